import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/generated/schema';
import type { ApiProblem } from '../../api/problem';
import { keys } from '../../api/queries/keys';
import { useCommand } from '../../api/use-command';

type Schemas = components['schemas'];
type Of<B> = B & { id: string };
type Done = (answer: Schemas['DutyActResponse']) => void;
/** What any act on a duty makes stale. */
export const dutyTouches = [keys.session, keys.tasks, keys.notices, keys.duties, keys.duty, keys.board, keys.desk, keys.home, keys.plan];
const touches = dutyTouches;

export const useSendReport = (onDone?: Done) => useCommand({ send: ({ id, ...body }: Of<Schemas['SendReportRequest']>, header) => api.POST('/api/v1/duties/{id}/submit', { params: { path: { id }, header }, body }), touches, onDone });
export const useNothingToReport = (onDone?: Done) => useCommand({ send: ({ id }: { id: string }, header) => api.POST('/api/v1/duties/{id}/nothing-to-report', { params: { path: { id }, header } }), touches, onDone });
export const useTakeBackReport = (onDone?: Done) => useCommand({ send: ({ id }: { id: string }, header) => api.POST('/api/v1/duties/{id}/take-back', { params: { path: { id }, header } }), touches, onDone });
export const useAcceptReport = (onDone?: Done) => useCommand({ send: ({ id, ...body }: Of<Schemas['AcceptReportRequest']>, header) => api.POST('/api/v1/duties/{id}/accept', { params: { path: { id }, header }, body }), touches, onDone });
export const useReturnReport = (onDone?: Done) => useCommand({ send: ({ id, ...body }: Of<Schemas['ReturnReportRequest']>, header) => api.POST('/api/v1/duties/{id}/return', { params: { path: { id }, header }, body }), touches, onDone });
export const useExcuse = (onDone?: Done) => useCommand({ send: ({ id, ...body }: Of<Schemas['ExcuseRequest']>, header) => api.POST('/api/v1/duties/{id}/excuse', { params: { path: { id }, header }, body }), touches, onDone });
export const useRemind = (onDone?: Done) => useCommand({ send: ({ id, ...body }: Of<Schemas['RemindRequest']>, header) => api.POST('/api/v1/duties/{id}/remind', { params: { path: { id }, header }, body }), touches, onDone });
export const useAskExtension = (onDone?: Done) => useCommand({ send: ({ id, ...body }: Of<Schemas['ExtensionRequest']>, header) => api.POST('/api/v1/duties/{id}/extension', { params: { path: { id }, header }, body }), touches, onDone });
export const useDecideExtension = (onDone?: Done) => useCommand({ send: ({ id, ...body }: Of<Schemas['DecideExtensionRequest']>, header) => api.POST('/api/v1/duties/{id}/extension/decide', { params: { path: { id }, header }, body }), touches, onDone });
export const useRecordPaper = (onDone?: Done) => useCommand({ send: ({ id, ...body }: Of<Schemas['RecordPaperRequest']>, header) => api.POST('/api/v1/duties/{id}/record-paper', { params: { path: { id }, header }, body }), touches, onDone });
/** Who a reminder would reach and in which words; asked when its dialog opens. */
export function useReminderPreview(dutyIds: readonly string[]) {
  return useQuery<Schemas['PreviewReminderResponse'], ApiProblem>({ queryKey: [keys.duty, 'reminder', dutyIds], queryFn: ({ signal }) => answerOf(api.POST('/api/v1/duties/remind/preview', { body: { dutyIds: [...dutyIds] }, signal })), gcTime: 0 });
}
export const useRemindMany = (onDone?: (answer: Schemas['RemindManyResponse']) => void) =>
  useCommand({ send: (body: Schemas['RemindManyRequest'], header) => api.POST('/api/v1/duties/remind', { params: { header }, body }), touches, onDone });
