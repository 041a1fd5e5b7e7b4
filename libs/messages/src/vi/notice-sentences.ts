/** Thông báo: một câu cho mỗi loại; {title} là trích yếu. */
export const noticeSentences: Readonly<Record<string, string>> = {
  documentSigned: 'Đã ký ban hành: {title}',
  documentNumbered: 'Đã cấp số {codeNumber}: {title}',
  documentReturnedToStep: 'Trả lại bước {stepNo}: {title}. {reason}',
  documentDispatched: 'Đã phát hành: {title}',
  taskWithdrawn: 'Việc đã được rút lại: {title}. {text}',
  decisionTakenBack: 'Bước {stepNo} rút lại ý kiến: {title}',
  approvalOverdue: 'Quá hạn xử lý: {title}',
  copyReceived: 'Nhận bản để biết: {codeNumber}, {title} ({agencyName})',
};
