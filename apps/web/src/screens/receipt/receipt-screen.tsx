import { Button, Loader, TextInput } from '@mantine/core';
import { IconCheck, IconFileDownload } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '../../api/client';
import { usePublicDelivery } from '../../api/queries/record.queries';
import { useCommand } from '../../api/use-command';
import type { PublicDelivery } from '../../api/types';
import { BrandMark } from '../../app/shell/brand-mark';
import { stroke } from '../../ui/icon';
import { NoticeBox } from '../../ui/notice-box';
import { ProblemBox } from '../../ui/problem-box';
import { StateTag } from '../../ui/state-tag';
import { dateText, instantText } from '../../ui/words';
import classes from './receipt-screen.module.css';

/** For bodies outside: read, download, and say "đã nhận" by a press, never by opening a link. */
export function ReceiptScreen() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const delivery = usePublicDelivery(token);
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const acknowledge = useCommand({
    send: (body: { name: string }, _header) => api.POST('/api/v1/public/deliveries/{token}/acknowledge', { params: { path: { token } }, body } as never) as Promise<{ data?: PublicDelivery; error?: unknown; response: Response }>,
    onDone: (answer) => client.setQueryData(['publicDelivery', token], answer),
  });
  const data = delivery.data;
  useEffect(() => { document.title = `${t('receipt.title')} · Kế hoạch`; }, [t]);
  return (
    <main className={classes.page}>
      <header className={classes.head}><BrandMark /> <span>{t('product')}</span></header>
      {delivery.isPending ? <Loader aria-label={t('loading')} /> : null}
      {delivery.error ? <ProblemBox error={delivery.error} onRetry={() => void delivery.refetch()} /> : null}
      {data ? (
        <section className={classes.card}>
          {data.training ? <NoticeBox tone="info">{t('receipt.training')}</NoticeBox> : null}
          <p className="secondary">{data.agency}</p>
          <h1 className={classes.title}>{data.documentTitle}</h1>
          <p>{[data.typeText, data.codeNumber ? t('receipt.number', { number: data.codeNumber }) : null, data.issuedOn ? t('documents.dated', { date: dateText(data.issuedOn) }) : null].filter(Boolean).join(' ')}</p>
          <p className={classes.to}>{t('receipt.to')} <strong>{data.receiver}</strong></p>
          {data.message ? <NoticeBox tone={data.recalled || data.expired ? 'amber' : 'info'}>{data.message}</NoticeBox> : null}
          {data.files.map((file) => <Button key={file.id} component="a" href={file.url} variant="default" size="lg" leftSection={<IconFileDownload size={18} stroke={stroke} />}>{t('receipt.download', { name: file.name })}</Button>)}
          {data.acknowledgedAt ? <p role="status"><StateTag state="acknowledged">{t('receipt.acknowledged', { at: instantText(data.acknowledgedAt) })}</StateTag></p> : null}
          {data.mayAcknowledge ? (
            <form className={classes.form} onSubmit={(event) => { event.preventDefault(); if (!name.trim()) setMissing(true); else acknowledge.mutate({ name: name.trim() }); }}>
              <TextInput label={t('receipt.name')} description={t('receipt.nameNote')} value={name} onChange={(event) => { setName(event.currentTarget.value); setMissing(false); }} error={missing ? t('receipt.nameMissing') : undefined} autoComplete="name" />
              {acknowledge.error ? <ProblemBox error={acknowledge.error} kept={t('return.kept')} /> : null}
              <Button type="submit" size="lg" loading={acknowledge.isPending} leftSection={<IconCheck size={18} stroke={stroke} />}>{t(data.purpose === 'recall' ? 'ends.receipt.confirmRecall' : data.purpose === 'replacement' ? 'ends.receipt.confirmReplacement' : 'receipt.confirm')}</Button>
            </form>
          ) : null}
        </section>
      ) : null}
    </main>
  );
}
