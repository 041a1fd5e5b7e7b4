import { addDays } from '#domain/calendar/local-date';
import { foldKey } from '#domain/extraction/normalise-text';
import type { ObligationNote } from '#domain/extraction/obligations';
import type { ObligationFacts } from '#domain/extraction/plan-facts';
import { isWeekend, issueWindow, occurrences, weekdayName, workingDaysBetween } from '#domain/extraction/warnings/duty-dates';
import { finding, shorten, vietnameseDate, type WarningFinding, type WarningRule } from '#domain/extraction/warnings/warning-finding';

const unit = (name: string): string => foldKey(name).replace(/^(?:các|những)\s+/u, '').replace(/đầu m[ỗô]i/gu, 'đầu mối');
const same = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.some((y) => unit(x) === unit(y)));
const at = (all: readonly ObligationFacts[], o: ObligationFacts): string => `/obligations/${all.indexOf(o)}`;

/** Position of a due date inside its period, comparable between duties of one period. */
function order(o: ObligationFacts): number | null {
  const d = o.due;
  if (!d) return null;
  if (d.date) return Date.parse(d.date) / 86_400_000;
  if (d.day === null) return null;
  if (d.anchor === 'firstMonthOfNextPeriod') return 1000 + d.day;
  if (d.anchor === 'lastMonthOfPeriod' || d.anchor === 'everyMonth') return 900 + d.day;
  const m = d.months?.[0];
  if (m === undefined) return null;
  if (o.period === 'quarter') return (m % 3 === 0 ? 900 : m % 3 === 1 ? 1000 : 950) + d.day;
  return m * 31 + d.day;
}

function dueText(o: ObligationFacts): string {
  const d = o.due;
  if (!d) return '';
  if (d.date) return vietnameseDate(d.date);
  const day = d.day === null ? '' : String(d.day).padStart(2, '0');
  if (d.anchor === 'firstMonthOfNextPeriod') return `${day} của tháng đầu kỳ tiếp theo`;
  if (d.anchor === 'lastMonthOfPeriod') return `${day} của tháng cuối kỳ`;
  if (d.anchor === 'everyMonth') return `${day} hằng tháng`;
  return (d.months ?? []).map((m) => `${day}/${m}`).join(', ');
}

/** REP-5: dates rise along the chain, feeder before consolidator. */
export const cadInverted: WarningRule = ({ facts }) => {
  const out: WarningFinding[] = [];
  for (const feeder of facts.obligations) {
    for (const consolidator of facts.obligations) {
      if (feeder === consolidator || feeder.period !== consolidator.period || !same(feeder.receivers, consolidator.reporters)) continue;
      const a = order(feeder);
      const b = order(consolidator);
      if (a === null || b === null || a <= b || (feeder.due?.anchor !== consolidator.due?.anchor && feeder.period !== 'quarter')) continue;
      out.push(finding('CAD-INVERTED', { consolidator: consolidator.reporters.join(', '), date: dueText(consolidator), feederDate: dueText(feeder), feeder: feeder.reporters.join(', '), proposal: `đơn vị tổng hợp gửi sau ngày ${dueText(feeder)}` }, consolidator.span, at(facts.obligations, consolidator)));
    }
  }
  return out;
};

export const cadHalfYear: WarningRule = ({ facts }) => {
  const half = facts.obligations.find((o) => o.period === 'halfYear' && o.due?.day != null && (o.due.months ?? []).includes(6));
  const quarter = facts.obligations.find((o) => o.period === 'quarter' && o.due?.anchor === 'firstMonthOfNextPeriod');
  return half && quarter ? [finding('CAD-HALFYEAR', { date: dueText(half), quarterDate: `${quarter.due!.day}/7` }, half.span, at(facts.obligations, half))] : [];
};

export const cadQ4AfterYear: WarningRule = ({ facts }) => {
  const quarter = facts.obligations.find((o) => o.period === 'quarter' && o.due?.anchor === 'firstMonthOfNextPeriod');
  const year = facts.obligations.find((o) => o.period === 'year' && (o.due?.months ?? []).some((m) => m >= 10));
  return quarter && year ? [finding('CAD-Q4-AFTER-YEAR', { date: `${quarter.due!.day}/01`, yearDate: dueText(year) }, quarter.span, at(facts.obligations, quarter))] : [];
};

export const cadNoQ4: WarningRule = ({ facts }) => {
  const o = facts.obligations.find((x) => x.period === 'quarter' && x.due?.anchor === 'calendarMonths' && (x.due.months ?? []).join() === '3,6,9');
  return o ? [finding('CAD-NO-Q4', {}, o.span, at(facts.obligations, o))] : [];
};

