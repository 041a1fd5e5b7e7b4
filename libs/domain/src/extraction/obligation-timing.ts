import type { DeadlineMention, PeriodMention } from '#domain/extraction/deadlines';
import type { DueFacts, DueOperator, ObligationPeriod } from '#domain/extraction/plan-facts';

/** A period with its date, and where the words of the date stand in the sentence. */
export interface Timing {
  period: ObligationPeriod | null;
  operator: DueOperator | null;
  due: DueFacts | null;
  start: number | null;
  end: number | null;
}

/** Periods and dates belong together by position (D3), by nearness (D2) or by what the date itself says (D4, D24). */
export function pairTimings(text: string, periods: readonly PeriodMention[], deadlines: readonly DeadlineMention[]): Timing[] {
  if (deadlines.length === 0) return dedupe(periods.map((x) => ({ period: x.period, operator: null, due: null, start: x.start, end: x.end })));
  const make = (d: DeadlineMention, period: ObligationPeriod | null): Timing => ({ period, operator: d.operator, due: dueFor(d, period), start: d.start, end: d.end });
  const free = periods.filter((x) => !deadlines.some((d) => x.start >= d.start && x.end <= d.end));
  if (deadlines.length > 1 && deadlines.every((d) => d.period !== null || namedBefore(text, d) !== null)) return deadlines.map((d) => make(d, d.period ?? namedBefore(text, d)));
  // one date for several cycles: "hằng quý, 6 tháng, năm ... trước ngày 15 của tháng cuối kỳ"
  if (deadlines.length === 1 && free.length > 1) {
    const d = deadlines[0]!;
    if (d.due.anchor === 'lastMonthOfPeriod' || d.due.anchor === 'firstMonthOfNextPeriod') return free.map((x) => make(d, x.period));
    const nearest = nearestBefore(free, d) ?? free.at(-1)!;
    return [make(d, d.period ?? nearest.period), ...free.filter((x) => x !== nearest && x.period !== (d.period ?? nearest.period)).map((x) => ({ period: x.period, operator: null, due: null, start: x.start, end: x.end }))];
  }
  if (free.length === deadlines.length && deadlines.every((d, i) => fits(d, free[i]!.period))) return deadlines.map((d, i) => make(d, free[i]!.period));
  return deadlines.map((d) => {
    if (d.period !== null) return make(d, d.period);
    const named = namedBefore(text, d);
    if (named) return make(d, named);
    const near = adjacent(text, free, d, deadlines);
    return make(d, near?.period ?? guess(d, free, deadlines) ?? besideQuarter(d, deadlines));
  });
}

/** "6 tháng trước ngày 15/6, năm trước ngày 05/12": the period stands right before its date. */
function namedBefore(text: string, d: DeadlineMention): ObligationPeriod | null {
  const m = /(?<!\p{L})(?:(qu[ýí])(?:\s+(?:[IVX]+|\d))?|((?:0?6|sáu)\s+tháng)(?:\s+đầu năm)?|((?:0?9|chín)\s+tháng)(?:\s+đầu năm)?|(?<!hoàn thành )(năm)(?:\s+\d{4})?|((?:hằng|hàng)\s+tháng))\s*[(:,-]?\s*(?:gửi\s+)?$/iu.exec(text.slice(0, d.start));
  if (!m) return null;
  return m[1] ? 'quarter' : m[2] ? 'halfYear' : m[3] ? 'nineMonths' : m[4] ? 'year' : 'month';
}

function fits(d: DeadlineMention, period: ObligationPeriod): boolean {
  return d.period === null || d.period === period;
}

function dueFor(d: DeadlineMention, period: ObligationPeriod | null): DueFacts {
  if (d.due.anchor === null && d.due.day !== null) {
    if (period === 'month') return { ...d.due, anchor: 'everyMonth' };
    return d.due;
  }
  return d.due;
}

/** The period word right before the date ("báo cáo năm trước ngày 30/11") or right after it ("(báo cáo 6 tháng)"). */
function adjacent(text: string, free: readonly PeriodMention[], d: DeadlineMention, deadlines: readonly DeadlineMention[]): PeriodMention | null {
  const after = free.find((x) => x.start >= d.end && /^\s*(?:\(|đối với|cho|với)\s*(?:báo cáo\s+)?(?:định kỳ\s+)?(?:hằng\s+|hàng\s+)?$/iu.test(text.slice(d.end, x.start)));
  if (after) return after;
  const previousEnd = Math.max(0, ...deadlines.filter((o) => o.end <= d.start).map((o) => o.end));
  const before = free.filter((x) => x.end <= d.start && x.start >= previousEnd);
  return before.at(-1) ?? null;
}

function nearestBefore(free: readonly PeriodMention[], d: DeadlineMention): PeriodMention | null {
  return free.filter((x) => x.end <= d.start).at(-1) ?? null;
}

function guess(d: DeadlineMention, free: readonly PeriodMention[], deadlines: readonly DeadlineMention[]): ObligationPeriod | null {
  if (free.length === 1 && deadlines.length === 1) return free[0]!.period;
  return null;
}

/** "ngày 20 của tháng cuối quý và trước ngày 10/12": beside a quarterly day the date of the year's end is the yearly one. */
function besideQuarter(d: DeadlineMention, deadlines: readonly DeadlineMention[]): ObligationPeriod | null {
  const month = d.due.date === null && d.due.months?.length === 1 ? d.due.months[0]! : null;
  const yearly = (month === 6 || month === 7) && deadlines.some((o) => o !== d && o.period === 'year' && (o.due.months ?? []).some((m) => m >= 11 || m === 1));
  if (month === null || !yearly && !deadlines.some((o) => o !== d && (o.period === 'quarter' || o.period === 'month'))) return null;
  return month >= 11 || month === 1 ? 'year' : month === 6 || month === 7 ? 'halfYear' : null;
}

function dedupe(list: Timing[]): Timing[] {
  return list.filter((t, i) => list.findIndex((x) => x.period === t.period) === i);
}
