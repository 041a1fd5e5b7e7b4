import { findDeadlines, findPeriods } from '#domain/extraction/deadlines';
import { foldKey } from '#domain/extraction/normalise-text';
import { pairTimings, type Timing } from '#domain/extraction/obligation-timing';
import { sentencesOf, spanOf, type Paragraph, type Sentence } from '#domain/extraction/paragraph';
import type { ObligationFacts, ObligationPeriod } from '#domain/extraction/plan-facts';
import { kindAt, kindOfHeading, type Section } from '#domain/extraction/section-kinds';
import { splitUnits } from '#domain/extraction/unit-list';
import { insideCompound, startsUnit, subjectEnd } from '#domain/extraction/unit-names';

export interface ObligationNote {
  obligation: ObligationFacts;
  paragraph: Paragraph;
  /** Sentence the duty was read from, for warnings. */
  sentence: string;
  /** The duty is the onward half of "gửi về X để tổng hợp, báo cáo Y" (D19) or a consolidated report. */
  onward: boolean;
}

export interface ObligationReading {
  obligations: ObligationFacts[];
  notes: ObligationNote[];
}

const PASSING_ON = /(?<!\p{L})(?:báo cáo|gửi|phản ánh|nộp|trình báo)(?!\p{L})/iu;
const NOUN_BEFORE = /(?:xây dựng|lập|dự thảo|chế độ|thông tin,?|mẫu|các|những|của|theo|nhận|tiếp nhận|nội dung|hội nghị|bản|(?<!định )kỳ|trong|tại|có|thời hạn gửi|thời gian gửi|hạn|số liệu|hệ thống|văn bản|phiếu|đề cương|hoàn thiện|tổng hợp các|với)\s*$/iu;
const PUBLICATION = /công khai|đăng tải|niêm yết/iu;
const EVENT = /(?:khi|nếu|trường hợp)\s+(?:có|phát sinh|gặp|xảy ra|cần)|vượt (?:quá\s+)?thẩm quyền|phát sinh|khó khăn,?\s*vướng mắc|vướng mắc|đột xuất|những vấn đề|kết quả đối thoại|sự cố/iu;
/** "sau 05 ngày làm việc kể từ ngày ..." (D21). */
const AFTER_DAYS = /(?:sau|trong(?:\s+(?:thời hạn|vòng))?|không quá|chậm nhất(?:\s+sau)?)\s+\d{1,3}\s+ngày(?:\s+làm việc)?/iu;
const CYCLE = /định kỳ|hằng (?:tháng|quý|năm)|hàng (?:tháng|quý|năm)/iu;
const UNIT_PREPOSITION = String.raw`(?:về|cho|tới|đến|lên|với|Về)`;

export function readObligations(body: readonly Paragraph[], sections: readonly Section[], evidence: string): ObligationReading {
  const out: ObligationReading = { obligations: [], notes: [] };
  const stack: { rank: number; subject: string[]; organisation: boolean }[] = [];
  let lead: LeadIn | null = null;
  body.forEach((p, i) => {
    if (p.kind !== 'text' || /^Trên đây là/u.test(p.text)) return;
    if (lead && (p.marker.kind === 'none' || p.marker.kind === lead.paragraph.marker.kind)) lead = null;
    if (lead) {
      readListed(p, lead, evidence, out);
      return;
    }
    const kind = kindAt(sections, i);
    while (stack.length > 0 && stack.at(-1)!.rank >= p.rank) stack.pop();
    const heading = p.marker.kind === 'number' || p.marker.kind === 'roman' || p.marker.kind === 'letter' ? p.body.slice(0, 120) : '';
    const reportHeading = heading !== '' && kindOfHeading(heading) === 'organisation' && p.body.length < 140;
    const organisation = kind === 'organisation' || stack.some((s) => s.organisation) || reportHeading;
    const inherited = [...stack].reverse().find((s) => s.subject.length > 0)?.subject ?? [];
    lead = organisation ? leadInOf(p, body[i + 1], inherited, evidence) : null;
    if (lead) return;
    const subject = readParagraph(p, organisation, inherited, evidence, out);
    if (p.marker.kind !== 'none') stack.push({ rank: p.rank, subject: subject.length > 0 ? subject : [], organisation: reportHeading });
    else if (subject.length > 0 && stack.length > 0) stack.at(-1)!.subject = subject;
  });
  return out;
}

