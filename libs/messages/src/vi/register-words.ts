/** Dòng tóm tắt trên sổ văn bản. */
export const registerWords = { numbers: '{count} số', voided: '{count} số đã hủy', noGap: 'không có khoảng trống', gaps: 'thiếu số {numbers}', incoming: '{count} văn bản đến' };
