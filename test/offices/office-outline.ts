import type { OfficeAgency, OfficeAlias, OfficeExternal, OfficeFile, OfficePerson, OfficePosition } from '#persistence/seed/office-file';

/** A division, office or centre of the house, with the other ways in which its plan writes it. */
export interface UnitOutline {
  id: string;
  name: string;
  code: string;
  kind?: string;
  alsoWritten?: string[];
}

/** What a test must know of an office to play a plan in it; the rest follows the same pattern everywhere. */
export interface OfficeOutline {
  name: string;
  code: string;
  place: string;
  kind: 'oneHead' | 'collective';
  above: { name: string; shortName: string };
  head: string;
  /** Deputies by name, with the units they oversee. */
  deputies?: { name: string; title?: string; oversees: string[] }[];
  /** The first is the office (văn phòng) that keeps the registers. */
  units: UnitOutline[];
  /** Printed words that stand for several units, agencies or bodies. */
  groups?: { written: string[]; members: string[] }[];
  /** Committees of communes under it: agencies of their own. */
  communes?: { id: string; name: string }[];
  /** Bodies without desks here; asked, not ordered (ESC-8). */
  bodies?: { id: string; name: string; alsoWritten?: string[] }[];
  webPage?: string[];
  leadershipWritten?: string[];
  /** Short ways in which the plan writes the issuing agency itself. */
  selfWritten?: string[];
  series: { startAt: number; fromYear: number };
}

const since = '2020-01-01';
const invented = ['Lê Văn', 'Trần Thị', 'Phạm Văn', 'Hoàng Thị', 'Vũ Văn', 'Đặng Thị', 'Bùi Văn', 'Đỗ Thị'];

/**
 * The office of a plan as the data file that `office:load` reads. People are named after their posts: `thutruong`,
 * `pho-1`, `truong-UNIT`, `cv-UNIT`, `vanthu`, `quantri`, `vanthutren`, `chutich-COMMUNE`.
 */