/** "Các sở gửi báo cáo về X (qua Y) như sau:" over lines that hold one date each. */
interface LeadIn {
  paragraph: Paragraph;
  reporters: string[];
  receivers: Receiver[];
}

function leadInOf(p: Paragraph, next: Paragraph | undefined, inherited: string[], evidence: string): LeadIn | null {
  if (!/:\s*$/u.test(p.text) || next?.kind !== 'text' || next.marker.kind === 'none' || next.marker.kind === p.marker.kind) return null;
  if (findDeadlines(p.text).length > 0 || findDeadlines(next.text).length === 0) return null;
  const sentence = sentencesOf(p).at(-1);
  if (!sentence || !PASSING_ON.test(sentence.text)) return null;
  const receivers = findReceivers(sentence.text, evidence);
  const own = subjectOf(sentence.text, evidence);
  const reporters = own.length > 0 ? own : inherited;
  return receivers.length === 0 && reporters.length === 0 ? null : { paragraph: p, reporters, receivers };
}

function readListed(p: Paragraph, lead: LeadIn, evidence: string, out: ObligationReading): void {
  for (const sentence of sentencesOf(p)) {
    const text = sentence.text;
    const own = findReceivers(text, evidence);
    const receivers = own.length > 0 ? own : lead.receivers;
    const periods = findPeriods(text);
    const named = /^(?:đối với\s+)?(?:báo cáo\s+)?(?:định kỳ\s+)?(?:hằng |hàng )?(?:(tháng)|(qu[ýí])|((?:0?6|sáu) tháng)|((?:0?9|chín) tháng)|(năm|tổng kết))/iu.exec(text);
    const first: ObligationPeriod | null = !named ? null : named[1] ? 'month' : named[2] ? 'quarter' : named[3] ? 'halfYear' : named[4] ? 'nineMonths' : 'year';
    for (const [n, t] of pairTimings(text, periods, findDeadlines(text)).entries()) {
      if (t.due === null) continue;
      const period = t.period ?? (n === 0 ? first : null);
      const due = period === 'month' && t.due.anchor === null ? { ...t.due, anchor: 'everyMonth' as const } : t.due;
      push(out, p, sentence, {
        kind: due.date ? 'oneOff' : period !== null ? 'recurring' : 'oneOff', period, operator: t.operator, due, reporters: lead.reporters,
        receivers: receivers.filter((r) => !r.watch).flatMap((r) => r.units), watchers: receivers.filter((r) => r.watch).flatMap((r) => r.units),
        via: receivers.map((r) => r.via).find((v) => v !== null) ?? null, what: whatOf(text), span: spanOf(p, sentence.start + t.start!, sentence.start + t.end!),
      }, false);
    }
  }
}

