import type { DueStepCode } from '#domain/due/explain-due-date';
import type { DutyAction } from '#domain/permission/duty-permissions';
import type { DutyStanding } from '#domain/report/duty-standing';
import type { DutyState } from '#domain/report/duty-state';
import type { FollowUpRefusalCode } from '#domain/report/duty-refusal';
import type { TaskReportState } from '#domain/report/report-line';
import { dayText } from '#messages/vi/day-words';

/** Câu chữ của việc theo dõi thực hiện: trạng thái, nút, lời giải thích hạn, nấc đôn đốc, lời từ chối. */
export const dutyStateLabels: Record<DutyState, string> = {
  notOpen: 'Chưa mở', open: 'Chưa gửi', submitted: 'Đã gửi, chờ tiếp nhận', returned: 'Trả lại', accepted: 'Đã tiếp nhận', nothingToReport: 'Không phát sinh, chờ tiếp nhận', excused: 'Được miễn',
  released: 'Thôi thực hiện', closedWithoutReport: 'Khép lại, không có báo cáo', settledBefore: 'Đã qua khi ban hành',
};
export const standingLabels: Record<DutyStanding, string> = {
  notJudged: 'Không tính', doneOnTime: 'Đúng hạn', doneLate: 'Quá hạn', running: 'Trong hạn', dueSoon: 'Sắp đến hạn', dueToday: 'Đến hạn hôm nay', overdue: 'Quá hạn, chưa gửi', fixing: 'Đang sửa', fixOverdue: 'Quá hạn sửa',
};
export const dutyActionLabels: Record<DutyAction, string> = {
  saveDraft: 'Lưu nháp', submit: 'Gửi báo cáo', nothingToReport: 'Không phát sinh', takeBack: 'Rút lại báo cáo', requestExtension: 'Xin gia hạn', accept: 'Tiếp nhận', return: 'Trả lại', excuse: 'Miễn báo cáo',
  remind: 'Nhắc', recordPaper: 'Nhập hộ bản giấy', decideExtension: 'Quyết định gia hạn',
};
export const taskReportStateLabels: Record<TaskReportState, string> = { notStarted: 'Chưa thực hiện', inProgress: 'Đang thực hiện', done: 'Hoàn thành', blocked: 'Vướng mắc' };

export const dueStepSentences: Record<DueStepCode, string> = {
  nominal: 'Ngày in trong kế hoạch: {date}', dayBefore: 'In “trước ngày”, nên ngày cuối là {date}', lastDayIncluded: 'Tính cả ngày in, nên ngày cuối là {date}', passedDayOff: '{date} là {reason}, lùi về ngày làm việc trước',
  strictDay: 'Ngày cuối được tính là {date}; nhắc việc đếm ngược từ ngày này', lenientFromNominal: 'Cách tính muộn của cơ quan bắt đầu từ ngày in: {date}', lenientPassedDayOff: '{date} là {reason}, chuyển sang ngày làm việc sau',
  graceDay: 'Thêm ngày làm việc {date}', lateAfterDay: 'Bị coi là muộn từ 24:00 ngày {date}', provisionalYear: 'Lịch năm của ngày {date} là tạm tính, có thể thay đổi',
};
export const dayOffWords: Readonly<Record<string, string>> = { saturday: 'Thứ Bảy', sunday: 'Chủ nhật', dayOff: 'ngày nghỉ', weekday: 'ngày làm việc', workingSaturday: 'Thứ Bảy làm bù' };

/** Nấc đôn đốc, by its place: T-7 before, T+1 after. */
export function rungWords(rung: string): string {
  const found = /^T([+-])(\d+)$/.exec(rung);
  if (!found) return 'Nhắc trực tiếp';
  return found[1] === '-' ? `Nhắc trước ${found[2]} ngày làm việc` : `Đôn đốc sau ${found[2]} ngày làm việc`;
}
export const rungFormLabels: Readonly<Record<string, string>> = { reminder: 'Nhắc việc', notice: 'Thông báo chậm', noticeOverLeader: 'Thông báo đôn đốc của lãnh đạo', letterDraft: 'Dự thảo công văn đôn đốc', list: 'Danh sách chậm gửi lãnh đạo' };
export const actionWords: Readonly<Record<string, string>> = { remindUnit: 'Nhắc đơn vị', noticeHead: 'Thông báo chậm tới người đứng đầu đơn vị', press: 'Đôn đốc', listToLeader: 'Báo danh sách chậm tới lãnh đạo phụ trách', listToAgencyHead: 'Báo danh sách chậm tới người đứng đầu cơ quan' };
const plannedStateWords: Readonly<Record<string, string>> = { planned: 'Sẽ gửi', fired: 'Đã gửi', skipped: 'Không gửi', merged: 'Gộp vào nấc sau' };
const skipReasons: Readonly<Record<string, string>> = {
  settled: 'nghĩa vụ đã xong', submitted: 'báo cáo đã gửi', returned: 'báo cáo được trả lại', extended: 'đã gia hạn', excused: 'được miễn', planEnded: 'kế hoạch đã dừng hoặc kết thúc', ladderReplaced: 'đã có lịch đôn đốc mới',
  vacant: 'không có ai giữ chức vụ', absent: 'người giữ chức vụ vắng mặt', left: 'người giữ chức vụ đã nghỉ', ended: 'chức vụ không còn', drafter: 'là người soạn thảo',
};
export function plannedStateText(state: string, reason: string | null): string {
  const why = reason === null ? '' : (skipReasons[reason] ?? '');
  return why === '' ? (plannedStateWords[state] ?? state) : `${plannedStateWords[state] ?? state}: ${why}`;
}
export function passedText(passed: readonly { title: string; reason: string }[]): string {
  return passed.map((post) => `${post.title}: ${skipReasons[post.reason] ?? post.reason}`).join('; ');
}

