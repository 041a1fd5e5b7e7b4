import { expect, it } from 'vitest';
import { datedLine } from './dated-line';

it('NUM-12: prints days below ten and the months January and February with a zero', () => {
  const line = 'Sơn Hà, ngày 22 tháng 9 năm 2026';
  expect(datedLine(line, '2026-09-05')).toBe('Sơn Hà, ngày 05 tháng 9 năm 2026');
  expect(datedLine(line, '2027-02-10')).toBe('Sơn Hà, ngày 10 tháng 02 năm 2027');
});
