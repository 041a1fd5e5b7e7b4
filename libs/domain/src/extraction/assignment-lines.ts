import { readActorPhrase } from '#domain/extraction/actor-phrase';
import { sliceParagraph, type Paragraph } from '#domain/extraction/paragraph';
import type { AssignmentFacts, LeaderFacts } from '#domain/extraction/plan-facts';
import { startsUnit } from '#domain/extraction/unit-names';

export type LabelKind = 'leader' | 'lead' | 'coordinate' | 'focal' | 'time' | 'product' | 'assign' | 'leadAndCoordinate';

const BODY = String.raw`(?:đơn vị|cơ quan|bộ phận|phòng(?:,\s*đơn vị)?|sở(?:,\s*ngành)?|các\s+(?:đơn vị|cơ quan|phòng|sở)|cơ quan,\s*đơn vị|tổ chức)`;
/** Labels of assignment lines (forms A1 to A3, A5, A6, A8); the colon belongs to the label. */
const LABELS: readonly { kind: LabelKind; pattern: RegExp }[] = [
  { kind: 'leader', pattern: new RegExp(String.raw`^(?:đồng chí\s+)?(?:lãnh đạo(?:\s+(?:sở|ubnd|đơn vị|cơ quan|phòng))?(?:\s+(?:tỉnh|huyện|xã|phường))?\s+(?:trực tiếp\s+)?(?:chỉ đạo|phụ trách)|chỉ đạo|phụ trách|người (?:chỉ đạo|phụ trách)|lãnh đạo phụ trách|trách nhiệm chỉ đạo|chịu trách nhiệm chỉ đạo)(?:\s+[^:.;]{0,30})?\s*:`, 'iu') },
  { kind: 'leadAndCoordinate', pattern: new RegExp(String.raw`^(?:${BODY}\s+)?chủ trì(?:,|\s+và)\s*(?:${BODY}\s+)?phối hợp(?:\s+thực hiện)?\s*:`, 'iu') },
  { kind: 'lead', pattern: new RegExp(String.raw`^(?:${BODY}\s+)?(?:được giao\s+)?(?:chủ trì(?:\s+(?:tham mưu|thực hiện|triển khai|tham mưu thực hiện|triển khai thực hiện))?|thực hiện chính|tham mưu chính|chịu trách nhiệm(?:\s+chính|\s+thực hiện)?)\s*:`, 'iu') },
  { kind: 'lead', pattern: new RegExp(String.raw`^(?:${BODY}\s+(?:thực hiện|triển khai)(?:\s+thực hiện)?|trách nhiệm(?:\s+thực hiện)?|người thực hiện|thực hiện)\s*:`, 'iu') },
  { kind: 'coordinate', pattern: new RegExp(String.raw`^(?:${BODY}\s+)?(?:phối hợp(?:\s+(?:thực hiện|triển khai|tham mưu|triển khai thực hiện))?|tham gia(?:\s+phối hợp)?)\s*:`, 'iu') },
  { kind: 'focal', pattern: new RegExp(String.raw`^(?:${BODY}\s+)?(?:làm\s+)?đầu m[ốỗô]i(?:\s+[^:.;]{0,30})?\s*:`, 'iu') },
  { kind: 'time', pattern: /^(?:thời (?:gian|hạn|điểm)|tiến độ|hoàn thành)(?:\s+(?:thực hiện|hoàn thành|triển khai|tổ chức)){0,2}\s*:/iu },
  { kind: 'product', pattern: /^(?:sản phẩm|kết quả|kết quả\/sản phẩm|sản phẩm\/kết quả)(?:\s+(?:đầu ra|dự kiến|cần đạt|đạt được|hoàn thành)){0,2}\s*:/iu },
  { kind: 'assign', pattern: /^phân công(?:\s+(?:thực hiện|nhiệm vụ|trách nhiệm|triển khai|chủ trì|triển khai thực hiện)){0,2}\s*:/iu },
];

export interface LabelledLine {
  kind: LabelKind;
  value: string;
  /** Offset of the value in the paragraph. */
  valueStart: number;
  paragraph: Paragraph;
}

