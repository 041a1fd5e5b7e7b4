import fc from 'fast-check';
import { canonicalJson } from '#domain/document/canonical-json';

describe('canonicalJson', () => {
  it('sorts keys, leaves out what is absent, keeps null', () => {
    expect(canonicalJson({ b: 1, a: { d: undefined, c: null }, e: [undefined, 'x'] })).toBe('{"a":{"c":null},"b":1,"e":[null,"x"]}');
  });

  it('writes one spelling of a Vietnamese word, however it was typed', () => {
    expect(canonicalJson({ 'kế': 'hoạch'.normalize('NFD') })).toBe(canonicalJson({ ['kế'.normalize('NFD')]: 'hoạch' }));
  });

  it('is JSON that reads back to the same value, in any order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme-ascii' }), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });

  it.each([NaN, Infinity, 10n, () => 1, Symbol('x')])('refuses what has no JSON: %p', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});
