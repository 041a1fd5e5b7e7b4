import { describe, expect, it } from 'vitest';
import { editList, isKept, officeCounts, officeGap, officeRows, type OfficeNode, type OfficeProposal } from './office-tree';

const node = (key: string, kind: OfficeNode['kind'], more: Partial<OfficeNode> = {}): OfficeNode => ({
  key, kind, name: key, code: null, unitKind: null, positionKind: null, relation: null, parentKey: null, leadsKey: null, otherNames: [], members: [], person: null, staffed: false, isRecordsOffice: false, evidence: [], assumptions: [], chosen: true, existing: null, candidates: [], ...more,
});
const proposal = {
  issuer: null, isOwn: false,
  nodes: [node('vp', 'unit'), node('phong', 'unit'), node('post:head', 'post'), node('truong', 'post', { parentKey: 'phong', leadsKey: 'phong' }), node('clerk', 'post', { parentKey: 'vp', positionKind: 'recordsClerk' }), node('tinh', 'agency', { relation: 'above', existing: { kind: 'agency', id: 'x', name: 'x' } }), node('hoi', 'external', { relation: 'outside' }), node('nhom', 'group', { chosen: false })],
} as unknown as OfficeProposal;

describe('the tree of a proposed office', () => {
  it('hangs posts under their units, leaders first, and moved units where they were put', () => {
    expect(officeRows(proposal, {}).map((row) => [row.section, row.depth, row.node.key])).toEqual([['leaders', 0, 'post:head'], ['units', 0, 'vp'], ['units', 1, 'clerk'], ['units', 0, 'phong'], ['units', 1, 'truong'], ['chain', 0, 'tinh'], ['outside', 0, 'hoi'], ['groups', 0, 'nhom']]);
    expect(officeRows(proposal, { phong: { parentKey: 'vp' } }).filter((row) => row.section === 'units').map((row) => [row.depth, row.node.key])).toEqual([[0, 'vp'], [1, 'clerk'], [1, 'phong'], [2, 'truong']]);
  });

  it('lets the post of a left-out or merged unit fall with it', () => {
    const post = proposal.nodes.find((one) => one.key === 'truong')!;
    expect(isKept(post, proposal, {})).toBe(true);
    expect(isKept(post, proposal, { phong: { keep: false } })).toBe(false);
    expect(isKept(post, proposal, { phong: { mergeInto: 'vp' } })).toBe(false);
  });

  it('counts what would be new and names the gap by its entry', () => {
    expect(officeCounts(proposal, {})).toEqual({ units: 2, posts: 3, bodies: 1, groups: 0 });
    expect(officeGap(proposal, {})).toBeNull();
    expect(officeGap(proposal, { 'post:head': { keep: false } })).toEqual({ gap: 'headOfAgency', key: 'post:head' });
    expect(officeGap(proposal, { clerk: { keep: false } })).toEqual({ gap: 'clerk', key: 'clerk' });
    expect(officeGap(proposal, { vp: { keep: false }, phong: { keep: false } })?.gap).toBe('unit');
  });

  it('sends what differs alone', () => {
    expect(editList({ vp: {}, phong: { name: 'Phòng mới' } })).toEqual([{ key: 'phong', name: 'Phòng mới' }]);
  });
});