/** Vì sao hạn đổi: the edited days between the printed day and the new one; or the year that was empty until now. */
export function movedBecauseText(days: readonly { date: string; name: string; working: boolean }[], emptyYear: number | null): string {
  if (emptyYear !== null) return `Lịch năm ${emptyYear} đã nhập, hạn nay tính được`;
  return days.map((day) => `${dayText(day.date)} ${day.working ? 'nay là ngày làm việc' : `nay nghỉ (${day.name})`}`).join('; ');
}

export const followUpProblems: Record<FollowUpRefusalCode, string> = {
  'duty.notFound': 'Không có nghĩa vụ báo cáo này, hoặc không thuộc phạm vi của ông/bà.', 'duty.notAllowed': 'Việc này không thuộc thẩm quyền của ông/bà.', 'duty.draftChanged': 'Báo cáo vừa được người khác sửa. Mở lại để xem bản mới nhất.',
  'duty.draftEmpty': 'Báo cáo chưa có nội dung.', 'duty.stateMissing': 'Còn nhiệm vụ chưa chọn trạng thái.', 'duty.figureNotAsked': 'Nhiệm vụ này không yêu cầu số liệu.',
  'duty.upwardByDocument': 'Báo cáo gửi ra ngoài cơ quan đi bằng văn bản: lập báo cáo ở bàn tổng hợp rồi trình ký.', 'duty.notUnarmed': 'Chưa tính được hạn vì lịch làm việc của năm đó chưa nhập.',
  'duty.moveNotAllowed': 'Không làm được việc này khi báo cáo ở trạng thái hiện tại.', 'duty.notOpenYet': 'Kỳ báo cáo chưa mở.', 'duty.alreadySubmitted': 'Báo cáo đã được gửi.', 'duty.alreadyEnded': 'Nghĩa vụ báo cáo này đã xong.',
  'duty.planNotInForce': 'Kế hoạch không còn hiệu lực.', 'duty.reasonMissing': 'Cần ghi lý do.', 'duty.alreadyOpenedByReceiver': 'Nơi nhận đã mở báo cáo, không rút lại được nữa.', 'duty.extensionTooLate': 'Đã quá hạn, không xin gia hạn được nữa.',
  'duty.extensionPending': 'Đã có đề nghị gia hạn đang chờ quyết định.', 'duty.extensionNotAsked': 'Không có đề nghị gia hạn nào đang chờ.', 'duty.fixByDayMissing': 'Cần chọn ngày phải sửa xong, sau hôm nay.',
  'duty.extensionNotLater': 'Hạn mới phải sau hạn hiện tại.', 'duty.extensionInThePast': 'Hạn mới đã qua.',
  'plan.notFound': 'Không có kế hoạch này, hoặc không thuộc phạm vi của ông/bà.', 'plan.notInForce': 'Kế hoạch không còn hiệu lực.', 'plan.actNotAllowed': 'Việc này không thuộc thẩm quyền của ông/bà.', 'plan.reasonMissing': 'Cần ghi lý do dừng thực hiện.',
  'plan.dutiesOpen': 'Còn {count} nghĩa vụ báo cáo chưa xong. Ghi lý do nếu vẫn kết thúc kế hoạch.',
  'consolidation.changed': 'Bản tổng hợp vừa được người khác sửa. Mở lại để xem bản mới nhất.', 'consolidation.nothingAccepted': 'Chưa có báo cáo nào được tiếp nhận để tổng hợp.', 'consolidation.reportExists': 'Đã có dự thảo báo cáo của kỳ này.',
  'indexResult.yearInvalid': 'Năm đo {year} không hợp lệ: từ 2005 đến năm nay.', 'indexResult.empty': 'Ghi ít nhất điểm số hoặc thứ hạng.', 'indexResult.scoreInvalid': 'Điểm số phải từ 0 đến 100.', 'indexResult.rankInvalid': 'Thứ hạng phải là số nguyên từ 1.', 'indexResult.rankAboveCount': 'Tổng số đơn vị được xếp hạng phải là số nguyên, không nhỏ hơn thứ hạng.',
  'indexResult.sourceMissing': 'Ghi nguồn công bố kết quả.', 'indexResult.dayInvalid': 'Ngày công bố không hợp lệ.', 'indexResult.dayInFuture': 'Ngày công bố chưa tới.', 'indexResult.dayBeforeYear': 'Ngày công bố không thể trước năm đo {year}.', 'indexResult.indicatorUnknown': 'Kế hoạch không có chỉ số này.',
  'followUp.keyReused': 'Yêu cầu trùng mã với một yêu cầu khác. Tải lại trang rồi thử lại.', 'followUp.fileUnknown': 'Tệp đính kèm chưa được tải lên.',
};

