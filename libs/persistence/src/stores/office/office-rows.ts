import type { AgencySettings } from '#domain/organisation/agency-settings';
import { headTitleOfAgency, formOfOffice } from '#domain/organisation/proposal/office-level';
import type { OfficeTarget } from '#domain/organisation/proposal/match-office';
import type { SettledNode, SettledOffice } from '#domain/organisation/proposal/settle-office';
import { nameKey } from '#domain/recipients/name-key';
import type { RouteTemplateStep } from '#domain/route/route-snapshot';
import type { OfficeAgency, OfficeFile, OfficePerson } from '#persistence/seed/office-file';
import { FreeNames, readableId } from '#persistence/stores/office/readable-id';

export interface OfficeRowsQuestion {
  readonly office: SettledOffice;
  /** Day from which the new rows are in effect. */
  readonly since: string;
  readonly firstNumber: number;
  readonly training: boolean;
  readonly drafterPersonId: string;
  /** The administrator who confirms gets the administrator's post of the new office; null: a drafter in training confirms. */
  readonly administratorPersonId: string | null;
  readonly takenIds: Set<string>;
  readonly takenUsernames: Set<string>;
  /** Aliases that the agency remembers already; they are never turned round. */
  readonly takenAliases: ReadonlySet<string>;
  readonly isDemo: boolean;
  /** Whether the drafter holds a post in the agency already. */
  readonly drafterIsIn: boolean;
}

export interface OfficeRows {
  readonly agencyId: string;
  readonly draftingUnitId: string;
  /** New agencies with their people. */
  readonly file: OfficeFile;
  /** New parts of an agency that is there already. */
  readonly additions: OfficeAgency | null;
  readonly madePeople: readonly { readonly personId: string; readonly username: string; readonly fullName: string; readonly title: string; readonly isAssumed: boolean }[];
}

const routeSteps: RouteTemplateStep[] = [
  { kind: 'initial', owner: { rule: 'headOfDraftingUnit' }, termWorkingDays: 2 },
  { kind: 'checkForm', owner: { rule: 'positionKind', positionKind: 'chiefOfOffice' }, termWorkingDays: 1 },
  { kind: 'sign', owner: { rule: 'signer' }, termWorkingDays: 2 },
];
const routes = ['KH', 'BC', 'CV', 'QĐ', 'TB', 'TTr'].map((documentType) => ({ documentType, steps: routeSteps }));
const assumedBasis = 'Giả định từ dòng ký của văn bản; bổ sung quy chế làm việc';

