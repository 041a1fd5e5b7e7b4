import type { DocumentOutline } from '#domain/extraction/document-outline';
import { isNationalTitle } from '#domain/extraction/document-outline';
import { CENTRAL_CITIES, PROVINCES } from '#domain/extraction/vietnam-provinces';
import { codeForName, nameForCode } from '#domain/extraction/known-agencies';
import { editDistance, escapeRegExp, foldKey, unifyToneMarks } from '#domain/extraction/normalise-text';
import { spanOf, type Paragraph } from '#domain/extraction/paragraph';
import type { FactSpan, IssuingAgencyFacts } from '#domain/extraction/plan-facts';

const LEVEL = String.raw`tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu`;

export interface AgencyReading extends IssuingAgencyFacts {
  /** Province or central city that the text speaks of. */
  province: string | null;
  /** Code as printed in the symbol. */
  printedCode: string | null;
}

/** The issuer from the header, else from the symbol and the first sentence (FORM-9). */
export function readIssuingAgency(outline: DocumentOutline, printedCode: string | null, place: string | null, wholeText: string, issuedAfterDistricts: boolean): AgencyReading {
  const province = findProvince(wholeText, place);
  const header = fromHeader(outline.header, wholeText);
  const sentence = fromFirstSentence(outline);
  const code0 = printedCode ? printedCode.replace(/[&.\s]/g, '') : null;
  let name = header.name;
  let span: FactSpan | undefined = header.span;
  let inferred = false;
  if (name === null) {
    inferred = true;
    name = sentence?.name ?? null;
    span = sentence?.span;
    if (name === null && code0) {
      name = nameForCode(code0) ?? null;
      if (name === 'Ủy ban nhân dân') name = null;
    }
    if (name === null && code0 === 'UBND' && place) name = unitOfPlace(wholeText, place);
  }
  if (name !== null) name = completeName(name, province, header.parent, wholeText);
  const parent = header.parent ?? (name ? parentOf(name, province, wholeText, issuedAfterDistricts) : null);
  const code = correctedCode(code0, name);
  return { name, code, parent, inferred: name !== null && inferred, province, printedCode, ...(span ? { span } : {}) };
}

function findProvince(text: string, place: string | null): string | null {
  const votes = new Map<string, number>();
  const t = unifyToneMarks(text);
  const key = t.toLocaleLowerCase('vi');
  for (const name of PROVINCES) {
    if (!key.includes(unifyToneMarks(name).toLocaleLowerCase('vi'))) continue;
    const n = [...t.matchAll(new RegExp(`(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|TP\\.?|Tỉnh ủy|HĐND|UBND tỉnh)\\s+${escapeRegExp(unifyToneMarks(name))}(?!\\p{L})`, 'giu'))].length;
    if (n > 0) votes.set(name, n + (place && foldKey(place) === foldKey(name) ? 2 : 0));
  }
  // "thành phố Bắc Giang" votes for a province too, which is harmless: it lies there
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (best) return best;
  return place ? (PROVINCES.find((p) => foldKey(p) === foldKey(place.replace(/^(?:TP\.?|Thành phố)\s*/u, ''))) ?? null) : null;
}

function provincePhrase(province: string): string {
  return CENTRAL_CITIES.includes(province) ? `thành phố ${province}` : `tỉnh ${province}`;
}

interface HeaderNames {
  name: string | null;
  parent: string | null;
  span?: FactSpan;
}

/** The capital lines of the left column: parent first, issuer last. */
function fromHeader(header: readonly Paragraph[], wholeText: string): HeaderNames {
  const lines: { text: string; p: Paragraph }[] = [];
  const columned = header.some((p) => p.column === 0);
  for (const p of header) {
    if (columned && (p.column ?? 0) > 0) continue;
    const t = p.text.replace(/CỘNG H(?:ÒA|OÀ) XÃ HỘI.*$/u, '').replace(/Độc lập\s*[-–].*$/u, '').replace(/\*+/g, '').trim();
    if (t === '' || isNationalTitle(t)) continue;
    if (/^Số\s*[:.]?/u.test(t) || /ngày\s.*năm/u.test(t) || /^(?:V\/v|Kính gửi|DỰ THẢO|Dự thảo|MẬT|HỎA TỐC|KHẨN|THƯỢNG KHẨN)/u.test(t)) continue;
    if (t !== t.toLocaleUpperCase('vi') || !/\p{Lu}{2}/u.test(t) || t.length > 120) continue;
    const previous = lines.at(-1);
    if (previous && joinsWith(previous.text, t)) previous.text += ` ${t}`;
    else lines.push({ text: t, p });
  }
  if (lines.length === 0) return { name: null, parent: null };
  const last = lines.at(-1)!;
  const parent = lines.length > 1 ? readable(lines.at(-2)!.text, wholeText) : null;
  return { name: readable(last.text, wholeText), parent, span: spanOf(last.p) };
}

