/** Trang một nghĩa vụ báo cáo. */
export const dateChangeCauses = { extension: 'Gia hạn', calendar: 'Lịch làm việc thay đổi', returned: 'Trả lại, sửa trước ngày' };
export const directReminder: string = 'Nhắc trực tiếp';
