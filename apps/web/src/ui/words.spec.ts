import { describe, expect, it } from 'vitest';
import { addressOf, dateText, dueDayText, foldText, hashText, initialsOf, instantText, numberText, shortDateText } from './words';

describe('words of the screens', () => {
  it('writes dates dd/mm/yyyy and leaves the year out where it is plain', () => {
    expect(dateText('2026-09-22')).toBe('22/09/2026');
    expect(shortDateText('2026-09-22', '2026-11-24')).toBe('22/09');
    expect(shortDateText('2027-03-12', '2026-11-24')).toBe('12/03/2027');
  });
  it('prints instants in Vietnam time whatever offset they carry', () => {
    expect(instantText('2026-09-22T15:40:00+07:00')).toBe('22/09 15:40');
    expect(instantText('2026-09-22T20:40:00.000Z')).toBe('23/09 03:40');
  });
  it('counts 24:00 to the day that ends (DUE-1)', () => {
    expect(dueDayText('2026-09-23T00:00:00+07:00')).toEqual({ day: '22/09/2026', time: '24:00' });
    expect(dueDayText('2027-01-01T00:00:00+07:00')).toEqual({ day: '31/12/2026', time: '24:00' });
  });
  it('writes numbers 1.234,5', () => expect(numberText(1234.5)).toBe('1.234,5'));
  it('addresses people as in the office', () => {
    expect(addressOf({ honorific: 'bà', fullName: 'Đỗ Thị Mỹ Hạnh' })).toBe('bà Hạnh');
    expect(initialsOf('Đỗ Thị Mỹ Hạnh')).toBe('MH');
  });
  it('groups the first twelve digits of a hash by four', () => expect(hashText('9f2c41ab7d0effff')).toBe('9f2c 41ab 7d0e'));
  it('folds marks for filtering', () => expect(foldText('Đầu tư, Ủy ban')).toBe('dau tu, uy ban'));
});
