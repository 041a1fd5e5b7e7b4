import { emptyPlanFacts, type AssignmentFacts, type PlanFacts, type RecipientFacts } from '#domain/extraction/plan-facts';
import { matchOffice, findIssuingAgency, type KnownAgency } from '#domain/organisation/proposal/match-office';
import { officeGaps, settleOffice } from '#domain/organisation/proposal/settle-office';
import { proposeOffice } from '#domain/organisation/proposal/propose-office';
import type { OfficeNode, ProposedOffice } from '#domain/organisation/proposal/proposed-office';
import { localDate } from '#domain/calendar/local-date';

const nothingKnown = { agencyId: null, existing: new Map(), candidates: new Map() };
const assignment = (parts: Partial<AssignmentFacts>, line: number): AssignmentFacts => ({ items: null, topic: null, leaders: [], focalUnits: [], leadUnits: [], coordinatingUnits: [], timeText: null, span: { line, text: `dòng ${line}` }, ...parts });
const to = (name: string, role: RecipientFacts['role'] = 'inform', isGroup = false): RecipientFacts => ({ name, role, isGroup, raw: name, span: { line: 90, text: name } });

interface Office {
  issuer: string;
  code: string;
  parent: string | null;
  place: string;
  assignments: AssignmentFacts[];
  recipients: RecipientFacts[];
  archive: string[];
  signature?: PlanFacts['signature'];
}

function factsOf(office: Office): PlanFacts {
  return {
    ...emptyPlanFacts(), issuingAgency: { name: office.issuer, code: office.code, parent: office.parent, inferred: false, span: { line: 2, text: office.issuer.toUpperCase() } }, place: office.place, title: 'Kế hoạch',
    indicators: [{ key: '1', ordinal: '1', family: null, name: 'Nhiệm vụ', baseline: null, target: null, tasks: [], assignments: office.assignments }],
    recipients: office.recipients, archive: { units: office.archive, draftingUnit: office.archive[1] ?? null, typist: null, copies: null, span: { line: 95, text: `Lưu: ${office.archive.join(', ')}` } },
    signature: office.signature ?? { form: 'head', position: 'GIÁM ĐỐC', name: 'Hoàng Thị Thử', lines: ['GIÁM ĐỐC'], span: { line: 99, text: 'GIÁM ĐỐC' } },
  };
}

const department = factsOf({
  issuer: 'Sở Du lịch tỉnh Thanh Vân', code: 'SDL', parent: 'UBND tỉnh Thanh Vân', place: 'Thanh Vân',
  assignments: [
    assignment({ leadUnits: ['Phòng Quản lý lữ hành'], coordinatingUnits: ['các phòng chuyên môn', 'Thanh Tra Sở'], leaders: [{ name: 'Lê Văn Đo', title: 'PGĐ Sở' }] }, 20),
    assignment({ leadUnits: ['Phòng QLLH'], coordinatingUnits: ['Trung tâm Thông tin xúc tiến', 'các đơn vị liên quan', 'Công an tỉnh'] }, 24),
  ],
  recipients: [to('UBND tỉnh', 'report'), to('Các Sở, ban, ngành tỉnh', 'inform', true), to('Sở VHTT', 'inform'), to('UBND các xã Mường Thử, Tân Thử', 'execute', true), to('Lãnh đạo Sở', 'inform', true), to('Các phòng, đơn vị thuộc Sở', 'execute', true), to('Trang TTĐT của Sở', 'publish')],
  archive: ['VT', 'TTTTXT'],
});

const commune = factsOf({
  issuer: 'UBND phường Bến Thử', code: 'UBND', parent: 'UBND thành phố Cần Thơ', place: 'Bến Thử',
  assignments: [assignment({ leadUnits: ['Văn hóa - Xã hội', 'Phòng Kinh tế, Hạ tầng và Đô thị'], coordinatingUnits: ['Một cửa', 'Đoàn thanh niên phường', 'Trạm Y tế phường'] }, 12)],
  recipients: [to('UBND thành phố', 'report'), to('TT Đảng ủy; TT HĐND phường', 'report'), to('Chủ tịch, các PCT UBND phường', 'inform', true), to('Trưởng các khu phố', 'execute', true)],
  archive: ['VT', 'KTHTĐT'],
  signature: { form: 'TM+KT', position: 'PHÓ CHỦ TỊCH', name: 'Trần Văn Ký', lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], span: { line: 60, text: 'TM. ỦY BAN NHÂN DÂN' } },
});

