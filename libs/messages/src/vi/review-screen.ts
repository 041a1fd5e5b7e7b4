/** Câu chữ của màn đối chiếu: lịch xem trước, sửa lịch, chỗ đổi của dữ kiện, phím tắt. */
export const reviewScreen = {
  preview: {
    step: 'Lịch báo cáo', title: 'Lịch báo cáo của kế hoạch', next: 'Xem lịch báo cáo',
    ifToday: 'Nếu ban hành hôm nay ({{date}})', ifPrinted: 'Nếu ban hành ngày in trong văn bản ({{date}})', entered: 'Theo dõi từ ngày nhập ({{date}})',
    counts: '{{rows}} nghĩa vụ, {{dates}} hạn, {{undated}} việc không có ngày', wrong: '{{count}} chỗ cần sửa', right: 'Không có hạn nào trái thứ tự hoặc đã qua',
    none: 'Kế hoạch này không nêu chế độ báo cáo.', noneNext: 'Thêm ở bước Đối chiếu, mục Chế độ báo cáo, nếu văn bản có nêu.',
    year: 'Năm {{year}}', yearLabel: 'Năm xem', view: 'Cách xem', grid: 'Năm', list: 'Danh sách', print: 'In lịch', month: 'Th {{month}}', monthOfYear: '{{month}}/{{year}}',
    policy: { lenient: 'Tính là muộn theo cách đọc rộng: sau hết ngày in.', strict: 'Tính là muộn ngay sau ngày cuối.', grace: 'Tính là muộn sau ngày cuối thêm {{days}} ngày làm việc.' },
    provisionalYear: 'Lịch làm việc năm {{year}} còn tạm tính, các hạn trong năm có thể thay đổi.', emptyYear: 'Lịch làm việc năm {{year}} chưa nhập: chưa tính được ngày cuối, mới có ngày in. Quản trị viên sẽ nhận việc nhập lịch khi kế hoạch có hiệu lực.',
    openEnd: 'Kế hoạch áp dụng cả các năm tiếp theo; chưa trả lời lặp lại đến năm nào nên chỉ vẽ đến {{year}}.',
    legend: { strict: 'ngày cuối', late: 'muộn sau ngày', moved: 'đã lùi vì ngày nghỉ', past: 'đã qua', wrong: 'cần sửa' },
    who: 'Ai gửi, gửi ai', to: 'gửi', unnamed: 'không nêu tên', instead: '{{name}} (văn bản không nêu nơi nhận)', unknownName: 'Chưa có trong danh mục', unknownAll: 'Chưa tên nào có trong danh mục', members: '{{count}} đơn vị', pairs: '{{count}} báo cáo mỗi kỳ', pairsOnce: '{{count}} báo cáo',
    undated: { standing: 'Thường xuyên, không có ngày', event: 'Khi phát sinh, không có ngày', noDate: 'Chưa nêu hạn', noDay: 'Chưa nêu ngày', noPeriod: 'Chưa nêu kỳ' }, fillIn: 'Bổ sung',
    period: { month: 'tháng {{index}}/{{year}}', quarter: 'quý {{roman}}/{{year}}', halfYear: '6 tháng {{half}} năm {{year}}', nineMonths: '9 tháng năm {{year}}', year: 'năm {{year}}', once: 'một lần', first: 'đầu', second: 'cuối' },
    marker: '{{period}}: ngày cuối {{strict}}, muộn sau {{late}}', markerEmpty: '{{period}}: ngày in {{date}}, chưa tính được ngày cuối', markerPast: '{{period}}: {{date}}, đã qua',
    detail: 'Hạn {{period}}', choose: 'Bấm một hạn trên lịch để xem vì sao là ngày đó và chỗ in trong văn bản.', printedDay: 'Ngày in', strictDay: 'Ngày cuối', lateAfter: 'Muộn sau ngày', opens: 'Mở từ ngày', pastNote: 'Ghi là đã qua khi ban hành, không bao giờ tính muộn.', why: 'Vì sao hạn này?', toText: 'Xem chỗ in, dòng {{line}}', toFact: 'Sửa ở thông tin', rule: 'quy tắc {{rule}}', movedNote: 'Lùi về ngày làm việc trước vì ngày cuối rơi vào ngày nghỉ (DUE-5).', movedForward: 'Chuyển sang ngày làm việc sau vì ngày cuối rơi vào ngày nghỉ (DUE-1).',
    faults: 'Cần xem lại', allRight: 'Lịch hợp lý: hạn tăng dần từ đơn vị gửi đến đơn vị tổng hợp.', answeredFault: 'Đã trả lời', showOnCalendar: 'Xem trên lịch', keepIt: 'Giữ nguyên', mended: 'Đã sửa, câu trả lời được ghi lại.',
    repair: { setDay: 'Sửa thành ngày {{day}}', setFeederDay: 'Sửa hạn của đơn vị gửi thành ngày {{day}}', setDate: 'Sửa thành ngày {{date}}', setFeederDate: 'Sửa hạn của đơn vị gửi thành ngày {{date}}', followFrom: 'Theo dõi từ hạn {{date}}', keepAsPast: 'Ghi là đã qua' },
    columns: { reporter: 'Đơn vị gửi', receiver: 'Nơi nhận', period: 'Kỳ', printed: 'Ngày in', strict: 'Ngày cuối', late: 'Muộn sau ngày', note: 'Ghi chú' }, provisional: 'lịch tạm tính',
  },
  factsChange: {
    sameWords: 'Chữ của văn bản không đổi.', title: 'Dữ kiện thay đổi', count: '{{count}} chỗ', none: 'Chỉ số, nhiệm vụ, phân công, hạn báo cáo và nơi nhận không thay đổi.', since: 'So với bản ông/bà xem lần trước (bản {{from}})', more: 'Xem thêm {{count}} chỗ', less: 'Thu gọn',
  },
  unchanged: { title: 'Chưa sửa gì so với bản bị trả lại', text: 'Bản này giống hệt bản {{no}} đã bị trả lại: “{{reason}}”. Vẫn trình lại?', textNoReason: 'Bản này giống hệt bản {{no}} đã bị trả lại. Vẫn trình lại?', send: 'Vẫn trình lại', back: 'Quay lại sửa' },
  sourcePage: {
    view: 'Cách xem văn bản', asPage: 'Trang gốc', asText: 'Chữ đọc được', page: 'Trang {{no}}/{{pages}}', before: 'Trang trước', after: 'Trang sau', pages: 'Trang của văn bản gốc', picture: 'Trang {{no}} của {{name}}',
    scanned: 'Trang là ảnh: chỗ in được tô ở “Chữ đọc được”.', failed: 'Không hiện được trang gốc; xem chữ đọc được ở đây.',
  },
  recognised: { note: 'Máy nhận dạng chữ từ ảnh quét. Xin kiểm tra {{count}} thông tin có dấu này.', check: 'Máy nhận dạng chữ, xin kiểm tra', checkPress: 'Máy nhận dạng chữ, xin kiểm tra; bấm khi đã thấy đúng' },
  reviewKeys: { title: 'Phím tắt', next: 'câu tiếp theo', previous: 'câu trước', accept: 'đồng ý đề xuất', other: 'trả lời cách khác', place: 'đến chỗ in', fact: 'đến thông tin' },
};
