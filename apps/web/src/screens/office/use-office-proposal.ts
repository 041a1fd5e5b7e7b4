import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { ApiProblem } from '../../api/problem';
import { keys } from '../../api/queries/keys';
import type { OfficeProposal } from './office-tree';

export function useOfficeProposal(documentId: string, enabled = true) {
  return useQuery<OfficeProposal, ApiProblem>({
    queryKey: [keys.document, documentId, 'office'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}/office-proposal', { params: { path: { id: documentId } }, signal })),
    enabled, retry: false, placeholderData: (previous) => previous,
  });
}
