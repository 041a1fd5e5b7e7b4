import { readLetters } from '#domain/extraction/item-letters';
import { splitUnits } from '#domain/extraction/unit-list';
import { startsUnit } from '#domain/extraction/unit-names';

/** Who leads and who coordinates, read from one phrase (forms A2 to A8). */
export interface ActorPhrase {
  leadUnits: string[];
  coordinatingUnits: string[];
  focalUnits: string[];
  items: string[] | null;
  topic: string | null;
  /** Lead and coordinators stood in one line (A4). */
  fused: boolean;
}

const COORDINATE = /[,;:]?\s*(?:và\s+)?(?:chủ động\s+)?phối\s+hợp\s*(?:chặt chẽ\s+)?(?:,?\s*(?:với|cùng với|cùng|:))?\s*(?:với\s+)?/iu;
const LEAD_WORD = /[,:]?\s*(?:làm\s+|là\s+(?:đơn vị|cơ quan)\s+)?chủ\s+trì(?=[\s,.;:)]|$)/iu;
const FOCAL_WORD = /[,:]?\s*(?:là|làm)?\s*(?:cơ quan\s+|đơn vị\s+)?đầu m[ốỗô]i(?=[\s,.;:)]|$)/iu;
const ITEM_CLAUSE = /(?:các\s+)?(?:nội dung|nhiệm vụ)?\s*(?:tại\s+)?(?:các\s+)?(?<!\p{L})(?:mục|điểm|nội dung|nhiệm vụ|ý|tiết|khoản)\s+((?:từ\s+)?[a-zđ]\)?(?:(?:\s*[,;]\s*|\s+và\s+|\s+|\s*(?:-|–|đến)\s*)(?:điểm\s+|mục\s+)?[a-zđ](?!\p{L})\)?)*)(?=[\s.,;)]|$)/iu;
const TOPIC = /(?:các\s+)?(?:nội dung|nhiệm vụ|công việc)?\s*(?:có\s+)?(?:liên quan\s+(?:đến|tới)|(?:nội dung|nhiệm vụ|lĩnh vực|phần việc)\s+về|đối với\s+(?:các\s+)?(?:nội dung|nhiệm vụ|lĩnh vực)(?:\s+về)?)\s+(.+?)\s*[.;]?$/iu;
/** What follows the last unit of a phrase and is not part of its name. */
const TAIL = /(?<=[\s,])(?:để\s+)?(?:cùng\s+)?(?:tham mưu|triển khai|tổ chức thực hiện|tổ chức triển khai|theo dõi|đôn đốc|đơn đốc|thực hiện|hướng dẫn|tổng hợp|chịu trách nhiệm|xây dựng kế hoạch|rà soát|đề xuất|chủ động|lồng ghép|có trách nhiệm|cung cấp|trong việc|trong quá trình|theo chức năng|kiểm tra việc|kiểm tra, giám sát|giám sát việc|tuyên truyền)(?=[\s,.;]|$)/gu;

export function readActorPhrase(text: string, fallback: 'lead' | 'coordinate' | 'focal', evidence: string): ActorPhrase {
  let t = text.replace(/\s+/g, ' ').trim().replace(/[.;]+$/u, '').trim();
  const out: ActorPhrase = { leadUnits: [], coordinatingUnits: [], focalUnits: [], items: null, topic: null, fused: false };
  const topic = TOPIC.exec(t);
  if (topic && topic.index > 0) {
    out.topic = topic[1]!.trim().replace(/[.;]+$/u, '');
    t = t.slice(0, topic.index).trim();
  } else {
    const clause = ITEM_CLAUSE.exec(t);
    if (clause) {
      const letters = readLetters(clause[1]!);
      if (letters.length > 0) {
        out.items = letters;
        t = (t.slice(0, clause.index) + t.slice(clause.index + clause[0].length)).trim();
      }
    }
  }
  t = t.replace(/\s*(?:các\s+)?(?:nội dung|nhiệm vụ)$/iu, '').trim();
  const coordinate = COORDINATE.exec(t);
  if (fallback === 'coordinate' && !LEAD_WORD.test(t)) {
    const own = coordinate && coordinate.index > 0 ? t.slice(0, coordinate.index) : t;
    const other = coordinate && coordinate.index > 0 ? withoutTail(t.slice(coordinate.index + coordinate[0].length)) : '';
    out.coordinatingUnits = splitUnits(withoutTail(own), evidence);
    if (other !== '' && startsUnit(other)) out.coordinatingUnits.push(...splitUnits(other, evidence));
    return out;
  }
  if (coordinate) {
    const led = LEAD_WORD.exec(t);
    const between = led && led.index < coordinate.index ? t.slice(led.index + led[0].length, coordinate.index).replace(/^[\s,;:]*(?:và\s+)?/u, '') : '';
    if (led && startsUnit(between) && !startsUnit(t.slice(coordinate.index + coordinate[0].length))) {
      // "A chủ trì, B phối hợp thực hiện"
      out.fused = true;
      assignLeft(t.slice(0, led.index), fallback, evidence, out);
      out.coordinatingUnits = splitUnits(withoutTail(between), evidence);
      return out;
    }
    out.fused = true;
    const left = t.slice(0, coordinate.index);
    assignLeft(left, fallback, evidence, out);
    const right = withoutTail(t.slice(coordinate.index + coordinate[0].length)).replace(LEAD_WORD, '');
    out.coordinatingUnits = splitUnits(right, evidence);
    return out;
  }
  assignLeft(t, fallback, evidence, out);
  return out;
}

function assignLeft(text: string, fallback: 'lead' | 'coordinate' | 'focal', evidence: string, out: ActorPhrase): void {
  let t = text.trim();
  const focal = FOCAL_WORD.exec(t);
  const lead = LEAD_WORD.exec(t);
  const at = Math.min(focal?.index ?? t.length, lead?.index ?? t.length);
  const onlyFocal = focal !== null && lead === null;
  t = withoutTail(t.slice(0, at)).replace(/^(?:giao|phân công|do)\s+/iu, '').replace(/[,:\s]+$/u, '');
  const units = splitUnits(t.replace(/^(?:chủ trì|thực hiện)\s*:?\s*/iu, ''), evidence);
  if (onlyFocal || fallback === 'focal') out.focalUnits = units;
  else out.leadUnits = units;
}

/** Cuts the verbs behind the last unit: "theo dõi, đôn đốc thực hiện". */
export function withoutTail(text: string): string {
  const t = text.trim();
  for (const m of t.matchAll(TAIL)) {
    // "Phòng Tổng hợp", "Trung tâm xúc tiến": a verb right after a head is part of the name, as is one in capitals
    const before = t.slice(0, m.index).trimEnd();
    if (before === '' || /(?<!(?:các|Các)\s)(?:^|[\s,;])(?:[Tt]rung tâm|[Bb]an|[Tt]ổ|[Bb]ộ phận|[Cc]ác)$/u.test(before) || depthOf(before) > 0) continue;
    return before.replace(/[,:\s]+$/u, '').trim();
  }
  return t;
}

function depthOf(text: string): number {
  return (text.match(/\(/g) ?? []).length - (text.match(/\)/g) ?? []).length;
}
