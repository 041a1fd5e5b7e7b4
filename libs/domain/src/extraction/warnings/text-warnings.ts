import { findNoise, noiseIn } from '#domain/extraction/noise-dictionary';
import { spanOf } from '#domain/extraction/paragraph';
import { finding, type WarningFinding, type WarningRule } from '#domain/extraction/warnings/warning-finding';

const MOST = 30;

export const ocrNoise: WarningRule = ({ paragraphs, wholeText }) => {
  const entries = noiseIn(wholeText);
  const out: WarningFinding[] = [];
  const seen = new Set<string>();
  for (const p of paragraphs) {
    for (const n of findNoise(p.text, entries)) {
      const key = n.printed.toLocaleLowerCase('vi');
      if (seen.has(key)) continue;
      seen.add(key);
      out.push(finding('OCR-NOISE', { printed: n.printed, meant: n.meant }, spanOf(p, n.offset, n.offset + n.printed.length)));
    }
  }
  return out.slice(0, MOST);
};

export const markup: WarningRule = ({ paragraphs }) => {
  const p = paragraphs.find((x) => x.hadMarkup);
  return p ? [finding('MARKUP', { line: p.segments[0]!.line }, spanOf(p))] : [];
};

export const pageBreak: WarningRule = ({ paragraphs }) =>
  paragraphs
    .flatMap((p) => p.joins.map(([first, second]) => finding('PAGE-BREAK', { first, second }, spanOf(p, p.segments.find((s) => s.line === second)?.start ?? 0))))
    .slice(0, MOST);
