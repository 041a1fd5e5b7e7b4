import type { Paragraph } from '#domain/extraction/paragraph';
import { spanOf } from '#domain/extraction/paragraph';
import type { ArchiveFacts, RecipientFacts, RecipientRole } from '#domain/extraction/plan-facts';
import { isAbbreviation, isGroupName, startsUnit } from '#domain/extraction/unit-names';

export interface RecipientReading {
  recipients: RecipientFacts[];
  archive: ArchiveFacts | null;
  archiveSpanPrinted: boolean;
}

/** Flags of RCPT-4; any other bracket is part of the name (RCPT-9). */
const FLAGS: readonly { role: RecipientRole | null; pattern: RegExp }[] = [
  { role: 'report', pattern: /^(?:để\s+|xin\s+)?(?:b\s*\/\s*c(?:áo)?|báo cáo|bc)(?:(?:\s*[,;]|\s+và)\s.+)?$/iu },
  { role: 'inform', pattern: /^(?:để\s+)?phối hợp (?:giám sát|chỉ đạo|theo dõi|lãnh đạo)$/iu },
  { role: 'coordinate', pattern: /^(?:để\s+)?(?:ph?\s*\/\s*h(?:ợp)?|phối hợp|ph)(?:\s+(?:thực hiện|t\s*\/\s*h|triển khai|tuyên truyền|chỉ đạo thực hiện))?$/iu },
  { role: 'execute', pattern: /^(?:để\s+)?(?:th?\s*\/\s*h(?:iện)?|thực hiện|th|triển khai|tổ chức|thi hành)(?:\s+(?:thực hiện|triển khai|t\s*\/\s*h))?$/iu },
  { role: 'publish', pattern: /^(?:để\s+)?(?:đăng tải|đăng|đ\s*\/\s*t(?:ải)?|công bố|niêm yết|đăng công khai|công khai)(?:\s.+)?$/iu },
  { role: 'publish', pattern: /^(?:để\s+)?(?:đưa tin|tuyên truyền)$/iu },
  { role: 'inform', pattern: /^(?:để\s+)?(?:biết|theo dõi|t\s*\/\s*d|chỉ đạo|c\s*\/\s*đ(?:ạo)?|đ\s*\/\s*b|giám sát|g\s*\/\s*s|kiểm tra|k\s*\/\s*t|tổng hợp|thẩm định)$/iu },
  // a purpose in brackets is a flag whatever the purpose ("để phối hợp lãnh đạo", "để chỉ đạo thực hiện")
  { role: 'inform', pattern: /^để\s\p{Ll}.+$/u },
  { role: null, pattern: /^(?:qua\s.+|bản điện tử|bản giấy|\d+\s*b(?:ản)?|gửi .+)$/iu },
];
const FLAG = /\s*\(([^()]{1,40})\)\s*$/u;
const LOWER_TIER = /^(?:\d{1,3}\s+(?:xã|phường|thôn|bản|tổ|khu|ấp|xóm|buôn)|[Cc]ác\s+(?:xã|phường|thị trấn|huyện|thôn|bản|tổ dân phố|khu phố)|UBND\s+(?:các|\d+|cấp)|Ủy ban nhân dân\s+các|Uỷ ban nhân dân\s+các|(?:Chủ tịch\s+)?UBND\s+các|Trưởng\s+(?:các\s+)?(?:thôn|bản|khu|tổ)|[Cc]ác\s+trưởng)/u;

export function readRecipients(lines: readonly Paragraph[], issuer: string | null): RecipientReading {
  const out: RecipientReading = { recipients: [], archive: null, archiveSpanPrinted: false };
  for (const p of lines) {
    const raw = p.text.replace(/^[-–—+*•▪\s]+/u, '').trim();
    if (raw === '' || /^Nơi nhận/iu.test(raw)) continue;
    const archive = readArchiveLine(raw);
    if (archive) {
      out.archive ??= { ...archive, span: spanOf(p) };
      out.archiveSpanPrinted = true;
      continue;
    }
    readLine(raw, p, issuer, out.recipients);
  }
  return out;
}