/** Turns a settled proposal into the rows of an office file: the same shape that `office:load` reads. */
export function officeRows(question: OfficeRowsQuestion): OfficeRows {
  const { office, since } = question;
  const ids = new FreeNames(question.takenIds);
  const people = new PeopleDesk(question);
  const agencyId = office.agencyId ?? ids.take(readableId(office.agency.name));
  const isNew = office.agencyId === null;
  const idOf = new Map<string, OfficeTarget>();
  const fresh = office.nodes.filter((node) => {
    if (node.existing === null) return true;
    idOf.set(node.key, node.existing);
    return false;
  });
  const part = (node: SettledNode): string => ids.take(`${agencyId}-${readableId(node.code ?? node.name, 30)}`);
  for (const node of fresh) {
    if (node.kind === 'unit') idOf.set(node.key, { kind: 'unit', id: part(node) });
    if (node.kind === 'agency') idOf.set(node.key, { kind: 'agency', id: ids.take(readableId(node.name)) });
    if (node.kind === 'external' || node.kind === 'webPage') idOf.set(node.key, { kind: node.kind, id: part(node) });
  }
  const unitOf = (key: string | null): string | undefined => (key === null ? undefined : idOf.get(key)?.id);
  const posts = fresh.filter((node) => node.kind === 'post' && (node.key !== 'post:drafter' || !question.drafterIsIn) && (node.parentKey === null || unitOf(node.parentKey) !== undefined));
  for (const node of posts) idOf.set(node.key, { kind: 'position', id: ids.take(`${agencyId}-${readableId(`${node.name} ${node.leadsKey === null ? '' : office.nodes.find((one) => one.key === node.leadsKey)?.code ?? ''}`, 40)}`) });
  // A list nobody knows is one receiver: the clerk hands it over by the list he keeps (RCPT-11).
  const groups = fresh.filter((node) => node.kind === 'group');
  const empty = groups.filter((node) => node.members.every((key) => !idOf.has(key)));
  for (const node of groups) idOf.set(node.key, { kind: empty.includes(node) ? 'external' : 'group', id: part(node) });

  const head = idOf.get('post:head')?.id;
  const chief = office.nodes.find((node) => node.kind === 'post' && node.positionKind === 'chiefOfOffice');
  const chiefId = chief ? idOf.get(chief.key)?.id : undefined;
  const recordsUnit = office.nodes.find((node) => node.kind === 'unit' && node.isRecordsOffice);
  const positions: OfficeAgency['positions'] = posts.map((node) => {
    const id = idOf.get(node.key)!.id;
    const unitId = unitOf(node.parentKey);
    const headOfUnit = office.nodes.find((other) => other.kind === 'post' && other.leadsKey !== null && other.leadsKey === node.parentKey && other.key !== node.key);
    const up = node.key === 'post:head' ? undefined : node.leadsKey === null && headOfUnit ? idOf.get(headOfUnit.key)?.id : head;
    const holder = node.key === 'post:drafter' ? question.drafterPersonId : people.holderOf(node, office);
    return { id, title: node.name, kind: node.positionKind ?? 'officer', ...(unitId ? { unitId } : {}), ...(node.leadsKey !== null && unitOf(node.leadsKey) ? { leadsUnitId: unitOf(node.leadsKey)! } : {}), ...(up ? { upPositionId: up } : {}), holders: holder === null ? [] : [{ personId: holder }] };
  });
  if (question.administratorPersonId !== null && isNew && recordsUnit) positions.push({ id: ids.take(`${agencyId}-quan-tri`), title: 'Quản trị hệ thống', kind: 'administrator', unitId: unitOf(recordsUnit.key)!, ...(chiefId ? { upPositionId: chiefId } : {}), holders: [{ personId: question.administratorPersonId }] });

  const parentId = office.agency.parentKey === null ? undefined : agencyOf(idOf.get(office.agency.parentKey));
  const member = (key: string): { kind: 'agency' | 'unit' | 'position' | 'external' | 'webPage'; id: string }[] => {
    const target = idOf.get(key);
    return target && target.kind !== 'group' ? [{ kind: target.kind, id: target.id }] : [];
  };
  const bodies = fresh.filter((node) => node.kind === 'external');
  const agency: OfficeAgency = {
    id: agencyId, name: office.agency.name, printedName: office.agency.printedName, shortName: office.agency.shortName, code: office.agency.code, kind: office.agency.kind, level: office.agency.level,
    ...(parentId ? { parentAgencyId: parentId } : {}), ...(office.agency.printedParent ? { printedParent: office.agency.printedParent } : {}), place: office.agency.place, validFrom: since,
    settings: settingsFrom(question), units: fresh.filter((node) => node.kind === 'unit').map((node) => ({ id: unitOf(node.key)!, name: node.name, shortName: node.name, code: node.code ?? '', kind: node.unitKind ?? 'division', ...(unitOf(node.parentKey) ? { parentUnitId: unitOf(node.parentKey)! } : {}), isRecordsOffice: node.isRecordsOffice })),
    positions,
    mandates: office.signing.flatMap((one) => {
      const position = posts.find((node) => node.key === one.postKey);
      const authority = one.authorityKey === null ? undefined : idOf.get(one.authorityKey)?.id;
      return position ? [{ id: ids.take(`${agencyId}-m-${readableId(position.name, 30)}`), positionId: idOf.get(position.key)!.id, form: one.form, ...(authority ? { authorityPositionId: authority } : {}), basis: assumedBasis }] : [];
    }),
    externals: [
      ...bodies.map((node) => ({ id: idOf.get(node.key)!.id, name: node.name, kind: 'external' as const, channel: 'byHand' as const, outsideChain: node.relation !== 'below' })),
      ...empty.map((node) => ({ id: idOf.get(node.key)!.id, name: node.name, kind: 'external' as const, channel: 'byHand' as const, outsideChain: node.relation !== 'below' })),
      ...fresh.filter((node) => node.kind === 'webPage').map((node) => ({ id: idOf.get(node.key)!.id, name: node.name, kind: 'webPage' as const, channel: 'publish' as const })),
    ],
    groups: groups.filter((node) => !empty.includes(node)).map((node) => ({ id: idOf.get(node.key)!.id, name: node.name, members: node.members.flatMap(member) })),
    aliases: aliasesOf(question, idOf), routes: isNew ? routes : [],
  };
  const others = fresh.filter((node) => node.kind === 'agency').map((node) => chainAgency(node, idOf.get(node.key)!.id, node.key === office.agency.parentKey ? undefined : node.relation === 'below' ? agencyId : parentId, question, people, ids));
  return {
    agencyId, draftingUnitId: unitOf(office.draftingUnitKey)!, additions: isNew ? null : agency, madePeople: people.made,
    file: { agencies: isNew ? [agency, ...others] : others, people: people.rows },
  };
}

function agencyOf(target: OfficeTarget | undefined): string | undefined {
  return target?.kind === 'agency' ? target.id : undefined;
}

function settingsFrom(question: OfficeRowsQuestion): AgencySettings {
  return { series: [{ series: 'chung', kind: 'ours', startAt: question.firstNumber, documentTypes: [], fromYear: Number(question.since.slice(0, 4)), toYear: null }] };
}

