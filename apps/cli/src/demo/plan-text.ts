/** What a demo plan says; `planText` prints it the way an office would. All of it is invented. */
export interface DemoPlan {
  symbolAgency: string;
  number: string | null;
  place: string;
  /** Printed date; a null day is the usual blank of a draft (NUM-11). */
  date: { day: number | null; month: number; year: number };
  subject: string;
  bases: string[];
  issuer: string;
  purpose: string[];
  /** A group of tasks with the unit that leads it. */
  groups: { heading: string; tasks: string[]; lead: string; coordinating?: string; target?: string }[];
  reporting: string[];
  recipients: string[];
  archive: string;
  signing: string[];
  signer: string;
}

const roman = ['I', 'II', 'III', 'IV', 'V'];
export const two = (n: number) => String(n).padStart(2, '0');

/** The printed text of a plan, one paragraph a line with blank lines between, as an office file exports it. */
export function planText(plan: DemoPlan): string {
  const { day, month, year } = plan.date;
  const lines = [
    `Số: ${plan.number ?? ''}/KH-${plan.symbolAgency}`,
    `${plan.place}, ngày ${day === null ? '   ' : two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`,
    'KẾ HOẠCH',
    plan.subject,
    ...plan.bases.map((basis, i) => basis + (i < plan.bases.length - 1 ? ';' : '.')),
    `${plan.issuer} xây dựng kế hoạch thực hiện như sau:`,
    `${roman[0]}. MỤC ĐÍCH, YÊU CẦU`,
    ...plan.purpose.map((text, i) => `${i + 1}. ${text}`),
    `${roman[1]}. NHIỆM VỤ, GIẢI PHÁP`,
    ...plan.groups.flatMap((group, i) => [
      `${i + 1}. ${group.heading}`,
      ...(group.target ? [`- Chỉ tiêu: ${group.target}`] : []),
      ...group.tasks.map((task) => `- ${task}`),
      `* Chủ trì tham mưu: ${group.lead}.`,
      ...(group.coordinating ? [`* Phối hợp: ${group.coordinating}.`] : []),
    ]),
    `${roman[2]}. TỔ CHỨC THỰC HIỆN`,
    ...plan.reporting.map((text, i) => `${i + 1}. ${text}`),
    `Trên đây là Kế hoạch ${plan.subject.charAt(0).toLowerCase()}${plan.subject.slice(1)}, yêu cầu các đơn vị nghiêm túc triển khai thực hiện./.`,
    'Nơi nhận:',
    ...plan.recipients.map((line) => `- ${line};`),
    `- Lưu: ${plan.archive}.`,
    ...plan.signing,
    plan.signer,
  ];
  return lines.join('\n\n');
}
