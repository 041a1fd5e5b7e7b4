import { codeForName } from '#domain/extraction/known-agencies';
import { foldKey } from '#domain/extraction/normalise-text';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { classifyOfficeName, type OfficeNameClass, type OfficeOutlook, type OwnGroup } from '#domain/organisation/proposal/classify-office-name';
import { formOfOffice, headTitleOfUnit } from '#domain/organisation/proposal/office-level';
import { namedPerson, officeLeaders, postTitle } from '#domain/organisation/proposal/office-leaders';
import { expandPrintedList, officeMentions, type OfficeMention } from '#domain/organisation/proposal/office-mentions';
import type { BodyRelation, OfficeAssumption, OfficeEvidence, OfficeNode, ProposedAgency, ProposedOffice, ProposedSigning } from '#domain/organisation/proposal/proposed-office';
import { initialsOf } from '#domain/organisation/proposal/read-abbreviation';
import { UnitRoll, type RolledUnit } from '#domain/organisation/proposal/unit-roll';
import { nameKey } from '#domain/recipients/name-key';

const blank = { code: null, unitKind: null, positionKind: null, relation: null, parentKey: null, leadsKey: null, otherNames: [], members: [], person: null, staffed: false, isRecordsOffice: false, evidence: [], assumptions: [], chosen: true } as const;

interface Body { key: string; name: string; printed: string[]; relation: BodyRelation; isAgency: boolean; evidence: OfficeEvidence[]; assumptions: Set<OfficeAssumption> }
interface Group { key: string; name: string; printed: string[]; of: OwnGroup | 'outside' | 'vague'; relation: BodyRelation | null; members: string[]; evidence: OfficeEvidence[]; chosen: boolean }

/**
 * The document proposes its office: units, posts, groups, outside bodies and people that the facts of one plan name, each with
 * the words that prove it. Null where nothing tells who issues it. Pure: the directory is asked afterwards.
 */
export function proposeOffice(facts: PlanFacts): ProposedOffice | null {
  const issuer = facts.issuingAgency.name;
  if (issuer === null || issuer.trim() === '') return null;
  const collectsAs = facts.signature.lines.some((line) => /^T\/?M\.?\s/iu.test(line));
  const form = formOfOffice(issuer);
  const kind = collectsAs ? 'collective' : form.kind;
  const outlook: OfficeOutlook = { level: form.level, name: issuer, parent: facts.issuingAgency.parent };

  const sorted = sortMentions(facts, outlook);
  const roll = new UnitRoll(sorted.units);
  const archived = archiveUnits(facts, roll);
  const office = roll.find('Văn phòng');
  const leaders = officeLeaders(facts, { name: issuer, kind });
  const drafting = draftingUnit(facts, roll, archived.drafting);

  const nodes: OfficeNode[] = [];
  const officeKey = office ? unitNodeKey(office) : 'unit:văn phòng';
  if (!office) nodes.push({ ...blank, key: officeKey, kind: 'unit', name: 'Văn phòng', code: 'VP', unitKind: 'office', isRecordsOffice: true, evidence: archived.evidence, assumptions: ['officeAssumed'] });
  const codes = new Set<string>();
  for (const unit of [...roll.all].sort((a, b) => Number(b === office) - Number(a === office))) {
    let code = unit.code;
    for (let n = 2; codes.has(code); n += 1) code = `${unit.code}${n}`;
    codes.add(code);
    nodes.push({
      ...blank, key: unitNodeKey(unit), kind: 'unit', name: unit.name, code, unitKind: unit.kind, isRecordsOffice: unit === office, otherNames: others(unit.printed, unit.name),
      // A desk printed alone is, as a rule, part of the office; everything else stands under the agency.
      parentKey: unit.kind === 'desk' || (archived.inOffice.has(unit) && unit !== office) ? officeKey : null,
      evidence: unit.evidence, assumptions: [...unit.assumptions],
    });
  }
  const draftingUnitKey = drafting.unit ? unitNodeKey(drafting.unit) : officeKey;
  const posts = postsOf(facts, nodes, leaders.posts, officeKey, archived.evidence, sorted.leaderAliases);
  nodes.push(...posts);
  const at = nodes.findIndex((node) => node.key === draftingUnitKey);
  if (drafting.assumed && at >= 0) nodes[at] = { ...nodes[at]!, assumptions: [...nodes[at]!.assumptions, 'draftingUnitAssumed'] };
  nodes.push({ ...blank, key: 'post:drafter', kind: 'post', name: 'Chuyên viên', positionKind: 'officer', parentKey: draftingUnitKey, assumptions: ['drafter'] });

  const parent = parentBody(facts, sorted.bodies, outlook);
  const below = [...sorted.bodies.values()];
  nodes.push(...below.map((body): OfficeNode => ({
    ...blank, key: body.key, kind: body.isAgency && (body.relation === 'below' || body === parent) ? 'agency' : 'external', name: body.name, relation: body.relation, otherNames: others(body.printed, body.name),
    staffed: body.isAgency && (body.relation === 'below' || body === parent), evidence: body.evidence, assumptions: [...body.assumptions],
  })));
  nodes.push(...sorted.pages);
  nodes.push(...[...sorted.groups.values()].map((group) => groupNode(group, nodes)));
  return { agency: agencyOf(facts, outlook, kind, form.isSure || collectsAs, parent), nodes, draftingUnitKey, signing: settleSigning(leaders.signing, nodes) };
}

