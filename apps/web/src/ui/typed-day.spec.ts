import { describe, expect, it } from 'vitest';
import { typedDay } from './typed-day';

describe('a typed day', () => {
  it.each([['15/12/2026', '2026-12-15'], ['5/6/2026', '2026-06-05'], ['05.06.26', '2026-06-05'], ['05062026', '2026-06-05'], [' 1 / 1 / 2027 ', '2027-01-01'], ['2026-12-15', '2026-12-15'], ['29/02/2028', '2028-02-29']])('%s is %s: day before month', (text, day) => expect(typedDay(text)).toBe(day));
  it.each(['', '30/02/2026', '15/13/2026', '15/12', 'mai', '2026-02-30'])('%j is no day', (text) => expect(typedDay(text)).toBeNull());
});
