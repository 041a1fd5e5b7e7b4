import type { ReportLine, TaskFigure, TaskReportState } from '#domain/report/report-line';

/** One accepted report as it goes into the consolidation, at the version that was accepted. */
export interface AcceptedReport {
  readonly dutyId: string;
  readonly submissionId: string;
  readonly versionNo: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly authorPersonId: string;
  readonly authorName: string;
  readonly nothingToReport: boolean;
  readonly summary: string;
  readonly lines: readonly ReportLine[];
  /** Number of the replaced plan under which it was given (FIX-1); null: of this one. */
  readonly source: string | null;
}

export interface ConsolidatedTask {
  readonly id: string;
  readonly indicatorId: string | null;
  readonly indicatorName: string | null;
  readonly text: string;
  readonly figure: TaskFigure | null;
}

/** One cell side by side: what one unit said, with the version and the author it comes from. */
export interface MergedPart {
  readonly dutyId: string;
  readonly versionNo: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly authorName: string;
  readonly state: TaskReportState;
  readonly text: string;
  readonly figure: number | null;
  readonly source: string | null;
}

export interface MergedTask {
  readonly task: ConsolidatedTask;
  readonly parts: readonly MergedPart[];
  readonly states: Readonly<Record<TaskReportState, number>>;
  /** Sum for counts, plain mean for shares; null where no unit gave a figure. Leads back to `parts` (invariant 6). */
  readonly total: { readonly value: number; readonly kind: 'sum' | 'mean'; readonly of: number; readonly unit: string } | null;
  /** The text of the report, each sentence with its author. */
  readonly mergedText: string;
}

export interface MergedReport {
  readonly tasks: readonly MergedTask[];
  readonly nothingToReport: readonly { readonly dutyId: string; readonly unitName: string; readonly versionNo: number; readonly source: string | null }[];
  readonly summaries: readonly { readonly dutyId: string; readonly unitName: string; readonly authorName: string; readonly versionNo: number; readonly text: string; readonly source: string | null }[];
  readonly used: readonly { readonly dutyId: string; readonly submissionId: string; readonly versionNo: number }[];
}

/** Puts accepted parts side by side by task; texts stay word for word, so authors stay recognisable. */
export function mergeSubmissions(tasks: readonly ConsolidatedTask[], reports: readonly AcceptedReport[]): MergedReport {
  return {
    tasks: tasks.map((task) => mergedTask(task, reports)),
    nothingToReport: reports.filter((report) => report.nothingToReport).map(({ dutyId, unitName, versionNo, source }) => ({ dutyId, unitName, versionNo, source })),
    summaries: reports.filter((report) => report.summary.trim() !== '').map(({ dutyId, unitName, authorName, versionNo, summary, source }) => ({ dutyId, unitName, authorName, versionNo, text: summary.trim(), source })),
    used: reports.map(({ dutyId, submissionId, versionNo }) => ({ dutyId, submissionId, versionNo })),
  };
}

function mergedTask(task: ConsolidatedTask, reports: readonly AcceptedReport[]): MergedTask {
  const parts = reports.flatMap((report) =>
    report.lines
      .filter((line) => line.planTaskId === task.id)
      .map(({ state, text, figure }): MergedPart => ({ dutyId: report.dutyId, versionNo: report.versionNo, unitId: report.unitId, unitName: report.unitName, authorName: report.authorName, state, text: text.trim(), figure, source: report.source })),
  );
  const states = { notStarted: 0, inProgress: 0, done: 0, blocked: 0 };
  for (const part of parts) states[part.state] += 1;
  return { task, parts, states, total: totalOf(task.figure, parts), mergedText: parts.filter((part) => part.text !== '').map((part) => `${part.unitName}: ${part.text}`).join('\n') };
}

function totalOf(figure: TaskFigure | null, parts: readonly MergedPart[]): MergedTask['total'] {
  const figures = parts.flatMap((part) => (part.figure === null ? [] : [part.figure]));
  if (figure === null || figures.length === 0) return null;
  const sum = figures.reduce((whole, one) => whole + one, 0);
  const kind = figure.unit === '%' ? 'mean' : 'sum';
  return { value: kind === 'sum' ? rounded(sum) : rounded(sum / figures.length), kind, of: figures.length, unit: figure.unit };
}

/** 0.1 + 0.2 prints as 0.3. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
