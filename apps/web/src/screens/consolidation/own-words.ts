import type { ConsolidationDesk } from '../../api/types';

export type OwnWords = ConsolidationDesk['own'];
type Unit = ConsolidationDesk['units'][number];

/** A task's own words; emptied, the words of the units are printed again. */
export function withOwnText(own: OwnWords, taskId: string, text: string): OwnWords {
  const texts = { ...own.texts };
  if (text.trim() === '') delete texts[taskId];
  else texts[taskId] = text;
  return { ...own, texts };
}

/** Missing stands on top, never hidden (inbox.md 45): everything that is neither used nor settled otherwise. */
export function missingUnits(units: readonly Unit[]): Unit[] {
  return units.filter((unit) => !unit.isUsed && !['accepted', 'excused', 'released', 'settledBefore'].includes(unit.state));
}
