import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { ApiProblem } from '../problem';
import type { components } from '../generated/schema';
import type { Agency, CalendarYear, PlanDetail, PlanRow, PublicDelivery, PublicReminder, ReceiverHit } from '../types';
import { keys } from './keys';
import { readPages, usePages } from './pages';

type Outgoing = components['schemas']['OutgoingRegisterResponse'];
type Incoming = components['schemas']['IncomingRegisterResponse'];
export interface RegisterFilter { year?: number; month?: number; q?: string }

export function useOutgoingRegister(filter: RegisterFilter) {
  const { pages, more } = usePages(filter);
  const query = useQuery<Outgoing, ApiProblem>({
    queryKey: [keys.registers, 'outgoing', filter, pages],
    queryFn: ({ signal }) => readPages(pages, (cursor) => answerOf(api.GET('/api/v1/registers/outgoing', { params: { query: { ...filter, ...cursor, limit: 200 } }, signal }))),
    placeholderData: (previous) => previous,
  });
  return { ...query, more };
}
export function useIncomingRegister(filter: RegisterFilter) {
  const { pages, more } = usePages(filter);
  const query = useQuery<Incoming, ApiProblem>({
    queryKey: [keys.registers, 'incoming', filter, pages],
    queryFn: ({ signal }) => readPages(pages, (cursor) => answerOf(api.GET('/api/v1/registers/incoming', { params: { query: { ...filter, ...cursor, limit: 200 } }, signal }))),
    placeholderData: (previous) => previous,
  });
  return { ...query, more };
}
export function usePlans(q: string, stage?: PlanRow['stage']) {
  const { pages, more } = usePages([q, stage]);
  const query = useQuery<{ items: PlanRow[]; total: number; nextCursor?: string | undefined }, ApiProblem>({
    queryKey: [keys.plans, q, stage, pages],
    queryFn: ({ signal }) => readPages(pages, (cursor) => answerOf(api.GET('/api/v1/plans', { params: { query: { ...(q ? { q } : {}), ...(stage ? { stage } : {}), ...cursor, limit: 100 } }, signal }))),
    placeholderData: (previous) => previous,
  });
  return { ...query, more };
}
export function usePlan(id: string | null) {
  return useQuery<PlanDetail, ApiProblem>({ queryKey: [keys.plan, id], queryFn: ({ signal }) => answerOf(api.GET('/api/v1/plans/{id}', { params: { path: { id: id ?? '' } }, signal })), enabled: id !== null });
}
export function useAgency() {
  return useQuery<Agency, ApiProblem>({ queryKey: [keys.organization, 'agency'], queryFn: ({ signal }) => answerOf(api.GET('/api/v1/organization/agency', { signal })) });
}
export function useReceiverSearch(q: string) {
  return useQuery<ReceiverHit[], ApiProblem>({
    queryKey: [keys.organization, 'receivers', q],
    queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/organization/receivers', { params: { query: { q, limit: 12 } }, signal }))).items,
    enabled: q.trim().length > 0,
    placeholderData: (previous) => previous,
  });
}
export function useCalendar(year: number) {
  return useQuery<CalendarYear, ApiProblem>({ queryKey: [keys.calendar, year], queryFn: ({ signal }) => answerOf(api.GET('/api/v1/calendar/{year}', { params: { path: { year } }, signal })) });
}

export interface SearchHit { kind: 'document' | 'person' | 'unit'; id: string; title: string; detail: string }
export function useSearch(q: string) {
  return useQuery<SearchHit[], ApiProblem>({
    queryKey: ['search', q],
    queryFn: async ({ signal }) => {
      const found = await answerOf(api.GET('/api/v1/search', { params: { query: { q } }, signal }));
      return [
        ...found.documents.map((hit): SearchHit => ({ kind: 'document', id: hit.id, title: hit.title, detail: [hit.codeNumber, hit.stageText, hit.agencyName].filter(Boolean).join(' · ') })),
        ...found.people.map((hit): SearchHit => ({ kind: 'person', id: hit.id, title: hit.fullName, detail: [hit.title, hit.unitName, hit.agencyName].filter(Boolean).join(' · ') })),
        ...found.units.map((hit): SearchHit => ({ kind: 'unit', id: hit.id, title: hit.name, detail: hit.agencyName })),
      ];
    },
    enabled: q.trim().length > 0,
    placeholderData: (previous) => previous,
  });
}
export function usePublicDelivery(token: string) {
  return useQuery<PublicDelivery, ApiProblem>({ queryKey: ['publicDelivery', token], queryFn: ({ signal }) => answerOf(api.GET('/api/v1/public/deliveries/{token}', { params: { path: { token } }, signal })), retry: false });
}
export function usePublicReminder(token: string) {
  return useQuery<PublicReminder, ApiProblem>({ queryKey: ['publicReminder', token], queryFn: ({ signal }) => answerOf(api.GET('/api/v1/public/reminders/{token}', { params: { path: { token } }, signal })), retry: false });
}
