import { isoDate } from '#domain/extraction/document-reference';
import type { DueFacts, DueOperator, ObligationPeriod } from '#domain/extraction/plan-facts';

/** A dated phrase (patterns.md 1): operator, day, month, year and anchor, with the period where the phrase itself says it. */
export interface DeadlineMention {
  operator: DueOperator;
  due: DueFacts;
  /** Period that the phrase itself implies: named months, "tháng đầu quý", "hằng tháng", "hằng năm". */
  period: ObligationPeriod | null;
  start: number;
  end: number;
}

export interface PeriodMention {
  period: ObligationPeriod;
  /** A cycle is printed ("định kỳ", "hằng"), not only the name of a report. */
  cyclic: boolean;
  start: number;
  end: number;
}

const OPENER = String.raw`(?:(?:hoàn thành\s+)?(?:xong\s+)?trước|chậm nhất(?:\s+là)?(?:\s+(?:vào|đến|trước))?|muộn nhất(?:\s+là)?(?:\s+vào)?|đến hết|trước hoặc trong|không quá|hạn cuối(?:\s+là)?|trong|vào|xong trong)`;
/** "trước 17 giờ 00 ngày 20/12/2026": the hour does not change the day. */
const DAY = String.raw`(?:\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{2})?(?:\s*phút)?\s*,?\s*)?(?:ngày\s+)?0?(\d{1,2})`;
const MONTH_YEAR = String.raw`\s*(?:\/|\.|-|\s+tháng\s+)\s*0?(\d{1,2})(?!\d)(?:\s*(?:\/|\.|-|\s*,?\s*năm\s+)\s*((?:19|20)\d{2}))?`;
const MONTHS = String.raw`\s*(?:của\s+)?(?:các\s+)?tháng\s+((?:0?\d{1,2})(?:\s*(?:,|;|và|,\s*và)\s*(?:tháng\s+)?0?\d{1,2})+)`;
const NEXT_PERIOD = String.raw`\s*(?:của\s+)?tháng\s+(?:đầu tiên|đầu|thứ nhất)\s+(?:của\s+)?(?:quý|kỳ|quí|năm)(?:\s+(?:báo cáo\s+)?)?\s*(?:tiếp theo|sau|kế tiếp|liền kề)|\s*(?:của\s+)?tháng\s+(?:liền\s+)?(?:sau|tiếp theo|kế tiếp)(?:\s+của\s+(?:quý|kỳ)[^.;,)]{0,20})?`;
const LAST_MONTH = String.raw`\s*(?:của\s+)?tháng\s+(?:cuối(?:\s+cùng)?(?:\s+của)?\s+(?:(?:hằng|hàng|mỗi|từng)\s+)?(?:quý|kỳ|quí)|thứ ba\s+của\s+quý)(?:\s+báo cáo)?`;
const EVERY_MONTH = String.raw`\s*(?:của\s+)?(?:(?:hằng|hàng|mỗi)\s+tháng|(?:của\s+)?tháng\s+báo cáo)`;

