import { localDate } from '#domain/calendar/local-date';
import { resolveRung, type RungQuestion } from '#domain/escalation/rung-addressee';
import type { HoldingRecord, OrganisationSnapshot, PositionRecord } from '#domain/organisation/organisation-snapshot';

const at = localDate('2024-12-25');
const always = { validFrom: null, validTo: null };
const post = (id: string, over: Partial<PositionRecord> = {}): PositionRecord => ({
  id, agencyId: 'so', unitId: null, title: id, leadsUnitId: null, headsAgency: false, overseesUnitIds: [], overseesFields: [],
  substitutePositionId: null, nextUpPositionId: null, ...always, ...over,
});
const held = (positionId: string, over: Partial<HoldingRecord> = {}): HoldingRecord => ({
  id: `h-${positionId}`, positionId, personId: `p-${positionId}`, absences: [], ...always, ...over,
});

const positions = [
  post('director', { headsAgency: true }),
  post('deputyA', { overseesUnitIds: ['planning', 'focal'] }),
  post('deputyB'),
  post('headPlanning', { unitId: 'planning', leadsUnitId: 'planning' }),
  post('headFocal', { unitId: 'focal', leadsUnitId: 'focal' }),
  post('headInspectorate', { unitId: 'inspectorate', leadsUnitId: 'inspectorate' }),
  post('chairCommune', { agencyId: 'commune', headsAgency: true }),
];
const everybody = positions.map((position) => held(position.id));
function org(holdings: readonly HoldingRecord[] = everybody): OrganisationSnapshot {
  return {
    agencies: [
      { id: 'so', name: 'Sở', kind: 'oneHead', parentAgencyId: null, ...always },
      { id: 'commune', name: 'UBND xã', kind: 'collective', parentAgencyId: null, ...always },
    ],
    units: ['planning', 'focal', 'inspectorate', 'headless'].map((id) => ({ id, agencyId: 'so', parentUnitId: null, name: id, ...always })),
    positions,
    holdings,
    persons: [],
  };
}
const vacant = (...ids: string[]) => org(everybody.filter((row) => !ids.includes(row.positionId)));
const away = (id: string) => org([...everybody.filter((row) => row.positionId !== id), held(id, { absences: [{ from: at, to: null, substitutePersonId: null }] })]);

const own: RungQuestion = { action: 'noticeHead', issuingAgencyId: 'so', reporter: { kind: 'unit', unitId: 'planning' }, relation: 'inside', focalUnitId: 'focal', leaderPositionId: 'deputyB' };
const commune: RungQuestion = { ...own, reporter: { kind: 'agency', agencyId: 'commune' } };
const tax: RungQuestion = { ...own, reporter: { kind: 'external', bodyId: 'tax' }, relation: 'outside' };
const tell = (question: RungQuestion, snapshot = org()) => {
  const delivery = resolveRung(question, snapshot, at);
  return { ...delivery, who: delivery.addressees.map((row) => `${row.role} ${row.resolution?.personIds.join(',') ?? '-'}`) };
};

describe('ESC-5 who is told (model.md 6)', () => {
  test.each<[string, RungQuestion, string, string[], string | null]>([
    ['T-3 reminder', { ...own, action: 'remindUnit' }, 'reminder', ['to p-headPlanning'], null],
    ['T+1', own, 'notice', ['to p-headPlanning'], null],
    ['T+3 own division: over the name of the leader, copy to the focal unit', { ...own, action: 'press' }, 'noticeOverLeader', ['to p-headPlanning', 'copy p-headFocal'], 'deputyB'],
    ['T+3 focal unit itself late: to the leader', { ...own, action: 'press', reporter: { kind: 'unit', unitId: 'focal' } }, 'notice', ['to p-deputyB'], null],
    ['T+3 another body: draft of a công văn for the focal unit to review', { ...commune, action: 'press' }, 'letterDraft', ['to p-headFocal'], null],
    ['T+5 the leader the plan names', { ...own, action: 'listToLeader' }, 'list', ['to p-deputyB'], null],
    ['T+5 none named: the deputy who oversees the unit', { ...own, action: 'listToLeader', leaderPositionId: null }, 'list', ['to p-deputyA'], null],
    ['T+5 nobody oversees it: the head', { ...own, action: 'listToLeader', leaderPositionId: null, reporter: { kind: 'unit', unitId: 'inspectorate' } }, 'list', ['to p-director'], null],
    ['T+5 another body: who oversees the focal unit', { ...commune, action: 'listToLeader', leaderPositionId: null }, 'list', ['to p-deputyA'], null],
    ['T+10 the head of the agency', { ...own, action: 'listToAgencyHead' }, 'list', ['to p-director'], null],
    ['T+1 another agency: its head', commune, 'notice', ['to p-chairCommune'], null],
  ])('%s', (_row, question, form, who, overName) => {
    expect(tell(question)).toMatchObject({ form, who, overNameOfPositionId: overName, wording: 'order', mayLeadToCriticism: true, skipped: null, passed: [] });
  });
});

describe('ESC-8 bodies outside the chain of command', () => {
  test('T+1 reaches them outside, asked and not ordered', () => {
    expect(tell(tax)).toMatchObject({ form: 'notice', wording: 'ask', mayLeadToCriticism: false, externalBodyId: 'tax', skipped: null, who: [] });
  });

  test('T+3 is a draft in the words of asking; T+5 and T+10 end at the leaders of the issuing agency', () => {
    expect(tell({ ...tax, action: 'press' })).toMatchObject({ form: 'letterDraft', wording: 'ask', externalBodyId: null, who: ['to p-headFocal'] });
    expect(tell({ ...tax, action: 'listToLeader' })).toMatchObject({ wording: 'ask', mayLeadToCriticism: false, who: ['to p-deputyB'] });
    expect(tell({ ...tax, action: 'listToAgencyHead' }).who).toEqual(['to p-director']);
  });

  test('a unit of the own agency that stands outside the chain is written to, not noticed over the leader', () => {
    expect(tell({ ...own, relation: 'outside', action: 'press' })).toMatchObject({ form: 'letterDraft', wording: 'ask' });
  });
});

describe('vacant or absent posts pass to the next one up, and that is said', () => {
  test('T+1: head of the unit vacant', () => {
    expect(tell(own, vacant('headPlanning'))).toMatchObject({ who: ['to p-deputyA'], passed: [{ positionId: 'headPlanning', reason: 'vacant' }] });
  });

  test('T+5: leader away', () => {
    expect(tell({ ...own, action: 'listToLeader' }, away('deputyB'))).toMatchObject({ who: ['to p-director'], passed: [{ positionId: 'deputyB', reason: 'absent' }] });
  });

  test('two in a row are both named', () => {
    expect(tell(own, vacant('headPlanning', 'deputyA')).passed).toEqual([{ positionId: 'headPlanning', reason: 'vacant' }, { positionId: 'deputyA', reason: 'vacant' }]);
  });

  test('a unit without a post at its head is answered for above', () => {
    expect(tell({ ...own, reporter: { kind: 'unit', unitId: 'headless' } }).who).toEqual(['to p-director']);
  });

  test('nobody left: skipped with its reason, never silently', () => {
    expect(tell({ ...own, action: 'listToAgencyHead' }, vacant('director'))).toMatchObject({ skipped: 'noActor' });
    expect(tell({ ...commune, reporter: { kind: 'agency', agencyId: 'gone' } })).toMatchObject({ skipped: 'noPost', who: [] });
  });
});
