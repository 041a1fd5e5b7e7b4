import type { TextBlock } from '#domain/extraction/text-block';

/**
 * The text of an issued plan as the beginning of the one that amends or replaces it (FIX-1): its number and day are
 * blanks again (NUM-11), and what it replaces is said before Nơi nhận.
 */
export function openAgain(body: readonly TextBlock[], clause: string): TextBlock[] {
  const blocks = body.map((block, index) => (index < headLines ? blanked(block) : { ...block, cells: [...block.cells] }));
  const notes = blocks.findLastIndex((block) => /^\s*nơi nhận\s*:/iu.test(block.text));
  const at = notes < 0 ? blocks.length : notes;
  const before = blocks[at - 1];
  const paragraph: TextBlock = { index: at, line: before?.line ?? 1, page: before?.page ?? null, kind: 'paragraph', text: clause.normalize('NFC'), whole: true, cells: [] };
  return [...blocks.slice(0, at), paragraph, ...blocks.slice(at)];
}

/** Number and day stand in the head of the page. */
const headLines = 25;

function blanked(block: TextBlock): TextBlock {
  return { ...block, text: withoutNumberAndDay(block.text), cells: block.cells.map(withoutNumberAndDay) };
}

function withoutNumberAndDay(text: string): string {
  return text
    .replace(/(^|\s)(Số\s*:\s*)\d+(?=\s*\/)/u, '$1$2      ')
    .replace(/(,\s*)ngày[\s.…_]*\d{0,2}[\s.…_]*tháng[\s.…_]*\d{0,2}[\s.…_]*năm[\s.…_]*\d{0,4}\s*$/u, '$1ngày      tháng      năm ');
}
