import { localDate, type LocalDate } from '#domain/calendar/local-date';

/** ORG-1: bodies that ended everywhere at once; asked only where the directory of an installation is silent. */
export interface NationalChange {
  readonly pattern: RegExp;
  /** First day without the body. */
  readonly since: LocalDate;
  readonly how: string;
  readonly successor: string;
}

export const NATIONAL_CHANGES: readonly NationalChange[] = [
  { pattern: /(?<!\p{L})Sở (?:Kế hoạch và Đầu tư|KH&ĐT|KHĐT)/u, since: localDate('2025-03-01'), how: 'hợp nhất vào Sở Tài chính', successor: 'Sở Tài chính' },
  { pattern: /(?<!\p{L})Sở Giao thông [Vv]ận tải/u, since: localDate('2025-03-01'), how: 'hợp nhất vào Sở Xây dựng', successor: 'Sở Xây dựng' },
  { pattern: /(?<!\p{L})Sở (?:Tài nguyên và Môi trường|TN&MT)|(?<!\p{L})Sở Nông nghiệp và (?:Phát triển nông thôn|PTNT)/u, since: localDate('2025-03-01'), how: 'hợp nhất thành Sở Nông nghiệp và Môi trường', successor: 'Sở Nông nghiệp và Môi trường' },
  { pattern: /(?<!\p{L})Sở (?:Thông tin và Truyền thông|TT&TT)/u, since: localDate('2025-03-01'), how: 'hợp nhất vào Sở Khoa học và Công nghệ', successor: 'Sở Khoa học và Công nghệ' },
  { pattern: /(?<!\p{L})Sở Lao động\s*[-–,]\s*Thương binh/u, since: localDate('2025-03-01'), how: 'hợp nhất vào Sở Nội vụ', successor: 'Sở Nội vụ' },
  { pattern: /(?:UBND|Ủy ban nhân dân|HĐND)\s+(?:các\s+)?(?:huyện|thị xã|quận)|(?<!\p{L})[Cc]ác (?:huyện|xã, thị trấn)|(?:^|\s)(?:Huyện ủy|thị trấn)|\shuyện(?:\s|$)/u, since: localDate('2025-07-01'), how: 'kết thúc hoạt động của cấp huyện', successor: 'UBND cấp xã và cơ quan cấp tỉnh' },
  { pattern: /(?<!\p{L})Thanh [Tt]ra (?:Sở|sở|huyện)/u, since: localDate('2025-07-01'), how: 'kết thúc theo Luật Thanh tra 2025', successor: 'Thanh tra tỉnh' },
];

/** The change that ended a body of this name by that day. */
export function nationalChange(name: string, today: LocalDate): NationalChange | null {
  return NATIONAL_CHANGES.find((change) => change.since <= today && change.pattern.test(name)) ?? null;
}
