import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { PlanFacts } from '#domain/extraction/plan-facts';
import { projectExtraction } from '#domain/extraction/project-extraction';
import { buildParagraphs } from '#domain/extraction/paragraph';
import { readText } from '#documents/reading/read-text';
import { readDocument, readPastedText } from '#documents/reading/read-document';
import { ReadingError } from '#documents/reading/reading-error';
import { withoutPlaces } from '#test/documents/score-facts';

const folder = path.resolve(__dirname, '../corpus');
const sources = readdirSync(folder).filter((f) => f.endsWith('.txt')).map((f) => readFileSync(path.join(folder, f), 'utf8'));
/** Plans typed with a blank line between paragraphs, as the sample plans are. */
const spaced = sources
  .filter((s) => !s.includes('\t') && !s.includes('|') && !/ {4,}/.test(s) && /^KẾ HOẠCH/m.test(s))
  .map((s) => buildParagraphs(readText(s).blocks).map((p) => p.text).join('\n\n'));
const factsOf = (text: string): unknown => withoutPlaces(projectExtraction(readPastedText(text).facts, []));
const runs = Number(process.env['FUZZ_RUNS'] ?? 60);

/** Every fact that was read says where it stands. */
function spansOf(facts: PlanFacts): unknown[] {
  return [
    ...facts.legalBases.map((b) => b.reference.span), ...facts.citations.map((c) => c.span), ...facts.recipients.map((r) => r.span),
    ...facts.obligations.map((o) => o.span), ...facts.indicators.flatMap((i) => [i.span, ...i.assignments.map((a) => a.span), ...i.tasks.map((t) => t.span)]),
    ...(facts.totals ? [facts.totals.span] : []), ...(facts.archive ? [facts.archive.span] : []), ...(facts.signature.form ? [facts.signature.span] : []),
    ...(facts.number ? [facts.numberSpan] : []), ...(facts.title ? [facts.titleSpan] : []),
  ];
}

describe('whatever the text', () => {
  const words = fc.constantFrom('KẾ HOẠCH', 'Số: 12 /KH-', 'UBND', 'Phòng Nội vụ', 'chủ trì', 'phối hợp với', 'trước ngày 15', 'của các tháng 3, 6, 9', '/2026', 'báo cáo', 'gửi về', 'I. ', '1.1. ', 'a) ', '- ', '+ ', '(', ')', '“', '”', ';', '.', ',', '\n', '\n\n', '\t', '|', '*', '**', '$\\geq 6,5$', 'Nơi nhận:', 'Lưu: VT, ', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Chỉ số “Tính minh bạch”', '7,5 điểm trở lên', 'năm 2026', 'Căn cứ', 'ngày 31/02/2026', '99/99/9999', 'Giao', 'Đề nghị', 'xếp thứ 3/25', 'Tổng điểm', 'TT', 'Chỉ số', '\u0000', '\f', 'đ) ', 'quý', '(qua ', 'Phụ lục');

  test('reading never throws and every fact has a place', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 12, unit: 'binary' })), { maxLength: 120 }), (parts) => {
        try {
          const reading = readPastedText(parts.join(' '));
          const lines = reading.text.split('\n').length;
          for (const span of spansOf(reading.facts) as ({ line: number; text: string } | undefined)[]) {
            expect(span).toBeDefined();
            expect(span!.line).toBeGreaterThanOrEqual(1);
            expect(span!.line).toBeLessThanOrEqual(lines);
            expect(span!.text.length).toBeGreaterThan(0);
          }
          JSON.stringify(reading.facts);
        } catch (error) {
          if (!(error instanceof ReadingError)) throw error;
        }
      }),
      { numRuns: runs * 5 },
    );
  });

  test('a corpus document with lines taken out, doubled or swapped is still read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.array(fc.tuple(fc.nat(200), fc.constantFrom('drop', 'double', 'swap')), { maxLength: 12 }), (source, edits) => {
        const lines = source.split('\n');
        for (const [at, kind] of edits) {
          const i = at % Math.max(1, lines.length);
          if (kind === 'drop') lines.splice(i, 1);
          else if (kind === 'double') lines.splice(i, 0, lines[i] ?? '');
          else if (i > 0) [lines[i - 1], lines[i]] = [lines[i] ?? '', lines[i - 1]!];
        }
        const reading = readPastedText(lines.join('\n') || 'x');
        expect(spansOf(reading.facts)).not.toContain(undefined);
      }),
      { numRuns: runs },
    );
  });

  test('bytes of any kind end in a reading or in a reading error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'), async (bytes, head) => {
        try {
          await readDocument({ bytes: Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(bytes)]) });
        } catch (error) {
          expect(error).toBeInstanceOf(ReadingError);
        }
      }),
      { numRuns: runs },
    );
  }, 60_000);
});

describe('the same facts', () => {
  test.each(sources.map((s, i) => [i, s] as const))('under decomposed letters and other line ends: document %i', (_, source) => {
    expect(factsOf(source.normalize('NFD').replace(/\n/g, '\r\n'))).toEqual(factsOf(source));
  });

  test('the corpus has documents to wrap', () => {
    expect(spaced.length).toBeGreaterThanOrEqual(6);
  });

  test.each(spaced.map((s, i) => [i, s] as const))('when long lines are wrapped at 72 to 110 characters: document %i', (_, source) => {
    for (const width of [72, 90, 110]) expect(factsOf(wrap(source, width))).toEqual(factsOf(source));
  });

  test.each(sources.map((s, i) => [i, s] as const))('with other dashes as list marks and straight quotes: document %i', (_, source) => {
    expect(factsOf(source.replace(/^- /gm, '– '))).toEqual(factsOf(source));
    expect(factsOf(source.replace(/[“”]/g, '"'))).toEqual(factsOf(source));
  });

  test.each(spaced.map((s, i) => [i, s] as const))('with page breaks and page numbers between paragraphs: document %i', (_, source) => {
    let n = 1;
    let paragraph = 0;
    const broken = source.replace(/\n\n/g, () => (++paragraph % 7 === 0 ? `\n\n${++n}\n\n` : '\n\n'));
    expect(factsOf(broken)).toEqual(factsOf(source));
  });
});

function wrap(source: string, width: number): string {
  return source
    .split('\n')
    .flatMap((line) => {
      const out: string[] = [];
      let rest = line;
      while (rest.length > width) {
        const cut = rest.lastIndexOf(' ', width);
        if (cut <= 0) break;
        out.push(rest.slice(0, cut));
        rest = rest.slice(cut + 1);
      }
      return [...out, rest];
    })
    .join('\n');
}
