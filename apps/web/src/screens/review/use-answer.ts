import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { keys } from '../../api/queries/keys';
import { useCommand } from '../../api/use-command';
import type { WorkingCopy } from './use-working-copy';

/** The answer to one warning, kept with name and time. */
export function useAnswer(documentId: string, copy: WorkingCopy) {
  const client = useQueryClient();
  return useCommand({
    send: async ({ warningId, answer, accepted }: { warningId: string; answer: string; accepted: boolean }, header) => {
      // What was typed into the facts goes first, so that the answer is given on the text on screen.
      await copy.flush();
      return api.POST('/api/v1/documents/{id}/working-copy/answers', { params: { path: { id: documentId }, header }, body: { editNo: copy.currentEditNo(), warningId, answer, accepted } });
    },
    onDone: (saved) => {
      copy.noteEditNo(saved.editNo);
      void client.invalidateQueries({ queryKey: [keys.document, documentId] });
    },
  });
}
