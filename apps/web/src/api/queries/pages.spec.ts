import { describe, expect, it } from 'vitest';
import { readPages } from './pages';

const server = (size: number, total: number) => ({ cursor }: { cursor?: string }) => {
  const from = Number(cursor ?? 0);
  const items = Array.from({ length: Math.max(0, Math.min(size, total - from)) }, (_, index) => from + index);
  return Promise.resolve({ items, total, ...(from + size < total ? { nextCursor: String(from + size) } : {}) });
};

describe('open pages of a list', () => {
  it('joins as many as are open, in order, and says whether more follow', async () => {
    expect(await readPages(1, server(100, 250))).toMatchObject({ items: expect.objectContaining({ length: 100 }) as unknown, nextCursor: '100' });
    const all = await readPages(5, server(100, 250));
    expect(all.items).toEqual(Array.from({ length: 250 }, (_, index) => index));
    expect(all.nextCursor).toBeUndefined();
  });
});
