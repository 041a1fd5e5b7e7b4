import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import type { ApiProblem } from '../problem';
import type { Board, ConsolidationDesk, DutyDetail, DutyList, FollowHome, IndexResults } from '../types';
import { keys } from './keys';
import { readPages, usePages } from './pages';

export type DutyTab = keyof DutyList['counts'];
const of = (id: string | null) => ({ path: { id: id ?? '' } });

export function useDuties(tab: DutyTab) {
  const { pages, more } = usePages(tab);
  const query = useQuery<DutyList, ApiProblem>({
    queryKey: [keys.duties, tab, pages],
    queryFn: ({ signal }) => readPages(pages, (cursor) => answerOf(api.GET('/api/v1/duties', { params: { query: { tab, ...cursor, limit: 100 } }, signal }))),
    placeholderData: (previous) => previous,
  });
  return { ...query, more };
}
export function useDuty(id: string | null) {
  return useQuery<DutyDetail, ApiProblem>({ queryKey: [keys.duty, id], queryFn: ({ signal }) => answerOf(api.GET('/api/v1/duties/{id}', { params: of(id), signal })), enabled: id !== null });
}
/** 404 for those who may not see the follow-up: the plan then shows no board. */
export function useBoard(planId: string | null) {
  return useQuery<Board, ApiProblem>({ queryKey: [keys.board, planId], queryFn: ({ signal }) => answerOf(api.GET('/api/v1/plans/{id}/board', { params: of(planId), signal })), enabled: planId !== null, retry: false });
}
export function useDesk(planId: string, period: string | null) {
  return useQuery<ConsolidationDesk, ApiProblem>({
    queryKey: [keys.desk, planId, period],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/plans/{id}/consolidation', { params: { path: { id: planId }, query: { period: period ?? '' } }, signal })),
    enabled: period !== null,
    retry: false,
  });
}
export function useFollowHome() {
  return useQuery<FollowHome, ApiProblem>({ queryKey: [keys.home], queryFn: ({ signal }) => answerOf(api.GET('/api/v1/home', { signal })) });
}
export function useIndexResults(planId: string) {
  return useQuery<IndexResults, ApiProblem>({ queryKey: [keys.plan, planId, 'indexResults'], queryFn: ({ signal }) => answerOf(api.GET('/api/v1/plans/{id}/index-results', { params: of(planId), signal })) });
}
