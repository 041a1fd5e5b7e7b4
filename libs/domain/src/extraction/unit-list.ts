import { escapeRegExp } from '#domain/extraction/normalise-text';
import { insideCompound, isAbbreviation, startsUnit } from '#domain/extraction/unit-names';

/**
 * Splits a printed list of units into names (contracts/seeds/NOTES 1.4): at ";", at "," and at "và" where each
 * side is a unit of its own; one group stays one entry ("UBND các xã, thị trấn").
 *
 * `evidence` is the text of the document: whether "Phòng A và B" names one unit or two is decided by whether
 * "Phòng A" stands elsewhere without "và B".
 */
export function splitUnits(text: string, evidence = ''): string[] {
  let t = text.replace(/\n/g, '; ').replace(/\s+/g, ' ').trim().replace(/[.;,\s]+$/u, '').trim();
  if (t === '') return [];
  const plural = /^(?:[Cc]ác|[Nn]hững)\s+([Pp]hòng(?:,\s*(?:ban|đơn vị|trung tâm))?(?:\s+chuyên môn)?|[Ss]ở(?:,\s*(?:ban, ngành|ngành))?|[Đđ]ơn vị|[Cc]ơ quan(?:,\s*đơn vị)?|[Xx]ã(?:,\s*phường)?|[Tt]rung tâm)\s*:\s*/u.exec(t);
  let listed = false;
  if (plural) {
    t = t.slice(plural[0].length);
    listed = true;
  }
  const pluralNames = /^(?:[Cc]ác)\s+(?=(?:Phòng|Sở|Chi cục|Trung tâm)\s+\p{Lu})/u.exec(t);
  if (pluralNames) t = t.slice(pluralNames[0].length);
  const out: string[] = [];
  for (const part of topLevel(t, ';')) splitSegment(part, listed, evidence, out);
  return unique(out.map(tidy).filter((n) => n !== '' && !/^(?:vv|v\.v)\.?/iu.test(n)));
}

function tidy(name: string): string {
  return name
    .replace(/^[-–+*•\s]+/u, '')
    .replace(/^(?:và|cùng với|cùng|với)\s+/iu, '')
    .replace(/[\s,;:.]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function unique(names: string[]): string[] {
  return names.filter((n, i) => names.findIndex((x) => x.toLocaleLowerCase('vi') === n.toLocaleLowerCase('vi')) === i);
}

function topLevel(text: string, separator: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && depth > 0) depth--;
    else if (text[i] === separator && depth === 0) {
      out.push(text.slice(from, i));
      from = i + 1;
    }
  }
  out.push(text.slice(from));
  return out.map((s) => s.trim()).filter((s) => s !== '');
}

interface Boundary {
  at: number;
  length: number;
  kind: ',' | 'và';
}

function splitSegment(segment: string, listed: boolean, evidence: string, out: string[]): void {
  const boundaries: Boundary[] = [];
  let depth = 0;
  for (let i = 0; i < segment.length; i++) {
    const c = segment[i]!;
    if (c === '(') depth++;
    else if (c === ')' && depth > 0) depth--;
    if (depth > 0) continue;
    if (c === ',') boundaries.push({ at: i, length: 1, kind: ',' });
    else {
      const m = /^\s(?:và|cùng với|cùng)\s/u.exec(segment.slice(i));
      if (m) boundaries.push({ at: i, length: m[0].length, kind: 'và' });
    }
  }
  let from = 0;
  boundaries.forEach((b, n) => {
    const left = segment.slice(from, b.at).trim();
    const next = boundaries[n + 1]?.at ?? segment.length;
    const right = segment.slice(b.at + b.length, next).trim();
    const tail = segment.slice(b.at + b.length).trim();
    if (isBoundary(left, right, tail, b, segment, listed, evidence, boundaries[n + 1])) {
      out.push(left);
      from = b.at + b.length;
    }
  });
  out.push(segment.slice(from));
}