function readParagraph(p: Paragraph, organisation: boolean, inherited: string[], evidence: string, out: ObligationReading): string[] {
  let subject: string[] = [];
  const body = p.body;
  const named = /^([^:.]{4,140}?)\s*:(?=\s|$)/u.exec(body);
  const label = /^(?:Bộ phận|Đơn vị|Cơ quan)\s+phối hợp\s*:\s*/iu.exec(body);
  let from = p.marker.length;
  if (label) {
    const value = body.slice(label[0].length);
    const end = subjectEnd(value);
    subject = splitUnits(end > 0 ? value.slice(0, end) : value.split('.')[0]!, evidence);
    from += label[0].length;
  } else if (named && startsUnit(named[1]!) && subjectEnd(named[1]!) < 0) {
    subject = splitUnits(named[1]!, evidence);
    from += named[0].length;
  }
  else if ((p.marker.kind === 'number' || p.marker.kind === 'letter') && body.length < 160 && !/[.;]$/.test(body) && startsUnit(body) && subjectEnd(body) < 0) {
    // "1. Phòng A" over its duties
    return splitUnits(body, evidence);
  }
  for (const sentence of sentencesOf(p, from)) {
    const own = subjectOf(sentence.text, evidence);
    if (own.length > 0) subject = own;
    const used = subject.length > 0 ? subject : inherited;
    if (organisation || isReportInTask(sentence.text)) readSentence(p, sentence, used, organisation, evidence, out);
  }
  return subject;
}

/** In the part on tasks only a sentence with a verb of reporting and a receiver is a duty (NOTES 1.7). */
function isReportInTask(text: string): boolean {
  if (PUBLICATION.test(text) && !/gửi|báo cáo\s+\p{Lu}/u.test(text)) return false;
  const receivers = findReceivers(text, '');
  return receivers.some((r) => r.verb !== 'tham mưu');
}

function subjectOf(text: string, evidence: string): string[] {
  let t = text;
  if (/^(?:Trên cơ sở|Căn cứ|Trong|Mỗi|Vào|Đến|Hết|Kết thúc|Đối với|Riêng|Trường hợp|Khi|Nếu|Hằng|Hàng|Định kỳ|Ngoài ra|Trước ngày|Chậm nhất|Sau|Đồng thời|Theo|Thực hiện|Để|Nhằm)(?=\s)/u.test(t)) {
    // the first part behind a comma that begins with a unit is the subject
    for (const m of text.matchAll(/,\s*(?:đề nghị\s+|yêu cầu\s+)?(?=\p{L})/gu)) {
      const rest = text.slice(m.index + m[0].length);
      if (!startsUnit(rest) || m.index > 260) continue;
      if (subjectEnd(rest) > 0) {
        t = rest;
        break;
      }
    }
  }
  t = t.replace(/^(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu|[Pp]hân công|[Nn]ếu[^,]{0,160},\s*đề nghị)\s+(?:cho\s+)?(?=\S)/u, '');
  const asked = /(?:^|,\s*)(?:đề nghị|yêu cầu|giao)\s+/iu.exec(t);
  if (asked && asked.index > 0 && asked.index < 200 && startsUnit(t.slice(asked.index + asked[0].length))) t = t.slice(asked.index + asked[0].length);
  if (!startsUnit(t)) return [];
  const end = subjectEnd(t);
  if (end <= 0) return [];
  const asks = /^(?:đề nghị|yêu cầu|giao)\s+(?=\S)/u.exec(t.slice(end));
  if (asks && startsUnit(t.slice(end + asks[0].length))) return subjectOf(t.slice(end + asks[0].length), evidence);
  const subject = t.slice(0, end).replace(/[,:\s]+$/u, '');
  return subject.length > 260 ? [] : splitUnits(subject, evidence);
}

/** "qua hộp thư điện tử ...": a way of sending, not a body in between. */
const CHANNEL = /^(?:hộp thư|thư điện tử|địa chỉ|e-?mail|phần mềm|hệ thống|trục|mạng|đường|zalo|fax|bưu|cổng|trang|nhóm)/iu;

interface Receiver {
  units: string[];
  verb: string;
  watch: boolean;
  via: string | null;
  start: number;
  end: number;
}

