import type { PlanAction } from '#domain/permission/duty-permissions';

/** Trang kế hoạch: hiệu lực, số liệu, đích, hạn in trong kế hoạch. */
export const planActionLabels: Record<PlanAction, string> = { viewBoard: 'Bảng theo dõi', consolidate: 'Tổng hợp', makeReport: 'Lập dự thảo báo cáo', stopPlan: 'Dừng thực hiện', closePlan: 'Kết thúc kế hoạch', enterIndexResult: 'Nhập kết quả chỉ số' };
export const validityWords = { from: 'từ năm {year}', year: 'năm {year}' };
export const figureWords = { score: '{value} điểm', more: 'trên {value} điểm', atLeast: 'từ {value} điểm', gain: 'tăng {value} điểm', rank: 'hạng {rank}', ofYear: '{figures} (năm {year})' };
export const dueRuleWords = {
  operator: { within: 'trong', by: 'chậm nhất', before: 'trước' }, day: 'ngày {day}', months: 'tháng {months}',
  anchor: { calendarMonths: '', firstMonthOfNextPeriod: 'tháng đầu kỳ sau', lastMonthOfPeriod: 'tháng cuối kỳ', everyMonth: 'hằng tháng', fixedDate: '' },
};
export const selfReportText: string = 'Tự tổng hợp, không phải gửi';
/** Of a period that was reported under the plan this one replaced (FIX-1). */
export const reportedBeforeText: string = 'Đã báo cáo theo kế hoạch trước';