/** Cuts a paragraph into its labelled lines; an empty list when it begins with none. */
export function labelledLines(p: Paragraph): LabelledLine[] {
  const out: LabelledLine[] = [];
  for (const piece of labelPieces(p)) {
    const body = piece.body;
    const label = labelOf(body);
    if (!label) {
      if (out.length === 0) return [];
      continue;
    }
    const value = body.slice(label.length).replace(/\s[-–]\s*$/u, '').trim();
    out.push({ kind: label.kind, value, valueStart: piece.text.length - value.length, paragraph: piece });
  }
  return out;
}

export function labelOf(body: string): { kind: LabelKind; length: number } | null {
  for (const { kind, pattern } of LABELS) {
    const m = pattern.exec(body);
    if (m) return { kind, length: m[0].length };
  }
  return null;
}

const INNER = /(?<=[.;,]\s|\s[-–]\s)(?=(?:(?:[Đđ]ơn vị|[Cc]ơ quan|[Bb]ộ phận)\s+(?:chủ trì|phối hợp|thực hiện|đầu mối)|[Pp]hối hợp(?:\s+thực hiện)?|[Cc]hủ trì(?:\s+thực hiện)?|[Tt]hời (?:gian|hạn)(?:\s+(?:thực hiện|hoàn thành))?|[Ss]ản phẩm|[Kk]ết quả|[Tt]iến độ)\s*:)/gu;

/** "Đơn vị chủ trì: A; đơn vị phối hợp: B. Thời gian: Quý I" holds three lines. */
function labelPieces(p: Paragraph): Paragraph[] {
  const cuts = [0];
  for (const m of p.text.matchAll(INNER)) cuts.push(m.index);
  if (cuts.length === 1) return [p];
  return cuts.map((from, i) => sliceParagraph(p, from, cuts[i + 1] ?? p.text.length));
}

const BRACKETED = /\s*\((?=\s*(?:[Đđ]ơn vị|[Cc]ơ quan|[Bb]ộ phận|[Cc]hủ trì|[Pp]hối hợp|[Pp]hân công|[Gg]iao)(?:\s|:))([^()]+(?:\([^()]*\)[^()]*)*)\)\s*[.;]?\s*$/u;

/** "... (Sở Nội vụ chủ trì, tháng 12/2026)" */
const BRACKETED_ACTOR = /\s*\(([^()]{4,200})\)\s*[.;]?\s*$/u;
/** "Tổ chức tập huấn - Đơn vị thực hiện: Sở Nội vụ - Thời gian: Tháng 5" */
const INLINE = /(?<=[.;]\s|\s[-–]\s)(?=(?:(?:[Đđ]ơn vị|[Cc]ơ quan|[Bb]ộ phận)\s+(?:chủ trì|thực hiện|đầu mối|tham mưu)|[Cc]hủ trì|[Tt]rách nhiệm)(?:\s+(?:thực hiện|chính|tham mưu))?\s*:)/u;

export interface TrailingAssignment {
  inner: string;
  /** Where the words of the task end. */
  at: number;
  /** Where the words of the assignment stand. */
  start: number;
  end: number;
}

/** A task that ends with its assignment, in brackets or behind a label: "... (Chủ trì: Sở Tư pháp; phối hợp: các sở)". */
export function bracketedAssignment(text: string): TrailingAssignment | null {
  const m = BRACKETED.exec(text) ?? BRACKETED_ACTOR.exec(text);
  if (m && /:|chủ trì|thực hiện/iu.test(m[1]!) && (m[0].trimStart().startsWith('(') && BRACKETED.test(text) || startsUnit(m[1]!) && /chủ trì/iu.test(m[1]!))) {
    const start = m.index + m[0].indexOf('(') + 1;
    return { inner: m[1]!, at: m.index, start, end: start + m[1]!.length };
  }
  const label = INLINE.exec(text);
  if (!label || label.index === 0) return null;
  const at = text.slice(0, label.index).replace(/\s*[-–]?\s*$/u, '').length;
  return { inner: text.slice(label.index).trim(), at, start: label.index, end: text.length };
}