const province = factsOf({
  issuer: 'UBND tỉnh Thanh Vân', code: 'UBND', parent: null, place: 'Thanh Vân',
  assignments: [assignment({ leadUnits: ['Sở Tài chính'], coordinatingUnits: ['các sở, ban, ngành liên quan', 'Văn phòng UBND tỉnh'] }, 30)],
  recipients: [to('Thủ tướng Chính phủ', 'report'), to('TT Tỉnh ủy', 'report'), to('CT, các PCT UBND tỉnh', 'inform', true), to('Các sở, ban, ngành', 'execute', true), to('UBND các xã, phường', 'execute', true), to('Cổng TTĐT tỉnh', 'publish')],
  archive: ['VT', 'KTTH'],
  signature: { form: 'TM', position: 'CHỦ TỊCH', name: 'Nông Văn Cả', lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] },
});

function node(office: ProposedOffice, name: string): OfficeNode {
  const found = office.nodes.find((one) => one.name === name) ?? office.nodes.find((one) => one.otherNames.includes(name));
  if (!found) throw new Error(`${name} is not in ${office.nodes.map((one) => one.name).join('; ')}`);
  return found;
}

describe('the document proposes its office', () => {
  const sdl = proposeOffice(department)!;

  test.each([
    ['Sở Du lịch', department, { kind: 'oneHead', level: 'department', code: 'SDL', printedName: 'SỞ DU LỊCH', printedParent: 'UBND TỈNH THANH VÂN' }],
    ['UBND phường', commune, { kind: 'collective', level: 'commune', code: 'UBND', printedName: 'ỦY BAN NHÂN DÂN', printedParent: 'PHƯỜNG BẾN THỬ', name: 'Ủy ban nhân dân phường Bến Thử' }],
    ['UBND tỉnh', province, { kind: 'collective', level: 'province', code: 'UBND', printedParent: 'TỈNH THANH VÂN', parentKey: null }],
  ])('the issuer by its name: %s', (_, facts, expected) => {
    expect(proposeOffice(facts)!.agency).toMatchObject(expected);
  });

  test.each([
    ['department', 'Phòng Quản lý lữ hành', { kind: 'unit', unitKind: 'division', otherNames: ['Phòng QLLH'], assumptions: [] }],
    ['department', 'Thanh tra Sở', { kind: 'unit', unitKind: 'inspectorate' }],
    ['department', 'Trung tâm Thông tin xúc tiến', { kind: 'unit', unitKind: 'publicServiceUnit' }],
    ['department', 'Công an tỉnh', { kind: 'external', relation: 'outside' }],
    ['department', 'UBND tỉnh Thanh Vân', { kind: 'agency', relation: 'above', staffed: true, otherNames: ['UBND tỉnh'] }],
    ['department', 'Sở VHTT', { kind: 'external', relation: 'peer' }],
    ['department', 'Các Sở, ban, ngành tỉnh', { kind: 'group', relation: 'peer', members: [], assumptions: ['membersUnknown'] }],
    ['department', 'UBND xã Mường Thử', { kind: 'agency', relation: 'below' }],
    ['department', 'các đơn vị liên quan', { kind: 'group', chosen: false, members: [] }],
    ['department', 'Trang TTĐT của Sở', { kind: 'webPage' }],
    ['commune', 'Phòng Văn hóa - Xã hội', { kind: 'unit', otherNames: ['Văn hóa - Xã hội'], assumptions: ['headWordAdded'] }],
    ['commune', 'Bộ phận Một cửa', { kind: 'unit', unitKind: 'desk', parentKey: 'unit:văn phòng' }],
    ['commune', 'Trạm Y tế phường', { kind: 'unit', unitKind: 'publicServiceUnit' }],
    ['commune', 'Đoàn thanh niên phường', { kind: 'external', relation: 'outside' }],
    ['commune', 'Trưởng các khu phố', { kind: 'group', relation: 'below' }],
    ['province', 'Sở Tài chính', { kind: 'agency', relation: 'below', staffed: true }],
    ['province', 'Các sở, ban, ngành', { kind: 'group', relation: 'below', members: ['body:sở tài chính'], assumptions: ['membersAssumed'] }],
    ['province', 'Thủ tướng Chính phủ', { kind: 'external', relation: 'above' }],
  ] as const)('N1-N16: of %s: %s', (which, name, expected) => {
    expect(node(proposeOffice({ department, commune, province }[which])!, name)).toMatchObject(expected);
  });

  test('RCPT-10: a printed list is its members, a group of the office its own units', () => {
    expect(node(sdl, 'UBND các xã Mường Thử, Tân Thử').members).toEqual([node(sdl, 'UBND xã Mường Thử').key, node(sdl, 'UBND xã Tân Thử').key]);
    expect(node(sdl, 'các phòng chuyên môn').members).toEqual([node(sdl, 'Phòng Quản lý lữ hành').key]);
    expect(node(sdl, 'Lãnh đạo Sở').members.map((key) => sdl.nodes.find((one) => one.key === key)!.person!.fullName)).toEqual(['Hoàng Thị Thử', 'Lê Văn Đo']);
  });

  test('RCPT-8, ABBR-ODD: the Lưu line names the drafting unit, also with a letter lost', () => {
    expect(sdl.draftingUnitKey).toBe(node(sdl, 'Trung tâm Thông tin xúc tiến').key);
    const odd = proposeOffice({ ...department, archive: { ...department.archive!, units: ['VT', 'TTTXT'], draftingUnit: 'TTTXT' }, indicators: [{ ...department.indicators[0]!, assignments: [assignment({ leadUnits: ['Trung tâm Thông tin xúc tiến du lịch'] }, 8)] }] })!;
    expect(node(odd, 'Phòng TTTXT').assumptions).toEqual(['headWordAdded']);
    const lost = proposeOffice({ ...department, archive: { ...department.archive!, units: ['VT', 'TTXĐT'], draftingUnit: 'TTXĐT' }, indicators: [{ ...department.indicators[0]!, assignments: [assignment({ leadUnits: ['Trung tâm Xúc tiến đầu tư'] }, 8)] }] })!;
    expect(node(lost, 'Trung tâm Xúc tiến đầu tư')).toMatchObject({ otherNames: ['TTXĐT'], assumptions: ['abbreviationOdd'] });
  });

  test('SIGN-1: the signature names posts, person and form; the head of KT. is proved, not named', () => {
    expect(node(sdl, 'Giám đốc')).toMatchObject({ positionKind: 'director', person: { fullName: 'Hoàng Thị Thử', honorific: 'bà' }, assumptions: [] });
    expect(node(sdl, 'Phó Giám đốc')).toMatchObject({ positionKind: 'deputyDirector', person: { fullName: 'Lê Văn Đo', honorific: 'ông' } });
    const ward = proposeOffice(commune)!;
    expect(node(ward, 'Chủ tịch')).toMatchObject({ person: null, assumptions: [] });
    expect(node(ward, 'Phó Chủ tịch')).toMatchObject({ person: { fullName: 'Trần Văn Ký' } });
    expect(ward.signing).toEqual([{ postKey: 'post:head', form: 'TM', authorityKey: null }, { postKey: node(ward, 'Phó Chủ tịch').key, form: 'TM+KT', authorityKey: 'post:head' }]);
  });

  test('nothing is invented: whatever no words prove is marked as assumed', () => {
    for (const facts of [department, commune, province]) {
      const office = proposeOffice(facts)!;
      for (const one of office.nodes) expect([one.name, one.evidence.length > 0 || one.assumptions.length > 0]).toEqual([one.name, true]);
      for (const one of office.nodes) if (one.person) expect(one.evidence.length).toBeGreaterThan(0);
    }
    expect(proposeOffice({ ...department, issuingAgency: { name: null, code: null, parent: null, inferred: false } })).toBeNull();
  });
});

