import type { TextRun } from './official-document';

const marks = /\*\*\*(?=\S)([\s\S]+?)(?<=\S)\*\*\*|\*\*(?=\S)([\s\S]+?)(?<=\S)\*\*|(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])|<sub>([\s\S]*?)<\/sub>|<sup>([\s\S]*?)<\/sup>|<br\s*\/?>/giu;

type Style = Omit<TextRun, 'text'>;

function parse(text: string, style: Style, into: TextRun[]): void {
  let from = 0;
  for (const match of text.matchAll(marks)) {
    push(text.slice(from, match.index), style, into);
    const [all, both, bold, italic, sub, sup] = match;
    if (both !== undefined) parse(both, { ...style, bold: true, italic: true }, into);
    else if (bold !== undefined) parse(bold, { ...style, bold: true }, into);
    else if (italic !== undefined) parse(italic, { ...style, italic: true }, into);
    else if (sub !== undefined) parse(sub, { ...style, subscript: true }, into);
    else if (sup !== undefined) parse(sup, { ...style, superscript: true }, into);
    else push(' ', style, into);
    from = match.index + all.length;
  }
  push(text.slice(from), style, into);
}

function push(text: string, style: Style, into: TextRun[]): void {
  if (text === '') return;
  into.push({ text: text.replace(/\\([\\*_#|[\]().+-])/gu, '$1'), ...style });
}

/**
 * Text with what remains of markup (emphasis marks, sub, sup, escapes) as runs. A mark without its pair is text:
 * "(*)" in front of a footnote must survive.
 */
export function inlineRuns(text: string): TextRun[] {
  const runs: TextRun[] = [];
  parse(text, {}, runs);
  return runs;
}
