import type { DocumentStage } from '#domain/document/document-stage';
import type { DocumentType } from '#domain/document/document-type';
import type { PlanStage } from '#domain/plan/plan-stage';
import type { DeliveryChannel, DeliveryState, RecipientRole } from '#domain/recipients/receiver';
import type { RouteStepKind } from '#domain/route/route-snapshot';
import type { TaskKind } from '#domain/task/task-kind';

/** Words the server puts on unions; one Record each, so that a new member asks for its word. */
export const stageLabels: Record<DocumentStage, string> = {
  drafting: 'Dự thảo', inRoute: 'Trình ký', signed: 'Đã ký', issued: 'Đã cấp số', dispatched: 'Đã phát hành',
  cancelled: 'Đã hủy dự thảo', refused: 'Bị từ chối', recalled: 'Đã thu hồi', replaced: 'Đã thay thế',
};
export const planStageLabels: Record<PlanStage, string> = {
  preparing: 'Chuẩn bị', inForce: 'Đang thực hiện', closed: 'Kết thúc', stopped: 'Dừng thực hiện', replaced: 'Đã thay thế', abandoned: 'Không thực hiện',
};
export const typeLabels: Record<DocumentType, string> = { KH: 'Kế hoạch', BC: 'Báo cáo', CV: 'Công văn', QĐ: 'Quyết định', TB: 'Thông báo', TTr: 'Tờ trình' };
export const stepLabels: Record<RouteStepKind, string> = { initial: 'Ký nháy nội dung', checkForm: 'Kiểm tra thể thức', sign: 'Ký ban hành' };
export const taskLabels: Record<TaskKind, string> = {
  answerWarnings: 'Trả lời cảnh báo', revise: 'Sửa dự thảo', initial: 'Ký nháy', checkForm: 'Kiểm tra thể thức', sign: 'Ký ban hành', allocateNumber: 'Cấp số', dispatch: 'Phát hành',
  publish: 'Đăng tải', fixDelivery: 'Xử lý gửi lỗi', receive: 'Tiếp nhận, vào sổ', acknowledge: 'Xác nhận đã nhận', acknowledgeEnd: 'Xác nhận thu hồi, thay thế', fillReport: 'Lập báo cáo', sendReport: 'Gửi báo cáo',
  acceptReport: 'Tiếp nhận báo cáo', decideExtension: 'Quyết định gia hạn', consolidate: 'Tổng hợp', reviewLetter: 'Duyệt công văn đôn đốc', closePlan: 'Kết thúc kế hoạch', enterCalendar: 'Nhập lịch làm việc',
};
export const deliveryStateLabels: Record<DeliveryState, string> = {
  waiting: 'Chờ gửi', sent: 'Đã gửi, chưa xác nhận', opened: 'Đã xem', acknowledged: 'Đã xác nhận', refused: 'Từ chối nhận', failed: 'Gửi lỗi', published: 'Đã đăng tải', recorded: 'Đã gửi bản giấy',
};
/** A copy for information asks for no receipt (model.md 7). */
export const sentForInformation = 'Đã gửi để biết';
export const roleLabels: Record<RecipientRole, string> = { report: 'Để báo cáo', coordinate: 'Để phối hợp', execute: 'Để thực hiện', publish: 'Để đăng tải', inform: 'Để biết' };
export const channelLabels: Record<DeliveryChannel, string> = { system: 'Trong hệ thống', email: 'Thư điện tử', byHand: 'Bản giấy', publish: 'Trang thông tin' };
export const urgencyLabels: Readonly<Record<string, string>> = { urgent: 'KHẨN', veryUrgent: 'THƯỢNG KHẨN', express: 'HỎA TỐC', flash: 'HỎA TỐC' };
export const fileKindLabels: Record<'source' | 'numbered' | 'sealed', string> = { source: 'Bản gốc tải lên', numbered: 'Bản có số, ngày', sealed: 'Bản đóng dấu, ký số' };
export const periodLabels: Record<'month' | 'quarter' | 'halfYear' | 'nineMonths' | 'year', string> = { month: 'Hằng tháng', quarter: 'Hằng quý', halfYear: '6 tháng', nineMonths: '9 tháng', year: 'Hằng năm' };
export const obligationLabels: Record<'recurring' | 'oneOff' | 'standing' | 'event', string> = { recurring: 'Định kỳ', oneOff: 'Một lần', standing: 'Thường xuyên', event: 'Khi phát sinh' };
export const calendarStatusLabels: Record<'official' | 'provisional' | 'empty', string> = { official: 'Chính thức', provisional: 'Dự kiến', empty: 'Chưa nhập' };
