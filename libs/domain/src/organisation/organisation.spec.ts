import { localDate, type LocalDate } from '#domain/calendar/local-date';
import { headOfAgency, headOfUnit, nextPostUp, overseerOfField, overseerOfUnit, postsAbove } from '#domain/organisation/chain-of-command';
import { holders, positionsOf, postGap, presentHolders } from '#domain/organisation/holders';
import type { HoldingRecord, OrganisationSnapshot, PositionRecord } from '#domain/organisation/organisation-snapshot';
import { resolvePerson, resolvePost, substituteFor } from '#domain/organisation/resolve-post';

const d = localDate;
const at = d('2026-11-24');
const always = { validFrom: null, validTo: null };

function post(id: string, over: Partial<PositionRecord> = {}): PositionRecord {
  return {
    id, agencyId: 'so', unitId: null, title: id, leadsUnitId: null, headsAgency: false, overseesUnitIds: [], overseesFields: [],
    substitutePositionId: null, nextUpPositionId: null, ...always, ...over,
  };
}
function holding(positionId: string, personId: string, over: Partial<HoldingRecord> = {}): HoldingRecord {
  return { id: `${positionId}-${personId}`, positionId, personId, absences: [], ...always, ...over };
}
function absent(from: string, to: string | null, substitutePersonId: string | null = null) {
  return { absences: [{ from: d(from), to: to === null ? null : d(to), substitutePersonId }] };
}

const positions = [
  post('director', { headsAgency: true }),
  post('deputyBusiness', { overseesUnitIds: ['registration'], overseesFields: ['PCI'] }),
  post('deputyOther', { overseesUnitIds: ['office'] }),
  post('headRegistration', { unitId: 'registration', leadsUnitId: 'registration', substitutePositionId: 'vicehead' }),
  post('vicehead', { unitId: 'registration' }),
  post('officer', { unitId: 'registration' }),
  post('headTeam', { unitId: 'team', leadsUnitId: 'team' }),
  post('chiefOfOffice', { unitId: 'office', leadsUnitId: 'office' }),
];
const people = ['an', 'binh', 'chi', 'dung', 'em', 'giang', 'hoa', 'khanh'];

function snapshot(holdings: readonly HoldingRecord[], over: Partial<OrganisationSnapshot> = {}): OrganisationSnapshot {
  return {
    agencies: [{ id: 'so', name: 'Sở', kind: 'oneHead', parentAgencyId: 'ubnd', ...always }],
    units: [
      { id: 'registration', agencyId: 'so', parentUnitId: null, name: 'Phòng ĐKKD', ...always },
      { id: 'team', agencyId: 'so', parentUnitId: 'registration', name: 'Tổ', ...always },
      { id: 'office', agencyId: 'so', parentUnitId: null, name: 'Văn phòng', ...always },
    ],
    positions,
    holdings,
    persons: people.map((id) => ({ id, name: id, leftOn: null })),
    ...over,
  };
}

const full = [
  holding('director', 'an'), holding('deputyBusiness', 'binh'), holding('deputyOther', 'chi'), holding('headRegistration', 'dung'),
  holding('vicehead', 'em'), holding('officer', 'giang'), holding('headTeam', 'hoa'), holding('chiefOfOffice', 'khanh'),
];
const without = (...ids: string[]): HoldingRecord[] => full.filter((row) => !ids.includes(row.positionId));
const leaving = (who: string, on: LocalDate) => people.map((id) => ({ id, name: id, leftOn: id === who ? on : null }));

describe('ORG-4 holders on a day', () => {
  test('a holding counts from its first to its last day', () => {
    const org = snapshot([
      holding('director', 'an', { validTo: d('2026-11-23') }),
      holding('director', 'binh', { validFrom: d('2026-11-24') }),
    ]);
    expect(holders(org, 'director', d('2026-11-23')).map((row) => row.personId)).toEqual(['an']);
    expect(holders(org, 'director', at).map((row) => row.personId)).toEqual(['binh']);
  });

  test.each<[string, OrganisationSnapshot, string | null]>([
    ['held', snapshot(full), null],
    ['vacant', snapshot(without('headRegistration')), 'vacant'],
    ['absent', snapshot([...without('headRegistration'), holding('headRegistration', 'dung', absent('2026-11-20', '2026-11-24'))]), 'absent'],
    ['back again', snapshot([...without('headRegistration'), holding('headRegistration', 'dung', absent('2026-11-20', '2026-11-23'))]), null],
    ['absent without end', snapshot([...without('headRegistration'), holding('headRegistration', 'dung', absent('2026-11-24', null))]), 'absent'],
    ['left', snapshot(full, { persons: leaving('dung', at) }), 'left'],
    ['leaves tomorrow', snapshot(full, { persons: leaving('dung', d('2026-11-25')) }), null],
    ['post ended', snapshot(full, { positions: positions.map((p) => (p.id === 'headRegistration' ? { ...p, validTo: d('2026-11-23') } : p)) }), 'ended'],
  ])('the gap of a post: %s', (_case, org, gap) => {
    expect(postGap(org, 'headRegistration', at)).toBe(gap);
    expect(presentHolders(org, 'headRegistration', at).length > 0).toBe(gap === null);
  });

  test('posts of a person', () => {
    expect(positionsOf(snapshot([...full, holding('vicehead', 'dung')]), 'dung', at).map((p) => p.id)).toEqual(['headRegistration', 'vicehead']);
  });
});