/** Printed spellings, each once, pointing at what they stand for; a name that the target bears itself needs none. */
function aliasesOf(question: OfficeRowsQuestion, idOf: ReadonlyMap<string, OfficeTarget>): OfficeAgency['aliases'] {
  const seen = new Set(question.takenAliases);
  return question.office.nodes.flatMap((node) => {
    const target = idOf.get(node.key);
    if (!target || target.id === '') return [];
    const always = node.existing !== null || (node.kind === 'group' && target.kind === 'group') ? [node.name] : [];
    return [...always, ...node.otherNames].flatMap((alias) => {
      const key = nameKey(alias);
      if (key === '' || seen.has(key)) return [];
      seen.add(key);
      return [{ alias, kind: target.kind, id: target.id }];
    });
  });
}

/** An agency above or below: enough of it to receive and to answer, all of it assumed. */
function chainAgency(node: SettledNode, id: string, parentAgencyId: string | undefined, question: OfficeRowsQuestion, people: PeopleDesk, ids: FreeNames): OfficeAgency {
  const form = formOfOffice(node.name);
  const head = headTitleOfAgency(node.name, form.kind);
  const staffed = node.staffed && question.training;
  const unitId = ids.take(`${id}-vp`);
  const headId = ids.take(`${id}-thu-truong`);
  const committee = /^(?:UBND|Ủy ban nhân dân)\s+(.+)$/u.exec(node.name);
  return {
    id, name: node.name.replace(/^UBND(?=\s)/u, 'Ủy ban nhân dân'), printedName: committee ? 'ỦY BAN NHÂN DÂN' : node.name.toLocaleUpperCase('vi'), shortName: node.name, code: committee ? 'UBND' : readableId(node.name, 10).toUpperCase(), kind: form.kind, level: form.level,
    ...(parentAgencyId ? { parentAgencyId } : {}), ...(committee ? { printedParent: committee[1]!.toLocaleUpperCase('vi') } : {}), place: committee?.[1]?.replace(/^(?:tỉnh|thành phố|huyện|xã|phường|thị trấn|đặc khu)\s+/iu, '') ?? question.office.agency.place, validFrom: question.since,
    settings: { ...settingsFrom(question) }, units: [{ id: unitId, name: 'Văn phòng', shortName: 'Văn phòng', code: 'VP', kind: 'office', isRecordsOffice: true }],
    positions: staffed ? [
      { id: headId, title: head.title, kind: head.kind, holders: people.assumed(head.title, node.name) },
      { id: ids.take(`${id}-van-thu`), title: 'Văn thư', kind: 'recordsClerk', unitId, upPositionId: headId, holders: people.assumed('Văn thư', node.name) },
    ] : [],
    mandates: staffed ? [{ id: ids.take(`${id}-m`), positionId: headId, form: form.kind === 'collective' ? 'TM' : 'head', basis: assumedBasis }] : [], externals: [], groups: [], aliases: [], routes: [],
  };
}

/** Accounts of the people the document names; in training also stand-ins for posts without a name, so that the whole way can be rehearsed. */
class PeopleDesk {
  readonly rows: OfficePerson[] = [];
  readonly made: { personId: string; username: string; fullName: string; title: string; isAssumed: boolean }[] = [];
  private readonly names: FreeNames;

  constructor(private readonly question: OfficeRowsQuestion) {
    this.names = new FreeNames(question.takenUsernames);
  }

  holderOf(node: SettledNode, office: SettledOffice): string | null {
    if (node.person) return this.add(node.person.fullName, node.person.honorific, node.name, readableId(node.person.fullName).replaceAll('-', ''), false);
    const unit = node.parentKey === null ? undefined : office.nodes.find((one) => one.key === node.parentKey);
    return this.assumed(node.name, unit ? unit.name : office.agency.shortName, unit?.code ?? office.agency.code)[0]?.personId ?? null;
  }

  assumed(title: string, of: string, code = of): { personId: string }[] {
    if (!this.question.training) return [];
    const bare = of.replace(/^(?:Phòng|Văn phòng|Thanh tra|Trung tâm|Bộ phận)\s*/u, '');
    const shown = /^(?:Văn thư|Chánh)/u.test(title) && !/^(?:UBND|Sở|Ủy ban)/u.test(of) ? title : `${title} ${bare}`.trim();
    return [{ personId: this.add(`${shown} (giả định)`, 'ông', title, `${readableId(title).replaceAll('-', '')}.${readableId(code, 24).replaceAll('-', '')}`, true) }];
  }

  private add(fullName: string, honorific: 'ông' | 'bà', title: string, wish: string, isAssumed: boolean): string {
    const username = this.names.take(wish);
    this.rows.push({ id: username, fullName, honorific, email: `${username}@chua-khai-bao.invalid`, username, isDemo: this.question.isDemo });
    this.made.push({ personId: username, username, fullName, title, isAssumed });
    return username;
  }
}
