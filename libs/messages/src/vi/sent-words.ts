/** Chữ gửi đi hoặc lưu lại, nên là tiếng Việt cho mọi người đọc (0008): lời nhắc, lý do đổi hạn, tên đơn vị trong bản dự thảo. */
/** The words a reminder begins with; the unit that gets them reads Vietnamese. */
export const remindSentence = { own: 'Nhắc {unit} gửi báo cáo {period} thực hiện {plan} về {receiver}{due}.', outside: 'Đề nghị {unit} gửi báo cáo {period} thực hiện {plan} về {receiver}{due}.', byTitle: 'kế hoạch “{title}”', byNumber: 'Kế hoạch số {number}', due: ' (hạn {day})' };
export const calendarChanged: string = 'Lịch làm việc năm {year} thay đổi';
