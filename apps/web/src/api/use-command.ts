import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { answerOf, keyHeader, type KeyHeader, newKey } from './client';
import { ApiProblem, isUnanswered } from './problem';

interface CommandOptions<V, R> {
  /** Sends the command; `header` carries its Idempotency-Key. */
  send: (variables: V, header: KeyHeader) => Promise<{ data?: R; error?: unknown; response: Response }>;
  /** First parts of the query keys that are stale afterwards. */
  touches?: string[];
  onDone?: (result: R, variables: V) => void;
}

/**
 * A write with one Idempotency-Key per intent: the same variables sent again after a lost reply use the same key;
 * an answer (success or refusal) ends the intent, so that the same words may be meant again.
 */
export function useCommand<V = void, R = unknown>(options: CommandOptions<V, R>): UseMutationResult<R, ApiProblem, V> {
  const client = useQueryClient();
  const intent = useRef<{ meant: string; key: string } | null>(null);
  return useMutation<R, ApiProblem, V>({
    mutationFn: async (variables) => {
      const meant = JSON.stringify(variables ?? null);
      if (intent.current?.meant !== meant) intent.current = { meant, key: newKey() };
      try {
        const result = await answerOf(options.send(variables, keyHeader(intent.current.key)));
        intent.current = null;
        return result;
      } catch (error) {
        if (error instanceof ApiProblem && !isUnanswered(error)) intent.current = null;
        throw error;
      }
    },
    onSuccess: (result, variables) => {
      for (const key of options.touches ?? []) void client.invalidateQueries({ queryKey: [key] });
      options.onDone?.(result, variables);
    },
  });
}
