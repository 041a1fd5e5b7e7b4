import { api } from '../../api/client';
import { keys } from '../../api/queries/keys';
import { useCommand } from '../../api/use-command';
import type { components } from '../../api/generated/schema';
import type { CommandAnswer } from '../../api/types';

type Schemas = components['schemas'];
/** What any command on a document makes stale. */
const touches = [keys.session, keys.tasks, keys.document, keys.documents, keys.registers, keys.plans, keys.plan, keys.notices];
type Done = (answer: CommandAnswer) => void;
type Of<B> = B & { id: string };

export function useDecide(onDone?: Done) {
  return useCommand({ send: ({ id, ...body }: Of<Schemas['DecideRequest']>, header) => api.POST('/api/v1/documents/{id}/decide', { params: { path: { id }, header }, body }), touches, onDone });
}
export function useTakeBack(onDone?: Done) {
  return useCommand({ send: ({ id, ...body }: Of<Schemas['TaskRequest']>, header) => api.POST('/api/v1/documents/{id}/take-back', { params: { path: { id }, header }, body }), touches, onDone });
}
export function useSubmit(onDone?: Done) {
  return useCommand({ send: ({ id, ...body }: Of<Schemas['SubmitRequest']>, header) => api.POST('/api/v1/documents/{id}/submit', { params: { path: { id }, header }, body }), touches, onDone });
}
export function useRecordIssued(onDone?: Done) {
  return useCommand({ send: ({ id, ...body }: Of<Schemas['RecordIssuedRequest']>, header) => api.POST('/api/v1/documents/{id}/record-issued', { params: { path: { id }, header }, body }), touches, onDone });
}
export function usePullBack(onDone?: Done) {
  return useCommand({ send: ({ id, ...body }: Of<Schemas['PullBackRequest']>, header) => api.POST('/api/v1/documents/{id}/pull-back', { params: { path: { id }, header }, body }), touches, onDone });
}
export function useCancel(onDone?: Done) {
  return useCommand({ send: ({ id, ...body }: Of<Schemas['CancelRequest']>, header) => api.POST('/api/v1/documents/{id}/cancel', { params: { path: { id }, header }, body }), touches, onDone });
}
export function useAllocateNumber(onDone?: Done) {
  return useCommand({ send: ({ id, ...body }: Of<Schemas['AllocateNumberRequest']>, header) => api.POST('/api/v1/documents/{id}/allocate-number', { params: { path: { id }, header }, body }), touches, onDone });
}
export function useDispatch(onDone?: Done) {
  return useCommand({ send: ({ id, ...body }: Of<Schemas['DispatchRequest']>, header) => api.POST('/api/v1/documents/{id}/dispatch', { params: { path: { id }, header }, body }), touches, onDone });
}
