/**
 * Printed width of bold Times text, to draw the rules of FORM-5 at their lawful length in formats that cannot
 * measure (DOCX). Widths are the metrics of Liberation Serif Bold, in thousandths of the size, from U+0020.
 */
const asciiWidths = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944,
  722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556,
  444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394,
  220, 394, 520,
];
const hornedWidths: Record<string, number> = { Ơ: 778, ơ: 554, Ư: 796, ư: 600, Đ: 722, đ: 556 };

function letterWidth(letter: string): number {
  // Tone marks and vowel hats do not widen a letter; the horn does.
  const withoutTone = letter.normalize('NFD').replace(/[\u0300-\u0309\u0323\u0302\u0306]/gu, '').normalize('NFC');
  const horned = hornedWidths[withoutTone];
  if (horned !== undefined) return horned;
  return asciiWidths[(withoutTone.codePointAt(0) ?? 0) - 32] ?? 600;
}

export function boldTextWidthPt(text: string, sizePt: number): number {
  let width = 0;
  for (const letter of text.normalize('NFC').replace(/\u00a0/gu, ' ')) width += letterWidth(letter);
  return (width * sizePt) / 1000;
}

/** The text as lines that fit a column, broken at spaces the way every format breaks centred text. */
export function wrapBoldText(text: string, sizePt: number, columnPt: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && boldTextWidthPt(longer, sizePt) > columnPt) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/**
 * Lines of about the same length: a long name does not leave one word alone on its last line, and the rule
 * under it (one third to one half of that line, FORM-5) keeps a sensible length.
 */
export function balanceBoldText(text: string, sizePt: number, columnPt: number): string[] {
  const greedy = wrapBoldText(text, sizePt, columnPt);
  if (greedy.length < 2) return greedy;
  let low = boldTextWidthPt(text, sizePt) / greedy.length;
  let best = greedy;
  for (; low < columnPt; low += sizePt / 2) {
    const lines = wrapBoldText(text, sizePt, low);
    if (lines.length === greedy.length) {
      best = lines;
      break;
    }
  }
  return best;
}

/** FORM-5: the rule is one third to one half of its line; we draw two fifths. */
export function shortRuleWidthPt(lines: readonly string[], sizePt: number): number {
  return boldTextWidthPt(lines[lines.length - 1] ?? '', sizePt) * 0.4;
}
