import { greedyPairs, wordLikeness } from '#domain/document/greedy-pairs';
import { printedFigure } from '#domain/report/task-figure';
import type { ReportLine } from '#domain/report/report-line';

interface NamedTask {
  readonly id: string;
  readonly text: string;
}

/** Below this two tasks are not the same task written anew. */
const ALIKE = 0.75;

/**
 * A report given under a replaced plan, told by the tasks of the new one (FIX-1). Tasks are paired by their words; what
 * has no place any more (a task that went, a figure of another unit) is kept in the summary, so that nothing said is lost.
 */
export function carryReport(report: { readonly summary: string; readonly lines: readonly ReportLine[] }, from: readonly NamedTask[], to: readonly NamedTask[]): { summary: string; lines: ReportLine[] } {
  const pairs = greedyPairs(from.length, to.length, from.map((task) => folded(task.text)), to.map((task) => folded(task.text)), (before, after) => {
    const words = wordLikeness(from[before]!.text, to[after]!.text);
    return words < ALIKE ? 0 : words;
  });
  const partner = new Map(pairs.flatMap((pair) => (pair.before === null || pair.after === null ? [] : [[from[pair.before]!.id, to[pair.after]!] as const])));
  const lines: ReportLine[] = [];
  const left: string[] = [];
  for (const line of report.lines) {
    const task = from.find((one) => one.id === line.planTaskId);
    const next = partner.get(line.planTaskId);
    const unit = task === undefined ? null : (printedFigure(task.text)?.unit ?? null);
    const figure = line.figure === null ? '' : `${String(line.figure).replace('.', ',')}${unit === null ? '' : unit === '%' ? '%' : ` ${unit}`}`;
    if (next === undefined) {
      const said = [line.text.trim(), figure].filter((one) => one !== '').join(' - ');
      if (said !== '') left.push(task === undefined ? said : `${task.text}: ${said}`);
      continue;
    }
    const keepsFigure = line.figure === null || (printedFigure(next.text)?.unit ?? null) === unit;
    if (!keepsFigure) left.push(`${task!.text}: ${figure}`);
    lines.push({ ...line, planTaskId: next.id, figure: keepsFigure ? line.figure : null });
  }
  return { summary: [report.summary.trim(), ...left].filter((one) => one !== '').join('\n'), lines };
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ').replace(/[\s.;,:]+$/u, '').trim();
}
