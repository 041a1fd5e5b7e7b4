import { editDistance, foldKey } from '#domain/extraction/normalise-text';

/** patterns.md 5: what an abbreviation stands for inside the name of a unit; longest first, each read where it stands alone. */
const WORDS: readonly (readonly [string, string])[] = [
  ['QLTTGTXDMT', 'Quản lý trật tự giao thông, xây dựng và môi trường'], ['LĐ-TB&XH', 'Lao động - Thương binh và Xã hội'], ['LĐTBXH', 'Lao động - Thương binh và Xã hội'], ['NN&PTNT', 'Nông nghiệp và Phát triển nông thôn'], ['NNPTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['KH&QLCN', 'Kế hoạch và Quản lý chuyên ngành'], ['HĐND-UBND', 'HĐND và UBND'], ['HĐND&UBND', 'HĐND và UBND'], ['LS-HTQT', 'Lãnh sự - Hợp tác quốc tế'], ['KSTTHC', 'Kiểm soát thủ tục hành chính'], ['KSTT', 'Kiểm soát thủ tục hành chính'],
  ['NN&MT', 'Nông nghiệp và Môi trường'], ['TN&MT', 'Tài nguyên và Môi trường'], ['TNMT', 'Tài nguyên và Môi trường'], ['TT&TT', 'Thông tin và Truyền thông'], ['GD&ĐT', 'Giáo dục và Đào tạo'], ['GDĐT', 'Giáo dục và Đào tạo'], ['KH&ĐT', 'Kế hoạch và Đầu tư'], ['KHĐT', 'Kế hoạch và Đầu tư'],
  ['KH&CN', 'Khoa học và Công nghệ'], ['KHCN', 'Khoa học và Công nghệ'], ['VHTT&DL', 'Văn hóa, Thể thao và Du lịch'], ['VHTTDL', 'Văn hóa, Thể thao và Du lịch'], ['TC-KH', 'Tài chính - Kế hoạch'], ['TCKH', 'Tài chính - Kế hoạch'], ['KT&HT', 'Kinh tế và Hạ tầng'], ['KT-HT', 'Kinh tế - Hạ tầng'], ['VH-TT', 'Văn hóa - Thông tin'], ['VH-XH', 'Văn hóa - Xã hội'], ['VHXH', 'Văn hóa - Xã hội'],
  ['GTVT', 'Giao thông vận tải'], ['KTTH', 'Kinh tế tổng hợp'], ['KGVX', 'Khoa giáo - Văn xã'], ['ĐKKD', 'Đăng ký kinh doanh'], ['QLĐT', 'Quản lý đầu tư'], ['QLBG', 'Quản lý biên giới'], ['PTQĐ', 'Phát triển quỹ đất'], ['TCHC', 'Tổ chức hành chính'], ['TC-HC', 'Tổ chức - Hành chính'],
  ['THADS', 'Thi hành án dân sự'], ['XTĐT', 'Xúc tiến đầu tư'], ['HTDN', 'Hỗ trợ doanh nghiệp'], ['TĐC', 'Tiêu chuẩn Đo lường Chất lượng'], ['PVHCC', 'Phục vụ hành chính công'], ['HCC', 'hành chính công'], ['TH', 'Tổng hợp'], ['NC', 'Nội chính'], ['CM', 'chuyên môn'], ['NV', 'nghiệp vụ'],
  ['VP', 'Văn phòng'], ['TTr', 'Thanh tra'], ['LĐVP', 'Lãnh đạo Văn phòng'], ['CCHC', 'cải cách hành chính'],
];
const READINGS = new Map(WORDS.map(([abbreviation, words]) => [letters(abbreviation), words]));

function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}]/gu, '').toLocaleUpperCase('vi');
}

/** Words whose initials an abbreviation may leave out. */
const SMALL = new Set(['và', 'của', 'các', 'thuộc', 'cho', 'với']);

/** "Trung tâm Xúc tiến đầu tư" gives TTXTĐT; without its head word XTĐT. */
export function initialsOf(name: string): string {
  return foldKey(name).split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !SMALL.has(word)).map((word) => (word === 'ubnd' || word === 'hđnd' ? word : word[0]!)).join('').toLocaleUpperCase('vi');
}

/** A word of capitals that is no word: VH-TT, KH&QLCN, TTDVĐN. */
export function isAbbreviatedWord(text: string): boolean {
  return /^\p{Lu}[\p{Lu}&.\-,\s]*\p{Lu}$/u.test(text.trim()) && !/^(?:UBND|HĐND|TAND|VKSND|BHXH|KBNN|UBMTTQ|MTTQ)(?:\s|$)/u.test(text.trim());
}

/** The abbreviations inside a name written out; names without any come back as they are. */
export function withAbbreviationsRead(name: string): { name: string; read: string[] } {
  const read: string[] = [];
  const written = name.normalize('NFC').replace(/\p{Lu}[\p{Lu}&]*(?:\s?[&-]\s?\p{Lu}[\p{Lu}&]*)*(?!\p{L})/gu, (word, at: number) => {
    if (word.length < 2 || /\p{L}/u.test(name[at - 1] ?? '')) return word;
    const known = READINGS.get(letters(word));
    if (known === undefined || (known === 'Tổng hợp' && name.trim() !== word)) return word;
    read.push(word);
    return known;
  });
  return { name: written, read };
}

export type AbbreviationFit = 'exact' | 'odd' | null;

/** Whether an abbreviation may stand for a name (ABBR-ODD: one letter is missing or wrong, "TTXĐT" for TTXTĐT). */
export function abbreviationFits(abbreviation: string, name: string): AbbreviationFit {
  const short = letters(abbreviation);
  if (short.length < 2) return null;
  const whole = initialsOf(name);
  const bare = initialsOf(withoutHeadOfUnit(name));
  if (short === whole || short === bare || letters(READINGS.get(short) ?? ' ') === letters(name)) return 'exact';
  if (short.length >= 4 && (oneLetterOff(short, whole) || oneLetterOff(short, bare))) return 'odd';
  return null;
}

function oneLetterOff(short: string, long: string): boolean {
  return long.length >= 4 && short[0] === long[0] && short.at(-1) === long.at(-1) && editDistance(short, long, 1) <= 1;
}

/** "Phòng Nội vụ" without "Phòng". */
export function withoutHeadOfUnit(name: string): string {
  return name.replace(/^(?:các\s+)?(?:phòng|văn phòng|trung tâm|chi cục|bộ phận|ban|tổ)\s+(?=\S)/iu, '').trim();
}