type Params = Readonly<Record<string, unknown>>;
const day = (params: Params, name: string): string => (typeof params[name] === 'string' ? dayText(params[name]) : '');
const text = (params: Params, name: string): string => (typeof params[name] === 'string' || typeof params[name] === 'number' ? String(params[name]) : '');
const reportOf = (params: Params): string => `báo cáo ${text(params, 'periodLabel')} (${text(params, 'planTitle')})`;
function passedOf(params: Params): string {
  const passed = params['passed'] as readonly { title: string; reason: string }[] | undefined;
  return passed && passed.length > 0 ? ` Chuyển đến ông/bà vì ${passedText(passed)}.` : '';
}
/** A report under the pen, or given up, is not on its way yet (model.md 1). */
const onItsWay: ReadonlySet<unknown> = new Set(['inRoute', 'signed', 'issued']);
const signingOf = (params: Params): string => (onItsWay.has(params['answering']) ? ' Báo cáo đang trình ký.' : '');

const notices: Readonly<Record<string, (params: Params) => string>> = {
  dutyReminder: (p) => `${p['outside'] === true ? `Nhắc ${text(p, 'reporterName')} (ngoài hệ thống): ` : ''}Sắp đến hạn gửi ${reportOf(p)} về ${text(p, 'receiverName')}: ngày cuối ${day(p, 'strictDay')}.${signingOf(p)}${passedOf(p)}`,
  dutyLate: (p) => `${text(p, 'reporterName')} chưa gửi ${reportOf(p)} về ${text(p, 'receiverName')}; hạn ${day(p, 'strictDay')}.${signingOf(p)}${passedOf(p)}`,
  dutyPressed: (p) => `${p['wording'] === 'ask' ? 'Đề nghị' : 'Yêu cầu'} ${text(p, 'reporterName')} gửi ngay ${reportOf(p)}; hạn ${day(p, 'strictDay')}.${text(p, 'overName') === '' ? '' : ` Theo ý kiến của ${text(p, "overName")}.`}${signingOf(p)}${passedOf(p)}`,
  lateList: (p) => `Danh sách chậm báo cáo: ${((p['items'] as readonly Params[] | undefined) ?? []).map((one) => `${text(one, 'reporterName')} (${text(one, 'periodLabel')}${onItsWay.has(one['answering']) ? ', báo cáo đang trình ký' : ''})`).join('; ')}. ${text(p, 'planTitle')}`,
  pressingLetterDrafted: (p) => `Đã lập dự thảo công văn đôn đốc ${text(p, 'reporterName')} về ${reportOf(p)}, chờ rà soát.${passedOf(p)}`,
  dutyReturned: (p) => `Trả lại ${reportOf(p)}: “${text(p, 'reason')}”. Sửa xong trước hết ngày ${day(p, 'fixByDay')}.`,
  dutyAccepted: (p) => `${text(p, 'receiverName')} đã tiếp nhận ${reportOf(p)}.`,
  dutyExcused: (p) => `Được miễn ${reportOf(p)}: ${text(p, 'reason')}`,
  dutyReminded: (p) => `${text(p, 'text')} (${reportOf(p)}; hạn ${day(p, 'strictDay')})`,
  extensionAsked: (p) => `${text(p, 'reporterName')} xin gia hạn ${reportOf(p)} đến ${day(p, 'proposedDay')}: ${text(p, 'reason')}`,
  extensionGranted: (p) => `Đồng ý gia hạn ${reportOf(p)} đến hết ngày ${day(p, 'newDay')} (hạn cũ ${day(p, 'oldDay')}).`,
  extensionRefused: (p) => `Không đồng ý gia hạn ${reportOf(p)}. ${text(p, 'reason')}`,
  dutyMovedByCalendar: (p) => `Hạn ${reportOf(p)} chuyển từ ${day(p, 'oldDay')} sang ${day(p, 'newDay')} do lịch làm việc thay đổi: ${text(p, 'reason')}`,
  dutyRecordedFromPaper: (p) => `Đã nhập hộ ${reportOf(p)} nhận bằng bản giấy ngày ${day(p, 'receivedOn')}.`,
  planStopped: (p) => `Kế hoạch dừng thực hiện: ${text(p, 'planTitle')}. ${text(p, 'reason')} Không cần gửi các báo cáo còn lại.`,
  yearEmpty: (p) => `Lịch làm việc năm ${text(p, 'year')} chưa nhập; một số hạn báo cáo chưa tính được (${text(p, 'planTitle')}).`,
};

/** Null for a kind that is not of the follow-up. */
export function followUpNoticeText(kind: string, params: Params): string | null {
  return notices[kind]?.(params).replace(/\s{2,}/g, ' ').trim() ?? null;
}
