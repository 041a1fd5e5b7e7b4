import { foldKey } from '#domain/extraction/normalise-text';
import type { OfficeMatch, OfficeTarget } from '#domain/organisation/proposal/match-office';
import type { OfficeNode, ProposedAgency, ProposedOffice, ProposedSigning } from '#domain/organisation/proposal/proposed-office';
import { namedPerson } from '#domain/organisation/proposal/office-leaders';

/** What a person changed in the tree before confirming it; what is not named stays as proposed. */
export interface OfficeEdit {
  readonly key: string;
  readonly keep?: boolean | undefined;
  readonly name?: string | undefined;
  /** Another entry of the tree that this one is the same as. */
  readonly mergeInto?: string | undefined;
  /** An entry of the directory that this one is; null: it is none of them, make a new one. */
  readonly existing?: OfficeTarget | null | undefined;
  /** The unit a unit or post is moved under; null: directly under the agency. */
  readonly parentKey?: string | null | undefined;
  readonly personName?: string | undefined;
  readonly honorific?: 'ông' | 'bà' | undefined;
  readonly staffed?: boolean | undefined;
}

export interface OfficeEdits {
  readonly agency?: { readonly name?: string | undefined; readonly shortName?: string | undefined; readonly code?: string | undefined; readonly place?: string | undefined } | undefined;
  readonly nodes: readonly OfficeEdit[];
}

export interface SettledNode extends OfficeNode {
  /** What it is in the directory already; such an entry gets its aliases and nothing else. */
  readonly existing: OfficeTarget | null;
}

export interface SettledOffice {
  readonly agency: ProposedAgency;
  /** The agency the directory has already; null: a new one. */
  readonly agencyId: string | null;
  readonly nodes: readonly SettledNode[];
  readonly draftingUnitKey: string;
  readonly signing: readonly ProposedSigning[];
}

/** Without these an office cannot carry a plan: who signs, who numbers and sends, where it is drafted. */
export type OfficeGap = 'headOfAgency' | 'clerk' | 'unit' | 'name' | 'code';