const RECEIVER = new RegExp(String.raw`(?<!\p{L})(báo cáo|gửi|phản ánh|nộp)(?:\s+(?:kịp thời|ngay|bằng văn bản|báo cáo|kết quả|về|cho|tới|đến|lên|với|kết quả thực hiện|đầy đủ|nhanh|trực tiếp|thường xuyên|định kỳ|,|đề xuất)){0,5}\s+(?=\S)`, 'giu');
const LATER = new RegExp(String.raw`(?<!\p{L})${UNIT_PREPOSITION}\s+(?=(?:UBND|Ủy ban|Sở|Phòng|phòng|Văn phòng|Chủ tịch|Lãnh đạo|lãnh đạo|Thanh tra|Trung tâm|Ban|HĐND|Chi cục|Bộ|Thường trực|Công an|Tỉnh|cơ quan|đơn vị|Tổ|Đảng|Huyện|Giám đốc|Cục|Chính phủ|Thủ tướng|bộ phận))`, 'gu');

/** Receivers in the order of print, each with its via. */
export function findReceivers(text: string, evidence: string): Receiver[] {
  const out: Receiver[] = [];
  const take = (verb: string, at: number, from: number): void => {
    const rest = text.slice(from);
    if (!startsReceiver(rest)) return;
    const stop = receiverEnd(rest);
    const printed = rest.slice(0, stop).trim().replace(/[,;:\s]+$/u, '');
    if (printed === '' || printed.length > 160) return;
    if (out.some((r) => from >= r.start && from < r.end)) return;
    const units = splitReceivers(printed, evidence);
    if (units.length === 0) return;
    const tail = rest.slice(stop);
    const via = /^\s*\(?\s*(?:thông\s+)?qua\s+([^().;,]{3,80}?)(?=\s*(?:\)|[.;,]|\s+(?:để|trước|tổng hợp|theo|chậm)\s|$))/u.exec(tail);
    out.push({ units, verb: verb.toLocaleLowerCase('vi'), watch: /^\s*(?:\([^()]*\))?\s*để\s+(?:theo dõi|biết)(?!\s*,?\s*(?:tổng hợp|và tổng hợp|chỉ đạo))/iu.test(tail), via: via && !CHANNEL.test(via[1]!) ? via[1]!.trim() : null, start: at, end: from + stop });
  };
  for (const m of text.matchAll(RECEIVER)) {
    if (/^báo cáo/iu.test(m[1]!) && NOUN_BEFORE.test(text.slice(0, m.index)) && !/^báo cáo\s+(?:về|cho|lên|tới)\s/iu.test(m[0])) continue;
    take(m[1]!, m.index, m.index + m[0].length);
  }
  const passing = PASSING_ON.exec(text);
  if (passing) {
    for (const m of text.slice(passing.index).matchAll(LATER)) take('gửi', passing.index + m.index, passing.index + m.index + m[0].length);
  }
  return out.sort((a, b) => a.start - b.start);
}

function startsReceiver(text: string): boolean {
  if (/^(?:kết quả|tình hình|nội dung|các nội dung|những|số liệu|tiến độ|đề xuất|nhà nước|các\s+(?:khó khăn|vấn đề|nội dung|ý kiến|kiến nghị|kết quả))/iu.test(text)) return false;
  return startsUnit(text) || /^(?:cơ quan|cấp|đơn vị|lãnh đạo|cấp trên|cấp có thẩm quyền|Chính phủ|Thủ tướng|Tỉnh ủy|Huyện ủy|Đảng ủy|Thành ủy|Bộ\s\p{Lu}|Ban\s\p{Lu})/u.test(text);
}

