import type { NumberDateRemark } from '#domain/register/number-date';
import type { SuggestionReason } from '#domain/recipients/suggest-receivers';
import type { DocumentAction } from '#messages/document-action';

/** Nút, lời đáp và ghi chú trên trang văn bản. */
export const documentActionLabels: Record<DocumentAction, string> = {
  initial: 'Ký nháy', checkForm: 'Đạt thể thức', sign: 'Ký ban hành', edit: 'Sửa dự thảo', answerWarnings: 'Trả lời cảnh báo', submit: 'Trình ký', recordIssued: 'Ghi nhận đã ban hành', return: 'Trả lại', allocateNumber: 'Cấp số',
  dispatch: 'Phát hành', takeBack: 'Rút lại ý kiến', pullBack: 'Rút về sửa', cancel: 'Hủy dự thảo', attachSealed: 'Đính bản đóng dấu', refuse: 'Không ký ban hành', recall: 'Thu hồi văn bản', startReplacement: 'Soạn văn bản thay thế', confirmDifferences: 'Xem, xác nhận khác biệt', acknowledgeEnd: 'Xác nhận đã biết',
  receive: 'Tiếp nhận, vào sổ', acknowledge: 'Xác nhận đã nhận', markPublished: 'Ghi nơi đã đăng', retryDelivery: 'Gửi lại', markByHand: 'Đã giao bản giấy',
};

/** What the person who pressed the button reads; {waiting} is the sentence of who has it now. */
export const commandMessages = {
  waiting: 'Đang chờ {who}.', submitted: 'Đã trình. {waiting}', returned: 'Đã trả lại. {waiting}', signed: 'Đã ký ban hành. {waiting}', approved: 'Đã ghi nhận ý kiến. {waiting}', takenBack: 'Đã rút lại ý kiến.',
  pulledBack: 'Đã rút về sửa.', cancelled: 'Đã hủy dự thảo.', numbered: 'Đã cấp số {codeNumber}. {waiting}', dispatched: 'Đã phát hành, đang gửi đến các nơi nhận.', refused: 'Đã kết thúc dự thảo, không ký ban hành.', recalled: 'Đã thu hồi văn bản, đang báo đến các nơi đã nhận.', recordedIssued: 'Đã ghi nhận văn bản {codeNumber} ({stage}). {waiting}',
};

/** A document in its route, in a list. */
export const documentListStep: string = '{task}, bước {no}/{count}';
/** What a receiver reads of a document that ended. */
/** Why a duty or a plan ended without anybody writing a reason. */
export const endReasonWords: Readonly<Record<string, string>> = { 'document.replaced': 'Kế hoạch đã được thay thế.', 'document.recalled': 'Kế hoạch đã thu hồi.', 'document.refused': 'Kế hoạch không được ký ban hành.', 'document.cancelled': 'Dự thảo kế hoạch đã hủy.', 'plan.stopped': 'Kế hoạch dừng thực hiện.', 'plan.closed': 'Kế hoạch kết thúc.', 'plan.replaced': 'Kế hoạch đã được thay thế.', 'plan.abandoned': 'Kế hoạch không thực hiện nữa.', selfReport: 'Tự tổng hợp, không phải gửi.', settledBefore: 'Đã qua trước khi theo dõi trên hệ thống.', reportedBefore: 'Đã báo cáo kỳ này theo kế hoạch được thay thế, không phải gửi lại.', documentDispatched: 'Văn bản báo cáo đã phát hành.' };
export const endWords = { recalled: 'Văn bản này đã được thu hồi theo văn bản số {codeNumber} ngày {date}. Lý do: {reason} Đề nghị không tiếp tục sử dụng.', replaced: 'Văn bản này đã được thay thế bởi văn bản số {codeNumber} ngày {date}. Đề nghị không tiếp tục sử dụng.' };

export const stageNotes = { rounds: '{count} vòng', numbered: 'số {codeNumber}', numberedOn: 'số {codeNumber}, ngày {date}', receipts: '{count} nơi cần xác nhận' };
export const digitalStates = { recalled: 'đã thu hồi', draft: 'bản dự thảo', sealed: 'có bản đóng dấu, ký số', unsealed: 'bản điện tử, chưa ký số' };

/** Why a post is passed over. */
export const gapNotes = { drafter: 'là người soạn thảo', vacant: 'chức vụ đang trống', absent: 'đang vắng mặt', left: 'đã nghỉ', ended: 'chức vụ đã kết thúc' };
export const substitutionReasons = { drafter: 'là người soạn thảo', vacant: 'đang trống', absent: 'vắng mặt', left: 'đã nghỉ' };

export const suggestionReasons: Record<SuggestionReason, string> = { sameWords: 'cùng các từ', partOfName: 'một phần của tên', accentsDiffer: 'khác dấu', spellingClose: 'viết gần giống', abbreviation: 'viết tắt của tên này', successor: 'đơn vị kế thừa' };

/** FLOW-4: a number is given on the day of the signature, the working day after it at the latest. */
export const numberDateRemarks: Record<NumberDateRemark, string> = {
  'number.dateGoesBack': 'Ngày này trước ngày của số liền trước trong sổ.',
  'number.laterThanNextWorkingDay': 'Chậm: văn bản phải được cấp số, phát hành chậm nhất ngày {lastDay}, ngày làm việc sau ngày ký.',
};

/** Error codes of deliveries; what a mail server said stays as it was said. */
export const deliveryErrors: Readonly<Record<string, string>> = { 'address.missing': 'Thiếu địa chỉ thư điện tử', 'document.recalled': 'Không gửi nữa: văn bản đã thu hồi', 'document.replaced': 'Không gửi nữa: văn bản đã được thay thế' };
