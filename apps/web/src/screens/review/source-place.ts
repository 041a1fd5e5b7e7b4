import type { FactSpan, TextBlock } from '../../api/types';
import type { WantedPlace } from './locate-words';

export interface SourcePlace extends WantedPlace { page: number | null }

/** Where a fact or a question stands in its source: the page, the paragraph or row, the words. */
export function sourcePlace(body: readonly TextBlock[], span: FactSpan | null | undefined): SourcePlace | null {
  if (!span) return null;
  const block = span.block !== undefined ? body.find((one) => one.index === span.block) : body.filter((one) => one.line <= span.line).at(-1);
  if (!block) return null;
  return { page: block.page, words: span.text, parts: block.kind === 'tableRow' && block.cells.length > 0 ? block.cells : [block.text] };
}
