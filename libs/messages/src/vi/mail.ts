/** Câu chữ của thư điện tử. Every mail says who writes, what about, until when, and has one link that works for its reader. */
export const mailTemplates = ['documentDelivered'] as const;
export type MailTemplate = (typeof mailTemplates)[number];

export interface MailWords {
  subject: string;
  /** Paragraphs of plain text, in order. */
  paragraphs: string[];
  linkText: string;
  /** Small print under the link. */
  footer: string[];
}

export interface DocumentDeliveredParams {
  agencyName: string;
  receiverName: string;
  typeName: string;
  codeNumber: string;
  issuedOnText: string;
  subject: string;
  signer: string;
}

export const viMail: { [K in MailTemplate]: (p: DocumentDeliveredParams) => MailWords } & { trainingMark: string; trainingLine: string } = {
  trainingMark: '[Tập huấn]',
  trainingLine: 'Thư này thuộc một buổi tập huấn, không phải văn bản thật và không gửi ra ngoài cơ quan.',
  documentDelivered: (p) => ({
    subject: `${p.agencyName} gửi ${p.typeName} số ${p.codeNumber}`,
    paragraphs: [
      `Kính gửi: ${p.receiverName}`,
      `${p.agencyName} gửi đến quý cơ quan ${p.typeName} số ${p.codeNumber} ngày ${p.issuedOnText}: “${p.subject}”. Người ký: ${p.signer}.`,
      'Đề nghị mở liên kết dưới đây để tải văn bản và xác nhận đã nhận trong ngày.',
    ],
    linkText: 'Mở văn bản và xác nhận đã nhận',
    footer: ['Mở liên kết chưa phải là xác nhận; việc xác nhận chỉ được ghi khi bấm nút trên trang.', 'Liên kết chỉ dùng cho cơ quan nhận, hết hiệu lực sau 90 ngày hoặc khi văn bản bị thu hồi.'],
  }),
};
