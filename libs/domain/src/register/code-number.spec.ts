import fc from 'fast-check';
import { codeNumberOf, parseCodeNumber, printedNumber, sameCodeNumber, symbolOf } from '#domain/register/code-number';

describe('NUM-1, NUM-2, NUM-4: number and symbol', () => {
  it.each([[1, '01'], [9, '09'], [10, '10'], [148, '148']])('NUM-1: %d is printed %s', (number, printed) => expect(printedNumber(number)).toBe(printed));
  it('NUM-10: an inserted number keeps its letter', () => expect(codeNumberOf(50, 'KH-STC', 'a')).toBe('50a/KH-STC'));
  it('NUM-2: type, hyphen, agency', () => expect(codeNumberOf(5, symbolOf('KH', 'SKHĐT', 'TH'))).toBe('05/KH-SKHĐT'));
  it('NUM-4: an official letter has no type, it names the drafting unit', () => expect(codeNumberOf(123, symbolOf('CV', 'SKHĐT', 'ĐKKD'))).toBe('123/SKHĐT-ĐKKD'));
});

describe('NUM-14: grammars', () => {
  it.each([
    ['50/KH-SKHĐT', 'administrative', 50, 'KH-SKHĐT', null],
    ['202 /KH-SKHĐT', 'administrative', 202, 'KH-SKHĐT', null],
    ['02/CT-UBND', 'administrative', 2, 'CT-UBND', null],
    ['/KH-SNgV', 'blank', null, 'KH-SNgV', null],
    ['Số:    /KH- UBND', 'blank', null, 'KH-UBND', null],
    ['16/2022/NQ-HĐND', 'legal', 16, 'NQ-HĐND', 2022],
    ['33/2024/QH15', 'nationalAssembly', 33, 'QH15', 2024],
    ['43-NQ/TU', 'party', 43, 'NQ/TU', null],
    ['1889/HDLN-HTĐT', 'administrative', 1889, 'HDLN-HTĐT', null],
    ['12/QĐ-UBND-HC', 'administrative', 12, 'QĐ-UBND-HC', null],
  ])('%s', (raw, family, number, symbol, year) => expect(parseCodeNumber(raw)).toMatchObject({ raw, family, number, symbol, year }));
  it.each(['', 'Kế hoạch', '12', 'ngày 05/3/2020'])('"%s" is no number and symbol', (raw) => expect(parseCodeNumber(raw)).toBeNull());
});

describe('NUM-15: comparison', () => {
  it.each([['5/KH-SKHĐT', '05 / kh – skhđt', true], ['50a/KH-STC', '50/KH-STC', false], ['05/KH-STC', '05/BC-STC', false], ['16/2022/NQ-HĐND', '16/2023/NQ-HĐND', false]])('%s and %s', (a, b, same) =>
    expect(sameCodeNumber(a, b)).toBe(same),
  );
  it('decomposed letters compare equal', () => expect(sameCodeNumber('05/KH-SKHĐT'.normalize('NFD'), '05/KH-SKHĐT')).toBe(true));
  it('property: what is printed is read back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('KH', 'BC', 'CV', 'QĐ') as fc.Arbitrary<'KH' | 'BC' | 'CV' | 'QĐ'>, (number, type) => {
      const symbol = symbolOf(type, 'SKHĐT', 'ĐKKD');
      expect(parseCodeNumber(codeNumberOf(number, symbol))).toMatchObject({ number, symbol, suffix: '', normalised: codeNumberOf(number, symbol) });
    }));
  });
});