const AGENCY_HEAD = /^(?:SỞ|ỦY BAN|UỶ BAN|UBND|HĐND|HỘI|BAN|CHI CỤC|CỤC|TỔNG CỤC|TRUNG TÂM|PHÒNG|VĂN PHÒNG|THANH TRA|TRƯỜNG|BỘ|ĐẢNG|TỈNH|HUYỆN|THÀNH|CÔNG AN|KHO BẠC|BẢO HIỂM|THUẾ|VIỆN|BỆNH VIỆN|LIÊN|MẶT TRẬN|CHI BỘ|CHI NHÁNH|NGÂN HÀNG|TÒA ÁN|TOÀ ÁN|KHỐI|ĐOÀN|TỔNG CÔNG TY|CÔNG TY|XÃ|PHƯỜNG|ĐIỆN LỰC|HẠT|TRẠM|ĐÀI|BÁO|QUỸ|CHÍNH PHỦ|QUÂN|BCH|THỊ|ĐẶC KHU)(?=\s)/u;

function joinsWith(before: string, line: string): boolean {
  if (/^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|ĐẢNG ỦY|BAN CHẤP HÀNH|HỘI ĐỒNG NHÂN DÂN)$/u.test(before)) return /^(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s/u.test(line);
  if (/(?:\sVÀ|,|\s-)$/u.test(before)) return true;
  // a name that went on in the next line of a narrow column
  if (!AGENCY_HEAD.test(line)) return true;
  return /^(?:VÀ|TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ)\s/u.test(line) && !/(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THÀNH PHỐ)\s/u.test(before);
}

/** Capitals put into the spelling that the running text uses, else into an ordinary one. */
export function readable(capitals: string, wholeText: string): string {
  const clean = capitals.replace(/\s+/g, ' ').trim();
  const found = new RegExp(escapeRegExp(clean).replace(/ỦY|UỶ/gu, '(?:ỦY|UỶ)'), 'giu');
  for (const m of wholeText.matchAll(found)) {
    if (m[0] !== m[0].toLocaleUpperCase('vi')) return m[0][0]!.toLocaleUpperCase('vi') + m[0].slice(1);
  }
  const code = clean.replace(/^UBND\s/u, 'UBND ');
  const words = code.split(' ');
  const provinceAt = PROVINCES.find((p) => code.endsWith(` ${p.toLocaleUpperCase('vi')}`) && !/(?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG)\s*$/u.test(code.slice(0, -p.length)));
  if (provinceAt) return `${readable(code.slice(0, -provinceAt.length - 1), '')} ${provinceAt}`;
  const lower = code.toLocaleLowerCase('vi');
  const level = new RegExp(`^(ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân|đảng ủy|tỉnh ủy|huyện ủy)(?:\\s+(${LEVEL}))?\\s*(.*)$`, 'u').exec(lower);
  if (level) {
    const head = words[0] === 'UBND' || words[0] === 'HĐND' ? words[0] : level[1]![0]!.toLocaleUpperCase('vi') + level[1]!.slice(1);
    return [head, level[2], titled(level[3]!)].filter(Boolean).join(' ');
  }
  const agency = new RegExp(`^(.*?)\\s+(${LEVEL})\\s+(.+)$`, 'u').exec(lower);
  const known = titledAgency(agency ? agency[1]! : lower);
  return agency ? `${known} ${agency[2]} ${titled(agency[3]!)}` : known;
}

function titled(text: string): string {
  return text.replace(/(?:^|[\s-])\p{L}/gu, (c) => c.toLocaleUpperCase('vi'));
}

function titledAgency(lower: string): string {
  const m = /^(sở|bộ|phòng|ban|chi cục|trung tâm|cục|văn phòng|thanh tra|công an|hội|trường|bệnh viện|khoa|viện|đảng bộ|thuế|kho bạc)(?:\s+(.*))?$/u.exec(lower);
  if (!m) return lower[0]!.toLocaleUpperCase('vi') + lower.slice(1);
  const rest = m[2] ?? '';
  const body = rest.replace(/(^|\s(?:và|-|,)\s|,\s)(\p{L})/gu, (_, a: string, b: string) => a + b.toLocaleUpperCase('vi'));
  return `${m[1]![0]!.toLocaleUpperCase('vi')}${m[1]!.slice(1)} ${body}`.trim();
}

