import { PROVINCES } from '#domain/extraction/vietnam-provinces';
import { escapeRegExp } from '#domain/extraction/normalise-text';

/** A number of another document found in running text (NUM-14), with the date and the issuer that follow it (FORM-6). */
export interface FoundReference {
  number: string;
  issuedOn: string | null;
  issuer: string | null;
  /** Printed type name before the number: "Kế hoạch", "Nghị quyết". */
  typeName: string | null;
  /** From the type name to the end of the issuer. */
  start: number;
  end: number;
  /** Where the words after number, date and issuer begin. */
  aboutStart: number;
}

const AGENCY = String.raw`\p{Lu}[\p{L}&.]*(?:\s?&\s?[\p{L}]+)*(?:\s?-\s?[\p{Lu}][\p{L}&.]*)*`;
const NUMBER_FORMS = [
  String.raw`\d{1,5}\s*/\s*(?:19|20)\d{2}\s*/\s*(?:QH\d{1,2}|UBTVQH\d{1,2})`,
  String.raw`\d{1,5}\s*/\s*(?:19|20)\d{2}\s*/\s*\p{Lu}[\p{L}]*\s?-\s?${AGENCY}`,
  String.raw`\d{1,5}[a-z]?\s*-\s*(?:NQ|KL|CT|QĐ|QC|QyĐ|KH|CTr|CTHĐ|TB|HD|BC|ĐA|TTr|CV|HDLN)\s*/\s*(?:BTV)?(?:TW|TU|TƯ|ThU|HU|QU|TxU|ĐU|ĐUK|BTGTW|BTCTW|UBKTTW|BDVTW|BTV|VPTU|BCSĐ|BCĐ)[\p{Lu}]*`,
  String.raw`\d{1,5}[a-z]?\s*/\s*\p{Lu}[\p{L}]*\s?-\s?${AGENCY}`,
];
const NUMBER = new RegExp(NUMBER_FORMS.map((f) => `(?:${f})`).join('|'), 'gu');
const TYPE_BEFORE = /((?:Kế hoạch|Quyết định|Nghị quyết|Nghị định|Thông tư(?: liên tịch)?|Chỉ thị|Hướng dẫn(?: liên ngành)?|Chương trình(?: hành động)?|Kết luận|Thông báo|Công văn|Văn bản|Báo cáo|Tờ trình|Luật|Pháp lệnh|Đề án|Công điện|Quy định|Quy chế|Biên bản)(?:\s+(?:hành động|liên ngành|liên tịch))?)\s*(?:số\s*:?\s*)?$/iu;
const DATE_AFTER = /^\s*,?\s*(?:ban hành\s+)?ngày\s+(\d{1,2})\s*(?:\/|-|\.|\s+tháng\s+)\s*(\d{1,2})\s*(?:\/|-|\.|\s+năm\s+)\s*((?:19|20)\d{2})/iu;

export function normaliseNumber(raw: string): string {
  return raw.replace(/\s+/g, '').replace(/[.,;]+$/, '');
}

export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const d = new Date(Date.UTC(year, month - 1, day));
  if (d.getUTCMonth() !== month - 1) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function findReferences(text: string): FoundReference[] {
  const out: FoundReference[] = [];
  for (const m of text.matchAll(NUMBER)) {
    if (/[\p{L}\d/]$/u.test(text.slice(0, m.index))) continue;
    let numberText = m[0];
    // "KH-UBND ngày": the agency code must not swallow a following capitalised word
    const spaced = /\s(?=\p{Lu}\p{Ll})/u.exec(numberText);
    if (spaced) numberText = numberText.slice(0, spaced.index);
    const numberEnd = m.index + numberText.length;
    const before = TYPE_BEFORE.exec(text.slice(Math.max(0, m.index - 45), m.index));
    let start = before ? m.index - before[0].length : m.index;
    const so = /số\s*:?\s*$/iu.exec(text.slice(Math.max(0, start - 6), start));
    if (!before && so) start -= so[0].length;
    let end = numberEnd;
    let issuedOn: string | null = null;
    let after = text.slice(end);
    const date = DATE_AFTER.exec(after);
    if (date) {
      issuedOn = isoDate(Number(date[3]), Number(date[2]), Number(date[1]));
      end += date[0].length;
      after = text.slice(end);
    }
    const issuer = readIssuer(after);
    if (issuer) end += issuer.length;
    out.push({ number: normaliseNumber(numberText), issuedOn, issuer: issuer?.name ?? null, typeName: before?.[1] ?? null, start, end, aboutStart: end });
  }
  return out;
}

