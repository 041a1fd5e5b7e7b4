/** Tiêu đề của lời từ chối theo mã HTTP, và những chữ điền vào câu. */
export const problemTitles: Readonly<Record<number, string>> = {
  400: 'Yêu cầu không hợp lệ', 401: 'Chưa đăng nhập', 403: 'Không có thẩm quyền', 404: 'Không tìm thấy', 409: 'Không thực hiện được', 410: 'Không còn hiệu lực',
  413: 'Quá lớn', 415: 'Không đúng loại tệp', 422: 'Chưa đủ điều kiện', 429: 'Thử lại sau', 500: 'Lỗi hệ thống', 503: 'Tạm thời không xử lý được',
};
export const problemWords = { otherTitle: 'Không thực hiện được', body: 'nội dung', returned: 'trả lại', decided: 'quyết định', somebody: 'người khác', somebodyFirst: 'Người khác', decidedAt: '{who} lúc {at}' };