function readLine(raw: string, p: Paragraph, issuer: string | null, out: RecipientFacts[]): void {
  let line = raw.replace(/[\s.;,]+$/u, '').trim();
  if (line === '') return;
  const lineFlag = takeFlag(line);
  if (lineFlag) line = lineFlag.rest;
  const parts = line.split(/\s*;\s*/u).filter((s) => s !== '').flatMap(splitColon).flatMap(splitCommas);
  for (const part of parts) {
    const own = takeFlag(part);
    const name = (own ? own.rest : part).replace(/[\s.;,]+$/u, '').replace(/^(?:và)\s+/u, '').trim();
    if (name === '') continue;
    const flag = own?.role !== undefined ? own : lineFlag;
    const role = flag?.role ?? roleWithoutFlag(name, issuer);
    out.push({ name, role, isGroup: isGroup(name), raw, span: spanOf(p) });
  }
}

function takeFlag(text: string): { role: RecipientRole | null; rest: string } | null {
  const m = FLAG.exec(text);
  if (!m) return null;
  const inner = m[1]!.trim().replace(/[.;,]+$/u, '');
  const flag = FLAGS.find((f) => f.pattern.test(inner));
  return flag ? { role: flag.role, rest: text.slice(0, m.index).trim() } : null;
}

/** "Văn phòng: LĐVP, TH, KTTH": a sub-list (N11). */
function splitColon(part: string): string[] {
  const m = /^([^:]{2,60}):\s*(.+)$/u.exec(part);
  if (!m) return [part];
  const names = m[2]!.split(/\s*,\s*/u).filter((s) => s !== '');
  return names.length > 1 ? names : [`${m[1]!.trim()}: ${m[2]!.trim()}`];
}

const SHARED_LEVEL = /\s(?:tỉnh|thành phố|TP|huyện|xã|phường|thị trấn|thị xã|quận|đặc khu)(?:\s|$)/u;

/** RCPT-10: a comma splits short internal codes and bodies that stand alone, not the parts of one group name. */
function splitCommas(part: string): string[] {
  const pieces = part.split(/\s*,\s*/u).filter((s) => s !== '');
  if (pieces.length < 2) return [part];
  const outOfBrackets = !/\([^()]*,[^()]*\)/u.test(part);
  if (!outOfBrackets) return [part];
  if (/^[Cc]ác\s/u.test(pieces[0]!) || /^(?:Phòng|Ban|Sở|Khoa|Trung tâm|Đơn vị|Cơ quan|Xã|Phường)$/u.test(pieces[0]!)) return [part];
  if (/(?:^|\s)các\s/iu.test(pieces[0]!) && pieces.slice(1).every((s) => /^\p{Lu}{2,3}$/u.test(s) || /^\p{Ll}/u.test(s))) return [part];
  if (pieces.every((s) => isAbbreviation(s) && s.length <= 8)) return /^(?:CT|CVP|CT UBND)$/u.test(pieces[0]!) ? [part] : pieces;
  if (/^[Cc]ác\s/u.test(pieces[0]!) && pieces.slice(1).every((s) => !startsUnit(s) || /^\p{Ll}/u.test(s))) return [part];
  if (/(?:Chủ tịch|CT|CVP|Giám đốc|Chánh Văn phòng)$/u.test(pieces[0]!) || /^(?:CT|CVP)\s/u.test(pieces[0]!)) return [part];
  if (!pieces.every((s) => startsUnit(s) || isAbbreviation(s) || /^(?:Tỉnh|Huyện|Thành|Đảng) ủy/u.test(s))) return [part];
  if (pieces.some((s) => /^(?:xã|phường|ban|ngành|đoàn thể|đơn vị|phòng|thị trấn|TP)\b/u.test(s))) return [part];
  const last = pieces.at(-1)!;
  const named = (s: string): boolean => SHARED_LEVEL.test(` ${s} `) || /(?:Tỉnh|Huyện|Thành) ủy|^TT(?:TU|HU|ĐU|ThU)$/u.test(s);
  if (SHARED_LEVEL.test(` ${last} `) && pieces.slice(0, -1).some((s) => !named(s) && s.split(' ').length <= 2)) return [part];
  return pieces;
}

