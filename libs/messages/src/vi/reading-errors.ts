/** Vì sao một tệp không đọc được: mỗi mã một câu. */
export const readingErrors = {
  'file.empty': 'Tệp rỗng, không có nội dung để đọc.',
  'file.tooLarge': 'Tệp lớn hơn 50 MB, đề nghị tách hoặc giảm dung lượng rồi gửi lại.',
  'file.unknownKind': 'Không nhận ra loại tệp; chỉ đọc được tệp DOCX, DOC, PDF, TXT và ảnh PNG, JPG, TIFF.',
  'file.damaged': 'Tệp bị hỏng, không mở được.',
  'file.encrypted': 'Tệp có đặt mật khẩu, đề nghị bỏ mật khẩu rồi gửi lại.',
  'file.legacyFont': 'Văn bản gõ bằng phông cũ (TCVN3 hoặc VNI); đề nghị chuyển sang Unicode rồi gửi lại.',
  'file.macros': 'Tệp có chứa macro nên không được nhận; đề nghị lưu lại thành tệp DOCX thường.',
  'file.zipBomb': 'Tệp nén bung ra quá lớn nên không được mở.',
  'file.noText': 'Tệp chỉ có ảnh, không có chữ (bản quét); đề nghị gửi bản có chữ hoặc nhận dạng chữ trước.',
  'file.noRecogniser': 'Tệp là ảnh hoặc bản quét không có chữ, mà máy chủ chưa cài bộ nhận dạng chữ tiếng Việt (tesseract); đề nghị gửi bản có chữ hoặc báo người quản trị cài đặt.',
  'file.oldDoc': 'Tệp DOC đời cũ chưa đọc được vì máy chủ chưa cài LibreOffice; đề nghị lưu lại thành DOCX.',
  'file.tooComplex': 'Tệp quá dài hoặc có cấu trúc quá phức tạp để đọc.',
  'document.secret': 'Văn bản có dấu chỉ độ mật nên không được đưa vào hệ thống này.',
} as const;

export type ReadingErrorKey = keyof typeof readingErrors;
