import type { MergedReport, MergedTask } from '#domain/consolidation/merge-submissions';
import type { RecipientFacts } from '#domain/extraction/plan-facts';
import type { TextBlock } from '#domain/extraction/text-block';
import type { TaskReportState } from '#domain/report/report-line';

export interface ReportHead {
  readonly planTitle: string;
  readonly planNumber: string | null;
  readonly planDate: string | null;
  /** "quý III/2026", in words. */
  readonly periodWords: string;
  readonly unitCount: number;
  readonly missingUnits: readonly string[];
  readonly excusedUnits: readonly string[];
  /** What the focal unit wrote itself, by task id; stands for the merged text. */
  readonly ownTexts: Readonly<Record<string, string>>;
  readonly general: string;
  readonly proposals: string;
}

const STATE_WORDS: Readonly<Record<TaskReportState, string>> = { done: 'hoàn thành', inProgress: 'đang thực hiện', notStarted: 'chưa thực hiện', blocked: 'vướng mắc' };

export function reportTitle(head: Pick<ReportHead, 'planTitle' | 'planNumber' | 'periodWords'>): string {
  const plan = head.planNumber === null ? `Kế hoạch ${lowered(head.planTitle)}` : `Kế hoạch số ${head.planNumber}`;
  return `Kết quả thực hiện ${plan} ${head.periodWords}`.replace(/\s+/gu, ' ').trim();
}

/**
 * Nơi nhận of a consolidated report: whom the focal unit's own duty names, first those it reports to, then those who
 * follow it (REP-9). A report that nobody is named for goes to the leadership, in the words of its agency.
 */
export function reportRecipients(duty: { receivers: readonly string[]; watchers: readonly string[] }, agencyName: string): RecipientFacts[] {
  const report = [...new Set(duty.receivers)].map((name) => ({ name, role: 'report' as const, isGroup: false, raw: `${name} (b/c)` }));
  const watchers = [...new Set(duty.watchers)].filter((name) => !duty.receivers.includes(name)).map((name) => ({ name, role: 'inform' as const, isGroup: false, raw: name }));
  if (report.length + watchers.length > 0) return [...report, ...watchers];
  const leadership = leadershipOf(agencyName);
  return [{ name: leadership, role: 'inform' as const, isGroup: true, raw: leadership }];
}

function leadershipOf(agencyName: string): string {
  if (/^Sở(?:\s|$)/u.test(agencyName)) return 'Lãnh đạo Sở';
  return /^Ủy ban nhân dân(?:\s|$)/u.test(agencyName) ? `Lãnh đạo ${agencyName}` : 'Lãnh đạo cơ quan';
}

/**
 * Báo cáo (BC) as a draft: general situation, results by task with who reported them, units that are missing named,
 * difficulties, what comes next. The focal unit goes on writing in it like in any draft (FORM-7: I, 1, a).
 */