const CONSOLIDATES = /theo dõi,?\s*(?:\p{L}+,?\s*){0,4}tổng hợp,?\s*(?:và\s+)?báo cáo|đầu m[ốỗô]i[^.;]*báo cáo/iu;

/** REP-8: periodic or immediate duty without period or date. */
export const cadNoDate: WarningRule = ({ facts, obligations }) =>
  obligations.notes.flatMap((n) => {
    const o = n.obligation;
    if (o.due !== null || isMergedOnward(n)) return [];
    const periodic = o.kind === 'recurring';
    const atOnce = o.kind === 'oneOff';
    const consolidation = o.kind === 'standing' && CONSOLIDATES.test(n.sentence) && !obligationsHaveDate(facts.obligations, o);
    return periodic || atOnce || consolidation ? [finding('CAD-NO-DATE', { text: shorten(o.span?.text ?? n.sentence) }, o.span, at(facts.obligations, o))] : [];
  });

function isMergedOnward(n: ObligationNote): boolean {
  return n.onward && n.obligation.kind === 'standing' && n.obligation.what === 'tổng hợp, báo cáo';
}

function obligationsHaveDate(all: readonly ObligationFacts[], o: ObligationFacts): boolean {
  return all.some((x) => x !== o && x.due !== null && same(x.reporters, o.reporters));
}

export const cadNoReceiver: WarningRule = ({ facts, obligations }) =>
  obligations.notes.flatMap((n) => {
    const o = n.obligation;
    if (o.receivers.length + o.watchers.length > 0 || isMergedOnward(n) || o.kind === 'oneOff' && o.what === 'kế hoạch triển khai') return [];
    if (/theo (?:đúng\s+)?quy định|theo yêu cầu/iu.test(n.sentence)) return [];
    return [finding('CAD-NO-RECEIVER', { text: shorten(o.span?.text ?? n.sentence) }, o.span, at(facts.obligations, o))];
  });

/** The second hop of "gửi về X để tổng hợp và báo cáo Y" names no receiver or no date (D19). */
export const cadNoUpward: WarningRule = ({ facts, obligations }) =>
  obligations.notes.flatMap((n) => {
    const o = n.obligation;
    if (!n.onward || o.kind !== 'standing' || o.due !== null || o.what !== 'tổng hợp, báo cáo') return [];
    const missing = o.receivers.length === 0 ? 'nơi nhận, thời hạn' : 'thời hạn';
    return [finding('CAD-NO-UPWARD', { unit: o.reporters.join(', '), missing }, o.span, at(facts.obligations, o))];
  });

export const cadNoFeeder: WarningRule = ({ facts, obligations }) =>
  obligations.notes.flatMap((n) => {
    const o = n.obligation;
    // "gửi về X để tổng hợp": it is X that will consolidate.
    const own = n.sentence.replace(/(?<!\p{L})để\s+(?:[\p{L}\s,]{0,24}\s)?tổng hợp/gu, '');
    if (o.due === null || !/(?<!\p{L})[Tt]ổng hợp,?\s+(?:và\s+)?(?:kết quả\s+)?báo cáo|(?<!\p{L})tổng hợp/u.test(own) || o.reporters.length === 0) return [];
    const fed = facts.obligations.some((x) => x !== o && same(x.receivers, o.reporters) && x.due !== null);
    const based = facts.obligations.some((x) => x !== o && same(x.receivers, o.reporters));
    if (fed || based) return [];
    return [finding('CAD-NO-FEEDER', { date: dueText(o), proposal: o.due.date ? `trước ngày ${dueText(o)} ít nhất 05 ngày làm việc` : 'trước hạn tổng hợp ít nhất 05 ngày làm việc' }, o.span, at(facts.obligations, o))];
  });

export const cadPartial: WarningRule = ({ facts, obligations }) => {
  const numbers = facts.legalBases.map((b) => b.reference.number).filter((n): n is string => n !== null && /\/KH-/.test(n));
  if (numbers.length < 2) return [];
  for (const n of obligations.notes) {
    const named = numbers.filter((x) => n.sentence.replace(/\s+/g, '').includes(x));
    if (named.length === 0 || named.length === numbers.length) continue;
    const rest = numbers.filter((x) => !named.includes(x) && !obligations.notes.some((o) => o.sentence.replace(/\s+/g, '').includes(x)));
    if (rest.length > 0) return [finding('CAD-PARTIAL', { named: named.join(', '), rest: rest.join(', ') }, n.obligation.span, at(facts.obligations, n.obligation))];
  }
  return [];
};

