import { useQuery } from '@tanstack/react-query';
import type { components } from '../../api/generated/schema';
import { answerOf, api } from '../../api/client';
import type { ApiProblem } from '../../api/problem';
import { keys } from '../../api/queries/keys';
import type { CommandAnswer } from '../../api/types';
import { useCommand } from '../../api/use-command';

type Schemas = components['schemas'];
export type Replacement = Schemas['ReplacementResponse'];
const touches = [keys.session, keys.tasks, keys.document, keys.documents, keys.registers, keys.plans, keys.plan, keys.notices, keys.board, keys.duties, keys.duty, keys.home];

export function useReplacement(documentId: string, enabled: boolean) {
  return useQuery<Replacement, ApiProblem>({
    queryKey: [keys.document, documentId, 'replacement'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/documents/{id}/replacement', { params: { path: { id: documentId } }, signal })),
    enabled,
  });
}

export function useStartReplacement(onDone: (answer: Schemas['ReplacementStartedResponse']) => void) {
  return useCommand({ send: (id: string, header) => api.POST('/api/v1/documents/{id}/replacement', { params: { path: { id }, header } }), touches, onDone });
}

export function useConfirmDifferences(onDone?: () => void) {
  return useCommand({ send: ({ id, hash }: { id: string; hash: string }, header) => api.POST('/api/v1/documents/{id}/replacement/confirm', { params: { path: { id }, header }, body: { hash } }), touches, onDone });
}

export function useRecall(onDone: (answer: CommandAnswer) => void) {
  return useCommand({ send: ({ id, ...body }: Schemas['RecallRequest'] & { id: string }, header) => api.POST('/api/v1/documents/{id}/recall', { params: { path: { id }, header }, body }), touches, onDone });
}

export function useRefuse(onDone: (answer: CommandAnswer) => void) {
  return useCommand({ send: ({ id, ...body }: Schemas['RefuseRequest'] & { id: string }, header) => api.POST('/api/v1/documents/{id}/refuse', { params: { path: { id }, header }, body }), touches, onDone });
}