describe('what a person makes of the proposal', () => {
  const office = proposeOffice(department)!;
  const settle = (nodes: Parameters<typeof settleOffice>[2]['nodes']) => settleOffice(office, nothingKnown, { nodes });

  test('as proposed it can carry a plan; hints start outside', () => {
    const settled = settle([]);
    expect(officeGaps(settled)).toEqual([]);
    expect(settled.nodes.some((one) => one.name === 'các đơn vị liên quan')).toBe(false);
  });

  test('renamed: the printed name stays as an alias (ORG-5)', () => {
    const key = node(office, 'Phòng Quản lý lữ hành').key;
    expect(settle([{ key, name: 'Phòng Lữ hành' }]).nodes.find((one) => one.key === key)).toMatchObject({ name: 'Phòng Lữ hành', otherNames: ['Phòng QLLH', 'Phòng Quản lý lữ hành'] });
  });

  test('merged: names go over, the post of the merged unit falls, groups name the one that stays', () => {
    const [from, into] = [node(office, 'Trung tâm Thông tin xúc tiến').key, node(office, 'Phòng Quản lý lữ hành').key];
    const settled = settle([{ key: from, mergeInto: into }]);
    expect(settled.nodes.find((one) => one.key === into)!.otherNames).toContain('Trung tâm Thông tin xúc tiến');
    expect(settled.nodes.some((one) => one.leadsKey === from || one.key === from)).toBe(false);
    expect(settled.draftingUnitKey).toBe(into);
    expect(settled.nodes.filter((one) => one.kind === 'group').every((one) => !one.members.includes(from))).toBe(true);
  });

  test('removed: an office without a head or a clerk is refused by name', () => {
    expect(officeGaps(settle([{ key: 'post:head', keep: false }, { key: 'post:clerk', keep: false }]))).toEqual(['headOfAgency', 'clerk']);
  });

  test('moved under its own part: left where it was', () => {
    const key = node(office, 'Phòng Quản lý lữ hành').key;
    expect(settle([{ key, parentKey: key }]).nodes.find((one) => one.key === key)!.parentKey).toBeNull();
  });
});