const DRAWS_UP = /((?:Sở|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ban|Chi cục|Cục|Trung tâm|Thanh tra|Văn phòng|Công an|Phòng|Đảng ủy|Hội|Trường|Viện|Bệnh viện|Thuế|Ban Thường vụ|Ban Chấp hành|Kho bạc|Bảo hiểm xã hội|Liên đoàn|Tỉnh đoàn|Mặt trận)(?:\s+(?!xây dựng|ban hành|lập\s|triển khai|đề ra|tổ chức|thực hiện|về\s|ngày\s)[\p{L}\-–&.]+,?){0,14}?)\s+(?:(?:đã|sẽ)\s+)?(?:xây dựng|ban hành|lập|đề ra|triển khai|tổ chức triển khai)\s+(?:và\s+(?:ban hành|triển khai)\s+)?(?:\p{L}+\s+){0,4}?[Kk]ế hoạch/gu;

function fromFirstSentence(outline: DocumentOutline): { name: string; span: FactSpan } | null {
  for (const p of [...outline.preamble, ...outline.body.slice(0, 4)]) {
    if (p.kind !== 'text') continue;
    const all = [...p.text.matchAll(DRAWS_UP)];
    const m = all.at(-1);
    if (!m) continue;
    const name = m[1]!.replace(/[\s,]+$/u, '').replace(/\s+(?:yêu cầu|đề nghị|giao)$/u, '');
    return { name, span: spanOf(p, m.index, m.index + m[0].length) };
  }
  return null;
}

function unitOfPlace(text: string, place: string): string | null {
  const m = new RegExp(`(?:UBND|Ủy ban nhân dân)\\s+(?:${LEVEL})\\s+${escapeRegExp(place)}(?!\\p{L})`, 'u').exec(text);
  return m?.[0] ?? null;
}

/** A department is named with its province where the text names one; a committee keeps its printed name. */
function completeName(name: string, province: string | null, parent: string | null, wholeText: string): string {
  const clean = name.replace(/\s+/g, ' ').trim();
  if (/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)(?:\s+tỉnh)?$/u.test(clean) && province) return `${clean.replace(/\s+tỉnh$/u, '')} ${provincePhrase(province)}`;
  if (!/^(?:Sở|Ban|Thanh tra|Văn phòng UBND|Văn phòng Ủy ban|Chi cục)(?=\s|$)/u.test(clean)) return clean;
  if (/\s(?:tỉnh|thành phố|huyện|xã|phường)\s+\p{Lu}/u.test(clean)) return clean;
  const fromParent = parent ? /(?:tỉnh|thành phố)\s+.+$/iu.exec(parent)?.[0] : null;
  if (fromParent) return `${clean} ${fromParent}`;
  if (/^Sở\s/u.test(clean) && province && wholeText.length > 0) return `${clean} ${provincePhrase(province)}`;
  return clean;
}

function parentOf(name: string, province: string | null, wholeText: string, issuedAfterDistricts: boolean): string | null {
  if (/^Sở\s|^Thanh tra (?:tỉnh|thành phố)|^Ban Dân tộc|^Văn phòng (?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)/u.test(name)) return province ? `UBND ${provincePhrase(province)}` : null;
  if (/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:huyện|thị xã|quận|đặc khu)/u.test(name)) return province ? `UBND ${provincePhrase(province)}` : null;
  if (/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+thành phố/u.test(name) && province && !name.endsWith(province)) return `UBND ${provincePhrase(province)}`;
  if (/^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:xã|phường|thị trấn)/u.test(name)) {
    if (issuedAfterDistricts) return province ? `UBND ${provincePhrase(province)}` : null;
    const district = /(?:huyện|thị xã|quận)\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,2}/u.exec(wholeText);
    return district ? `UBND ${district[0]}` : null;
  }
  return null;
}

/** The code of the symbol, put right where it is a near miss of the code that belongs to the name (SYM-AGENCY). */
function correctedCode(printed: string | null, name: string | null): string | null {
  if (printed === null) return null;
  if (printed === 'UBND' || printed === 'HĐND') return printed;
  const own = name ? codeForName(name) : null;
  if (nameForCode(printed) !== null) return printed;
  if (own && own !== printed && editDistance(own, printed, 2) <= 1) return own;
  return printed;
}