/** RCPT-6: publish for a web page; execute for a subordinate unit or group that carries the plan out; otherwise inform. */
function roleWithoutFlag(name: string, issuer: string | null): RecipientRole {
  if (/(?:Trang|Cổng|Website|Webside)\s*(?:TTĐT|thông tin|TT\s*điện tử|TTGTĐT|điện tử)|Trang TTĐT|Cổng TTĐT|^Website|Trang web/iu.test(name)) return 'publish';
  if (/^(?:Lãnh đạo|LĐ|TT\s|Thường trực|Chủ tịch|CT,|CVP)/u.test(name)) return 'inform';
  const committee = issuer !== null && /^(?:UBND|Ủy ban|Uỷ ban)/u.test(issuer);
  const communal = issuer !== null && /(?:xã|phường|thị trấn|đặc khu)\s/u.test(issuer);
  if (/(?:thuộc|trực thuộc)\s+(?:[Ss]ở|UBND|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]ỉnh|[Tt]hành phố|cơ quan|Ban|Chi cục|[Vv]ăn phòng|[Tt]rung tâm|[Tt]hanh tra)|trực thuộc$/u.test(name) && isGroup(name)) return 'execute';
  if (/^[Cc]ác\s+(?:chi bộ|chi,?\s*đảng bộ|đảng bộ|tổ chức cơ sở đảng)(?:,|\s|$)/iu.test(name)) return 'execute';
  if (/^[Cc]ác\s+(?:phòng|khoa|tổ)(?:,|\s|$)/iu.test(name) && !/^Các\s+Tổ chức/iu.test(name)) return 'execute';
  if (/^[Cc]ác\s+(?:đơn vị|cơ quan|bộ phận|công chức)(?:,?\s*(?:đơn vị|bộ phận|chuyên môn|sự nghiệp|phòng|ban))*(?:\s+(?:trực thuộc|thuộc.*|xã|huyện|chuyên môn.*|sự nghiệp.*))?$/u.test(name)) return 'execute';
  if (committee && LOWER_TIER.test(name)) return 'execute';
  if (committee && !communal && /^[Cc]ác\s+[Ss]ở(?:,|\s|$)/u.test(name)) return 'execute';
  if (committee && /^(?:Phòng|Ban),\s*(?:ban|ngành|phòng|đơn vị)/u.test(name)) return 'execute';
  if (committee && /^[Cc]ác\s+(?:ban|phòng),?\s*(?:phòng,\s*)?(?:ngành|ban|đơn vị)/iu.test(name)) return 'execute';
  return 'inform';
}

function isGroup(name: string): boolean {
  return isGroupName(name) || /^(?:Như\s+(?:trên|Điều)|(?:UBND\s+)?\d{1,3}\s|(?:Phòng|Ban|Sở|Khoa|Đơn vị|Cơ quan),|Thành viên|Trưởng\s+thôn|Cán bộ|Công chức)/u.test(name) || /(?:,|\svà)\s+(?:các\s+)?(?:xã|phường|thị trấn|ban|ngành|PCT|PCVP|HĐND|UBND)/u.test(name);
}

/** RCPT-8: "Lưu: VT, NC.An", "Lưu VT, ĐKKD(NNS)", "Lưu: VT, TH (03b)". */
export function readArchiveLine(raw: string): Omit<ArchiveFacts, 'span'> | null {
  const m = /^Lưu\s*[:.]?\s*(.*)$/u.exec(raw);
  if (!m) return null;
  let rest = m[1]!.replace(/[\s.;]+$/u, '');
  let typist: string | null = null;
  let copies: number | null = null;
  rest = rest.replace(/\(([^()]*)\)/gu, (_, inner: string) => {
    for (const piece of inner.split(/\s*[,;]\s*/u)) {
      const n = /^0*(\d{1,3})\s*b(?:ản)?\.?$|^0*(\d{1,3})$/iu.exec(piece.trim());
      if (n) copies = Number(n[1] ?? n[2]);
      else if (piece.trim() !== '') {
        const both = /^(.+?)[.\s]+0*(\d{1,3})\s*b(?:ản)?$/iu.exec(piece.trim());
        if (both) copies = Number(both[2]);
        typist = both ? both[1]! : piece.trim();
      }
    }
    return '';
  });
  const units: string[] = [];
  for (const piece of rest.split(/\s*[,;]\s*/u)) {
    let t = piece.trim().replace(/\.+$/, '');
    if (t === '') continue;
    const n = /^0*(\d{1,3})\s*b(?:ản)?$/iu.exec(t);
    if (n) {
      copies = Number(n[1]);
      continue;
    }
    const dotted = /^(.{2,20})\.\s*(\p{Lu}[\p{L}]{0,12}|\p{Lu}{1,4})$/u.exec(t);
    if (dotted && units.length > 0) {
      t = dotted[1]!.trim();
      typist ??= dotted[2]!;
    }
    units.push(t);
  }
  const others = units.filter((u) => !/^(?:VT|Văn thư|VTLT|VT-LT|HS|hồ sơ)$/iu.test(u));
  const drafting = others.find((u) => !/^VP$/u.test(u)) ?? others[0] ?? null;
  return { units, draftingUnit: drafting, typist, copies };
}
