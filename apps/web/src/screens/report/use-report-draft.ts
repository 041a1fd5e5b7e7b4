import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answerOf, api, keyHeader, newKey } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { keys } from '../../api/queries/keys';
import type { DutyDetail } from '../../api/types';
import { useKeptText } from '../../ui/kept-text';
import { contentOf, type ReportContent } from '../duty/report-content';
import { readKept } from './kept-draft';

const quiet = 900;

/**
 * The draft of a report: what is typed goes to the server a moment later with the edit number it was based on, so that two
 * officers never overwrite each other; until then a copy stays on this machine, so that a closed tab loses nothing (inbox.md 18).
 */
export function useReportDraft(detail: DutyDetail) {
  const client = useQueryClient();
  const id = detail.duty.id;
  const [keptText, keep, forget] = useKeptText(`report.${id}`);
  const [content, setContent] = useState<ReportContent>(() => readKept(keptText, detail.draft?.editNo ?? 0) ?? contentOf(detail.draft));
  const [state, setState] = useState<'clean' | 'dirty' | 'saving' | 'failed'>('clean');
  const [savedAt, setSavedAt] = useState<string | null>(detail.draft?.updatedAt ?? null);
  const [error, setError] = useState<ApiProblem | null>(null);
  const editNo = useRef(detail.draft?.editNo ?? 0);
  const latest = useRef(content);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async (ready = false): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current) await running.current;
    if (!dirty.current && !ready && editNo.current > 0) return true;
    const sent = latest.current;
    dirty.current = false;
    setState('saving');
    const work = answerOf(api.PUT('/api/v1/duties/{id}/draft', { params: { path: { id }, header: keyHeader(newKey()) }, body: { editNo: editNo.current, ready, ...sent } }))
      .then((answer) => {
        editNo.current = answer.editNo ?? editNo.current + 1;
        if (!dirty.current) forget();
        setSavedAt('now');
        setError(null);
        setState(dirty.current ? 'dirty' : 'clean');
        return true;
      })
      .catch((problem: unknown) => {
        dirty.current = true;
        setError(problem instanceof ApiProblem ? problem : new ApiProblem({ code: 'screen.failed', status: 0, title: '' }));
        setState('failed');
        return false;
      })
      .finally(() => { running.current = null; });
    running.current = work;
    return work;
  }, [id, forget]);

  const change = useCallback((next: ReportContent) => {
    latest.current = next;
    dirty.current = true;
    setContent(next);
    setState('dirty');
    keep(JSON.stringify({ editNo: editNo.current, content: next }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), quiet);
  }, [keep, save]);

  // Leaving the screen sends what is left; the other screens then read the newest.
  useEffect(() => () => {
    clearTimeout(timer.current);
    if (dirty.current) void save();
    void client.invalidateQueries({ queryKey: [keys.duty, id] });
    void client.invalidateQueries({ queryKey: [keys.duties] });
  }, [client, id, save]);

  /** Somebody else saved meanwhile: take the server's version; ours is dropped only by this choice. */
  const takeNewest = useCallback(async () => {
    const newest = await answerOf(api.GET('/api/v1/duties/{id}', { params: { path: { id } } }));
    client.setQueryData([keys.duty, id], newest);
    editNo.current = newest.draft?.editNo ?? 0;
    latest.current = contentOf(newest.draft);
    dirty.current = false;
    forget();
    setContent(latest.current);
    setError(null);
    setState('clean');
  }, [client, id, forget]);

  return { content, change, save, state, savedAt, error, takeNewest, editNo };
}
