/** A side of a duty after its printed name was looked up: a unit or post here, another agency, a body outside. */
export type PartyKind = 'unit' | 'agency' | 'position' | 'external';

export interface Party {
  readonly kind: PartyKind;
  readonly id: string;
  /** Agency in whose inbox it works; null for a body without posts in this installation. */
  readonly agencyId: string | null;
  readonly name: string;
  /** ESC-8: asked, not ordered. */
  readonly outsideChain: boolean;
}

export function isSameParty(a: Party, b: Party): boolean {
  return a.kind === b.kind && a.id === b.id;
}

export function partyKey(party: Party): string {
  return `${party.kind}:${party.id}`;
}

export function distinctParties(parties: readonly Party[]): readonly Party[] {
  return [...new Map([...parties].reverse().map((party) => [partyKey(party), party])).values()].reverse();
}
