import { openAgain } from '#domain/document/open-again';
import type { TextBlock } from '#domain/extraction/text-block';

const block = (text: string, index: number): TextBlock => ({ index, line: index + 1, page: null, kind: 'paragraph', text, cells: [] });
const body = ['UBND TỈNH SƠN HÀ', 'Số: 45/KH-STC', 'Sơn Hà, ngày 05 tháng 3 năm 2026', 'KẾ HOẠCH', 'Căn cứ Kế hoạch số 31/KH-UBND ngày 02 tháng 01 năm 2026 của UBND tỉnh;', 'Giao Phòng Đầu tư.', 'Nơi nhận:', '- Lưu: VT.'].map(block);

describe('FIX-1: a plan is amended or replaced by a plan', () => {
  const opened = openAgain(body, 'Kế hoạch này thay thế Kế hoạch số 45/KH-STC.').map((one) => one.text);

  it('blanks its own number and day and nothing else', () => {
    expect(opened[1]).toMatch(/^Số:\s+\/KH-STC$/);
    expect(opened[2]).toMatch(/^Sơn Hà, ngày\s+tháng\s+năm\s*$/);
    expect(opened[4]).toBe(body[4]!.text);
  });

  it('blanks the month too where only the day was left open', () => {
    expect(openAgain([block('Sơn Hà, ngày     tháng 7 năm 2026', 0)], 'X.')[0]!.text).toBe('Sơn Hà, ngày      tháng      năm ');
  });

  it('says what it replaces before Nơi nhận, once', () => {
    expect(opened.slice(5)).toEqual(['Giao Phòng Đầu tư.', 'Kế hoạch này thay thế Kế hoạch số 45/KH-STC.', 'Nơi nhận:', '- Lưu: VT.']);
    expect(openAgain(body.slice(0, 6), 'X.').at(-1)?.text).toBe('X.');
  });
});
