/** Thu hồi, thay thế, không ký: câu trên màn hình. */
export const endsScreen = {
  ends: {
    recalled: 'Đã thu hồi ngày {{date}}', recalledBy: 'theo văn bản số {{codeNumber}} ngày {{date}}', reason: 'Lý do: {{reason}}', replaced: 'Đã được thay thế bởi {{codeNumber}} ngày {{date}}', replacedBlank: 'Đã được thay thế', seeAct: 'Xem văn bản thu hồi', seeNew: 'Xem văn bản mới',
    told: '{{done}}/{{total}} nơi đã xác nhận', seeTold: 'Xem từng nơi', replaces: 'Dự thảo này thay thế {{codeNumber}} ngày {{date}} khi được ban hành.', replacesIssued: 'Thay thế {{codeNumber}} ngày {{date}}.', seeOld: 'Xem văn bản cũ', beingReplaced: 'Đang có dự thảo thay thế văn bản này ({{stage}}).', seeDraft: 'Xem dự thảo', menu: 'Việc khác',
    recall: { item: 'Thu hồi văn bản', title: 'Thu hồi văn bản', effect: 'Văn bản kết thúc và bị khóa; kế hoạch dừng, không nhắc việc nữa. Mọi nơi đã nhận được báo và phải xác nhận.', act: 'Số, ký hiệu văn bản thu hồi', actNote: 'Thu hồi phải bằng văn bản, ví dụ 12/TB-STC.', actDate: 'Ngày của văn bản thu hồi', reason: 'Lý do', send: 'Thu hồi văn bản', actMissing: 'Ghi số, ký hiệu văn bản thu hồi.', dateMissing: 'Ghi ngày của văn bản thu hồi.' },
    start: { item: 'Soạn kế hoạch sửa đổi, thay thế', itemOther: 'Soạn văn bản thay thế', title: 'Soạn văn bản thay thế', effect: 'Tạo một dự thảo mới từ nội dung văn bản này. Văn bản này vẫn có hiệu lực cho đến khi dự thảo mới được cấp số; khi đó nghĩa vụ báo cáo cũ kết thúc và nghĩa vụ mới bắt đầu.', send: 'Tạo dự thảo thay thế' },
    refuse: { title: 'Không ký ban hành', effect: 'Dự thảo kết thúc tại đây, không trình lại được; kế hoạch không ban hành. Muốn người soạn sửa thì dùng Trả lại.' },
    differences: {
      title: 'Khác biệt so với {{codeNumber}}', count: '{{count}} khác biệt', none: 'Nội dung chưa khác gì so với văn bản cũ.', owed: '{{count}} nghĩa vụ báo cáo của kế hoạch cũ sẽ kết thúc, không phải gửi.', sent: '{{count}} báo cáo đã gửi vẫn được tiếp nhận.', fromNow: 'Nghĩa vụ của kế hoạch mới mở từ kỳ đang chạy trở đi.',
      what: 'Phần', change: 'Thay đổi', content: 'Nội dung', old: 'Cũ', new: 'Mới', confirm: 'Xác nhận các khác biệt này', confirmed: '{{who}} đã xác nhận lúc {{at}}', again: 'Nội dung đã đổi sau lần xác nhận trước, cần xác nhận lại.', needed: 'Xem các khác biệt rồi xác nhận trước khi trình.', check: 'Khác biệt với văn bản cũ đã được xác nhận', unchecked: 'Chưa xác nhận khác biệt với văn bản cũ',
    },
    deliveries: { issue: 'Gửi văn bản', recall: 'Thông báo thu hồi', replacement: 'Thông báo thay thế', progress: '{{done}}/{{total}} đã xác nhận', getsNew: 'Nhận văn bản mới', acknowledge: 'Xác nhận đã biết', byHand: 'Đã báo, thu bản giấy' },
    receipt: { confirmRecall: 'Xác nhận đã nhận thông báo thu hồi', confirmReplacement: 'Xác nhận đã nhận thông báo thay thế' },
  },
};