/** Applies the edits of a person to what the document proposes. Unknown keys are ignored: the facts may have moved on. */
export function settleOffice(proposal: ProposedOffice, match: OfficeMatch, edits: OfficeEdits): SettledOffice {
  const edit = new Map(edits.nodes.map((one) => [one.key, one]));
  const byKey = new Map(proposal.nodes.map((node) => [node.key, node]));
  const finalKey = (key: string): string => {
    const seen = new Set<string>();
    let at = key;
    for (let next = edit.get(at)?.mergeInto; next !== undefined && next !== at && !seen.has(next) && byKey.get(next)?.kind === byKey.get(at)?.kind; next = edit.get(at)?.mergeInto) {
      seen.add(at);
      at = next;
    }
    return at;
  };
  const keeps = (node: OfficeNode): boolean => edit.get(node.key)?.keep ?? node.chosen;
  const merged = new Map<string, OfficeNode[]>();
  for (const node of proposal.nodes) {
    const into = finalKey(node.key);
    if (into !== node.key && keeps(node)) merged.set(into, [...(merged.get(into) ?? []), node]);
  }
  const gone = new Set(proposal.nodes.filter((node) => !keeps(node) || finalKey(node.key) !== node.key).map((node) => node.key));
  const place = (key: string | null): string | null => {
    if (key === null) return null;
    const at = finalKey(key);
    return gone.has(at) ? null : at;
  };
  const nodes = proposal.nodes.flatMap((node): SettledNode[] => {
    if (gone.has(node.key)) return [];
    const change = edit.get(node.key) ?? { key: node.key };
    // A post falls with the unit it leads or stands in; the records clerk and the drafter are placed anew below.
    if (node.kind === 'post' && node.leadsKey !== null && (gone.has(node.leadsKey))) return [];
    const name = change.name?.normalize('NFC').trim() || node.name;
    const joined = merged.get(node.key) ?? [];
    const otherNames = [...node.otherNames, ...(name === node.name || node.kind === 'post' ? [] : [node.name]), ...joined.flatMap((other) => [other.name, ...other.otherNames])];
    const existing = change.existing !== undefined ? change.existing : change.mergeInto === undefined ? (match.existing.get(node.key) ?? null) : null;
    const moved = change.parentKey !== undefined ? change.parentKey : node.parentKey;
    const person = change.personName === undefined ? (node.person && change.honorific ? { ...node.person, honorific: change.honorific } : node.person) : change.personName.trim() === '' ? null : { ...namedPerson(change.personName).person, ...(change.honorific ? { honorific: change.honorific } : {}) };
    return [{
      ...node, name, person, staffed: change.staffed ?? node.staffed, existing: existing === null ? null : { kind: existing.kind, id: existing.id },
      parentKey: node.kind === 'unit' && circles(node.key, moved, proposal, edit) ? node.parentKey : place(moved), leadsKey: place(node.leadsKey),
      otherNames: distinct(otherNames, name), members: [...new Set(node.members.flatMap((member) => { const at = place(member); return at === null ? [] : [at]; }))], evidence: [...node.evidence, ...joined.flatMap((other) => other.evidence)].slice(0, 3),
    }];
  });
  const units = nodes.filter((node) => node.kind === 'unit');
  const office = units.find((unit) => unit.isRecordsOffice) ?? units[0];
  const wanted = place(proposal.draftingUnitKey);
  const draftingUnitKey = units.some((unit) => unit.key === wanted) ? wanted! : (units.find((unit) => unit.unitKind === 'division') ?? office)?.key ?? '';
  const { agency } = proposal;
  const text = (typed: string | undefined, before: string): string => typed?.normalize('NFC').trim() || before;
  const name = text(edits.agency?.name, agency.name);
  return {
    agency: { ...agency, name, shortName: text(edits.agency?.shortName, name === agency.name ? agency.shortName : name), printedName: name === agency.name ? agency.printedName : name.toLocaleUpperCase('vi'), code: text(edits.agency?.code, agency.code), place: text(edits.agency?.place, agency.place), parentKey: place(agency.parentKey) },
    agencyId: match.agencyId,
    nodes: nodes.map((node) => (node.kind !== 'post' ? node : node.key === 'post:drafter' ? { ...node, parentKey: draftingUnitKey } : node.positionKind === 'recordsClerk' && node.parentKey === null ? { ...node, parentKey: office?.key ?? null } : node)),
    draftingUnitKey,
    signing: proposal.signing.filter((one) => nodes.some((node) => node.key === one.postKey)),
  };
}

export function officeGaps(office: SettledOffice): OfficeGap[] {
  const gaps: OfficeGap[] = [];
  if (office.agency.name === '') gaps.push('name');
  if (office.agency.code === '') gaps.push('code');
  if (!office.nodes.some((node) => node.kind === 'unit')) gaps.push('unit');
  if (office.agencyId !== null) return gaps;
  if (!office.nodes.some((node) => node.key === 'post:head')) gaps.push('headOfAgency');
  if (!office.nodes.some((node) => node.positionKind === 'recordsClerk')) gaps.push('clerk');
  return gaps;
}

function circles(key: string, parentKey: string | null, proposal: ProposedOffice, edit: ReadonlyMap<string, OfficeEdit>): boolean {
  const parentOf = (at: string): string | null => edit.get(at)?.parentKey ?? proposal.nodes.find((node) => node.key === at)?.parentKey ?? null;
  const seen = new Set<string>();
  for (let at = parentKey; at !== null && !seen.has(at); at = parentOf(at)) {
    if (at === key) return true;
    seen.add(at);
  }
  return false;
}

function distinct(names: readonly string[], own: string): string[] {
  const seen = new Set([foldKey(own)]);
  return names.filter((name) => (seen.has(foldKey(name)) ? false : (seen.add(foldKey(name)), true)));
}
