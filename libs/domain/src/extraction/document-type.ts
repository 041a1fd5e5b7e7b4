/** Type names as printed above the subject, with the codes of NUM-3. Longer names first. */
export const TYPE_NAMES: readonly { readonly name: string; readonly code: string }[] = [
  { name: 'THÔNG CÁO', code: 'TC' },
  { name: 'THÔNG BÁO', code: 'TB' },
  { name: 'THÔNG TƯ', code: 'TT' },
  { name: 'KẾ HOẠCH', code: 'KH' },
  { name: 'QUYẾT ĐỊNH', code: 'QĐ' },
  { name: 'NGHỊ QUYẾT', code: 'NQ' },
  { name: 'NGHỊ ĐỊNH', code: 'NĐ' },
  { name: 'CHỈ THỊ', code: 'CT' },
  { name: 'QUY CHẾ', code: 'QC' },
  { name: 'QUY ĐỊNH', code: 'QyĐ' },
  { name: 'HƯỚNG DẪN', code: 'HD' },
  { name: 'CHƯƠNG TRÌNH', code: 'CTr' },
  { name: 'PHƯƠNG ÁN', code: 'PA' },
  { name: 'ĐỀ ÁN', code: 'ĐA' },
  { name: 'DỰ ÁN', code: 'DA' },
  { name: 'BÁO CÁO', code: 'BC' },
  { name: 'BIÊN BẢN', code: 'BB' },
  { name: 'TỜ TRÌNH', code: 'TTr' },
  { name: 'HỢP ĐỒNG', code: 'HĐ' },
  { name: 'CÔNG ĐIỆN', code: 'CĐ' },
  { name: 'GIẤY ỦY QUYỀN', code: 'GUQ' },
  { name: 'GIẤY MỜI', code: 'GM' },
  { name: 'KẾT LUẬN', code: 'KL' },
  { name: 'LUẬT', code: 'L' },
];

const CODES = new Set(TYPE_NAMES.map((t) => t.code));

/** What a code is called on screen and in messages. */
export function typeName(code: string | null): string {
  if (code === 'CV') return 'công văn';
  const found = TYPE_NAMES.find((t) => t.code === code)?.name.toLocaleLowerCase('vi');
  return found ?? 'không xác định được thể loại';
}

/** The type that a code of a symbol stands for; the codes of joint documents ("KHLN", "KHPH", "QCPH") are of their own type. */
export function typeOfCode(code: string): string | null {
  if (CODES.has(code)) return code;
  const joint = /^(.{2,3})(?:LN|LT|LS|PH|HĐ)$/u.exec(code)?.[1];
  return joint !== undefined && CODES.has(joint) ? joint : null;
}

export interface TypeLine {
  code: string;
  /** Words that follow the type name on the same line: "KẾ HOẠCH Cải cách hành chính năm 2026". */
  rest: string;
}

/** A line that is the type name alone, or begins with it in capitals. */
export function readTypeLine(text: string): TypeLine | null {
  if (text.length > 600 || !/^\(?\s*(?:\p{Lu}\s*){2}|^\(?Dự thảo/u.test(text)) return null;
  const t = text.replace(/^(?:DỰ THẢO|Dự thảo)\s*[:\-–]?\s*/u, '').replace(/^\((?:DỰ THẢO|Dự thảo)\)\s*/u, '').trim();
  const joined = t.length < 60 && t === t.toLocaleUpperCase('vi') ? t.replace(/\s+/g, '') : null;
  for (const { name, code } of TYPE_NAMES) {
    if (!t.startsWith(name)) {
      const spaced = joined !== null && joined === name.replace(/\s+/g, '');
      if (spaced) return { code, rest: '' };
      continue;
    }
    const rest = t.slice(name.length);
    if (rest === '' || /^\s*[:.\-–]?\s*$/.test(rest) || /^\s+LIÊN (?:NGÀNH|TỊCH|SỞ)\s*$/u.test(rest)) return { code, rest: '' };
    if (/^[\s:]/u.test(rest) && !/^\s+(?:số\s|số:|này|trên|của\s+UBND.*ngày)/u.test(rest)) return { code, rest: rest.replace(/^[\s:]+/, '') };
  }
  return null;
}
