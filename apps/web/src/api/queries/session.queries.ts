import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../client';
import { ApiProblem } from '../problem';
import type { ClockState, DemoPerson, Session } from '../types';
import { keys } from './keys';

/** Null: nobody is signed in. */
export function useSessionQuery() {
  return useQuery<Session | null, ApiProblem>({
    queryKey: [keys.session],
    queryFn: async ({ signal }) => {
      try {
        return await answerOf(api.GET('/api/v1/session', { signal }));
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: 30_000,
  });
}

export function useDemoPeople() {
  return useQuery<DemoPerson[], ApiProblem>({
    queryKey: [keys.demoPeople],
    queryFn: async ({ signal }) => (await answerOf(api.GET('/api/v1/demo-people', { signal }))).items,
    staleTime: 300_000,
    retry: false,
  });
}

export function useClock(enabled: boolean) {
  return useQuery<ClockState, ApiProblem>({
    queryKey: [keys.clock],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/clock', { signal })),
    enabled,
    refetchInterval: (query) => (query.state.data?.walk && !query.state.data.walk.done ? 700 : false),
  });
}