/** REP-7.4: a plan issued in the middle of the year has first due dates in the past. */
export const cadPast: WarningRule = ({ facts }) => {
  const window = issueWindow(facts);
  if (!window) return [];
  const year = facts.validity.fromYear ?? facts.issuedOn.year!;
  if (year > facts.issuedOn.year!) return [];
  return facts.obligations.flatMap((o) => {
    const all = occurrences(o, Math.max(year, facts.issuedOn.year!));
    const past = all.filter((x) => x.date < window.to || (x.date === window.to && window.from !== window.to));
    if (past.length === 0) return [];
    const certain = past.filter((x) => x.date < window.from);
    const first = certain.at(-1) ?? past[0]!;
    const next = all.find((x) => x.date >= window.to);
    return [finding('CAD-PAST', { date: vietnameseDate(first.date), sure: certain.length > 0 ? 'đã qua' : 'có thể đã qua', next: next ? vietnameseDate(next.date) : 'kỳ sau' }, o.span, at(facts.obligations, o))];
  });
};

export const cadShort: WarningRule = ({ facts }) => {
  const window = issueWindow(facts);
  if (!window) return [];
  return facts.obligations.flatMap((o) => {
    if (o.kind !== 'oneOff' || !o.due?.date) return [];
    const due = occurrences(o, 0)[0]?.date;
    if (!due || due < window.from) return [];
    const least = workingDaysBetween(window.to > due ? due : window.to, due);
    return least < 10 ? [finding('CAD-SHORT', { count: least, date: vietnameseDate(due) }, o.span, at(facts.obligations, o))] : [];
  });
};

export const cadOpenEnd: WarningRule = ({ facts }) => (facts.validity.openEnded ? [finding('CAD-OPEN-END', { text: 'và các năm tiếp theo' }, facts.validity.span ?? facts.titleSpan, '/validity/openEnded')] : []);

export const cadEveryYear: WarningRule = ({ facts, obligations }) => {
  const { fromYear, toYear, openEnded } = facts.validity;
  if (openEnded || fromYear === null || fromYear !== toYear) return [];
  const n = obligations.notes.find((x) => x.obligation.kind === 'recurring' && x.obligation.period === 'year' && /h[ằà]ng năm/iu.test(x.sentence));
  return n ? [finding('CAD-EVERY-YEAR', { text: n.obligation.span?.text ?? 'hằng năm', year: fromYear }, n.obligation.span, at(facts.obligations, n.obligation))] : [];
};

/** DUE-5 and DUE-8: the nominal day or the last day before it is a day off. */
export const cadOffDay: WarningRule = ({ facts }) => {
  const window = issueWindow(facts);
  const from = facts.validity.fromYear ?? facts.issuedOn.year;
  if (from === null) return [];
  const to = facts.validity.openEnded ? from + 1 : Math.min(facts.validity.toYear ?? from, from + 5);
  return facts.obligations.flatMap((o) => {
    for (let year = from; year <= to; year++) {
      for (const x of occurrences(o, year)) {
        if (window && x.date < window.to) continue;
        const last = o.operator === 'before' ? addDays(x.date, -1) : x.date;
        const off = isWeekend(last) ? last : isWeekend(x.date) ? x.date : null;
        if (off === null) continue;
        let effective = last;
        while (isWeekend(effective)) effective = addDays(effective, -1);
        return [finding('CAD-OFFDAY', { date: vietnameseDate(x.date), reason: `${weekdayName(off)} (${vietnameseDate(off)})`, effective: vietnameseDate(effective) }, o.span, at(facts.obligations, o))];
      }
    }
    return [];
  });
};

/** REP-4: at least one working day between data closing and the due date. */
export const cadClosing: WarningRule = ({ facts }) =>
  facts.obligations.flatMap((o) => {
    const d = o.due;
    if (o.kind !== 'recurring' || !d || d.day === null) return [];
    const months = d.months ?? [];
    let closing: string | null = null;
    if (o.period === 'quarter' && d.anchor === 'calendarMonths' && months.every((m) => m % 3 === 0) && d.day <= 15) closing = '14 của tháng cuối quý';
    if (o.period === 'quarter' && d.anchor === 'lastMonthOfPeriod' && d.day <= 15) closing = '14 của tháng cuối quý';
    if (o.period === 'halfYear' && months.length > 0 && months[0]! === 6 && d.day <= 15) closing = '14/6';
    if (o.period === 'year' && months.length > 0 && (months[0]! < 12 && months[0]! >= 9 || months[0] === 12 && d.day <= 15)) closing = '14/12';
    return closing ? [finding('CAD-CLOSING', { date: dueText(o), closing, proposal: 'chốt số liệu sớm hơn hoặc lùi hạn báo cáo' }, o.span, at(facts.obligations, o))] : [];
  });
