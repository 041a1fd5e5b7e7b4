/** Trạng thái nhiệm vụ in a report (model.md 1). */
export const taskReportStates = ['notStarted', 'inProgress', 'done', 'blocked'] as const;
export type TaskReportState = (typeof taskReportStates)[number];

/** What a unit says of one task: its state, a text, and a figure only where the task prints one. */
export interface ReportLine {
  readonly planTaskId: string;
  readonly state: TaskReportState;
  readonly text: string;
  readonly figure: number | null;
}

export interface ReportedTask {
  readonly id: string;
  readonly text: string;
  readonly figure: TaskFigure | null;
}

/** A figure the task prints: 95 %, 2 lần/năm. */
export interface TaskFigure {
  readonly value: number;
  readonly unit: string;
}

export type ReportFault = { readonly code: 'duty.draftEmpty' } | { readonly code: 'duty.stateMissing' | 'duty.figureNotAsked'; readonly planTaskId: string };

/** May this be sent? Every task of the duty has a state; figures stand only where one was asked; a plan without tasks needs a text. */
export function checkReport(summary: string, lines: readonly ReportLine[], tasks: readonly ReportedTask[]): ReportFault | null {
  const missing = tasks.find((task) => !lines.some((line) => line.planTaskId === task.id));
  if (missing) return { code: 'duty.stateMissing', planTaskId: missing.id };
  const odd = lines.find((line) => line.figure !== null && !tasks.find((task) => task.id === line.planTaskId)?.figure);
  if (odd) return { code: 'duty.figureNotAsked', planTaskId: odd.planTaskId };
  return tasks.length === 0 && summary.trim() === '' ? { code: 'duty.draftEmpty' } : null;
}
