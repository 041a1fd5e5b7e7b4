/**
 * Text recognition and typing errors (patterns.md 4, noise dictionary). Corrected for matching and reported
 * as OCR-NOISE, never in the stored text. Some wrong forms are right words elsewhere, so each carries its neighbours.
 */
export interface NoiseEntry {
  /** Matches the printed form only in the neighbourhood where it is wrong. */
  readonly pattern: RegExp;
  readonly meant: string;
}

export const NOISE: readonly NoiseEntry[] = [
  { pattern: /(?<=(?:đơn vị|được giao|nhiệm vụ|cơ quan|làm)\s)đầu m[ỗô]i(?!\p{L})/giu, meant: 'đầu mối' },
  { pattern: /(?<!\p{L})ph[ầâ]n đầu(?=\s(?:năm|đạt|xếp|đến|trong|hoàn))/giu, meant: 'phấn đấu' },
  { pattern: /(?<!\p{L})phân đấu(?!\p{L})/giu, meant: 'phấn đấu' },
  { pattern: /(?<!\p{L})những nhiễu(?!\p{L})/giu, meant: 'nhũng nhiễu' },
  { pattern: /(?<!\p{L})nhũn nhĩu(?!\p{L})/giu, meant: 'nhũng nhiễu' },
  { pattern: /(?<!\p{L})chòng chéo(?!\p{L})/giu, meant: 'chồng chéo' },
  { pattern: /(?<!\p{L})BND(?=\s(?:tỉnh|huyện|xã|phường|thành phố))/gu, meant: 'UBND' },
  { pattern: /(?<!\p{L})đơn đốc(?!\p{L})/giu, meant: 'đôn đốc' },
  { pattern: /(?<!\p{L})chuyên đổi số(?!\p{L})/giu, meant: 'chuyển đổi số' },
  { pattern: /(?<![\p{L}&])KH&N(?![\p{L}&])/gu, meant: 'KH&CN' },
  { pattern: /(?<!\p{L})Đội mới(?=\ssáng tạo)/giu, meant: 'Đổi mới' },
  { pattern: /(?<!\p{L})tập chung(?!\p{L})/giu, meant: 'tập trung' },
  { pattern: /(?<=phục vụ\s)đặc lực(?!\p{L})/giu, meant: 'đắc lực' },
  { pattern: /(?<=hiệu lực,?\s)hiện quả(?!\p{L})/giu, meant: 'hiệu quả' },
  { pattern: /(?<!\p{L})bút phá(?!\p{L})/giu, meant: 'bứt phá' },
  { pattern: /(?<!\p{L})họp giao(?=\slãnh đạo)/giu, meant: 'họp giao ban' },
  { pattern: /(?<=tất cả các\s)chức, viên chức(?!\p{L})/giu, meant: 'công chức, viên chức' },
  { pattern: /(?<=,\s)hướng doanh nghiệp(?=\sthực hiện)/giu, meant: 'hướng dẫn doanh nghiệp' },
  { pattern: /(?<!\p{L})thực hiện quả(?!\p{L})/giu, meant: 'thực hiện hiệu quả' },
  { pattern: /(?<!\p{L})đăng ký doanh(?=\scho)/giu, meant: 'đăng ký doanh nghiệp' },
  { pattern: /(?<=nâng cao\s)chất phục vụ(?!\p{L})/giu, meant: 'chất lượng phục vụ' },
  { pattern: /(?<=với\s)Quản lý Khu kinh tế(?!\p{L})/gu, meant: 'Ban Quản lý Khu kinh tế' },
];

const DOUBLED = /(?<!\p{L})(lấy|triển khai|đạt|của|và|các|trong|cho|với|được|là|tại|theo|về|thực hiện)\s+\1(?!\p{L})/giu;

export interface NoiseFinding {
  printed: string;
  meant: string;
  offset: number;
}

/** The entries that occur in a whole document at all: most do not, and need not be looked for in every paragraph. */
export function noiseIn(wholeText: string): NoiseEntry[] {
  return NOISE.filter(({ pattern }) => wholeText.search(pattern) >= 0);
}

export function findNoise(text: string, entries: readonly NoiseEntry[] = NOISE): NoiseFinding[] {
  const found: NoiseFinding[] = [];
  for (const { pattern, meant } of entries) {
    for (const m of text.matchAll(pattern)) found.push({ printed: m[0], meant, offset: m.index });
  }
  for (const m of text.matchAll(DOUBLED)) found.push({ printed: m[0], meant: m[1]!, offset: m.index });
  return found.sort((a, b) => a.offset - b.offset);
}
