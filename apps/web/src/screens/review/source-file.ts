import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { ApiProblem } from '../../api/problem';
import type { VersionContent } from '../../api/types';

export type ShownKind = 'pdf' | 'picture';

/** Which sources a browser can show as they are; of the others there is the text. */
export function shownKind(source: VersionContent['source']): ShownKind | null {
  if (source?.mediaType === 'application/pdf') return 'pdf';
  return source?.mediaType === 'image/png' || source?.mediaType === 'image/jpeg' ? 'picture' : null;
}

/** The bytes are named by their hash: a file once fetched stays the same. */
export function useSourceFile(documentId: string, no: number, source: NonNullable<VersionContent['source']>) {
  return useQuery<ArrayBuffer, ApiProblem>({
    queryKey: ['source-file', documentId, source.sha256],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}/versions/{no}/source', { params: { path: { id: documentId, no } }, parseAs: 'arrayBuffer', signal })) as Promise<ArrayBuffer>,
    staleTime: Infinity,
    retry: false,
  });
}
