import { Button, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail } from '../../api/types';
import { stroke } from '../../ui/icon';
import { useKeptText } from '../../ui/kept-text';
import { ProblemBox } from '../../ui/problem-box';
import { useDecide } from './document-commands';
import classes from './decision.module.css';

/** Trả lại: one dialog, reason required, the agency's own stock phrases, to whom (inbox.md 12). */
export function ReturnDialog({ document, taskId, opened, onClose, onDone }: { document: DocumentDetail; taskId: string; opened: boolean; onClose: () => void; onDone: (message: string) => void }) {
  const { t } = useTranslation();
  const [reason, setReason, forget] = useKeptText(`return.${taskId}`);
  const [to, setTo] = useState('0');
  const [missing, setMissing] = useState(false);
  const decide = useDecide((answer) => {
    forget();
    onDone(answer.message);
  });
  const earlier = document.route.filter((step) => step.state === 'done' && (document.stepNo === null || step.no < document.stepNo));
  const send = () => {
    if (!reason.trim()) return setMissing(true);
    decide.mutate({ id: document.id, taskId, outcome: 'returned', contentHash: document.version?.contentHash ?? '', reason: reason.trim(), returnToStep: Number(to) });
  };
  return (
    <Modal opened={opened} onClose={onClose} size={520} title={<span className={classes.dialogTitle}>{t('return.title')}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        <p className="secondary">{document.title}</p>
        <Textarea
          data-autofocus label={t('return.reason')} description={t('return.reasonNote')} minRows={3} value={reason} required
          onChange={(event) => { setReason(event.currentTarget.value); setMissing(false); }}
          error={missing ? t('return.reasonMissing') : undefined}
        />
        {document.returnReasons.length > 0 ? (
          <div>
            <div className={classes.fieldLabel}>{t('return.stock')}</div>
            <div className={classes.phrases}>
              {document.returnReasons.map((phrase) => (
                <button key={phrase} type="button" className={classes.phrase} onClick={() => { setReason(reason.trim() ? `${reason.trim()} ${phrase}` : phrase); setMissing(false); }}>{phrase}</button>
              ))}
            </div>
          </div>
        ) : null}
        <Radio.Group label={t('return.to')} value={to} onChange={setTo}>
          <Stack gap={6} mt={4}>
            <Radio size="xs" value="0" label={t('return.toDrafter', { name: document.drafter.fullName })} />
            {earlier.map((step) => <Radio size="xs" key={step.no} value={String(step.no)} label={t('return.toStep', { label: step.label, name: step.decision?.by ?? step.owner.personName ?? step.owner.positionTitle })} />)}
          </Stack>
        </Radio.Group>
        {decide.error ? <ProblemBox error={decide.error} kept={t('return.kept')} /> : null}
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>{t('action.leave')}</Button>
          <Button color="plum" leftSection={<IconArrowBackUp size={16} stroke={stroke} />} loading={decide.isPending} onClick={send}>{t('return.send')}</Button>
        </div>
      </Stack>
    </Modal>
  );
}