const BARE_GROUP_NOUN = /^(?:sở|ban|ngành|phòng|đơn vị|cơ quan|tổ chức|địa phương|xã|phường|thị trấn|thị xã|thành phố|TP|huyện|đặc khu|đoàn thể|hội|hiệp hội|nghiệp vụ|cá nhân|doanh nghiệp|chuyên viên|công chức|viên chức|người lao động|trung tâm|trường học|thôn|bản|tổ dân phố|khu phố|cấp|chi cục|đoàn|nhà đầu tư|các cấp|tỉnh|ban quản lý)(?=[\s,;.)]|$)/u;

function isBoundary(left: string, right: string, tail: string, b: Boundary, whole: string, listed: boolean, evidence: string, next: Boundary | undefined): boolean {
  if (left === '' || right === '') return left !== '';
  if (insideCompound(whole, b.at)) return false;
  const openGroup = /(?:^|\s)(?:[Cc]ác|[Nn]hững|[Tt]rưởng|[Tt]hủ trưởng)(?:\s|$)/u.test(left) || /(?:^|\s)(?:[Ss]ở|[Cc]ấp),?\s*(?:ban)?$/u.test(left);
  // "các phòng chuyên môn, nghiệp vụ và đơn vị thuộc Sở": bare nouns go on with the group
  if (BARE_GROUP_NOUN.test(right) && (openGroup || /^(?:Sở|sở|xã|phường)/u.test(left)) && !/^(?:phòng|hội|trung tâm|chi cục|đoàn|ban quản lý)\s+\p{Lu}/u.test(right)) return false;
  if (/^(?:PCT|các PCT|Phó Chủ tịch|các Phó Chủ tịch)(?:\s|$)/u.test(right) && /(?:Chủ tịch|CT)$/u.test(left)) return false;
  if (/^(?:công nhân|dân|các tầng lớp|nhân dân)/u.test(right)) return openGroup ? false : true;
  if (startsUnit(tail) && !BARE_GROUP_NOUN.test(right)) {
    // "Phòng A và Thanh tra": a head begins a new unit; "Ban Chỉ huy ... và Tìm kiếm": handled by compounds
    if (/^(?:cơ quan|đơn vị|hội|bộ phận)(?=\s)/u.test(right) && openGroup) return false;
    return true;
  }
  if (startsUnit(right)) return !openGroup || /^(?:phòng|hội|trung tâm|chi cục|cơ quan|đơn vị)\s+\p{Lu}/u.test(right);
  if (listed) return /^\p{Lu}/u.test(right) || isAbbreviation(right);
  if (isAbbreviation(right) && (isAbbreviation(left.replace(/^(?:Phòng|Sở|Ban|VP|phòng|sở)\s+/u, '')) || b.kind === ',')) return true;
  if (/^\p{Lu}/u.test(right)) {
    if (b.kind === 'và') return standsAlone(left, right, evidence);
    if (standsAlone(left, right, evidence)) return true;
    // "Văn hóa, Khoa học và Thông tin" after one head is one name
    if (next?.kind === 'và') {
      const last = whole.slice(next.at + next.length).trim();
      if (/^\p{Lu}\p{Ll}/u.test(last) && !startsUnit(last) && right.split(' ').length <= 3) return false;
    }
    return true;
  }
  if (/^chính quyền|^công an|^quân sự|^các\s/u.test(right)) return true;
  return b.kind === ',' && !openGroup && /^(?:thanh tra|văn phòng|kế toán|văn thư|một cửa)/u.test(right);
}

/** "Phòng A" stands elsewhere without "và B", so "Phòng A và B" names two. */
function standsAlone(left: string, right: string, evidence: string): boolean {
  if (evidence === '' || !/\s/.test(left)) return false;
  const bare = left.replace(/^(?:với|cùng)\s+/u, '').trim();
  if (!startsUnit(bare) || bare.length < 8) return false;
  const firstOfRight = right.split(/\s/)[0]!;
  const alone = new RegExp(`${escapeRegExp(bare)}(?!\\p{L})(?!\\s+(?:và|-|–)\\s+\\p{L})(?!,?\\s+${escapeRegExp(firstOfRight)})`, 'giu');
  let n = 0;
  for (const m of evidence.matchAll(alone)) {
    const after = evidence.slice(m.index + m[0].length);
    if (/^\s+\p{Lu}\p{Ll}/u.test(after) || /^,\s+\p{Lu}/u.test(after)) continue;
    n++;
    if (n >= 1) return true;
  }
  return false;
}
