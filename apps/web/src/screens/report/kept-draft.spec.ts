import { describe, expect, it } from 'vitest';
import { readKept } from './kept-draft';

const content = { summary: 'Đang viết', lines: [], files: [] };

describe('the draft kept on this machine (inbox.md 18)', () => {
  it('comes back when the server still stands where it began', () => expect(readKept(JSON.stringify({ editNo: 3, content }), 3)).toEqual(content));
  it('gives way to a later draft of somebody else', () => expect(readKept(JSON.stringify({ editNo: 3, content }), 4)).toBeNull());
  it('is ignored when it cannot be read', () => {
    expect(readKept('', 0)).toBeNull();
    expect(readKept('{', 0)).toBeNull();
    expect(readKept(JSON.stringify({ editNo: 0, content: { summary: 1 } }), 0)).toBeNull();
  });
});
