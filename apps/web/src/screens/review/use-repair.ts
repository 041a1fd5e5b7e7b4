import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keys } from '../../api/queries/keys';
import { useCommand } from '../../api/use-command';
import type { WorkingCopy } from './use-working-copy';

/** Does what a warning proposes: the fact changes and the answer is recorded, in one act of the server. */
export function useRepair(documentId: string, copy: WorkingCopy) {
  const client = useQueryClient();
  return useCommand({
    send: async ({ warningId }: { warningId: string }, header) => {
      await copy.flush();
      return api.POST('/api/v1/documents/{id}/working-copy/repairs', { params: { path: { id: documentId }, header }, body: { editNo: copy.currentEditNo(), warningId } });
    },
    onDone: (saved) => {
      copy.noteEditNo(saved.editNo);
      void client.invalidateQueries({ queryKey: [keys.document, documentId] });
    },
  });
}
