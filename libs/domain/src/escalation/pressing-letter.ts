import { partsOf, type LocalDate } from '#domain/calendar/local-date';
import type { TextBlock } from '#domain/extraction/text-block';

/** Công văn đôn đốc: one body, the reports it owes. */
export interface PressingLetter {
  readonly bodyName: string;
  readonly planTitle: string;
  readonly planNumber: string | null;
  readonly planDate: LocalDate | null;
  /** "báo cáo quý III/2026" and its day, oldest first. */
  readonly owed: readonly { readonly what: string; readonly day: LocalDate }[];
  /** Where the report goes. */
  readonly receiverName: string;
  /** By when it is asked for now. */
  readonly newDay: LocalDate;
  /** ESC-8: a body outside the chain of command is asked and nothing is held against it. */
  readonly wording: 'order' | 'ask';
}

export function pressingSubject(letter: Pick<PressingLetter, 'planTitle' | 'planNumber'>): string {
  return `Đôn đốc báo cáo kết quả thực hiện ${letter.planNumber === null ? `Kế hoạch ${lowered(letter.planTitle)}` : `Kế hoạch số ${letter.planNumber}`}`;
}

/** One line of what is owed: "báo cáo quý III/2026". */
export function owedReport(periodLabel: string): string {
  return `báo cáo ${periodLabel}`;
}

/** A letter names its addressee once; the Nơi nhận refer back to it. */
export const asAddressed = 'Như trên';

/** Paragraphs of the draft; the focal unit edits them, and the letter takes its own route like any document. */
export function pressingText(letter: PressingLetter): TextBlock[] {
  const plan = [letter.planNumber === null ? 'Kế hoạch' : `Kế hoạch số ${letter.planNumber}`, letter.planDate === null ? '' : `ngày ${printed(letter.planDate)}`, `về ${lowered(letter.planTitle)}`].filter((part) => part !== '').join(' ');
  const verb = letter.wording === 'ask' ? 'Đề nghị' : 'Yêu cầu';
  const lines = [
    `Kính gửi: ${letter.bodyName}`,
    `Thực hiện ${plan}, đến nay ${letter.receiverName} chưa nhận được:`,
    ...letter.owed.map((row) => `- ${row.what} (hạn gửi: ${printed(row.day)});`),
    `${verb} ${letter.bodyName} gửi báo cáo về ${letter.receiverName} trước ngày ${printed(letter.newDay)} để tổng hợp.`,
    letter.wording === 'ask'
      ? 'Trường hợp có khó khăn, vướng mắc hoặc đã gửi báo cáo, đề nghị quý cơ quan thông tin để phối hợp thực hiện.'
      : 'Trường hợp không gửi báo cáo đúng thời hạn nêu trên, Thủ trưởng đơn vị chịu trách nhiệm trước người đứng đầu cơ quan ban hành kế hoạch.',
    letter.wording === 'ask' ? 'Trân trọng cảm ơn sự phối hợp của quý cơ quan.' : 'Yêu cầu nghiêm túc triển khai thực hiện.',
  ];
  return lines.map((text, index) => ({ index, line: index + 1, page: null, kind: 'paragraph' as const, text: text.normalize('NFC'), cells: [] }));
}

function printed(day: LocalDate): string {
  const { year, month, day: d } = partsOf(day);
  // NUM-12: two digits for days below 10 and months 1 and 2.
  return `${String(d).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}/${year}`;
}

function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text;
}
