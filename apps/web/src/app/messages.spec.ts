import { describe, expect, it } from 'vitest';
import { reviewScreen as reviewEn } from '#messages/en/review-screen';
import { screen as en } from '#messages/en/screen';
import { reviewScreen as reviewVi } from '#messages/vi/review-screen';
import { screen as vi } from '#messages/vi/screen';
import contract from '../../../api/openapi.json';
import { kindMap } from '../ui/kind-map';
import { stateMap } from '../ui/state-map';

type Tree = { [key: string]: string | Tree };
function leaves(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] as [string, string]] : leaves(value, `${prefix}${key}.`)));
}
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}|<(\w+)>/g)].map((match) => match[1] ?? match[2]).sort();

describe('sentences of the screens', () => {
  const vietnamese = new Map(leaves({ ...vi, ...reviewVi }));
  const english = new Map(leaves({ ...en, ...reviewEn }));
  it('has the same keys in both languages', () => expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort()));
  it('fills the same values in both languages', () => {
    for (const [key, text] of vietnamese) {
      const other = english.get(key) ?? '';
      // The greeting names the person twice in Vietnamese, once in English.
      expect([key, [...new Set(places(other))]]).toEqual([key, [...new Set(places(text))]]);
    }
  });
  it('is NFC throughout, uses old tone marks, and holds no English word on a Vietnamese screen', () => {
    for (const [key, text] of vietnamese) {
      expect([key, text.normalize('NFC')]).toEqual([key, text]);
      expect([key, /uỷ|hoá\b|thoả|Uỷ/.test(text)]).toEqual([key, false]);
      expect([key, /\b(OK|Submit|Cancel|Inbox|Dashboard|thành công!)\b/.test(text)]).toEqual([key, false]);
    }
  });
  it('names every state of the map', () => {
    for (const state of Object.keys(stateMap)) expect(vietnamese.has(`state.${state}`)).toBe(true);
  });
  it('has an icon for every kind of task of the contract', () => {
    const kinds = contract.components.schemas.TaskRow.properties.kind.enum as string[];
    expect(kinds.length).toBeGreaterThan(10);
    expect(kinds.filter((kind) => !(kind in kindMap))).toEqual([]);
  });
});
