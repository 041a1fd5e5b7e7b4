import { Button, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBox } from '../../ui/problem-box';
import { useRemindMany } from '../duty/duty-commands';
import classes from '../duty/duty.module.css';
import { RemindedList } from '../duty/reminded-list';

export interface Reminded { dutyId: string; unit: string; detail: string }

/** "Gửi nhắc" shows the list and the text before it goes, and the result of each afterwards (inbox.md 26, 44). */
export function RemindManyDialog({ list, onClose, onDone }: { list: Reminded[]; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(t('act.remind.manyText'));
  const [missing, setMissing] = useState(false);
  const remind = useRemindMany((answer) => { if (answer.skipped.length === 0) { onDone(); onClose(); } });
  const send = () => (text.trim() ? remind.mutate({ dutyIds: list.map((one) => one.dutyId), text: text.trim() }) : setMissing(true));
  return (
    <Modal opened onClose={onClose} size={560} title={<span className={classes.dialogTitle}>{t('act.remind.titleMany', { count: list.length })}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        <Textarea data-autofocus label={t('act.remind.text')} minRows={3} value={text} required onChange={(event) => { setText(event.currentTarget.value); setMissing(false); }} error={missing ? t('act.remind.missing') : undefined} />
        <p className="small">{t('act.remind.note')}</p>
        <RemindedList dutyIds={list.map((one) => one.dutyId)} details={Object.fromEntries(list.map((one) => [one.dutyId, one.detail]))} />
        {remind.data && remind.data.skipped.length > 0 ? (
          <div className={classes.quoteBox}>
            <p>{t('act.remind.done', { count: remind.data.reminded })}</p>
            {remind.data.skipped.map((one) => <p key={one.dutyId}>{t('act.remind.skipped', { unit: list.find((row) => row.dutyId === one.dutyId)?.unit ?? '', detail: one.detail })}</p>)}
          </div>
        ) : null}
        {remind.error ? <ProblemBox error={remind.error} kept={t('act.kept')} /> : null}
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>{remind.data ? t('action.close') : t('action.leave')}</Button>
          {remind.data ? null : <Button loading={remind.isPending} onClick={send}>{t('act.remind.sendMany', { count: list.length })}</Button>}
        </div>
      </Stack>
    </Modal>
  );
}
