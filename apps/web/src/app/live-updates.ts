import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { apiRoot } from '../api/client';
import { keys } from '../api/queries/keys';

interface LiveEvent { kind: string; documentId?: string | null; taskIds?: string[]; badge?: number }

/** What an event makes stale. Everything on screen is refetched behind the eyes; nothing is patched from the event itself. */
export function applyLiveEvent(client: QueryClient, event: LiveEvent): void {
  const stale: string[] = event.kind === 'clock' ? Object.values(keys) : [keys.session, keys.tasks, keys.notices, keys.documents, keys.registers, keys.plans, keys.plan, keys.duties, keys.duty, keys.board, keys.home];
  for (const key of stale) void client.invalidateQueries({ queryKey: [key] });
  if (event.kind === 'clock') return;
  void client.invalidateQueries({ queryKey: event.documentId ? [keys.document, event.documentId] : [keys.document] });
}

/** Listens while somebody is signed in; says whether the server can be heard. */
export function useLiveUpdates(enabled: boolean): boolean {
  const client = useQueryClient();
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    if (!enabled || typeof EventSource === 'undefined' || __FIXTURES__) return;
    let broken = false;
    const source = new EventSource(`${apiRoot}/events`);
    const hear = (message: MessageEvent<string>) => {
      try {
        applyLiveEvent(client, JSON.parse(message.data) as LiveEvent);
      } catch { /* a comment or a keep-alive */ }
    };
    source.onmessage = hear;
    source.addEventListener('changed', hear as EventListener);
    source.onopen = () => {
      setOffline(false);
      // What happened while nobody listened is not told again.
      if (broken) void client.invalidateQueries();
      broken = false;
    };
    source.onerror = () => {
      broken = true;
      setOffline(true);
    };
    return () => source.close();
  }, [client, enabled]);
  return offline;
}
