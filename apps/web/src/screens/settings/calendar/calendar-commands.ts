import { useMutation, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';
import type { ApiProblem } from '../../../api/problem';
import { keys } from '../../../api/queries/keys';
import { useCommand } from '../../../api/use-command';
import { dutyTouches } from '../../duty/duty-commands';
import type { EditedYear } from './edited-year';

type Schemas = components['schemas'];
const of = (year: number) => ({ path: { year } });

/** What storing this year would move; asked again for every edit, nothing is stored. */
export function useCalendarPreview(year: number, edited: EditedYear) {
  return useQuery<Schemas['CalendarPreviewResponse'], ApiProblem>({
    queryKey: [keys.calendar, year, 'preview', edited],
    queryFn: ({ signal }) => answerOf(api.POST('/api/v1/calendar/{year}/preview', { params: of(year), body: edited, signal })),
    gcTime: 0, staleTime: 0,
  });
}
export function useReadCalendarLines(year: number) {
  return useMutation<Schemas['ReadCalendarLinesResponse'], ApiProblem, { text: string }>({ mutationFn: (body) => answerOf(api.POST('/api/v1/calendar/{year}/read-lines', { params: of(year), body })) });
}
export function useCalendarProposal(year: number, onDone: (proposal: Schemas['CalendarProposalResponse']) => void) {
  return useMutation<Schemas['CalendarProposalResponse'], ApiProblem>({ mutationFn: () => answerOf(api.GET('/api/v1/calendar/{year}/proposal', { params: of(year) })), onSuccess: onDone });
}
export const useSaveCalendar = (year: number, onDone: (saved: Schemas['CalendarSavedResponse']) => void) =>
  useCommand({ send: (body: Schemas['SaveCalendarYearRequest'], header) => api.PUT('/api/v1/calendar/{year}', { params: { ...of(year), header }, body }), touches: [keys.calendar, ...dutyTouches], onDone });
