import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answerOf, api, keyHeader, newKey } from '../../api/client';
import type { components } from '../../api/generated/schema';
import { ApiProblem } from '../../api/problem';
import { keys } from '../../api/queries/keys';
import type { PlanFacts, TextBlock, VersionContent } from '../../api/types';

type Save = components['schemas']['SaveWorkingCopyRequest'];
export type SaveState = { kind: 'saved'; at: string | null } | { kind: 'saving' } | { kind: 'failed'; problem: ApiProblem };
type Change = Omit<Save, 'editNo'>;

/**
 * The working copy on screen: changes are kept here at once and sent half a second later, one request at a time,
 * each with the editNo it was made on. Somebody else's save in between is said, never overwritten.
 */
export function useWorkingCopy(documentId: string, version: VersionContent | undefined) {
  const client = useQueryClient();
  const [facts, setFacts] = useState<PlanFacts | null>(version?.facts ?? null);
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const editNo = useRef(version?.editNo ?? 1);
  const waiting = useRef<Change>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<void> | null>(null);

  useEffect(() => {
    if (!version || Object.keys(waiting.current).length > 0 || sending.current) return;
    editNo.current = version.editNo;
    setFacts(version.facts);
  }, [version]);

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (sending.current) await sending.current;
    const change = waiting.current;
    if (Object.keys(change).length === 0) return;
    waiting.current = {};
    setState({ kind: 'saving' });
    sending.current = (async () => {
      try {
        const saved = await answerOf(api.PUT('/api/v1/documents/{id}/working-copy', { params: { path: { id: documentId }, header: keyHeader(newKey()) }, body: { editNo: editNo.current, ...change } }));
        editNo.current = saved.editNo;
        setState({ kind: 'saved', at: saved.savedAt });
      } catch (error) {
        waiting.current = { ...change, ...waiting.current };
        setState({ kind: 'failed', problem: error instanceof ApiProblem ? error : new ApiProblem({ code: 'screen.failed', status: 0, title: '' }) });
        throw error;
      } finally {
        sending.current = null;
      }
      await client.invalidateQueries({ queryKey: [keys.document, documentId] });
    })();
    await sending.current;
    if (Object.keys(waiting.current).length > 0) await flush();
  }, [client, documentId]);

  const change = useCallback((part: Change) => {
    waiting.current = { ...waiting.current, ...part };
    if (part.facts) setFacts(part.facts);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush().catch(() => undefined), 500);
  }, [flush]);

  /** Takes what the server has; what was typed here since is dropped knowingly. */
  const reload = useCallback(async () => {
    waiting.current = {};
    setState({ kind: 'saved', at: null });
    await client.invalidateQueries({ queryKey: [keys.document, documentId] });
  }, [client, documentId]);

  useEffect(() => () => void flush().catch(() => undefined), [flush]);
  return {
    facts, state, flush, reload,
    currentEditNo: () => editNo.current,
    noteEditNo: (value: number) => { editNo.current = value; },
    changeFacts: (next: PlanFacts) => change({ facts: next }),
    changeBody: (body: TextBlock[]) => change({ body }),
    changeSigner: (signerPositionId: string | null) => change({ signerPositionId }),
    changeUrgency: (urgency: NonNullable<Save['urgency']>) => change({ urgency }),
    changeField: (field: string | null) => change({ field }),
    changeTitle: (title: string) => change({ title }),
  };
}
export type WorkingCopy = ReturnType<typeof useWorkingCopy>;
