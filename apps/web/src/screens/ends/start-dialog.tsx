import { Button, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { DocumentDetail } from '../../api/types';
import { ProblemBox } from '../../ui/problem-box';
import decision from '../decision/decision.module.css';
import { useStartReplacement } from './ends-commands';

/** FIX-1: the beginning of a plan that amends or replaces this one; nothing changes yet. */
export function StartReplacementDialog({ document, onClose }: { document: DocumentDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const start = useStartReplacement((answer) => void navigate(`/van-ban/${answer.documentId}/doi-chieu`));
  return (
    <Modal opened onClose={onClose} size={520} title={<span className={decision.dialogTitle}>{t('ends.start.title')}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        <p className="secondary">{[document.codeNumber, document.title].filter(Boolean).join(' · ')}</p>
        <p>{t('ends.start.effect')}</p>
        {start.error ? <ProblemBox error={start.error} /> : null}
        <div className={decision.dialogButtons}>
          <Button variant="default" onClick={onClose}>{t('action.leave')}</Button>
          <Button data-autofocus loading={start.isPending} onClick={() => start.mutate(document.id)}>{t('ends.start.send')}</Button>
        </div>
      </Stack>
    </Modal>
  );
}
