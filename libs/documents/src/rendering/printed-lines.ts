import type { OfficialDocument, RecipientLine } from './official-document';

/** Words that the form itself prints (FORM-5 boxes 1, 9a, 9b); they are law, not wording of ours. */
export const nationalTitle = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';
export const recipientsHeading = 'Nơi nhận:';
export const addresseesHeading = 'Kính gửi:';

/** Room that a hand or the clerk fills (NUM-11): no-break spaces, so that no format swallows or breaks them. */
export const numberBlank = '\u00a0'.repeat(10);
export const dayBlank = '\u00a0'.repeat(6);
export const monthBlank = '\u00a0'.repeat(6);
export const yearBlank = '\u00a0'.repeat(8);

/** Box 3: "Số: 50/KH-STC", "Số:          /KH-STC" while no number was given. */
export function numberLineText(line: OfficialDocument['numberLine']): string {
  return line.number === null ? `Số:${numberBlank}/${line.symbol}` : `Số: ${line.number}/${line.symbol}`;
}

/** NUM-12: days below 10 and months 1 and 2 take a leading zero, other months do not. */
export function printedDay(day: number): string {
  return String(day).padStart(2, '0');
}

export function printedMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}

/** Box 4: "Sơn Hà, ngày 05 tháng 3 năm 2026"; a blank has its own spaces around it. */
export function dateLineText(place: string, date: OfficialDocument['date']): string {
  const day = date.day === null ? dayBlank : ` ${printedDay(date.day)} `;
  const month = date.month === null ? monthBlank : ` ${printedMonth(date.month)} `;
  const year = date.year === null ? yearBlank : ` ${date.year}`;
  return `${place}, ngày${day}tháng${month}năm${year}`;
}

/** One line of box 9b (RCPT-1), without its dash. */
export function recipientLineText(line: RecipientLine): string {
  return line.flag === null ? `${line.text};` : `${line.text} (${line.flag});`;
}

/** All lines of box 9b with dashes: receivers end with ";", the archive line with "." (RCPT-1, RCPT-8). */
export function recipientLineTexts(document: Pick<OfficialDocument, 'recipients' | 'archive'>): string[] {
  const lines = document.recipients.map((line) => `- ${recipientLineText(line)}`);
  if (document.archive !== null) lines.push(`- Lưu: ${document.archive}.`);
  else if (lines.length > 0) lines[lines.length - 1] = lines[lines.length - 1]!.replace(/;$/, '.');
  return lines;
}

/** Box 5b: an official letter prints "V/v ..." under its number. */
export function letterSubjectText(subject: string): string {
  return /^V\/v\b/iu.test(subject) ? subject : `V/v ${subject}`;
}

/** Box 9a: one addressee stands on the same line, several stand as dashed lines; the last ends with ".". */
export function addresseeLines(addressees: readonly string[]): { sameLine: string | null; lines: string[] } {
  if (addressees.length === 1) return { sameLine: `${addresseesHeading} ${addressees[0]}`, lines: [] };
  return {
    sameLine: null,
    lines: addressees.map((name, index) => `- ${name}${index === addressees.length - 1 ? '.' : ';'}`),
  };
}
