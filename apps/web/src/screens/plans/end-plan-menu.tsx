import { Button, Menu, Modal, Stack, Textarea } from '@mantine/core';
import { IconBan, IconDots, IconFlagCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { keys } from '../../api/queries/keys';
import type { Board, DocumentDetail } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { stroke } from '../../ui/icon';
import { useKeptText } from '../../ui/kept-text';
import { ProblemBox } from '../../ui/problem-box';
import { dutyTouches } from '../duty/duty-commands';
import dutyClasses from '../duty/duty.module.css';
import { useAfterIssue } from '../ends/after-issue-items';

/** Rare verbs of a plan: stop with a reason, close at the end, replace it, recall its document. Nothing fires afterwards. */
export function EndPlanMenu({ board, document }: { board: Board | undefined; document: DocumentDetail }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'stop' | 'close' | null>(null);
  const afterIssue = useAfterIssue(document);
  const may = (action: 'stopPlan' | 'closePlan') => board !== undefined && board.allowedActions.some((one) => one.action === action);
  if (!may('stopPlan') && !may('closePlan') && !afterIssue.items) return <>{afterIssue.dialogs}</>;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target><Button variant="default" leftSection={<IconDots size={16} stroke={stroke} aria-hidden />}>{t('ending.menu')}</Button></Menu.Target>
        <Menu.Dropdown>
          {afterIssue.items}
          {may('closePlan') ? <Menu.Item leftSection={<IconFlagCheck size={16} stroke={stroke} />} onClick={() => setAsked('close')}>{t('ending.close')}</Menu.Item> : null}
          {may('stopPlan') ? <Menu.Item leftSection={<IconBan size={16} stroke={stroke} />} onClick={() => setAsked('stop')}>{t('ending.stop')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      {afterIssue.dialogs}
      {asked && board ? <EndDialog board={board} asked={asked} onClose={() => setAsked(null)} /> : null}
    </>
  );
}

function EndDialog({ board, asked, onClose }: { board: Board; asked: 'stop' | 'close'; onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason, forget] = useKeptText(`${asked}Plan.${board.planId}`);
  const [missing, setMissing] = useState(false);
  const end = useCommand({
    send: (body: { reason: string }, header) => api.POST(asked === 'stop' ? '/api/v1/plans/{id}/stop' : '/api/v1/plans/{id}/close', { params: { path: { id: board.planId }, header }, body }),
    touches: [...dutyTouches, keys.plans, keys.documents], onDone: () => { forget(); onClose(); },
  });
  const send = () => (asked === 'stop' && !reason.trim() ? setMissing(true) : end.mutate({ reason: reason.trim() }));
  return (
    <Modal opened onClose={onClose} size={520} title={<span className={dutyClasses.dialogTitle}>{asked === 'stop' ? t('ending.stopTitle') : t('ending.closeTitle')}</span>} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap={12}>
        <p className="secondary">{board.title}</p>
        <p className="small">{asked === 'stop' ? t('ending.stopNote') : t('ending.closeNote')}</p>
        <Textarea data-autofocus minRows={3} label={asked === 'stop' ? t('ending.reason') : t('ending.optional')} required={asked === 'stop'} value={reason} onChange={(event) => { setReason(event.currentTarget.value); setMissing(false); }} error={missing ? t('act.reasonMissing') : undefined} />
        {end.error ? <ProblemBox error={end.error} kept={t('act.kept')} /> : null}
        <div className={dutyClasses.dialogButtons}>
          <Button variant="default" onClick={onClose}>{t('action.leave')}</Button>
          <Button color={asked === 'stop' ? 'red' : undefined} loading={end.isPending} onClick={send}>{asked === 'stop' ? t('ending.sendStop') : t('ending.sendClose')}</Button>
        </div>
      </Stack>
    </Modal>
  );
}
