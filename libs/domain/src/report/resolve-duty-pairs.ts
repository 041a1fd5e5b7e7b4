import type { LeaderFacts, ObligationFacts } from '#domain/extraction/plan-facts';
import { distinctParties, isSameParty, partyKey, type Party } from '#domain/report/party';
import { printedRole, withoutHeadWord, withoutRemark, type PrintedRole } from '#domain/report/printed-role';

/** The directory of an agency as of a day: aliases, units, agencies, bodies; a group answers with its members. */
export interface PartyDirectory {
  lookup(printed: string): readonly Party[];
  /** The post of a leader named in the plan; null when nobody of that name holds one. */
  leader(leader: LeaderFacts): Party | null;
}

/** One assignment of an indicator, in printed names. */
export interface PlanAssignment {
  readonly indicatorId: string;
  readonly focalUnits: readonly string[];
  readonly leadUnits: readonly string[];
  readonly coordinatingUnits: readonly string[];
  readonly leaders: readonly LeaderFacts[];
}

export interface DutyPair {
  readonly reporter: Party;
  readonly receiver: Party;
  /** The indicators this duty speaks of; empty: the whole plan. */
  readonly indicatorIds: readonly string[];
  /** A unit would report to itself: settled, never asked (model.md 6). */
  readonly isSelfReport: boolean;
}

export interface ResolvedObligation {
  readonly pairs: readonly DutyPair[];
  readonly watchers: readonly Party[];
  /** Printed names that nothing in the directory answers to. */
  readonly unresolved: readonly string[];
}

export interface PairingPlan {
  readonly assignments: readonly PlanAssignment[];
  /** Đơn vị theo dõi of the plan: takes reports in where the plan names no receiver (CAD-NO-RECEIVER). */
  readonly focalUnit: Party | null;
  /** Stands for a leader whom the plan does not name. */
  readonly headOfAgency: Party | null;
}

type Sides = Pick<ObligationFacts, 'reporters' | 'receivers' | 'watchers'>;

interface Side {
  readonly indicatorId: string | null;
  readonly party: Party;
}

/**
 * Who reports to whom (REP-8): a group fans out, roles are read from the assignments, and where both sides are roles
 * they are joined indicator by indicator. One duty per distinct pair, however many indicators join it (model.md 6).
 */
export function resolveDutyPairs(obligation: Sides, plan: PairingPlan, directory: PartyDirectory): ResolvedObligation {
  const unresolved: string[] = [];
  const read = (printed: string): readonly Side[] => {
    const sides = sidesOf(printed, plan, directory);
    if (sides.length === 0) unresolved.push(printed);
    return sides;
  };
  const reporters = obligation.reporters.flatMap(read);
  const named = obligation.receivers.flatMap((printed) => asOneReceiver(read(printed), plan.headOfAgency));
  const fallback = plan.focalUnit ?? plan.headOfAgency;
  const receivers: readonly Side[] = named.length > 0 || obligation.receivers.length > 0 || fallback === null ? named : [{ indicatorId: null, party: fallback }];
  const pairs = new Map<string, { reporter: Party; receiver: Party; indicatorIds: string[] }>();
  for (const from of reporters) {
    for (const to of receivers) {
      if (from.indicatorId !== null && to.indicatorId !== null && from.indicatorId !== to.indicatorId) continue;
      const indicatorId = from.indicatorId ?? to.indicatorId;
      const key = `${partyKey(from.party)} ${partyKey(to.party)}`;
      const pair = pairs.get(key) ?? { reporter: from.party, receiver: to.party, indicatorIds: [] };
      pairs.set(key, pair);
      if (indicatorId !== null && !pair.indicatorIds.includes(indicatorId)) pair.indicatorIds.push(indicatorId);
    }
  }
  return {
    pairs: [...pairs.values()].map((pair) => ({ ...pair, isSelfReport: isSameParty(pair.reporter, pair.receiver) })),
    watchers: distinctParties(obligation.watchers.flatMap((printed) => sidesOf(printed, plan, directory).map((side) => side.party))),
    unresolved,
  };
}

/** Whom one printed name stands for, on whichever side of a duty; empty where nothing in the directory answers to it. */
export function partiesNamed(printed: string, plan: PairingPlan, directory: PartyDirectory): readonly Party[] {
  return distinctParties(sidesOf(printed, plan, directory).map((side) => side.party));
}

/** "Lãnh đạo Sở" stands for several posts in a Nơi nhận, but one report is taken in once: by the head. */
function asOneReceiver(sides: readonly Side[], head: Party | null): readonly Side[] {
  const posts = sides.length > 1 && sides.every((side) => side.indicatorId === null && side.party.kind === 'position');
  if (!posts) return sides;
  const chosen = sides.find((side) => head !== null && isSameParty(side.party, head)) ?? sides[0];
  return chosen ? [chosen] : [];
}

/** A name the directory knows wins over the words in it: an office may have mapped "các đơn vị chủ trì" itself. */
function sidesOf(printed: string, plan: PairingPlan, directory: PartyDirectory): readonly Side[] {
  const direct = lookupLoosely(printed, directory);
  if (direct.length > 0) return direct.map((party) => ({ indicatorId: null, party }));
  const role = printedRole(printed);
  return role === null ? [] : plan.assignments.flatMap((assignment) => ofRole(role, assignment, plan, directory));
}

function lookupLoosely(printed: string, directory: PartyDirectory): readonly Party[] {
  const role = printedRole(printed);
  const tries = [printed, ...(role === null ? [withoutRemark(printed), withoutHeadWord(printed), withoutHeadWord(withoutRemark(printed))] : [])];
  for (const name of tries) {
    const found = name === null || name === '' ? [] : directory.lookup(name);
    if (found.length > 0) return distinctParties(found);
  }
  return [];
}

function ofRole(role: PrintedRole, assignment: PlanAssignment, plan: PairingPlan, directory: PartyDirectory): readonly Side[] {
  const side = (party: Party): Side => ({ indicatorId: assignment.indicatorId, party });
  const units = (names: readonly string[]): readonly Side[] => distinctParties(names.flatMap((name) => lookupLoosely(name, directory))).map(side);
  switch (role) {
    case 'lead':
      return units(assignment.leadUnits);
    case 'coordinating':
      return units(assignment.coordinatingUnits);
    case 'assigned':
      return units([...assignment.leadUnits, ...assignment.coordinatingUnits]);
    case 'focal':
      return units(assignment.focalUnits);
    case 'indicatorLeader': {
      const leaders = assignment.leaders.flatMap((leader) => directory.leader(leader) ?? []);
      const told = leaders.length > 0 ? leaders : plan.headOfAgency ? [plan.headOfAgency] : [];
      return distinctParties(told).map(side);
    }
  }
}
