import type { LocalDate } from '#domain/calendar/local-date';
import { foldKey } from '#domain/extraction/normalise-text';
import { isInEffect, type Effective } from '#domain/organisation/organisation-snapshot';
import { agencyHeadKinds, leadershipKinds, type PositionKind } from '#domain/organisation/position-kind';
import type { OfficeNode, ProposedOffice } from '#domain/organisation/proposal/proposed-office';
import { unitKey } from '#domain/organisation/proposal/unit-roll';
import { ReceiverFinder } from '#domain/recipients/expand-recipients';
import { nameKey } from '#domain/recipients/name-key';
import type { ReceiverDirectory, ReceiverRef } from '#domain/recipients/receiver-directory';
import { suggestReceivers, type ReceiverSuggestion } from '#domain/recipients/suggest-receivers';

export interface KnownAgency extends Effective {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly place: string;
  readonly level: string;
  readonly parentAgencyId: string | null;
}

/** What the directory holds of the agency that issues the plan, when it holds it. */
export interface KnownOffice {
  readonly units: readonly (Effective & { readonly id: string; readonly name: string; readonly shortName: string; readonly code: string })[];
  readonly posts: readonly (Effective & { readonly id: string; readonly title: string; readonly kind: PositionKind; readonly unitId: string | null; readonly leadsUnitId: string | null; readonly holders: readonly string[] })[];
  readonly directory: ReceiverDirectory;
}

/** An entry of the directory; a group with an empty id is understood already, by words alone ("Lãnh đạo Sở"). */
export interface OfficeTarget {
  readonly kind: ReceiverRef['kind'] | 'group';
  readonly id: string;
}
export interface NamedTarget extends OfficeTarget {
  readonly name: string;
}

export interface OfficeMatch {
  readonly agencyId: string | null;
  /** Entries that the directory has: they get aliases, never a second row. */
  readonly existing: ReadonlyMap<string, NamedTarget>;
  /** What an entry may be, ranked, for a person to choose from. */
  readonly candidates: ReadonlyMap<string, readonly ReceiverSuggestion[]>;
}

/** The agency of the directory that issued the document, in effect on its date: by its full name, or by its short name in its own place. */
export function findIssuingAgency(agency: { name: string; shortName: string; place: string }, known: readonly KnownAgency[], at: LocalDate): KnownAgency | null {
  const alive = known.filter((one) => isInEffect(one, at));
  const key = nameKey(agency.name);
  const byName = alive.filter((one) => nameKey(one.name) === key);
  if (byName.length > 0) return byName[0]!;
  const byShort = alive.filter((one) => nameKey(one.shortName) === nameKey(agency.shortName) && (foldKey(one.place) === foldKey(agency.place) || agency.place === ''));
  return byShort.length === 1 ? byShort[0]! : null;
}

/** Joins a proposal with the directory: what is known is attached, the rest stays new, with candidates where something is near. */
export function matchOffice(proposal: ProposedOffice, known: readonly KnownAgency[], office: { agencyId: string; known: KnownOffice } | null, at: LocalDate): OfficeMatch {
  const existing = new Map<string, NamedTarget>();
  const candidates = new Map<string, readonly ReceiverSuggestion[]>();
  const parent = known.find((one) => one.id === office?.agencyId)?.parentAgencyId ?? null;
  const alive = known.filter((one) => isInEffect(one, at) && one.id !== office?.agencyId);
  const parentNode = proposal.nodes.find((node) => node.key === proposal.agency.parentKey);
  const parentId = parent ?? (parentNode ? agencyNamed(parentNode, alive, null)?.id ?? null : null);
  const finder = office ? new ReceiverFinder(office.known.directory, at) : null;
  for (const node of proposal.nodes) {
    const found = node.kind === 'agency' || (node.kind === 'external' && node.relation !== 'outside') ? agencyRef(node, node === parentNode ? known.find((one) => one.id === parentId) ?? null : agencyNamed(node, alive, parentId)) : null;
    const here = found ?? (office && finder ? inOffice(node, office.known, finder, at, existing) : null);
    if (here) existing.set(node.key, here);
    else if (office && node.kind !== 'post') {
      const near = suggestReceivers(node.name, office.known.directory, at, 4).filter((one) => (one.kind === node.kind || node.kind === 'external' || node.kind === 'agency') && one.score >= 0.6);
      if (near.length > 0) candidates.set(node.key, near);
    }
  }
  return { agencyId: office?.agencyId ?? null, existing, candidates };
}

function agencyRef(node: OfficeNode, agency: KnownAgency | null | undefined): NamedTarget | null {
  return agency && (node.kind === 'agency' || node.kind === 'external') ? { kind: 'agency', id: agency.id, name: agency.name } : null;
}

/** A short name means one body only under one superior: every province has a Sở Tài chính. */
function agencyNamed(node: OfficeNode, known: readonly KnownAgency[], parentId: string | null): KnownAgency | null {
  const keys = [node.name, ...node.otherNames].map(nameKey);
  return known.find((one) => nameKey(one.name) === nameKey(node.name)) ?? (parentId === null ? null : known.find((one) => one.parentAgencyId === parentId && keys.includes(nameKey(one.shortName))) ?? null);
}

function inOffice(node: OfficeNode, known: KnownOffice, finder: ReceiverFinder, at: LocalDate, sofar: ReadonlyMap<string, NamedTarget>): NamedTarget | null {
  if (node.kind === 'unit') {
    const key = unitKey(node.name);
    const unit = known.units.find((one) => isInEffect(one, at) && [one.name, one.shortName].some((name) => unitKey(name) === key)) ?? (node.isRecordsOffice ? known.units.find((one) => isInEffect(one, at) && unitKey(one.name) === 'văn phòng') : undefined);
    if (unit) return { kind: 'unit', id: unit.id, name: unit.name };
  }
  if (node.kind === 'post') {
    const leads = node.leadsKey === null ? null : sofar.get(node.leadsKey)?.id ?? null;
    const alive = known.posts.filter((one) => isInEffect(one, at));
    const named = node.person === null ? [] : alive.filter((one) => one.holders.some((holder) => foldKey(holder) === foldKey(node.person!.fullName)));
    const post = node.key === 'post:head' ? alive.find((one) => agencyHeadKinds.includes(one.kind))
      : node.positionKind === 'recordsClerk' ? alive.find((one) => one.kind === 'recordsClerk')
      : leads !== null ? alive.find((one) => one.leadsUnitId === leads)
      : node.positionKind !== null && leadershipKinds.includes(node.positionKind) ? named.find((one) => leadershipKinds.includes(one.kind))
      : undefined;
    return post ? { kind: 'position', id: post.id, name: post.title } : null;
  }
  const names = [node.name, ...node.otherNames];
  if (node.kind === 'group') {
    const group = finder.directory.groups.find((one) => names.some((name) => nameKey(one.name) === nameKey(name)));
    if (group) return { kind: 'group', id: group.id, name: group.name };
    // A list nobody knew was taken over as one receiver; the leaders are understood by words alone.
    const single = names.map((name) => finder.find(name)).find((found) => found.status === 'resolved')?.entries[0];
    if (single) return { kind: single.kind, id: single.id, name: single.name };
    return names.every((name) => finder.find(name).status === 'group') ? { kind: 'group', id: '', name: node.name } : null;
  }
  for (const name of names) {
    const only = finder.find(name);
    const entry = only.status === 'resolved' ? only.entries[0] : undefined;
    if (entry) return { kind: entry.kind, id: entry.id, name: entry.name };
  }
  return null;
}
