import { useState } from 'react';

/** How many pages of a list are open; another question starts again with the first. */
export function usePages(question: unknown): { pages: number; more: () => void } {
  const key = JSON.stringify(question);
  const [state, setState] = useState({ key, pages: 1 });
  const pages = state.key === key ? state.pages : 1;
  return { pages, more: () => setState({ key, pages: pages + 1 }) };
}

interface Page { items: unknown[]; nextCursor?: string | undefined }

/** The open pages as one list: read again whole when something changed, so that no row stands twice or is missing. */
export async function readPages<T extends Page>(pages: number, read: (cursor: { cursor?: string }) => Promise<T>): Promise<T> {
  let all = await read({});
  for (let page = 1; page < pages && all.nextCursor; page += 1) {
    const next = await read({ cursor: all.nextCursor });
    all = { ...next, items: [...all.items, ...next.items] };
  }
  return all;
}

/** What a button "Xem thêm" needs of a list. */
export interface Paged {
  data?: { items: readonly unknown[]; total?: number; nextCursor?: string | undefined } | undefined;
  isFetching: boolean;
  more: () => void;
}
