import { ActionIcon, Button, Menu, Modal, Textarea } from '@mantine/core';
import { IconArrowBack, IconBan, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail } from '../../api/types';
import { stroke } from '../../ui/icon';
import { useKeptText } from '../../ui/kept-text';
import { ProblemBox } from '../../ui/problem-box';
import { actionOf } from './action-of';
import { useCancel, usePullBack } from './document-commands';
import { useRefuse } from '../ends/ends-commands';
import classes from './decision.module.css';

/** Rare verbs: rút về sửa, hủy dự thảo, and for the signer không ký ban hành. */
export function MoreActions({ document, onDone, labelled }: { document: DocumentDetail; onDone: (message: string) => void; labelled?: boolean }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'pullBack' | 'cancel' | 'refuse' | null>(null);
  const [reason, setReason, forget] = useKeptText(`${asking ?? 'none'}.${document.id}`);
  const [missing, setMissing] = useState(false);
  const finish = (message: string) => {
    forget();
    setAsking(null);
    onDone(message);
  };
  const pullBack = usePullBack((answer) => finish(answer.message));
  const cancel = useCancel((answer) => finish(answer.message));
  const refuse = useRefuse((answer) => finish(answer.message));
  const canRefuse = actionOf(document, 'refuse');
  const canPullBack = actionOf(document, 'pullBack');
  const canCancel = actionOf(document, 'cancel');
  if (!canPullBack && !canCancel && !canRefuse) return null;
  const send = () => {
    const contentHash = document.version?.contentHash;
    if (asking !== 'pullBack' && !reason.trim()) return setMissing(true);
    if (asking === 'refuse') {
      if (canRefuse?.taskId && contentHash) refuse.mutate({ id: document.id, taskId: canRefuse.taskId, contentHash, reason: reason.trim() });
    } else if (asking === 'cancel') cancel.mutate({ id: document.id, reason: reason.trim() });
    else pullBack.mutate({ id: document.id, ...(reason.trim() ? { reason: reason.trim() } : {}) });
  };
  return (
    <>
      <Menu position="top-end">
        <Menu.Target>
          {labelled ? <Button variant="default" leftSection={<IconDots size={16} stroke={stroke} />}>{t('action.more')}</Button>
            : <ActionIcon variant="default" color="grey" size={32} style={{ flex: '0 0 36px' }} aria-label={t('action.more')}><IconDots size={16} stroke={stroke} /></ActionIcon>}
        </Menu.Target>
        <Menu.Dropdown>
          {canPullBack ? <Menu.Item leftSection={<IconArrowBack size={16} stroke={stroke} />} onClick={() => setAsking('pullBack')}>{canPullBack.label}</Menu.Item> : null}
          {canRefuse ? <Menu.Item leftSection={<IconBan size={16} stroke={stroke} />} onClick={() => setAsking('refuse')}>{canRefuse.label}</Menu.Item> : null}
          {canCancel ? <Menu.Item leftSection={<IconBan size={16} stroke={stroke} />} onClick={() => setAsking('cancel')}>{canCancel.label}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={asking !== null} onClose={() => setAsking(null)} size={480} title={<span className={classes.dialogTitle}>{asking === 'refuse' ? t('ends.refuse.title') : asking ? t(`more.${asking}.title`) : ''}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
        <p className="secondary">{document.title}</p>
        <p style={{ margin: '8px 0' }}>{asking === 'refuse' ? t('ends.refuse.effect') : asking ? t(`more.${asking}.effect`) : ''}</p>
        <Textarea data-autofocus label={t(asking === 'pullBack' ? 'more.reasonOptional' : 'more.reason')} minRows={3} value={reason} onChange={(event) => { setReason(event.currentTarget.value); setMissing(false); }} error={missing ? t('return.reasonMissing') : undefined} />
        {pullBack.error || cancel.error || refuse.error ? <div style={{ marginTop: 8 }}><ProblemBox error={pullBack.error ?? cancel.error ?? refuse.error} kept={t('return.kept')} /></div> : null}
        <div className={classes.dialogButtons} style={{ marginTop: 12 }}>
          <Button variant="default" onClick={() => setAsking(null)}>{t('action.leave')}</Button>
          <Button color={asking === 'pullBack' ? 'petrol' : 'red'} loading={pullBack.isPending || cancel.isPending || refuse.isPending} onClick={send}>{asking === 'refuse' ? canRefuse?.label : asking === 'cancel' ? canCancel?.label : canPullBack?.label}</Button>
        </div>
      </Modal>
    </>
  );
}