const PROPER = String.raw`(?:${[...PROVINCES].sort((a, b) => b.length - a.length).map(escapeRegExp).join('|')})`;
const LEVEL = String.raw`(?:tỉnh|thành phố|Thành phố|TP\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)`;
const ISSUERS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:Thường trực\s+)?(?:U?BND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|UBMTTQ(?:VN| Việt Nam)?|Chủ tịch UBND|Chủ tịch Ủy ban nhân dân)(?:\s+${LEVEL}(?:\s+(?:${PROPER}|(?!Ban hành|Về|Cải|Triển|Quy|Thực|Phê)\p{Lu}\p{L}*(?:\s(?!Ban|Về|Cải|Triển|Quy|Thực|Phê)\p{Lu}\p{L}*){0,3}))?)?`, 'u'),
  /^Bộ trưởng, Chủ nhiệm (?:Văn phòng Chính phủ|Ủy ban \p{L}+)|^Thủ tướng Chính phủ|^Chính phủ|^Quốc hội(?: khóa \p{L}+)?|^Ủy ban [Tt]hường vụ Quốc hội|^Bộ Chính trị(?: khóa [IVXL]+)?|^Ban Bí thư(?: Trung ương Đảng)?(?: khóa [IVXL]+)?|^Chủ tịch nước/u,
  new RegExp(String.raw`^(?:Hội nghị\s+(?:lần thứ\s+\p{L}+(?:\s+\p{L}+)?\s+)?)?(?:Ban Chấp hành|Ban chấp hành|BCH)\s+(?:Trung ương(?:\s+Đảng)?(?:\s+khóa\s+[IVXL]+)?|Đảng bộ\s+${LEVEL}(?:\s+${PROPER})?)`, 'u'),
  new RegExp(String.raw`^(?:Ban Thường vụ\s+|Ban thường vụ\s+|BTV\s+|Thường trực\s+)?(?:Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Đảng ủy|Đảng uỷ|Thị ủy|Quận ủy)(?:\s+(?:${PROPER}|(?:xã|phường|đặc khu|bộ phận|khối|cấp trên)(?:\s+\p{Lu}\p{L}*){0,3}(?!\p{L})|\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,2}))?`, 'u'),
];
const ORGAN = /^(?:Ủy ban|Uỷ ban|Hội đồng|Tổng Liên đoàn|Tổng công ty|Mặt trận|Đoàn|Học viện|Trường|Báo|Đài|Thường trực|Chủ tịch|Chánh án|Viện trưởng|Bộ trưởng\s+Bộ|Giám đốc\s+Sở|Bộ|Sở|Ban|Cục|Tổng cục|Hội|Liên đoàn|Văn phòng|Trung tâm|Thanh tra|Chi cục|Công an|Kho bạc|Ngân hàng|Đảng ủy|Viện|Đoàn|Phòng|Liên minh|Liên hiệp|Tòa án|Bảo hiểm)\s/u;
const ORGAN_STOP = /\s+(?:về|ban hành|Ban hành|quy định|Quy định|phê duyệt|Phê duyệt|hướng dẫn|Hướng dẫn|triển khai|Triển khai|thực hiện|Thực hiện|công bố|nhằm|để|trong|đối với|trên địa bàn|năm\s+\d|giai đoạn|giao(?!\s+thông)|sửa đổi|v\/v|V\/v)(?=\s)|\s*[,;.()“"]|\s+(?:và|tại)\s+(?=\p{Lu}|K|Q|N)/u;

interface Issuer {
  name: string;
  length: number;
}

/** "của UBND tỉnh về ...", "của HĐND và ...", "Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XII về ..." */
export function readIssuer(after: string): Issuer | null {
  const lead = /^\s*,?\s*(?:(?:của|do)\s+)?(?=\S)/u.exec(after)?.[0] ?? '';
  const named = /(?:của|do)\s+$/u.test(lead);
  const rest = after.slice(lead.length);
  for (const pattern of ISSUERS) {
    const m = pattern.exec(rest);
    if (!m) continue;
    if (!named && !/^(?:Hội nghị|Ban Chấp hành|Ban chấp hành|BCH|Bộ Chính trị|Ban Bí thư|Thủ tướng|Chính phủ|Quốc hội)/u.test(rest)) return null;
    return { name: m[0].trim(), length: lead.length + m[0].length };
  }
  if (!named || !ORGAN.test(rest)) return null;
  const stop = ORGAN_STOP.exec(rest);
  const name = (stop ? rest.slice(0, organEnd(rest, stop.index)) : rest).trim().replace(/[.,;:]+$/, '');
  if (name.length < 4 || name.length > 120) return null;
  return { name, length: lead.length + name.length };
}

/** "Sở Văn hóa, Thể thao và Du lịch": a comma or "và" inside the name of a department does not end it. */
function organEnd(rest: string, stop: number): number {
  const compound = /^(?:Bộ|Sở|Bộ trưởng Bộ|Giám đốc Sở)\s+(?:Văn hóa, Thể thao và Du lịch|Lao động, Thương binh và Xã hội|Kế hoạch và Đầu tư|Khoa học và Công nghệ|Thông tin và Truyền thông|Tài nguyên và Môi trường|Nông nghiệp và (?:Môi trường|Phát triển nông thôn|PTNT)|Giáo dục và Đào tạo|Lao động - Thương binh và Xã hội|Dân tộc và Tôn giáo|Văn hóa và Thể thao)/u.exec(rest);
  return compound ? Math.max(compound[0].length, compound[0].length) : stop;
}