export function emptyAssignment(): AssignmentFacts {
  return { items: null, topic: null, leaders: [], focalUnits: [], leadUnits: [], coordinatingUnits: [], timeText: null };
}

const PERSON = String.raw`\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5}`;
const NAMES = new RegExp(String.raw`^(?:các\s+)?(?:đồng chí|đ\/c|ông|bà)?\s*:?\s*(${PERSON}(?:\s*(?:,|và)\s*(?:đồng chí\s+|đ\/c\s+|ông\s+|bà\s+)?${PERSON})*)\s*(?:[-–—,(:]\s*(.+?)\)?)?[.;]?$`, 'iu');

/** "Đồng chí A, B – Phó Giám đốc Sở": the post applies to every name (A1). Posts without a name name nobody. */
export function readLeaders(text: string): LeaderFacts[] {
  const out: LeaderFacts[] = [];
  const parts = text.split(/\n|;/).map((s) => s.trim()).filter((s) => s !== '');
  for (const part of parts) {
    const strict = new RegExp(NAMES.source, 'u').exec(part.replace(/^(?:Các\s+)?(?:[Đđ]ồng chí|Đ\/c|đ\/c|Đ\/C|Ông|Bà|ông|bà)\s*:?\s*/u, ''));
    if (!strict) continue;
    if (startsUnit(strict[1]!) && !/^(?:Đoàn|Hội|Thuế)\s/u.test(strict[1]!)) continue;
    const title = strict[2]?.trim().replace(/[.;]+$/u, '') ?? null;
    const names = strict[1]!.split(/\s*,\s*|\s+và\s+/u).map((n) => n.replace(/^(?:đồng chí|đ\/c|ông|bà)\s+/iu, '').trim()).filter((n) => /\s/.test(n));
    for (const name of names) out.push({ name, title: title === '' ? null : title });
  }
  return out;
}

/** Puts one labelled line into an assignment; false where the assignment already holds that label (a new block begins). */
export function fill(assignment: AssignmentFacts, line: LabelledLine, evidence: string): { topical: AssignmentFacts[]; fused: boolean } {
  const topical: AssignmentFacts[] = [];
  let fused = false;
  switch (line.kind) {
    case 'leader':
      assignment.leaders.push(...readLeaders(line.value));
      break;
    case 'time':
      assignment.timeText = line.value.replace(/[.;]+$/u, '') || null;
      break;
    case 'product':
      break;
    default: {
      const fallback = line.kind === 'coordinate' ? 'coordinate' : line.kind === 'focal' ? 'focal' : 'lead';
      for (const clause of clausesWithActors(line.value)) {
        const phrase = readActorPhrase(clause, fallback, evidence);
        if (phrase.topic !== null && (line.kind === 'coordinate' || line.kind === 'lead')) {
          topical.push({ ...emptyAssignment(), topic: phrase.topic, items: phrase.items, leadUnits: phrase.leadUnits, coordinatingUnits: phrase.coordinatingUnits, focalUnits: phrase.focalUnits });
          continue;
        }
        fused ||= phrase.fused && line.kind === 'lead';
        merge(assignment.leadUnits, phrase.leadUnits);
        merge(assignment.coordinatingUnits, phrase.coordinatingUnits);
        merge(assignment.focalUnits, phrase.focalUnits);
        if (phrase.items) assignment.items = [...(assignment.items ?? []), ...phrase.items];
      }
    }
  }
  return { topical, fused };
}

/** "A phối hợp triển khai nội dung X; B phối hợp triển khai nội dung Y" are two clauses; a plain list is one. */
function clausesWithActors(value: string): string[] {
  const first = value.split(/(?<=[.])\s+(?=\p{Lu})/u)[0] ?? value;
  const parts = first.split(/\s*;\s*/u).filter((s) => s !== '');
  const acting = parts.filter((s) => /(?:phối hợp|chủ trì|thực hiện|triển khai)/iu.test(s) && startsUnit(s));
  return parts.length > 1 && acting.length === parts.length ? parts : [first];
}

export function merge(into: string[], names: readonly string[]): void {
  for (const n of names) if (!into.some((x) => x.toLocaleLowerCase('vi') === n.toLocaleLowerCase('vi'))) into.push(n);
}
