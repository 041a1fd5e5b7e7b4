import { Button, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail } from '../../api/types';
import { useSession } from '../../app/session-context';
import { useKeptText } from '../../ui/kept-text';
import { ProblemBox } from '../../ui/problem-box';
import decision from '../decision/decision.module.css';
import { useRecall } from './ends-commands';

/** FIX-3: a recall names the written act, its day and the reason; what it does is said before it is done. */
export function RecallDialog({ document, onClose, onDone }: { document: DocumentDetail; onClose: () => void; onDone: (message: string) => void }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const [reason, setReason, forget] = useKeptText(`recall.${document.id}`);
  const [codeNumber, setCodeNumber] = useState('');
  const [issuedOn, setIssuedOn] = useState<string | null>(today);
  const [tried, setTried] = useState(false);
  const recall = useRecall((answer) => { forget(); onDone(answer.message); });
  const send = () => {
    setTried(true);
    if (!codeNumber.trim() || !issuedOn || !reason.trim() || recall.isPending) return;
    recall.mutate({ id: document.id, reason: reason.trim(), act: { codeNumber: codeNumber.trim(), issuedOn } });
  };
  return (
    <Modal opened onClose={onClose} size={520} title={<span className={decision.dialogTitle}>{t('ends.recall.title')}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        <p className="secondary">{[document.codeNumber, document.title].filter(Boolean).join(' · ')}</p>
        <p>{t('ends.recall.effect')}</p>
        <TextInput data-autofocus required label={t('ends.recall.act')} description={t('ends.recall.actNote')} value={codeNumber} onChange={(event) => setCodeNumber(event.currentTarget.value)} error={tried && !codeNumber.trim() ? t('ends.recall.actMissing') : undefined} />
        <DateInput required label={t('ends.recall.actDate')} value={issuedOn} minDate={document.issuedOn ?? undefined} maxDate={today} onChange={setIssuedOn} w={220} error={tried && !issuedOn ? t('ends.recall.dateMissing') : undefined} />
        <Textarea required minRows={3} label={t('ends.recall.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={tried && !reason.trim() ? t('act.reasonMissing') : undefined} />
        {recall.error ? <ProblemBox error={recall.error} kept={t('return.kept')} /> : null}
        <div className={decision.dialogButtons}>
          <Button variant="default" onClick={onClose}>{t('action.leave')}</Button>
          <Button color="red" loading={recall.isPending} onClick={send}>{t('ends.recall.send')}</Button>
        </div>
      </Stack>
    </Modal>
  );
}
