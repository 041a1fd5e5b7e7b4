/** Dòng tóm tắt trên sổ văn bản. */
export const registerWords = { numbers: '{count} số', voided: '{count} số đã hủy', noGap: 'không có khoảng trống', gaps: 'thiếu số {numbers}', incoming: '{count} văn bản đến', cancelled: 'Đã thu hồi theo {codeNumber}, hủy ngày {date}', recalled: 'Đã thu hồi theo {codeNumber}', replaced: 'Đã thay thế bởi {codeNumber}' };
