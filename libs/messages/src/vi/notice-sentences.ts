/** Thông báo: một câu cho mỗi loại; {title} là trích yếu. */
export const noticeSentences = {
  documentSigned: 'Đã ký ban hành: {title}',
  documentNumbered: 'Đã cấp số {codeNumber}: {title}',
  documentReturnedToStep: 'Trả lại bước {stepNo}: {title}. {reason}',
  documentDispatched: 'Đã phát hành: {title}',
  taskWithdrawn: 'Việc đã được rút lại: {title}. {text}',
  decisionTakenBack: 'Bước {stepNo} rút lại ý kiến: {title}',
  approvalOverdue: 'Quá hạn xử lý: {title}',
  copyReceived: 'Nhận bản để biết: {codeNumber}, {title} ({agencyName})',
  documentRefused: 'Không ký ban hành: {title}. {reason}',
  documentRecalled: 'Đã thu hồi theo {actCodeNumber}: {title}. {reason}',
  documentReplaced: 'Đã được thay thế: {title}',
  receiversTold: 'Đã báo việc thu hồi, thay thế đến {receivers} nơi nhận: {title}',
  recallNotice: '{agencyName} thu hồi {codeNumber} theo {actCodeNumber}: {title}. {reason}',
  replacementNotice: '{agencyName} thay thế {codeNumber} bằng {byCodeNumber}: {title}',
};
