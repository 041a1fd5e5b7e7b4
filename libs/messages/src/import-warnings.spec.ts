import { WARNING_SEVERITY } from '#domain/extraction/import-warning';
import { fillSentence } from '#messages/fill-sentence';
import * as en from '#messages/en/import-warnings';
import * as vi from '#messages/vi/import-warnings';

const places = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]))].sort();
const vietnamese: Readonly<Record<string, string>> = vi.importWarnings;
const english: Readonly<Record<string, string>> = en.importWarnings;

describe('warnings.md: every warning in both languages', () => {
  it.each(Object.keys(WARNING_SEVERITY))('%s', (code) => {
    expect(vietnamese[code]).toBeTruthy();
    expect(english[code]).toBeTruthy();
    expect(english[code]).not.toEqual(vietnamese[code]);
    expect(places(english[code]!)).toEqual(places(vietnamese[code]!));
  });

  it('has the same second wordings', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
    expect(vi.warningSentence(vietnamese, 'CAD-PAST', { variant: 'once' })).toContain('{proposal}');
    expect(vi.warningSentence(vietnamese, 'CAD-PAST', { variant: 'unheard of' })).toBe(vietnamese['CAD-PAST']);
  });

  it.each([
    ['thứ Bảy (14/09/2024)', 'a Saturday (14/09/2024)'], ['ngày nghỉ “Quốc khánh” (02/09/2026)', 'the holiday “Quốc khánh” (02/09/2026)'], ['thứ Sáu, 13/9/2024', 'Friday, 13/9/2024'],
    ['có thể đã qua', 'may have passed'], ['nơi nhận, thời hạn', 'the receiver and the day'], ['trước ngày 20/12/2024 ít nhất 05 ngày làm việc', 'at least 5 working days before 20/12/2024'],
    ['Theo dõi từ hạn 15/06/2026, các hạn trước ghi là đã qua', 'Follow from the due day 15/06/2026; earlier ones are recorded as past'], ['Phòng Đầu tư', 'Phòng Đầu tư'],
  ])('says the value %s as %s, and leaves printed names alone', (value, said) => {
    expect(vi.warningValue(value)).toBe(value);
    expect(en.warningValue(value)).toBe(said);
  });

  it('says every proposal of the calendar in English', () => {
    for (const [name, words] of Object.entries(vi.repairWords)) {
      const values = { day: '10', date: '15/06/2026', closing: '14/06/2026' };
      expect([name, en.warningValue(fillSentence(words, values))]).toEqual([name, fillSentence((en.repairWords as Readonly<Record<string, string>>)[name]!, values)]);
    }
  });
});