describe('the directory beside the proposal', () => {
  const day = localDate('2026-11-24');
  const agency = (id: string, name: string, shortName: string, place: string, more: Partial<KnownAgency> = {}): KnownAgency => ({ id, name, shortName, place, level: 'department', parentAgencyId: null, validFrom: localDate('2025-07-01'), validTo: null, ...more });
  const known = [agency('tv', 'Ủy ban nhân dân tỉnh Thanh Vân', 'UBND tỉnh', 'Thanh Vân', { level: 'province' }), agency('sh', 'Ủy ban nhân dân tỉnh Sơn Hà', 'UBND tỉnh', 'Sơn Hà', { level: 'province' }), agency('vhtt', 'Sở VHTT tỉnh Thanh Vân', 'Sở VHTT', 'Thanh Vân', { parentAgencyId: 'tv' }), agency('vhtt2', 'Sở VHTT tỉnh Sơn Hà', 'Sở VHTT', 'Sơn Hà', { parentAgencyId: 'sh' })];

  test('the superior and its other departments are found, never the namesake of another province', () => {
    const office = proposeOffice(department)!;
    const { existing, agencyId } = matchOffice(office, known, null, day);
    expect(agencyId).toBeNull();
    expect(existing.get(node(office, 'UBND tỉnh Thanh Vân').key)).toMatchObject({ kind: 'agency', id: 'tv' });
    expect(existing.get(node(office, 'Sở VHTT').key)).toMatchObject({ id: 'vhtt' });
  });

  test('ORG-4: the issuer is the body of that name on the date of the document', () => {
    const before = agency('cu', 'Sở Du lịch tỉnh Thanh Vân', 'Sở Du lịch', 'Thanh Vân', { validFrom: localDate('2020-01-01'), validTo: localDate('2025-02-28') });
    const asked = { name: 'Sở Du lịch tỉnh Thanh Vân', shortName: 'Sở Du lịch', place: 'Thanh Vân' };
    expect(findIssuingAgency(asked, [...known, before], localDate('2024-05-01'))?.id).toBe('cu');
    expect(findIssuingAgency(asked, [...known, before], day)).toBeNull();
  });
});