const RECEIVER_STOP = /\s*(?:[.;:(]|\s(?:theo(?=\s)|trước(?=\s)|chậm nhất|để\s|nhằm\s|kết quả|tình hình|các\s+(?:khó khăn|vấn đề|kiến nghị|ý kiến|nội dung|thông tin|phản ánh|vướng mắc)|nội dung|những|đồng thời|định kỳ|hằng\s|hàng\s|trong\s|qua\s|thông qua|khi\s|xem xét|chỉ đạo|tổng hợp|về\s+(?:kết quả|tình hình|việc|tiến độ)|đúng|kịp thời|bằng\s|vào\s|phê duyệt|giải quyết|đề xuất|biết|quyết định|kế hoạch|cho ý kiến|và\s+(?:đề xuất|tham mưu|chịu|tổ chức|thực hiện|tổng hợp|báo cáo|gửi)|số liệu|tiến độ|(?:các\s+)?báo cáo(?=\s)|làm căn cứ|ban hành|điều chỉnh|xử lý|được\s+biết))/u;

function receiverEnd(text: string): number {
  const m = RECEIVER_STOP.exec(text);
  let end = m ? m.index : text.length;
  // "đơn vị được giao nhiệm vụ đầu mối", "phụ trách các chỉ số": part of the name
  const duty = /^(?:các\s+)?đơn vị được giao nhiệm vụ (?:đầu m[ốỗô]i|chủ trì)/iu.exec(text);
  if (duty) end = duty[0].length;
  for (const comma of text.slice(0, end).matchAll(/,\s*/gu)) {
    const after = text.slice(comma.index + comma[0].length, end);
    if (startsUnit(after) || insideCompound(text.slice(0, end), comma.index) || /^(?:các\s+)?(?:Phó|PCT|HĐND|UBND)(?=\s)/u.test(after) || /^(?:ban|ngành|phường|đơn vị)(?=[\s,]|$)/u.test(after)) continue;
    return comma.index;
  }
  return end;
}

function splitReceivers(printed: string, evidence: string): string[] {
  if (/^Chủ tịch,\s*(?:các\s+)?(?:Phó Chủ tịch|PCT)/u.test(printed)) {
    return [printed];
  }
  return splitUnits(printed, evidence);
}

function readSentence(p: Paragraph, sentence: Sentence, subject: string[], organisation: boolean, evidence: string, out: ObligationReading): void {
  const text = sentence.text;
  const atOnce = organisation && /chủ động\s+(?:có|xây dựng|ban hành)\s+[Kk]ế hoạch\s+(?:\p{L}+\s+){0,4}?ngay(?!\p{L})/iu.test(text);
  if (atOnce && !PASSING_ON.test(text)) {
    push(out, p, sentence, { kind: 'oneOff', period: null, operator: null, due: null, reporters: subject, receivers: [], watchers: [], via: null, what: 'kế hoạch triển khai', span: spanOf(p, sentence.start, sentence.end) }, false);
    return;
  }
  if (!PASSING_ON.test(text)) return;
  const receivers = findReceivers(text, evidence);
  const main = receivers.filter((r) => !isOnward(text, r, receivers));
  const onward = receivers.filter((r) => !main.includes(r));
  const verbal = hasReportingVerb(text) || (subject.length > 0 && startsUnit(text) && /^(?:phải\s+|có trách nhiệm\s+)?báo cáo(?!\p{L})/iu.test(text.slice(Math.max(0, subjectEnd(text)))));
  if (receivers.length === 0 && (!organisation || !verbal)) return;
  if (receivers.length === 0 && PUBLICATION.test(text) && !/tổng hợp,?\s*(?:và\s+)?báo cáo/iu.test(text)) return;
  const periods = findPeriods(text);
  const deadlines = findDeadlines(text);
  const own = reportersIn(text, subject, evidence);
  const split = onward.length > 0 ? deadlines.findIndex((d) => d.start > onward[0]!.start) : -1;
  // "... (chậm nhất ngày 20 tháng cuối quý) gửi về X để tổng hợp, báo cáo Y trước ngày 15/12": the last date is the second hop's
  const ofOnward = split > 0 ? deadlines.slice(split) : [];
  const ofMain = split > 0 ? deadlines.slice(0, split) : deadlines;
  const timings = pairTimings(text, ofOnward.length > 0 ? periods.filter((x) => x.start < onward[0]!.start) : periods, ofMain);
  const onwardWithout = /(?:để|sau đó)?\s*tổng hợp\s*,?\s*(?:và\s+)?báo cáo(?!\s+(?:kết quả|tình hình))/iu.exec(afterLastReceiver(text, main));
  const cyclePrinted = periods.some((x) => x.cyclic) || CYCLE.test(text) || deadlines.some((d) => d.period !== null);
  const what = whatOf(text);
  const watchers = main.filter((r) => r.watch).flatMap((r) => r.units);
  const takers = main.filter((r) => !r.watch).flatMap((r) => r.units);
  const via = main.map((r) => r.via).find((v) => v !== null) ?? null;
  if (own.length === 0 && receivers.length === 0 && !timings.some((t) => t.due !== null && t.period !== null)) return;
  const list: Timing[] = timings.length > 0 ? timings : [{ period: null, operator: null, due: null, start: null, end: null }];
  if (main.length > 0 || onward.length === 0) {
    for (const t of list) {
      const kind = t.due?.date ? 'oneOff' : cyclePrinted || t.period !== null && t.due !== null && periods.length > 0 ? 'recurring' : t.due !== null ? (t.period !== null ? 'recurring' : 'oneOff') : t.period !== null ? 'recurring' : AFTER_DAYS.test(text) ? 'event' : EVENT.test(text) ? 'event' : 'standing';
      const span = t.start === null ? spanOf(p, sentence.start, sentence.end) : spanOf(p, sentence.start + t.start, sentence.start + t.end!);
      push(out, p, sentence, { kind, period: t.period, operator: t.operator ?? (t.due === null && AFTER_DAYS.test(text) ? 'within' : null), due: t.due, reporters: own, receivers: takers, watchers, via, what, span }, isConsolidation(text));
    }
  }
  const collector = takers.length > 0 ? takers : [];
  for (const [n, r] of onward.entries()) {
    const until = onward[n + 1]?.start ?? text.length;
    const dates = ofOnward.filter((d) => d.start > r.start && d.start < until);
    for (const t of pairTimings(text, periods.filter((x) => x.start > r.start && x.start < until), dates)) {
      if (t.due === null) continue;
      const yearly = t.period === null && t.due.date === null && t.due.months?.length === 1;
      push(out, p, sentence, { kind: t.due.date ? 'oneOff' : 'recurring', period: yearly ? 'year' : t.period, operator: t.operator, due: t.due, reporters: collector.length > 0 ? collector : own, receivers: r.units, watchers: [], via: r.via, what: 'tổng hợp, báo cáo', span: spanOf(p, sentence.start + t.start!, sentence.start + t.end!) }, true);
    }
    if (dates.length > 0) continue;
    push(out, p, sentence, { kind: 'standing', period: null, operator: null, due: null, reporters: collector.length > 0 ? collector : own, receivers: r.units, watchers: [], via: r.via, what: 'tổng hợp, báo cáo', span: spanOf(p, sentence.start + r.start, sentence.start + r.end) }, true);
  }
  if (onward.length === 0 && onwardWithout && collector.length > 0) {
    push(out, p, sentence, { kind: 'standing', period: null, operator: null, due: null, reporters: collector, receivers: [], watchers: [], via: null, what: 'tổng hợp, báo cáo', span: spanOf(p, sentence.start, sentence.end) }, true);
  }
}

/** "gửi về X để tổng hợp và báo cáo Y": Y is the second hop (D19). */
function isOnward(text: string, r: Receiver, all: readonly Receiver[]): boolean {
  const i = all.indexOf(r);
  if (i <= 0) return false;
  const between = text.slice(all[i - 1]!.end, r.end - r.units.join(', ').length);
  return /(?:để|nhằm|phục vụ)?\s*(?:kịp thời\s+)?(?:theo dõi,?\s*)?tổng hợp\s*,?\s*(?:chung\s*)?(?:,|và)?\s*(?:kịp thời\s+)?(?:tham mưu\s+)?(?:\p{L}+\s+){0,4}?báo cáo/iu.test(between) || /để\s+(?:kịp thời\s+)?(?:xem xét,?\s*)?(?:trình|báo cáo)/iu.test(between);
}

function afterLastReceiver(text: string, main: readonly Receiver[]): string {
  const last = main.at(-1);
  return last ? text.slice(last.end) : '';
}

function hasReportingVerb(text: string): boolean {
  for (const m of text.matchAll(/(?<!\p{L})(?:báo cáo|gửi|nộp)(?!\p{L})/giu)) {
    if (/^gửi|^nộp/iu.test(m[0])) continue;
    const before = text.slice(0, m.index);
    if (NOUN_BEFORE.test(before)) continue;
    if (/^\s*(?:viên|chí|động)/iu.test(text.slice(m.index + m[0].length))) continue;
    if (/(?:tổng hợp|theo dõi|định kỳ|kịp thời|và|đôn đốc|đánh giá|,|tiến độ|có trách nhiệm|thường xuyên|hằng (?:tháng|quý|năm)|hàng (?:tháng|quý|năm)|phải|\))\s*,?\s*$/iu.test(before) || m.index === 0 || /^Báo/u.test(m[0])) return true;
  }
  return false;
}

