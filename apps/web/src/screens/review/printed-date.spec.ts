import { describe, expect, it } from 'vitest';
import { readPrintedDate } from './printed-date';

describe('dates typed into the facts (NUM-11)', () => {
  it('reads whole dates and dates with a blank day', () => {
    expect(readPrintedDate('16/01/2026')).toEqual({ day: 16, month: 1, year: 2026 });
    expect(readPrintedDate('…/09/2026')).toEqual({ day: null, month: 9, year: 2026 });
    expect(readPrintedDate('9/2026')).toEqual({ day: null, month: 9, year: 2026 });
    expect(readPrintedDate('')).toEqual({ day: null, month: null, year: null });
  });
  it('refuses days that do not exist', () => {
    expect(readPrintedDate('31/02/2026')).toBeNull();
    expect(readPrintedDate('12/13/2026')).toBeNull();
    expect(readPrintedDate('mai')).toBeNull();
  });
});
