import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { ApiProblem } from '../problem';
import type {
  SchedulePreview, DeliveryRow, DocumentDetail, DocumentRow, DocumentStage, IssuedFile, NumberProposal, RecipientsPreview, SignerChoice, TimelineEntry, VersionComparison, VersionContent,
} from '../types';
import { keys } from './keys';
import { readPages, usePages } from './pages';

const of = (id: string | null) => ({ path: { id: id ?? '' } });

export interface DocumentFilter { view: 'mine' | 'agency' | 'received'; stage?: DocumentStage; q?: string }

export function useDocuments(filter: DocumentFilter) {
  const { pages, more } = usePages(filter);
  const query = useQuery<{ items: DocumentRow[]; total: number; nextCursor?: string | undefined }, ApiProblem>({
    queryKey: [keys.documents, filter, pages],
    queryFn: ({ signal }) => readPages(pages, (cursor) => answerOf(api.GET('/api/v1/documents', { params: { query: { ...filter, ...cursor, limit: 100 } }, signal }))),
    placeholderData: (previous) => previous,
  });
  return { ...query, more };
}

export function useDocument(id: string | null) {
  return useQuery<DocumentDetail, ApiProblem>({
    queryKey: [keys.document, id, 'detail'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}', { params: of(id), signal })),
    enabled: id !== null,
  });
}

export function useVersion(id: string | null, no: number | null) {
  return useQuery<VersionContent, ApiProblem>({
    queryKey: [keys.document, id, 'version', no],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}/versions/{no}', { params: { path: { id: id ?? '', no: no ?? 0 } }, signal })),
    enabled: id !== null && no !== null,
  });
}

export function useComparison(id: string | null, range: { from?: number; to?: number; since?: 'lastSeen' } | null) {
  return useQuery<VersionComparison, ApiProblem>({
    queryKey: [keys.document, id, 'compare', range],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}/compare', { params: { ...of(id), query: range ?? {} }, signal })),
    enabled: id !== null && range !== null,
    retry: false,
  });
}

/** The schedule of the plan as it would be; follows every save of the working copy. */
export function useSchedulePreview(id: string | null) {
  return useQuery<SchedulePreview, ApiProblem>({
    queryKey: [keys.document, id, 'schedule-preview'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}/schedule-preview', { params: of(id), signal })),
    enabled: id !== null,
    placeholderData: (previous) => previous,
  });
}

export function useTimeline(id: string | null) {
  return useQuery<{ items: TimelineEntry[]; verified: { ok: boolean; rows: number } }, ApiProblem>({
    queryKey: [keys.document, id, 'timeline'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}/timeline', { params: of(id), signal })),
    enabled: id !== null,
  });
}

export function useRecipientsPreview(id: string | null, enabled = true) {
  return useQuery<RecipientsPreview, ApiProblem>({
    queryKey: [keys.document, id, 'recipients'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}/recipients-preview', { params: of(id), signal })),
    enabled: id !== null && enabled,
  });
}

export function useSigners(id: string | null, enabled: boolean) {
  return useQuery<SignerChoice[], ApiProblem>({
    queryKey: [keys.document, id, 'signers'],
    queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/documents/{id}/signers', { params: of(id), signal }))).items,
    enabled: id !== null && enabled,
  });
}

export function useNumberProposal(id: string | null) {
  return useQuery<NumberProposal, ApiProblem>({
    queryKey: [keys.document, id, 'number'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}/number-proposal', { params: of(id), signal })),
    enabled: id !== null,
    placeholderData: (previous) => previous,
  });
}

export function useIssuedFiles(id: string | null) {
  return useQuery<{ items: IssuedFile[]; digitalState: string }, ApiProblem>({
    queryKey: [keys.document, id, 'files'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}/files', { params: of(id), signal })),
    enabled: id !== null,
  });
}

export function useDeliveries(id: string | null, enabled = true) {
  return useQuery<{ items: DeliveryRow[]; dispatching: boolean }, ApiProblem>({
    queryKey: [keys.document, id, 'deliveries'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}/deliveries', { params: of(id), signal })),
    enabled: id !== null && enabled,
    refetchInterval: (query) => (query.state.data?.dispatching ? 1000 : false),
  });
}

/** The audit chain of the document, checked again when asked. */
export function useAuditCheck(id: string | null, enabled: boolean) {
  return useQuery<{ ok: boolean; rows: number; text: string }, ApiProblem>({
    queryKey: [keys.document, id, 'audit'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/audit/documents/{id}/check', { params: of(id), signal })),
    enabled: id !== null && enabled,
    retry: false,
  });
}
