import { Button } from '@mantine/core';
import { IconUserCheck, IconUserMinus } from '@tabler/icons-react';
import { api } from '../../api/client';
import { keys } from '../../api/queries/keys';
import { useCommand } from '../../api/use-command';
import type { DocumentDetail } from '../../api/types';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { actionOf } from './action-of';

/** Nhận việc / trả lại nhóm, for tasks of a pool. */
export function ClaimButtons({ document }: { document: DocumentDetail }) {
  const touches = [keys.tasks, keys.document, keys.session];
  const claim = useCommand({ send: (id: string, header) => api.POST('/api/v1/tasks/{id}/claim', { params: { path: { id }, header } }), touches });
  const unclaim = useCommand({ send: (id: string, header) => api.POST('/api/v1/tasks/{id}/unclaim', { params: { path: { id }, header } }), touches });
  const take = actionOf(document, 'claim');
  const giveUp = actionOf(document, 'unclaim');
  return (
    <>
      {claim.error ?? unclaim.error ? <ProblemBox error={claim.error ?? unclaim.error} /> : null}
      {take?.taskId ? <Button variant="default" loading={claim.isPending} leftSection={<IconUserCheck size={16} stroke={stroke} />} onClick={() => claim.mutate(take.taskId ?? '')}>{take.label}</Button> : null}
      {giveUp?.taskId ? <Button variant="default" loading={unclaim.isPending} leftSection={<IconUserMinus size={16} stroke={stroke} />} onClick={() => unclaim.mutate(giveUp.taskId ?? '')}>{giveUp.label}</Button> : null}
    </>
  );
}