describe('the chain upward', () => {
  const org = snapshot(full);
  test.each([
    ['officer', 'headRegistration'],
    ['vicehead', 'headRegistration'],
    ['headTeam', 'headRegistration'],
    ['headRegistration', 'deputyBusiness'],
    ['chiefOfOffice', 'deputyOther'],
    ['deputyBusiness', 'director'],
    ['director', undefined],
  ])('above %s stands %s', (id, above) => {
    expect(nextPostUp(org, id, at)?.id).toBe(above);
  });

  test('what the post names goes first, and a circle still ends at the head of the agency', () => {
    const circular = snapshot(full, {
      positions: positions.map((p) =>
        p.id === 'headRegistration' ? { ...p, nextUpPositionId: 'chiefOfOffice' } : p.id === 'chiefOfOffice' ? { ...p, nextUpPositionId: 'headRegistration' } : p,
      ),
    });
    expect(postsAbove(circular, 'headRegistration', at).map((p) => p.id)).toEqual(['chiefOfOffice', 'director']);
  });

  test('units that point at each other do not hang', () => {
    const looped = snapshot(full, {
      units: [
        { id: 'registration', agencyId: 'so', parentUnitId: 'team', name: 'A', validFrom: null, validTo: d('2026-01-01') },
        { id: 'team', agencyId: 'so', parentUnitId: 'registration', name: 'B', validFrom: null, validTo: d('2026-01-01') },
      ],
    });
    expect(nextPostUp(looped, 'headTeam', at)?.id).toBe('director');
  });

  test('heads and overseers', () => {
    expect(headOfUnit(org, 'registration', at)?.id).toBe('headRegistration');
    expect(headOfUnit(org, 'nowhere', at)).toBeNull();
    expect(headOfAgency(org, 'so', at)?.id).toBe('director');
    expect(overseerOfUnit(org, 'team', at)?.id).toBe('deputyBusiness');
    expect(overseerOfField(org, 'so', 'PCI', at)?.id).toBe('deputyBusiness');
    expect(overseerOfField(org, 'so', 'ODA', at)).toBeNull();
  });
});

describe('a post resolves when it is read (model.md 1)', () => {
  test('to its holders', () => {
    expect(resolvePost(snapshot(full), 'headRegistration', at)).toEqual({ via: 'post', positionId: 'headRegistration', personIds: ['dung'], passed: [] });
  });

  test('vacant: to the configured substitute, and the row says so', () => {
    expect(resolvePost(snapshot(without('headRegistration')), 'headRegistration', at)).toEqual({
      via: 'substitute', positionId: 'vicehead', personIds: ['em'], passed: [{ positionId: 'headRegistration', reason: 'vacant' }],
    });
  });

  test('absent: to whom the absence names, before the configured substitute', () => {
    const org = snapshot([...without('headRegistration'), holding('headRegistration', 'dung', absent('2026-11-24', null, 'hoa'))]);
    expect(resolvePost(org, 'headRegistration', at)).toMatchObject({ via: 'substitute', personIds: ['hoa'], passed: [{ reason: 'absent' }] });
    const hoaAway = snapshot([
      ...without('headRegistration', 'headTeam'),
      holding('headRegistration', 'dung', absent('2026-11-24', null, 'hoa')),
      holding('headTeam', 'hoa', absent('2026-11-24', null)),
    ]);
    expect(resolvePost(hoaAway, 'headRegistration', at)).toMatchObject({ via: 'substitute', personIds: ['em'] });
  });

  test('no substitute either: up until somebody can act, with every post passed and why', () => {
    const org = snapshot([
      ...without('headRegistration', 'vicehead', 'deputyBusiness'),
      holding('deputyBusiness', 'binh', absent('2026-11-01', '2026-12-01')),
    ]);
    expect(resolvePost(org, 'headRegistration', at)).toEqual({
      via: 'nextUp', positionId: 'director', personIds: ['an'],
      passed: [{ positionId: 'headRegistration', reason: 'vacant' }, { positionId: 'deputyBusiness', reason: 'absent' }],
    });
  });

  test('never to the drafter: not as holder, not as substitute', () => {
    expect(resolvePost(snapshot(full), 'headRegistration', at, { neverPersonId: 'dung' })).toMatchObject({
      via: 'substitute', personIds: ['em'], passed: [{ positionId: 'headRegistration', reason: 'drafter' }],
    });
    expect(resolvePost(snapshot(without('headRegistration')), 'headRegistration', at, { neverPersonId: 'em' })).toMatchObject({ via: 'nextUp', positionId: 'deputyBusiness' });
    const named = snapshot([...without('headRegistration'), holding('headRegistration', 'dung', absent('2026-11-24', null, 'giang'))]);
    expect(substituteFor(named, 'headRegistration', at, 'giang')).toMatchObject({ personIds: ['em'] });
  });

  test('nobody at all', () => {
    expect(resolvePost(snapshot([]), 'headRegistration', at)).toBeNull();
  });

  test('a person keeps his task until he leaves, then the substitute or the next post up has it', () => {
    expect(resolvePerson(snapshot(full), 'giang', 'officer', at)).toMatchObject({ via: 'person', personIds: ['giang'], reason: null });
    const left = snapshot(full, { persons: leaving('giang', at) });
    expect(resolvePerson(left, 'giang', 'officer', at)).toEqual({ via: 'nextUp', positionId: 'headRegistration', personIds: ['dung'], reason: 'left' });
    const headLeft = snapshot(full, { persons: leaving('dung', at) });
    expect(resolvePerson(headLeft, 'dung', 'headRegistration', at)).toMatchObject({ via: 'substitute', personIds: ['em'], reason: 'left' });
  });
});