export function officeOf(outline: OfficeOutline): OfficeFile {
  const people: OfficePerson[] = [];
  const person = (id: string, fullName = `${invented[people.length % invented.length]!} Thử ${people.length + 1}`, extra: Partial<OfficePerson> = {}) => {
    people.push({ id, honorific: 'ông', fullName, email: `${id}@office.example`, username: id, ...extra });
    return [{ personId: id }];
  };
  const chairs = outline.kind === 'collective';
  const office = outline.units[0]!;
  const positions: OfficePosition[] = [
    { id: 'thutruong', title: chairs ? 'Chủ tịch' : 'Giám đốc', kind: chairs ? 'chair' : 'director', holders: person('thutruong', outline.head) },
    ...(outline.deputies ?? []).map((deputy, at): OfficePosition => ({
      id: `pho-${at + 1}`, title: deputy.title ?? (chairs ? 'Phó Chủ tịch' : 'Phó Giám đốc'), kind: chairs ? 'deputyChair' : 'deputyDirector', upPositionId: 'thutruong', overseesUnitIds: deputy.oversees, holders: person(`pho-${at + 1}`, deputy.name),
    })),
    ...outline.units.flatMap((unit): OfficePosition[] => [
      { id: `truong-${unit.id}`, title: unit === office ? 'Chánh Văn phòng' : 'Trưởng đơn vị', kind: unit === office ? 'chiefOfOffice' : 'divisionHead', unitId: unit.id, leadsUnitId: unit.id, upPositionId: 'thutruong', holders: person(`truong-${unit.id}`) },
      { id: `cv-${unit.id}`, title: 'Chuyên viên', kind: 'officer', unitId: unit.id, upPositionId: `truong-${unit.id}`, holders: person(`cv-${unit.id}`) },
    ]),
    { id: 'vanthu', title: 'Văn thư', kind: 'recordsClerk', unitId: office.id, upPositionId: `truong-${office.id}`, holders: person('vanthu') },
    { id: 'quantri', title: 'Quản trị', kind: 'administrator', unitId: office.id, upPositionId: `truong-${office.id}`, holders: person('quantri', undefined, { isInstallationAdministrator: true }) },
  ];
  const kindOf = (id: string) => (outline.units.some((unit) => unit.id === id) ? 'unit' as const : outline.communes?.some((one) => one.id === id) ? 'agency' as const : 'external' as const);
  const leadership = { id: 'g-lanhdao', name: 'Tập thể lãnh đạo', members: positions.filter((post) => ['director', 'deputyDirector', 'chair', 'deputyChair'].includes(post.kind)).map(({ id }) => ({ kind: 'position' as const, id })) };
  const groups = (outline.groups ?? []).map((group, at) => ({ id: `g-${at + 1}`, name: group.written[0]!, members: group.members.map((id) => ({ kind: kindOf(id), id })) }));
  const externals: OfficeExternal[] = [
    ...(outline.bodies ?? []).map((body): OfficeExternal => ({ id: body.id, name: body.name, kind: 'external', channel: 'email', email: `${body.id}@body.example` })),
    ...(outline.webPage ? [{ id: 'trang-web', name: 'Trang thông tin điện tử của cơ quan', kind: 'webPage' as const, channel: 'publish' as const }] : []),
  ];
  const aliases: OfficeAlias[] = [
    ...outline.units.flatMap((unit) => (unit.alsoWritten ?? []).map((alias): OfficeAlias => ({ alias, kind: 'unit', id: unit.id }))),
    ...(outline.bodies ?? []).flatMap((body) => (body.alsoWritten ?? []).map((alias): OfficeAlias => ({ alias, kind: 'external', id: body.id }))),
    ...(outline.groups ?? []).flatMap((group, at) => group.written.map((alias): OfficeAlias => ({ alias, kind: 'group', id: `g-${at + 1}` }))),
    ...(outline.leadershipWritten ?? []).map((alias): OfficeAlias => ({ alias, kind: 'group', id: leadership.id })),
    ...(outline.webPage ?? []).map((alias): OfficeAlias => ({ alias, kind: 'webPage', id: 'trang-web' })),
    ...(outline.selfWritten ?? []).map((alias): OfficeAlias => ({ alias, kind: 'agency', id: 'coquan' })),
    { alias: outline.above.shortName, kind: 'agency', id: 'tren' },
  ];
  const steps = [
    { kind: 'initial' as const, owner: { rule: 'headOfDraftingUnit' as const }, termWorkingDays: 2 },
    { kind: 'checkForm' as const, owner: { rule: 'positionKind' as const, positionKind: 'chiefOfOffice' }, termWorkingDays: 1 },
    { kind: 'sign' as const, owner: { rule: 'signer' as const }, termWorkingDays: 2 },
  ];
  const own: OfficeAgency = {
    id: 'coquan', name: outline.name, printedName: outline.name.toLocaleUpperCase('vi'), shortName: outline.name, code: outline.code, kind: outline.kind, level: chairs ? 'district' : 'department', parentAgencyId: 'tren',
    printedParent: outline.above.shortName.toLocaleUpperCase('vi'), place: outline.place, validFrom: since,
    settings: { series: [{ series: 'chung', kind: 'ours', startAt: outline.series.startAt, documentTypes: [], fromYear: outline.series.fromYear, toYear: null }] },
    units: outline.units.map((unit) => ({ id: unit.id, name: unit.name, shortName: unit.name, code: unit.code, kind: unit.kind ?? (unit === office ? 'office' : 'division'), isRecordsOffice: unit === office })),
    positions, mandates: [{ id: 'uq-thutruong', positionId: 'thutruong', form: chairs ? 'TM' : 'head', basis: 'Quy chế làm việc' }],
    externals, groups: [leadership, ...groups], aliases: distinctNames(aliases), routes: ['KH', 'BC'].map((documentType) => ({ documentType, steps })),
  };
  const seat = (id: string, name: string, shortName: string, level: OfficeAgency['level'], staff: OfficePosition[], parentAgencyId?: string): OfficeAgency => ({
    id, name, printedName: name.toLocaleUpperCase('vi'), shortName, code: 'UBND', kind: 'collective', level, place: outline.place, validFrom: since, settings: {}, ...(parentAgencyId ? { parentAgencyId } : {}),
    units: [{ id: `${id}-vp`, name: 'Văn phòng', shortName: 'Văn phòng', code: 'VP', kind: 'office', isRecordsOffice: true }], positions: staff, mandates: [], externals: [], groups: [], aliases: [], routes: [],
  });
  const above = seat('tren', outline.above.name, outline.above.shortName, 'province', [{ id: 'vanthutren', title: 'Văn thư', kind: 'recordsClerk', unitId: 'tren-vp', holders: person('vanthutren') }]);
  const communes = (outline.communes ?? []).map(({ id, name }) => seat(id, `Ủy ban nhân dân ${name}`, `UBND ${name}`, 'commune', [
    { id: `chutich-${id}`, title: 'Chủ tịch', kind: 'chair', holders: person(`chutich-${id}`) }, { id: `vanthu-${id}`, title: 'Văn thư', kind: 'recordsClerk', unitId: `${id}-vp`, upPositionId: `chutich-${id}`, holders: person(`vanthu-${id}`) },
  ], 'coquan'));
  return { agencies: [above, own, ...communes], people };
}

/** Names are compared without case. */
function distinctNames(aliases: readonly OfficeAlias[]): OfficeAlias[] {
  return [...new Map([...aliases].reverse().map((one) => [one.alias.normalize('NFC').toLocaleLowerCase('vi'), one])).values()].reverse();
}
