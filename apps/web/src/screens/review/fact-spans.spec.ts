import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../api/types';
import { type MarkedFact, piecesOf } from './fact-spans';

const block = (text: string): TextBlock => ({ index: 4, line: 9, page: 1, kind: 'paragraph', text, cells: [] });
const fact = (pointer: string, text: string, extra: Partial<MarkedFact['span']> = { block: 4 }): MarkedFact => ({ pointer, group: 'due', span: { line: 9, text, ...extra } });

describe('marking facts in the text', () => {
  it('loses no letter of the text', () => {
    const text = 'Các phòng gửi báo cáo trước ngày 15 các tháng 3, 6, 9.';
    const pieces = piecesOf(block(text), [fact('/obligations/0', 'báo cáo trước ngày 15'), fact('/obligations/1', 'ngày 15 các tháng 3, 6, 9')]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
  it('puts the shorter of two overlapping facts first, so that a click means it', () => {
    const pieces = piecesOf(block('Phòng A chủ trì'), [fact('/long', 'Phòng A chủ trì'), fact('/short', 'Phòng A')]);
    expect(pieces[0]?.marks.map((mark) => mark.pointer)).toEqual(['/short', '/long']);
    expect(pieces[1]?.marks.map((mark) => mark.pointer)).toEqual(['/long']);
  });
  it('finds facts without a block by their line, and none of another place', () => {
    expect(piecesOf(block('Lưu: VT.'), [fact('/a', 'Lưu: VT', {})])[0]?.marks).toHaveLength(1);
    expect(piecesOf(block('Lưu: VT.'), [fact('/a', 'Lưu: VT', { block: 5 })])[0]?.marks).toHaveLength(0);
  });
  it('marks nothing where the printed words are not found letter by letter', () => {
    expect(piecesOf(block('Phòng Quản lý ngân sách tham mưu'), [fact('/a', 'Phòng QLNS')])).toEqual([{ text: 'Phòng Quản lý ngân sách tham mưu', marks: [] }]);
  });
});
