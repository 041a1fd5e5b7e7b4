/** Chữ trên bản in, tệp tải về và lịch điện thoại: tiếng Việt cho mọi người đọc, vì rời màn hình là giấy tờ của cơ quan (0008). */
export const consolidationSheets = {
  parts: { name: 'Tổng hợp', title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN', columns: { no: 'STT', indicator: 'Chỉ số', task: 'Nhiệm vụ', unit: 'Đơn vị', state: 'Trạng thái', figure: 'Số liệu', text: 'Nội dung', version: 'Lần gửi', author: 'Người lập' } },
  units: { name: 'Đơn vị', title: 'TÌNH HÌNH GỬI BÁO CÁO', columns: { no: 'STT', unit: 'Đơn vị', state: 'Trạng thái', lateAfter: 'Muộn sau ngày' } },
  sum: 'Tổng số', average: 'Bình quân', of: '{count} đơn vị',
};
export const lateList = {
  typeName: 'DANH SÁCH', subject: 'Đơn vị chậm gửi báo cáo thực hiện kế hoạch', title: 'Danh sách đơn vị chậm báo cáo', intro: '{plan}: {title}. Đến ngày {day} có {count} báo cáo chậm.', plan: 'Kế hoạch', planNumbered: 'Kế hoạch số {number}',
  columns: ['STT', 'Đơn vị', 'Kỳ báo cáo', 'Muộn sau ngày', 'Số ngày quá hạn', 'Đã đôn đốc'], notPressed: 'Chưa',
};
export const calendarFeed = { name: 'Hạn báo cáo', event: 'Báo cáo {period}: {unit}', done: '✓ ', to: 'Gửi: {receiver}', late: 'Bị coi là muộn sau ngày {day}' };
export const registerPrint = { voided: 'Đã hủy: {reason}', month: 'Tháng {month}' };
/** The line above the place and date of a document. */
export const numberLine: string = 'Số: {number}/{symbol}';
/** Title of a draft whose text names no subject. */
export const untitled: string = '{type} chưa có trích yếu';
