import { Button, Loader, TextInput } from '@mantine/core';
import { IconCheck, IconFileDownload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '../../api/client';
import { usePublicReminder } from '../../api/queries/record.queries';
import type { PublicReminder } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { BrandMark } from '../../app/shell/brand-mark';
import { stroke } from '../../ui/icon';
import { NoticeBox } from '../../ui/notice-box';
import { ProblemBox } from '../../ui/problem-box';
import { StateTag } from '../../ui/state-tag';
import { dateText, instantText } from '../../ui/words';
import dutyClasses from '../duty/duty.module.css';
import classes from './receipt-screen.module.css';

/** For bodies outside that owe a report: which one, until when, the plan to read, and one press that says the reminder arrived. */
export function ReminderScreen() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const reminder = usePublicReminder(token);
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const confirm = useCommand({
    send: (body: { name: string }) => api.POST('/api/v1/public/reminders/{token}/acknowledge', { params: { path: { token } }, body }),
    onDone: (answer: PublicReminder) => client.setQueryData(['publicReminder', token], answer),
  });
  useEffect(() => { document.title = `${t('reminder.title')} · Kế hoạch`; }, [t]);
  const data = reminder.data;
  return (
    <main className={classes.page}>
      <header className={classes.head}><BrandMark /> <span>{t('product')}</span></header>
      {reminder.isPending ? <Loader aria-label={t('loading')} /> : null}
      {reminder.error ? <ProblemBox error={reminder.error} onRetry={() => void reminder.refetch()} /> : null}
      {data ? (
        <section className={classes.card}>
          {data.training ? <NoticeBox tone="info">{t('receipt.training')}</NoticeBox> : null}
          <p className="secondary">{data.agency}</p>
          <h1 className={classes.title}>{t('reminder.heading', { period: data.periodLabel })}</h1>
          <p>{t('reminder.plan')}: {[data.planTitle, data.codeNumber ? t('receipt.number', { number: data.codeNumber }) : null, data.issuedOn ? t('documents.dated', { date: dateText(data.issuedOn) }) : null].filter(Boolean).join(', ')}</p>
          <p className={classes.to}>{t('receipt.to')} <strong>{data.body}</strong></p>
          <div>
            <div className={dutyClasses.fact}><span>{t('reminder.to')}</span><strong>{data.receiver}</strong></div>
            {data.strictDay ? <div className={dutyClasses.fact}><span>{t('reminder.due')}</span><strong>{dateText(data.strictDay)}</strong></div> : null}
            {data.lateAfterDay ? <div className={dutyClasses.fact}><span>{t('reminder.late')}</span><strong>{dateText(data.lateAfterDay)}</strong></div> : null}
          </div>
          {data.text ? <p className={dutyClasses.quoteBox}>{data.text}</p> : null}
          {data.expired ? <NoticeBox tone="amber">{t('reminder.expired')}</NoticeBox> : data.owed ? <p className="small">{t('reminder.note', { unit: data.receiver })}</p> : <NoticeBox tone="info">{t('reminder.done')}</NoticeBox>}
          {data.files.map((file) => <Button key={file.id} component="a" href={file.url} variant="default" size="lg" leftSection={<IconFileDownload size={18} stroke={stroke} />}>{t('receipt.download', { name: file.name })}</Button>)}
          {data.seenBy ? <p role="status"><StateTag state="acknowledged">{t('reminder.seen', { who: data.seenBy, at: instantText(data.seenAt) })}</StateTag></p> : null}
          {data.owed && !data.expired && !data.seenBy ? (
            <form className={classes.form} onSubmit={(event) => { event.preventDefault(); if (!name.trim()) setMissing(true); else confirm.mutate({ name: name.trim() }); }}>
              <TextInput label={t('receipt.name')} description={t('receipt.nameNote')} value={name} onChange={(event) => { setName(event.currentTarget.value); setMissing(false); }} error={missing ? t('receipt.nameMissing') : undefined} autoComplete="name" />
              {confirm.error ? <ProblemBox error={confirm.error} /> : null}
              <Button type="submit" size="lg" loading={confirm.isPending} leftSection={<IconCheck size={18} stroke={stroke} />}>{t('reminder.confirm')}</Button>
            </form>
          ) : null}
        </section>
      ) : null}
    </main>
  );
}