function isConsolidation(text: string): boolean {
  return /tổng hợp/iu.test(text) && /báo cáo/iu.test(text);
}

/** "Trên cơ sở báo cáo của A, B tổng hợp ...": B reports. A sentence whose subject is a thing keeps the subject before. */
function reportersIn(text: string, subject: string[], evidence: string): string[] {
  const base = /^Trên cơ sở\s+[^,]+,\s*/iu.exec(text);
  if (base) {
    const rest = text.slice(base[0].length);
    if (startsUnit(rest)) {
      const end = subjectEnd(rest);
      if (end > 0) return splitUnits(rest.slice(0, end), evidence);
    }
  }
  // a clause after ";" may begin with its own unit
  const clause = /[;.]\s+((?:các\s+)?\p{L}[^;.]*?(?:báo cáo|gửi)[^;]*)$/iu.exec(text);
  const head = clause ? text.slice(0, clause.index) : '';
  if (clause && startsUnit(clause[1]!) && (!startsUnit(head) || subjectEnd(head) > 0)) {
    const end = subjectEnd(clause[1]!);
    if (end > 0) return splitUnits(clause[1]!.slice(0, end), evidence);
  }
  return subject;
}

function whatOf(text: string): string | null {
  const m = /(?:báo cáo|gửi|phản ánh)[^.;(]*?\s((?:kết quả|tình hình|tiến độ|nội dung|các nội dung|khó khăn|ý kiến|số liệu|kế hoạch)\s[^.;()]*)/u.exec(text) ?? /((?:kết quả|tình hình|tiến độ)\s+[^.;(),]*)/iu.exec(text);
  const what = m?.[1]?.replace(/[,\s]*(?:trước ngày|gửi\s|báo cáo\s|chậm nhất|định kỳ|theo quý|theo định kỳ|về\s+(?=\p{Lu})).*$/u, '').trim();
  return what && what.length > 3 ? what.slice(0, 200) : null;
}

function push(out: ObligationReading, paragraph: Paragraph, sentence: Sentence, obligation: ObligationFacts, onward: boolean): void {
  const key = keyOf(obligation);
  if (out.obligations.some((o) => o.kind === obligation.kind && o.period === obligation.period && keyOf(o) === key)) return;
  out.obligations.push(obligation);
  out.notes.push({ obligation, paragraph, sentence: sentence.text, onward });
}

function keyOf(o: ObligationFacts): string {
  return JSON.stringify([o.kind, o.period, o.due, o.reporters.map(foldKey), o.receivers.map(foldKey), o.what && foldKey(o.what)]);
}