function unitNodeKey(unit: RolledUnit): string {
  return `unit:${unit.key}`;
}

function others(printed: readonly string[], name: string): string[] {
  const seen = new Set([foldKey(name)]);
  return printed.filter((other) => {
    const key = foldKey(other);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface Sorted {
  units: OfficeMention[];
  bodies: Map<string, Body>;
  groups: Map<string, Group>;
  pages: OfficeNode[];
  leaderAliases: OfficeMention[];
  /** Folded place of the office. */
  place: string;
}

function sortMentions(facts: PlanFacts, outlook: OfficeOutlook): Sorted {
  const sorted: Sorted = { units: [], bodies: new Map(), groups: new Map(), pages: [], leaderAliases: [], place: foldKey(facts.place ?? '') };
  for (const mention of officeMentions(facts)) {
    const parts = expandPrintedList(mention.printed);
    if (parts.length > 0) {
      const members = parts.map((printed) => sortOne({ ...mention, printed }, classifyOfficeName(printed, outlook), sorted)).filter((key) => key !== null);
      addGroup(sorted, mention, `list:${foldKey(mention.printed)}`, 'outside', null, members);
    } else sortOne(mention, classifyOfficeName(mention.printed, outlook), sorted);
  }
  return sorted;
}

/** Files one mention; answers with the key of the entry it made or met, where that may be the member of a group. */
function sortOne(mention: OfficeMention, found: OfficeNameClass, sorted: Sorted): string | null {
  switch (found.is) {
    case 'self':
    case 'pointer':
    case 'role':
    case 'archive':
      return null;
    case 'leaderPost':
      sorted.leaderAliases.push(mention);
      return null;
    case 'unit':
      sorted.units.push(mention);
      return null;
    case 'webPage': {
      const key = `page:${nameKey(mention.printed)}`;
      if (!sorted.pages.some((page) => page.key === key)) sorted.pages.push({ ...blank, key, kind: 'webPage', name: mention.printed, evidence: [evidenceOf(mention)] });
      return key;
    }
    case 'ownGroup':
      addGroup(sorted, mention, `own:${found.of}`, found.of, null, []);
      return null;
    case 'outsideGroup':
      addGroup(sorted, mention, `outside:${nameKey(mention.printed).replace(/^(?:chủ tịch\s)?ủy ban nhân dân\s/u, '')}`, 'outside', found.relation, []);
      return null;
    case 'vague':
      addGroup(sorted, mention, `vague:${foldKey(mention.printed)}`, 'vague', null, []);
      return null;
    case 'body': {
      const own = `body:${nameKey(mention.printed)}`;
      // "Hội Doanh nghiệp huyện" and the same with the place behind it are one body.
      const key = [...sorted.bodies.keys()].find((other) => sorted.place !== '' && (other === `${own} ${sorted.place}` || own === `${other} ${sorted.place}`)) ?? own;
      const known = sorted.bodies.get(key);
      const body = known ?? { key, name: mention.printed, printed: [], relation: found.relation, isAgency: found.isAgency, evidence: [], assumptions: new Set<OfficeAssumption>() };
      sorted.bodies.set(key, body);
      body.printed.push(mention.printed);
      if (mention.printed.length > body.name.length && !/\p{Lu}{3}/u.test(mention.printed.replace(/UBND|HĐND/gu, ''))) body.name = mention.printed;
      if (body.evidence.length < 3) body.evidence.push(evidenceOf(mention));
      return key;
    }
  }
}

function evidenceOf(mention: OfficeMention): OfficeEvidence {
  return { printed: mention.printed, ...(mention.span ? { span: mention.span } : {}) };
}

function addGroup(sorted: Sorted, mention: OfficeMention, key: string, of: Group['of'], relation: BodyRelation | null, members: string[]): void {
  const group = sorted.groups.get(key) ?? { key: `group:${key}`, name: mention.printed, printed: [], of, relation, members, evidence: [], chosen: of !== 'vague' || mention.in === 'recipients' };
  sorted.groups.set(key, group);
  group.printed.push(mention.printed);
  if (group.evidence.length < 3) group.evidence.push(evidenceOf(mention));
}

/** The Lưu line proves the records office (VT) and names the drafting unit by its code (RCPT-8). */
function archiveUnits(facts: PlanFacts, roll: UnitRoll): { evidence: OfficeEvidence[]; drafting: RolledUnit | null; inOffice: Set<RolledUnit> } {
  const { archive } = facts;
  if (!archive) return { evidence: [], drafting: null, inOffice: new Set() };
  const evidence: OfficeEvidence[] = [{ printed: `Lưu: ${archive.units.join(', ')}`, ...(archive.span ? { span: archive.span } : {}) }];
  const codes = [...new Set([...archive.units, ...(archive.draftingUnit ? [archive.draftingUnit] : [])])].filter((code) => !/^(?:VT|Văn thư|VTLT|VT-LT|HS|hồ sơ)$/iu.test(code) && code.length > 1);
  const units = codes.map((code) => ({ code, unit: roll.add({ printed: code, in: 'archive', ...(archive.span ? { span: archive.span } : {}) }) }));
  return { evidence, drafting: units.find(({ code }) => code === archive.draftingUnit)?.unit ?? null, inOffice: new Set(units.filter(({ code }) => /^(?:TH|NC|KTTH|KGVX)$/u.test(code)).map(({ unit }) => unit)) };
}

function draftingUnit(facts: PlanFacts, roll: UnitRoll, printed: RolledUnit | null): { unit: RolledUnit | null; assumed: boolean } {
  if (printed) return { unit: printed, assumed: false };
  // Who collects what the plan brings in has, as a rule, drafted it; else the first unit that leads.
  const collecting = facts.obligations.flatMap((duty) => [duty.via, ...duty.receivers]).flatMap((name) => (name === null ? [] : roll.find(name) ?? []));
  const leading = facts.indicators.flatMap((indicator) => indicator.assignments.flatMap((assignment) => [...assignment.focalUnits, ...assignment.leadUnits])).flatMap((name) => roll.find(name) ?? []);
  return { unit: collecting[0] ?? leading[0] ?? roll.all.find((unit) => unit.kind === 'division') ?? null, assumed: true };
}

function postsOf(facts: PlanFacts, units: readonly OfficeNode[], leaders: ReturnType<typeof officeLeaders>['posts'], officeKey: string, archive: OfficeEvidence[], aliases: readonly OfficeMention[]): OfficeNode[] {
  const posts = leaders.map((leader, index): OfficeNode => ({
    ...blank, key: leader.key, kind: 'post', name: leader.title, positionKind: leader.kind, person: leader.person, otherNames: index === 0 ? others(aliases.map((alias) => alias.printed), leader.title) : [],
    evidence: [...leader.evidence, ...(index === 0 ? aliases.map(evidenceOf) : [])].slice(0, 3), assumptions: [...leader.assumptions],
  }));
  for (const unit of units) {
    const { title, kind } = headTitleOfUnit(unit.name, unit.unitKind ?? 'division');
    const named = namedHead(facts, title, unit);
    posts.push({
      ...blank, key: `post:head:${unit.key}`, kind: 'post', name: title, positionKind: kind, parentKey: unit.key, leadsKey: unit.key, person: named?.person ?? null,
      evidence: named ? [named.evidence] : [], assumptions: named ? (named.guessed ? ['honorificGuessed'] : []) : [unit.key === officeKey ? 'chiefOfOffice' : 'headOfUnit'],
    });
  }
  posts.push({ ...blank, key: 'post:clerk', kind: 'post', name: 'Văn thư', positionKind: 'recordsClerk', parentKey: officeKey, evidence: archive, assumptions: archive.length > 0 ? [] : ['clerk'] });
  return posts;
}

/** "Đ/c A - Trưởng phòng B", or the head who signs by order (TL.). */
function namedHead(facts: PlanFacts, title: string, unit: OfficeNode): { person: { fullName: string; honorific: 'ông' | 'bà' }; guessed: boolean; evidence: OfficeEvidence } | null {
  const { signature } = facts;
  if (signature.name !== null && signature.position !== null && (signature.form === 'TL') && foldKey(postTitle(signature.position)).startsWith(foldKey(title)) && (title !== 'Trưởng phòng' || foldKey(signature.position).includes(foldKey(unit.name).replace(/^phòng\s/u, '')))) {
    return { ...namedPerson(signature.name), evidence: { printed: [...signature.lines, signature.name].join(' / '), ...(signature.span ? { span: signature.span } : {}) } };
  }
  for (const { assignments } of facts.indicators) {
    for (const assignment of assignments) {
      for (const leader of assignment.leaders) {
        const printed = foldKey(leader.title ?? '');
        const ofUnit = unit.unitKind === 'office' ? /^(?:chánh văn phòng|cvp)/u.test(printed) : printed.startsWith('trưởng phòng') && printed.includes(foldKey(unit.name).replace(/^phòng\s/u, ''));
        if (ofUnit) return { ...namedPerson(leader.name), evidence: { printed: `${leader.name} - ${leader.title}`, ...(assignment.span ? { span: assignment.span } : {}) } };
      }
    }
  }
  return null;
}

/** The superior: printed above the issuer, or inferred (FORM-9); the line "UBND tỉnh" of the block is that same body. */
function parentBody(facts: PlanFacts, bodies: Map<string, Body>, outlook: OfficeOutlook): Body | null {
  const name = facts.issuingAgency.parent?.normalize('NFC').trim();
  if (!name || outlook.level === 'province') return null;
  const key = nameKey(name);
  const same = [...bodies.values()].find((body) => body.isAgency && (nameKey(body.name) === key || (body.relation === 'above' && (key.startsWith(`${nameKey(body.name)} `) || nameKey(body.name).startsWith(`${key} `)))));
  const body: Body = same ?? { key: `body:${key}`, name, printed: [], relation: 'above', isAgency: true, evidence: [], assumptions: new Set<OfficeAssumption>() };
  if (!same) bodies.set(body.key, body);
  if (same && key.length > nameKey(same.name).length) {
    if (!same.printed.includes(same.name)) same.printed.push(same.name);
    same.name = name;
  }
  body.relation = 'above';
  if (facts.issuingAgency.inferred) body.assumptions.add('parentInferred');
  if (facts.issuingAgency.span && body.evidence.length === 0) body.evidence.push({ printed: name, span: facts.issuingAgency.span });
  return body;
}

function groupNode(group: Group, nodes: readonly OfficeNode[]): OfficeNode {
  const units = nodes.filter((node) => node.kind === 'unit');
  const divisions = units.filter((unit) => unit.unitKind === 'division');
  const keysOf: Record<Group['of'], () => readonly string[]> = {
    divisions: () => (divisions.length > 0 ? divisions : units).map((unit) => unit.key),
    allUnits: () => units.map((unit) => unit.key),
    centres: () => units.filter((unit) => unit.unitKind === 'publicServiceUnit').map((unit) => unit.key),
    leaders: () => nodes.filter((node) => node.kind === 'post' && node.parentKey === null).map((post) => post.key),
    officeLeaders: () => nodes.filter((node) => node.positionKind === 'chiefOfOffice').map((post) => post.key),
    members: () => group.members,
    // A province orders its departments: those it names are the part of "các sở, ban, ngành" that is known.
    outside: () => (group.members.length > 0 || group.relation !== 'below' || !/^(?:các\s)?sở/iu.test(group.name) ? group.members : nodes.filter((node) => node.kind === 'agency' && node.relation === 'below' && /^Sở\s/u.test(node.name)).map((node) => node.key)),
    vague: () => [],
  };
  const members = keysOf[group.of]();
  const assumptions: OfficeAssumption[] = members.length === 0 ? ['membersUnknown'] : group.members.length > 0 || group.of === 'leaders' ? [] : ['membersAssumed'];
  return { ...blank, key: group.key, kind: 'group', name: group.name, relation: group.relation, otherNames: others(group.printed, group.name), members: [...members], evidence: group.evidence, assumptions, chosen: group.chosen && (members.length > 0 || group.of !== 'centres') };
}

function agencyOf(facts: PlanFacts, outlook: OfficeOutlook, kind: ProposedAgency['kind'], sure: boolean, parent: Body | null): ProposedAgency {
  const { issuingAgency } = facts;
  const name = outlook.name.normalize('NFC').trim();
  const committee = /^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)\s+(.+)$/u.exec(name);
  const place = facts.place ?? committee?.[2]?.replace(/^(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s+/iu, '') ?? / (?:tỉnh|thành phố)\s+(.+)$/u.exec(name)?.[1] ?? '';
  const shortName = committee ? `${/^H/u.test(committee[1]!) ? 'HĐND' : 'UBND'} ${committee[2]}` : name.replace(/\s+(?:tỉnh|thành phố)\s+\p{Lu}.*$/u, '');
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  const assumptions: OfficeAssumption[] = [...(issuingAgency.inferred ? ['agencyInferred' as const] : []), ...(facts.place === null ? ['placeAssumed' as const] : []), ...(sure ? [] : ['levelAssumed' as const])];
  return {
    name: committee ? name.replace(/^UBND(?=\s)/u, 'Ủy ban nhân dân').replace(/^HĐND(?=\s)/u, 'Hội đồng nhân dân').replace(/^Uỷ/u, 'Ủy') : name,
    printedName: committee ? (/^H/u.test(committee[1]!) ? 'HỘI ĐỒNG NHÂN DÂN' : 'ỦY BAN NHÂN DÂN') : upper(shortName),
    shortName, code: issuingAgency.code ?? codeForName(name) ?? (committee ? (/^H/u.test(committee[1]!) ? 'HĐND' : 'UBND') : initialsOf(shortName)), kind, level: outlook.level, place,
    printedParent: committee ? upper(committee[2]!) : parent ? upper(parent.name.replace(/^Ủy ban nhân dân/u, 'UBND')) : null, parentKey: parent?.key ?? null,
    evidence: [{ printed: issuingAgency.span?.text ?? name, ...(issuingAgency.span ? { span: issuingAgency.span } : {}) }], assumptions,
  };
}

/** A signature by order belongs to the head of a unit, who has a post by now. */
function settleSigning(signing: readonly ProposedSigning[], nodes: readonly OfficeNode[]): ProposedSigning[] {
  return signing.flatMap((one) => {
    if (!one.postKey.startsWith('byOrder:')) return [one];
    const title = foldKey(one.postKey.slice('byOrder:'.length));
    const post = nodes.find((node) => node.kind === 'post' && node.leadsKey !== null && title.startsWith(foldKey(node.name)) && (node.person !== null || node.positionKind === 'chiefOfOffice'));
    return post ? [{ ...one, postKey: post.key }] : [];
  });
}
