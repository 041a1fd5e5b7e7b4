import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answerOf, api, keyHeader, newKey } from '../client';
import type { ApiProblem } from '../problem';
import type { NoticeRow, TaskList, TaskRow } from '../types';
import { keys } from './keys';
import { readPages, usePages } from './pages';

export type TaskTab = keyof TaskList['tabs'];
export type TaskSort = 'due' | 'urgency' | 'unit' | 'age';
export interface TaskFilter { tab: TaskTab; kind?: TaskRow['kind']; unit?: string; q?: string; sort?: TaskSort; limit?: number }

export function useTasks(filter: TaskFilter) {
  const { pages, more } = usePages(filter);
  const query = useQuery<TaskList, ApiProblem>({
    queryKey: [keys.tasks, filter, pages],
    queryFn: ({ signal }) => readPages(pages, (cursor) => answerOf(api.GET('/api/v1/tasks', { params: { query: { ...filter, ...cursor, limit: filter.limit ?? 100 } }, signal }))),
    placeholderData: (previous) => previous,
  });
  return { ...query, more };
}

/** Seen is optimistic: the dot goes at once, the server hears of it behind. */
export function useMarkSeen(): (row: TaskRow) => void {
  const client = useQueryClient();
  return useCallback((row) => {
    if (row.seen) return;
    client.setQueriesData<TaskList>({ queryKey: [keys.tasks] }, (list) => list && { ...list, items: list.items.map((item) => (item.id === row.id ? { ...item, seen: true, updates: 0 } : item)) });
    for (const id of row.taskIds) void answerOf(api.POST('/api/v1/tasks/{id}/seen', { params: { path: { id }, header: keyHeader(newKey()) } })).catch(() => undefined);
  }, [client]);
}

export function useNotices() {
  const { pages, more } = usePages('notices');
  const query = useQuery<{ items: NoticeRow[]; total: number; unread: number; nextCursor?: string | undefined }, ApiProblem>({
    queryKey: [keys.notices, pages],
    queryFn: ({ signal }) => readPages(pages, (cursor) => answerOf(api.GET('/api/v1/notices', { params: { query: { ...cursor, limit: 100 } }, signal }))),
    placeholderData: (previous) => previous,
  });
  return { ...query, more };
}
