import { dayText } from '#messages/vi/day-words';
import type { MailWords } from '#messages/vi/mail';

/** What the outbox keeps of a reminder to a body outside the system; the text is made when the mail leaves. */
export interface ReportReminderParams {
  agencyName: string;
  bodyName: string;
  receiverName: string;
  periodLabel: string;
  planTitle: string;
  planNumber: string | null;
  strictDay: string | null;
  lateAfterDay: string | null;
  /** A body of another chain is asked, not ordered (ESC-8). */
  wording: 'order' | 'ask';
  /** The due day is over. */
  late: boolean;
  /** Words of a reminder by hand. */
  text: string | null;
}

/** Thư nhắc gửi báo cáo, for bodies that have no inbox here. */
export function reportReminderMail(p: ReportReminderParams): MailWords {
  const plan = p.planNumber === null ? `kế hoạch “${p.planTitle}”` : `Kế hoạch số ${p.planNumber}: “${p.planTitle}”`;
  const due = p.strictDay === null ? '' : ` Ngày cuối để gửi: ${dayText(p.strictDay)}.`;
  const ask = p.wording === 'order' ? 'Yêu cầu' : 'Đề nghị';
  return {
    subject: `${p.agencyName}: ${p.late ? 'chưa nhận được' : 'nhắc gửi'} báo cáo ${p.periodLabel}`,
    paragraphs: [
      `Kính gửi: ${p.bodyName}`,
      ...(p.text === null ? [] : [p.text]),
      p.late
        ? `${p.agencyName} chưa nhận được báo cáo ${p.periodLabel} của quý cơ quan thực hiện ${plan}.${due} ${ask} quý cơ quan gửi báo cáo về ${p.receiverName} sớm nhất.`
        : `${ask} quý cơ quan gửi báo cáo ${p.periodLabel} thực hiện ${plan} về ${p.receiverName}.${due}`,
      'Mở liên kết dưới đây để xem nội dung kế hoạch và xác nhận đã nhận lời nhắc.',
    ],
    linkText: 'Xem kế hoạch và xác nhận đã nhận',
    footer: ['Mở liên kết chưa phải là xác nhận; việc xác nhận chỉ được ghi khi bấm nút trên trang.', 'Liên kết chỉ dùng cho cơ quan nhận, hết hiệu lực sau 90 ngày.'],
  };
}
