import type { FactPart, FactSubject } from '#domain/document/facts-difference';

/** Lời về khác biệt giữa kế hoạch cũ và kế hoạch thay thế. */
export const factSubjectLabels: Record<FactSubject, string> = {
  title: 'Trích yếu', validity: 'Thời gian thực hiện', legalBasis: 'Căn cứ', indicator: 'Chỉ tiêu', task: 'Nhiệm vụ', assignment: 'Phân công', obligation: 'Chế độ báo cáo', receiver: 'Nơi nhận', signature: 'Ký',
};
export const factChangeLabels: Record<'added' | 'removed' | 'changed', string> = { added: 'Thêm', removed: 'Bỏ', changed: 'Sửa' };
export const factPartLabels: Record<FactPart, string> = {
  text: 'nội dung', name: 'tên', fromYear: 'từ năm', toYear: 'đến năm', openEnded: 'các năm tiếp theo', baselineScore: 'điểm hiện tại', baselineRank: 'hạng hiện tại', targetOperator: 'cách so đích', targetScore: 'điểm đích', targetRank: 'hạng đích',
  targetDelta: 'điểm tăng thêm', item: 'mục', actors: 'đơn vị được nêu', leaders: 'lãnh đạo chỉ đạo', focalUnits: 'đầu mối', leadUnits: 'chủ trì', coordinatingUnits: 'phối hợp', timeText: 'thời gian', items: 'các mục', kind: 'loại', period: 'kỳ', operator: 'cách tính hạn',
  due: 'hạn', reporters: 'đơn vị báo cáo', receivers: 'nơi nhận báo cáo', watchers: 'nơi theo dõi', via: 'gửi qua', what: 'nội dung báo cáo', role: 'vai trò', form: 'hình thức ký', position: 'chức vụ ký',
};
/** Values that are codes in the facts. */
export const factValueLabels: Readonly<Record<string, string>> = {
  true: 'có', false: 'không', month: 'tháng', quarter: 'quý', halfYear: '6 tháng', nineMonths: '9 tháng', year: 'năm', recurring: 'định kỳ', oneOff: 'một lần', standing: 'thường xuyên', event: 'khi phát sinh',
  before: 'trước', by: 'chậm nhất', within: 'trong', '>=': 'từ', '>': 'trên', '=': 'bằng', report: 'để báo cáo', coordinate: 'để phối hợp', execute: 'để thực hiện', publish: 'để đăng tải', inform: 'để biết',
  calendarMonths: '', firstMonthOfNextPeriod: 'tháng đầu kỳ sau', lastMonthOfPeriod: 'tháng cuối kỳ', everyMonth: 'hằng tháng', fixedDate: '',
};
export const noFactValue: string = 'không có';
