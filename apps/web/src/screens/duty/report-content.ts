import type { DutyDetail, ReportLine, ReportVersion } from '../../api/types';
import type { ReportFile } from './report-files';

export interface ReportContent { summary: string; lines: ReportLine[]; files: ReportFile[] }
type Task = Pick<DutyDetail['tasks'][number], 'id'>;

export const emptyContent: ReportContent = { summary: '', lines: [], files: [] };

export function contentOf(version: Pick<ReportVersion, 'summary' | 'lines' | 'files'> | null): ReportContent {
  if (!version) return emptyContent;
  return { summary: version.summary, lines: version.lines.map(({ planTaskId, state, text, figure }) => ({ planTaskId, state, text, figure })), files: version.files.map((file) => ({ ...file })) };
}

/** A line begun by words or a figure stands as "đang thực hiện" until its writer says otherwise; the choice is on screen. */
export function withChange(planTaskId: string, line: ReportLine | undefined, part: Partial<ReportLine>): ReportLine {
  return { ...(line ?? { planTaskId, state: 'inProgress', text: '', figure: null }), ...part };
}

export function withLine(content: ReportContent, line: ReportLine): ReportContent {
  const at = content.lines.findIndex((one) => one.planTaskId === line.planTaskId);
  return { ...content, lines: at < 0 ? [...content.lines, line] : content.lines.map((one, index) => (index === at ? line : one)) };
}

/** Numbers (from 1) of the tasks without a state: the button leads there. */
export function gapsOf(content: ReportContent, tasks: readonly Task[]): number[] {
  return tasks.flatMap((task, index) => (content.lines.some((line) => line.planTaskId === task.id) ? [] : [index + 1]));
}

/** May it be sent? Every task has a state; a plan without tasks needs words. The server asks again. */
export function isComplete(content: ReportContent, tasks: readonly Task[]): boolean {
  return gapsOf(content, tasks).length === 0 && (tasks.length > 0 || content.summary.trim() !== '');
}

/** Words of the last period where this one has none yet; figures and files are of their own period and are not taken over. */
export function withPrevious(content: ReportContent, previous: Pick<ReportVersion, 'summary' | 'lines'>, tasks: readonly Task[]): ReportContent {
  let next = content;
  for (const task of tasks) {
    const old = previous.lines.find((line) => line.planTaskId === task.id);
    const own = content.lines.find((line) => line.planTaskId === task.id);
    if (!old || (own && own.text.trim() !== '')) continue;
    next = withLine(next, { planTaskId: task.id, state: own?.state ?? old.state, text: old.text, figure: own?.figure ?? null });
  }
  return content.summary.trim() === '' ? { ...next, summary: previous.summary } : next;
}