const PATTERNS: readonly { kind: 'months' | 'next' | 'last' | 'every' | 'date'; pattern: RegExp }[] = [
  { kind: 'months', pattern: new RegExp(String.raw`(${OPENER})\s+${DAY}${MONTHS}`, 'giu') },
  { kind: 'next', pattern: new RegExp(String.raw`(${OPENER})\s+${DAY}(?:${NEXT_PERIOD})`, 'giu') },
  { kind: 'last', pattern: new RegExp(String.raw`(${OPENER})\s+${DAY}(?:${LAST_MONTH})`, 'giu') },
  { kind: 'every', pattern: new RegExp(String.raw`(${OPENER})\s+${DAY}(?:${EVERY_MONTH})`, 'giu') },
  { kind: 'date', pattern: new RegExp(String.raw`(${OPENER})\s+${DAY}${MONTH_YEAR}`, 'giu') },
];
/** "vào ngày cuối tháng", "chậm nhất ngày làm việc cuối cùng của quý": day 31 stands for the last one, whatever the month. */
const LAST_DAY = new RegExp(String.raw`(${OPENER})\s+ngày\s+(?:làm việc\s+)?cuối(?:\s+cùng)?\s+(?:của\s+)?(?:(?:hằng|hàng|mỗi)\s+)?(tháng|qu[ýí]|năm)(?!\s*\d|\p{L})(\s+cuối\s+qu[ýí])?`, 'giu');
const IN_MONTH = /(?<!\p{L})(?:xong\s+|hoàn thành\s+)?(trong|trước|chậm nhất(?:\s+là)?(?:\s+trong)?|đến hết)\s+tháng\s+0?(\d{1,2})(?:\s*(?:\/|-|\.|\s+năm\s+)\s*((?:19|20)\d{2}))?(?!\d|\s*(?:,|và)\s*\d)/giu;
const DAY_ONLY = new RegExp(String.raw`(?<!\p{L})(trước|chậm nhất(?:\s+là)?(?:\s+vào)?)\s+ngày\s+0?(\d{1,2})(?![\d\/.\-]|\s*tháng|\s*(?:của\s+)?(?:các\s+)?tháng)`, 'giu');
const SECOND_DATE = new RegExp(String.raw`^\s*(?:\([^()]*\))?\s*(?:,|;|và|,\s*và)\s*(?:báo cáo\s+\p{L}+\s+)?(?:ngày\s+)?0?(\d{1,2})${MONTH_YEAR}`, 'iu');
const YEARLY_TAIL = /^\s*(?:của\s+)?(?:hằng|hàng|mỗi)\s+năm/iu;

export function operatorOf(opener: string): DueOperator {
  const o = opener.toLocaleLowerCase('vi');
  if (/trước/.test(o) && !/chậm nhất|muộn nhất|hoặc trong/.test(o)) return 'before';
  if (/^(?:trong|vào|xong trong)/.test(o)) return 'within';
  return 'by';
}

/** "(ngày 20 tháng cuối quý)": in brackets behind the cycle the opener may be missing. */
const UNOPENED = new RegExp(String.raw`(?<=[(,]\s?)ngày\s+0?(\d{1,2})(?:(${LAST_MONTH})|(${NEXT_PERIOD})|${EVERY_MONTH})`, 'giu');