export function reportText(head: ReportHead, merged: MergedReport): TextBlock[] {
  const lines: string[] = [];
  const plan = [head.planNumber === null ? 'Kế hoạch' : `Kế hoạch số ${head.planNumber}`, head.planDate === null ? '' : `ngày ${head.planDate}`, `về ${lowered(head.planTitle)}`].filter((part) => part !== '').join(' ');
  lines.push(`Thực hiện ${plan}, kết quả ${head.periodWords} như sau:`);
  lines.push('I. TÌNH HÌNH CHUNG');
  // A focal unit to which nobody reports counts no units and says nothing in their name.
  const isFed = head.unitCount > 0;
  if (isFed) lines.push(`Số đơn vị có nhiệm vụ báo cáo: ${two(head.unitCount)}; đã có báo cáo được tiếp nhận: ${two(merged.used.length)}.`);
  if (merged.nothingToReport.length > 0) lines.push(`Đơn vị báo cáo không phát sinh: ${namesOf(merged.nothingToReport.map(named))}.`);
  if (head.missingUnits.length > 0) lines.push(`Đơn vị chưa có báo cáo tại thời điểm tổng hợp: ${namesOf(head.missingUnits)}.`);
  if (head.excusedUnits.length > 0) lines.push(`Đơn vị được miễn báo cáo kỳ này: ${namesOf(head.excusedUnits)}.`);
  if (head.general.trim() !== '') lines.push(...paragraphs(head.general));
  for (const summary of merged.summaries) lines.push(`${named(summary)}: ${oneLine(summary.text)}`);
  lines.push('II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ');
  let indicator: string | null = null;
  let group = 0;
  let item = 0;
  for (const task of merged.tasks) {
    if (task.task.indicatorName !== null && task.task.indicatorName !== indicator) {
      indicator = task.task.indicatorName;
      group += 1;
      item = 0;
      lines.push(`${group}. ${indicator}`);
    }
    item += 1;
    lines.push(...taskLines(task, item, head.ownTexts[task.task.id]));
  }
  const blocked = merged.tasks.filter((task) => task.states.blocked > 0);
  lines.push('III. KHÓ KHĂN, VƯỚNG MẮC');
  if (blocked.length === 0) lines.push(isFed ? 'Các đơn vị không báo cáo vướng mắc.' : '…');
  for (const task of blocked) {
    for (const part of task.parts.filter((one) => one.state === 'blocked')) lines.push(`- ${named(part)}: ${part.text === '' ? oneLine(task.task.text) : oneLine(part.text)}`);
  }
  lines.push('IV. NHIỆM VỤ THỜI GIAN TỚI VÀ ĐỀ XUẤT, KIẾN NGHỊ');
  lines.push(...(head.proposals.trim() === '' ? ['Tiếp tục thực hiện các nhiệm vụ được giao tại Kế hoạch.'] : paragraphs(head.proposals)));
  return lines.map((text, index) => ({ index, line: index + 1, page: null, kind: 'paragraph' as const, text: text.normalize('NFC'), cells: [] }));
}

function taskLines(task: MergedTask, item: number, own: string | undefined): string[] {
  const lines = [`${letter(item)}) ${oneLine(task.task.text)}`];
  const counted = (Object.keys(STATE_WORDS) as TaskReportState[]).filter((state) => task.states[state] > 0).map((state) => `${STATE_WORDS[state]}: ${two(task.states[state])} đơn vị`);
  if (counted.length > 0) lines.push(`- ${capital(counted.join('; '))}.`);
  if (task.total) lines.push(`- ${task.total.kind === 'sum' ? 'Tổng số' : 'Bình quân'}: ${figureText(task.total.value, task)} (${two(task.total.of)} đơn vị có số liệu).`);
  if (own !== undefined && own.trim() !== '') lines.push(...paragraphs(own));
  else for (const part of task.parts) if (part.text !== '' || part.figure !== null) lines.push(`- ${named(part)}: ${[figureText(part.figure, task), oneLine(part.text)].filter((one) => one !== '').join('; ')}`);
  return lines;
}

/** What a unit counted stands before its words, in the unit the task prints: 96%, 3 lần. */
function figureText(figure: number | null, { task }: MergedTask): string {
  if (figure === null || task.figure === null) return '';
  return task.figure.unit === '%' ? `${numberText(figure)}%` : `${numberText(figure)} ${task.figure.unit.split('/')[0]}`;
}

/** A part that was given under the replaced plan says so (FIX-1). */
const named = ({ unitName, source }: { unitName: string; source: string | null }): string => (source === null ? unitName : `${unitName} (báo cáo theo Kế hoạch số ${source})`);
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'];
const letter = (n: number): string => LETTERS[n - 1] ?? String(n);
const two = (n: number): string => String(n).padStart(2, '0');
const numberText = (n: number): string => String(n).replace('.', ',');
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();
const paragraphs = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
const namesOf = (names: readonly string[]): string => names.join('; ');
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const lowered = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text);
