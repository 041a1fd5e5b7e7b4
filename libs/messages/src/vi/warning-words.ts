/** Chữ điền vào câu hỏi khi đọc kế hoạch; được lưu cùng câu hỏi. */
export const warningWords = { mergedInto: 'sáp nhập vào {unit}', ended: 'kết thúc hoạt động', whichUnit: 'đơn vị nào', otherUnit: 'đơn vị khác', past: 'đã qua', namedDayOff: 'ngày nghỉ “{name}”' };