/** All dated phrases of a text in order, without those that are dates of documents (D22). */
export function findDeadlines(text: string): DeadlineMention[] {
  const out: DeadlineMention[] = [];
  const free = (start: number, end: number): boolean => !out.some((d) => start < d.end && end > d.start);
  for (const { kind, pattern } of PATTERNS) {
    for (const m of text.matchAll(pattern)) {
      const start = m.index;
      let end = start + m[0].length;
      if (!free(start, end) || isCitationDate(text, start, m[1]!)) continue;
      const day = Number(m[2]);
      if (day < 1 || day > 31) continue;
      const operator = operatorOf(m[1]!);
      if (kind === 'date') {
        const month = Number(m[3]);
        if (month < 1 || month > 12) continue;
        const year = m[4] ? Number(m[4]) : null;
        const yearly = YEARLY_TAIL.exec(text.slice(end));
        if (yearly) end += yearly[0].length;
        if (operator === 'within' && !/ngày/iu.test(m[0])) continue;
        out.push({ operator, due: dated(day, month, year), period: yearly ? 'year' : null, start, end });
        addFurtherDates(text, end, operator, out);
        continue;
      }
      if (kind === 'months') {
        const months = [...m[3]!.matchAll(/\d{1,2}/g)].map((x) => Number(x[0])).filter((x) => x >= 1 && x <= 12);
        out.push({ operator, due: { date: null, day, months, anchor: 'calendarMonths' }, period: periodOfMonths(months), start, end });
        continue;
      }
      if (kind === 'every') out.push({ operator, due: { date: null, day, months: null, anchor: 'everyMonth' }, period: 'month', start, end });
      else out.push({ operator, due: { date: null, day, months: null, anchor: kind === 'next' ? 'firstMonthOfNextPeriod' : 'lastMonthOfPeriod' }, period: /qu[ýí]/iu.test(m[0]) ? 'quarter' : null, start, end });
    }
  }
  for (const m of text.matchAll(UNOPENED)) {
    const day = Number(m[1]);
    if (!free(m.index, m.index + m[0].length) || day < 1 || day > 31) continue;
    const anchor = m[2] ? 'lastMonthOfPeriod' : m[3] ? 'firstMonthOfNextPeriod' : 'everyMonth';
    out.push({ operator: 'by', due: { date: null, day, months: null, anchor }, period: anchor === 'everyMonth' ? 'month' : /qu[ýí]/iu.test(m[0]) ? 'quarter' : null, start: m.index, end: m.index + m[0].length });
  }
  for (const m of text.matchAll(LAST_DAY)) {
    if (!free(m.index, m.index + m[0].length)) continue;
    const word = m[3] === undefined ? m[2]!.toLocaleLowerCase('vi') : 'quý';
    const operator = operatorOf(m[1]!) === 'before' ? 'before' : 'by';
    const place = { start: m.index, end: m.index + m[0].length };
    if (word === 'năm') out.push({ operator, due: { date: null, day: 31, months: [12], anchor: 'calendarMonths' }, period: 'year', ...place });
    else out.push({ operator, due: { date: null, day: 31, months: null, anchor: word === 'tháng' ? 'everyMonth' : 'lastMonthOfPeriod' }, period: word === 'tháng' ? 'month' : 'quarter', ...place });
  }
  for (const m of text.matchAll(IN_MONTH)) {
    if (!free(m.index, m.index + m[0].length)) continue;
    const month = Number(m[2]);
    if (month < 1 || month > 12) continue;
    const operator = /^trước/iu.test(m[1]!) ? 'before' : /^trong/iu.test(m[1]!) ? 'within' : 'by';
    out.push({ operator, due: { date: null, day: null, months: [month], anchor: m[3] ? 'fixedDate' : 'calendarMonths' }, period: YEARLY_TAIL.test(text.slice(m.index + m[0].length)) ? 'year' : null, start: m.index, end: m.index + m[0].length });
  }
  for (const m of text.matchAll(DAY_ONLY)) {
    if (!free(m.index, m.index + m[0].length)) continue;
    const day = Number(m[2]);
    if (day >= 1 && day <= 31) out.push({ operator: operatorOf(m[1]!), due: { date: null, day, months: null, anchor: null }, period: null, start: m.index, end: m.index + m[0].length });
  }
  return out.sort((a, b) => a.start - b.start);
}

/** "trước ngày 14/6 và 14/12": one opener for two dates. */
function addFurtherDates(text: string, from: number, operator: DueOperator, out: DeadlineMention[]): void {
  let at = from;
  for (;;) {
    const m = SECOND_DATE.exec(text.slice(at));
    if (!m) return;
    const day = Number(m[1]);
    const month = Number(m[2]);
    if (day < 1 || day > 31 || month < 1 || month > 12) return;
    let end = at + m[0].length;
    const start = at + m[0].search(/\d/);
    const yearly = YEARLY_TAIL.exec(text.slice(end));
    if (yearly) end += yearly[0].length;
    out.push({ operator, due: dated(day, month, m[3] ? Number(m[3]) : null), period: yearly ? 'year' : null, start, end });
    at = end;
  }
}

function dated(day: number, month: number, year: number | null): DueFacts {
  if (year !== null) {
    const date = isoDate(year, month, day);
    if (date) return { date, day: null, months: null, anchor: 'fixedDate' };
  }
  return { date: null, day, months: [month], anchor: 'calendarMonths' };
}

/** Form D24: months 3, 6, 9 (and 12) mean quarters; 6 and 12 mean half-years. */
function periodOfMonths(months: readonly number[]): ObligationPeriod | null {
  const s = months.join(',');
  if (/^(?:3,6,9(?:,12)?|1,4,7,10|4,7,10|4,7,10,1)$/.test(s)) return 'quarter';
  if (/^(?:6,12|6,11|7,1|1,7)$/.test(s)) return 'halfYear';
  return null;
}

/** "Kế hoạch số 31/KH-UBND ngày 10/02/2022": the opener must be one of a deadline. */
function isCitationDate(text: string, start: number, opener: string): boolean {
  if (/^(?:vào|trong)$/iu.test(opener) && !/ngày/iu.test(text.slice(start, start + 12))) return true;
  return /\d\s*\/\s*\p{Lu}[\p{L}-]*\s*,?\s*$/u.test(text.slice(Math.max(0, start - 24), start));
}

