/** Câu chữ của thư điện tử. Every mail says who writes, what about, until when, and has one link that works for its reader. */
export const mailTemplates = ['documentDelivered', 'documentRecalled', 'documentReplaced'] as const;
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
  /** Of a recall: why, and by which written act. */
  reason?: string;
  actCodeNumber?: string;
  actIssuedOnText?: string;
  /** Of a replacement: the new document. */
  byCodeNumber?: string;
  byIssuedOnText?: string;
  bySubject?: string;
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
  documentRecalled: (p) => ({
    subject: `${p.agencyName} thu hồi ${p.typeName} số ${p.codeNumber}`,
    paragraphs: [
      `Kính gửi: ${p.receiverName}`,
      `${p.agencyName} thu hồi ${p.typeName} số ${p.codeNumber} ngày ${p.issuedOnText}: “${p.subject}”, theo văn bản số ${p.actCodeNumber ?? ''} ngày ${p.actIssuedOnText ?? ''}. Lý do: ${p.reason ?? ''}`,
      'Đề nghị không tiếp tục sử dụng văn bản này, hủy bản đã nhận trên hệ thống, gửi lại bản giấy nếu có, và mở liên kết dưới đây để xác nhận.',
    ],
    linkText: 'Xác nhận đã nhận thông báo thu hồi',
    footer: ['Mở liên kết chưa phải là xác nhận; việc xác nhận chỉ được ghi khi bấm nút trên trang.', 'Liên kết chỉ dùng cho cơ quan nhận, hết hiệu lực sau 90 ngày.'],
  }),
  documentReplaced: (p) => ({
    subject: `${p.typeName} số ${p.codeNumber} của ${p.agencyName} đã được thay thế`,
    paragraphs: [
      `Kính gửi: ${p.receiverName}`,
      `${p.typeName} số ${p.codeNumber} ngày ${p.issuedOnText}: “${p.subject}” của ${p.agencyName} đã được thay thế bởi văn bản số ${p.byCodeNumber ?? ''} ngày ${p.byIssuedOnText ?? ''}: “${p.bySubject ?? ''}”.`,
      'Đề nghị không tiếp tục sử dụng văn bản cũ và mở liên kết dưới đây để xác nhận.',
    ],
    linkText: 'Xác nhận đã nhận thông báo thay thế',
    footer: ['Mở liên kết chưa phải là xác nhận; việc xác nhận chỉ được ghi khi bấm nút trên trang.', 'Liên kết chỉ dùng cho cơ quan nhận, hết hiệu lực sau 90 ngày.'],
  }),
};
