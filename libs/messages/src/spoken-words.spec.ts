import { spokenWords } from '#messages/spoken-words';

type Tree = Readonly<Record<string, unknown>>;

function leaves(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : typeof value === 'object' && value !== null ? leaves(value as Tree, `${prefix}${key}.`) : []);
}
const filled = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

const vietnamese = new Map(leaves(spokenWords.vi as unknown as Tree));
const english = new Map(leaves(spokenWords.en as unknown as Tree));

describe('what the server says on screen (0008)', () => {
  test('has the same keys in both languages, open tables too', () => {
    expect(vietnamese.size).toBeGreaterThan(300);
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  test('speaks English in English: no Vietnamese letter but in names of documents', () => {
    expect([...english].filter(([, text]) => /[ăâđêôơưĂÂĐÊÔƠƯạ-ỹẠ-Ỹ]/u.test(text))).toEqual([]);
  });

  test('is NFC and addresses nobody as bạn', () => {
    expect([...vietnamese].filter(([, text]) => text.normalize('NFC') !== text || /\b[Bb]ạn\b/.test(text))).toEqual([]);
  });

  test('fills no value in English that Vietnamese does not know', () => {
    expect([...english].filter(([key, text]) => filled(text).some((name) => !filled(vietnamese.get(key) ?? '').includes(name)))).toEqual([]);
  });
});

describe('days, distances and periods', () => {
  const { vi, en } = spokenWords;
  test('a day is named in both languages, on the same weekday', () => {
    expect([vi.longDayText('2026-11-24'), en.longDayText('2026-11-24')]).toEqual(['thứ Ba, 24/11/2026', 'Tuesday, 24/11/2026']);
    expect([vi.longDayText('2024-02-29'), en.longDayText('2024-02-29')]).toEqual(['thứ Năm, 29/2/2024', 'Thursday, 29/2/2024']);
  });
  test('DUE-1: distances are counted in working days', () => {
    expect(en.distanceText({ kind: 'left', workingDays: 1 })).toBe('1 working day left');
    expect(en.distanceText({ kind: 'over', workingDays: 3 })).toBe('3 working days late');
    expect(en.distanceText({ kind: 'today', workingDays: 0 })).toBe('due today');
  });
  test.each([
    ['quý III/2026', 'quarter III/2026'], ['tháng 09/2026', 'month 09/2026'], ['6 tháng đầu năm 2026', 'first 6 months of 2026'], ['6 tháng cuối năm 2026', 'last 6 months of 2026'],
    ['9 tháng đầu năm 2026', 'first 9 months of 2026'], ['năm 2026', 'year 2026'], ['một lần', 'once'], ['đợt kiểm tra', 'đợt kiểm tra'],
  ])('the period %s is said %s; Vietnamese keeps the printed one', (label, said) => {
    expect([vi.periodText(label), en.periodText(label)]).toEqual([label, said]);
  });
});