const CYCLE = String.raw`(?:(?:sau|sau khi|kể từ khi|từ ngày|từ khi|kể từ ngày|trước khi)\s+(?:kết thúc|hết)\s+(?:mỗi\s+)?|(?:theo\s+)?định kỳ\s+(?:báo cáo\s+)?|hằng\s+|hàng\s+|mỗi\s+|theo\s+|báo cáo\s+(?:định kỳ\s+)?)`;
const PERIOD_WORDS: readonly { period: ObligationPeriod; word: string }[] = [
  { period: 'halfYear', word: String.raw`(?:0?6|sáu)\s+tháng(?:\s+(?:đầu năm|một lần|\/lần))?|nửa năm|bán niên` },
  { period: 'nineMonths', word: String.raw`(?:0?9|chín)\s+tháng` },
  { period: 'quarter', word: String.raw`qu[ýí](?!\s+(?:tiếp theo|sau|[IVX]+|\d|khách|cơ quan|đại|báo|doanh|vị|giá|hiếm))|(?:0?3|ba)\s+tháng(?=\s*(?:một lần|\/lần|,))` },
  { period: 'month', word: String.raw`tháng(?=\s*(?:[,;.()]|$|một lần|báo cáo|trước|và\s|qu[ýí]|gửi|tổng hợp|về\s|các\s|\p{Lu}))` },
  { period: 'year', word: String.raw`(?:(?:0?1|một)\s+)?năm(?!\s+(?:\d|học|tiếp|sau(?!\s+ngày)|trước(?!\s+(?:ngày|\d))|nay|qua|lần))` },
];

const FIRST = new RegExp(String.raw`(?<!\p{L})${CYCLE}(?=(?:${PERIOD_WORDS.map((p) => p.word).join('|')}))`, 'giu');
const SOME_WORD = PERIOD_WORDS.map((p) => p.word).join('|');
/** "lồng ghép trong báo cáo cải cách hành chính quý, 6 tháng, 9 tháng và năm": a row of periods is a cycle wherever it stands. */
const ROW = new RegExp(String.raw`(?<=báo cáo[^.;]{0,90}\s)(?<!\p{L})(?:${SOME_WORD})(?!\p{L})\s*(?:,|;|và|,\s*và|\/)\s*(?:(?:hằng|hàng)\s+)?(?=(?:${SOME_WORD})(?!\p{L}))`, 'giu');

/** Names of periods that stand as cycles of reporting, in order. */
export function findPeriods(text: string): PeriodMention[] {
  const out: PeriodMention[] = [];
  const starts = [...[...text.matchAll(FIRST)].map((m) => ({ at: m.index + m[0].length, lead: m[0] })), ...[...text.matchAll(ROW)].map((m) => ({ at: m.index, lead: 'định kỳ' }))];
  for (const { at: from, lead } of starts) {
    let at = from;
    const cyclic = !/^báo cáo\s*$/iu.test(lead.trim()) || /định kỳ|hằng|hàng|mỗi|kết thúc|hết/iu.test(lead);
    if (out.some((p) => at >= p.start && at < p.end)) continue;
    let go = true;
    while (go) {
      go = false;
      for (const { period, word } of PERIOD_WORDS) {
        const w = new RegExp(`^(?:${word})(?!\\p{L})`, 'iu').exec(text.slice(at));
        if (!w) continue;
        if (!out.some((p) => at < p.end && at + w[0].length > p.start)) out.push({ period, cyclic, start: at, end: at + w[0].length });
        at += w[0].length;
        const next = /^\s*(?:\([^()]{0,60}\))?\s*(?:,|;|và|,\s*và|hoặc|\/)\s*(?:(?:hằng|hàng|định kỳ|báo cáo)\s+)?/iu.exec(text.slice(at));
        if (next) {
          at += next[0].length;
          go = true;
        }
        break;
      }
    }
  }
  return out.sort((a, b) => a.start - b.start);
}
