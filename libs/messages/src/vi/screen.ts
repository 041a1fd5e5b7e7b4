/** Every sentence of the screens, Vietnamese. Words of state, verbs and kinds follow the glossary. */
export const screen = {
  product: 'Kế hoạch',
  loading: 'Đang tải',
  action: {
    moreRows: 'Xem thêm', moreLeft: 'Xem thêm, còn {{count}}',
    retry: 'Thử lại', close: 'Đóng', reload: 'Tải lại trang', leave: 'Để sau', more: 'Việc khác', open: 'Mở', backToList: 'Về danh sách', clear: 'Bỏ lọc', edit: 'Bấm để sửa', add: 'Thêm',
  },
  error: {
    unknown: 'Có trục trặc, chưa làm được việc này.', unreachable: 'Mất kết nối tới máy chủ. Đọc và soạn tiếp được; quyết định chờ có mạng.',
    broken: 'Trang này gặp lỗi.', brokenKept: 'Dữ liệu đã lưu vẫn còn nguyên. Tải lại trang để làm tiếp.',
  },
  missing: { title: 'Không có trang này', what: 'Địa chỉ này không dẫn tới trang nào.', why: 'Có thể liên kết đã cũ, hoặc việc thuộc về cơ quan khác.', toInbox: 'Về Chờ tôi xử lý' },
  nav: { home: 'Trang đầu', inbox: 'Chờ xử lý', notices: 'Thông báo', documents: 'Văn bản', plans: 'Kế hoạch', board: 'Theo dõi', reports: 'Báo cáo', registers: 'Sổ văn bản', settings: 'Cấu hình', organization: 'Tổ chức', calendar: 'Lịch làm việc' },
  shell: {
    skip: 'Đến nội dung chính', navigation: 'Các trang', navigationPhone: 'Các trang chính', toHome: 'Kế hoạch, về trang đầu', keys: 'Phím tắt', userMenu: '{{name}}, {{title}}. Đổi vai, ngôn ngữ, đăng xuất',
    changeRole: 'Đổi vai', thisIsYou: 'đang dùng', signOut: 'Đăng xuất', administrator: 'Quản trị viên', offline: 'Mất kết nối cập nhật. Đọc và soạn tiếp được; trang tự cập nhật khi có mạng lại.',
  },
  search: { open: 'Tìm văn bản, người, đơn vị', placeholder: 'Tìm văn bản, người, đơn vị (không cần dấu)', found: 'Tìm thấy', screens: 'Đi tới', inDocuments: 'Tìm “{{query}}” trong mọi văn bản', nothing: 'Không thấy' },
  keys: {
    title: 'Phím tắt', search: 'Tìm mọi thứ', searchSlash: 'Tìm', help: 'Mở bảng này', goHome: 'Đến Trang đầu', goInbox: 'Đến Chờ tôi xử lý', goNotices: 'Đến Thông báo', goDocuments: 'Đến Văn bản', goPlans: 'Đến Kế hoạch', goRegisters: 'Đến Sổ văn bản',
    down: 'Việc dưới', up: 'Việc trên', open: 'Mở việc', select: 'Chọn việc', decide: 'Việc chính của bước (ký, cấp số, phát hành)', return: 'Trả lại', next: 'Sang việc kế tiếp', views: 'Toàn văn, Chỗ đổi, Dữ liệu', back: 'Lùi một bậc',
    offWhileTyping: 'Phím tắt tự tắt khi đang gõ tiếng Việt hoặc con trỏ ở trong ô nhập.',
  },
  training: {
    label: 'Chế độ tập huấn', long: '<b>Chế độ tập huấn.</b> Hôm nay (giả định): <b>{{today}}</b>. Mọi hạn, nhắc việc, đôn đốc tính theo ngày này.', short: '<b>Tập huấn.</b> Hôm nay (giả định): <b>{{today}}</b>',
    drivenByAdministrator: 'Quản trị viên điều khiển ngày', nextDay: '+1 ngày', nextDue: 'Đến hạn kế tiếp ({{at}})', walking: 'Đang đi tới {{target}}', progress: 'Tiến độ đi tới ngày đã chọn',
  },
  signIn: {
    title: 'Vào hệ thống với vai ai?', titlePassword: 'Đăng nhập', lead: 'Bấm một người để vào ngay, không cần mật khẩu. Đổi vai bất cứ lúc nào ở góc phải trên.', tagline: 'Từ dự thảo đến báo cáo tổng hợp cuối cùng',
    story: {
      read: { title: 'Đọc và soạn', text: 'Đọc văn bản, tách nhiệm vụ, hạn, nơi nhận' }, route: { title: 'Trình ký', text: 'Ký nháy, kiểm tra thể thức, ký ban hành' }, number: { title: 'Cấp số, ban hành', text: 'Số liền mạch, sổ đăng ký mười cột' },
      dispatch: { title: 'Phát hành', text: 'Đến từng nơi nhận, có xác nhận' }, follow: { title: 'Theo dõi, đôn đốc', text: 'Nhắc trước hạn, báo lên khi chậm' }, close: { title: 'Tổng hợp, kết thúc', text: 'Báo cáo có tên người, nêu đơn vị thiếu' },
    },
    group: '{{agency}}: {{role}}', role: { leaders: 'lãnh đạo', office: 'Văn phòng, Văn thư', divisions: 'trưởng phòng', officers: 'chuyên viên', administrators: 'quản trị' },
    fictional: 'Bản dùng thử. Tỉnh Sơn Hà, cơ quan, người và số liệu đều là hư cấu. Không nhập tài liệu bí mật nhà nước.',
    realOffice: 'Cơ quan đã cài đặt thật:', byAccount: 'đăng nhập bằng tài khoản', backToPeople: 'Về danh sách người dùng thử', choose: 'chọn', enter: 'vào', username: 'Tên đăng nhập', password: 'Mật khẩu', submit: 'Đăng nhập', needUsername: 'Nhập tên đăng nhập', needPassword: 'Nhập mật khẩu',
  },
  state: {
    overdue: 'Quá hạn', dueToday: 'Đến hạn hôm nay', dueSoon: 'Sắp đến hạn', stalled: 'Đứng yên', inTime: 'Trong hạn', notYet: 'Chưa đến kỳ', sentWaiting: 'Đã gửi, chờ tiếp nhận', running: 'Đang thực hiện', received: 'Đã nhận', done: 'Hoàn thành',
    returned: 'Trả lại để sửa', extended: 'Đã gia hạn', nothingToReport: 'Không phát sinh', paused: 'Tạm dừng', voided: 'Đã hủy số', blocked: 'Vướng mắc', error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin', provisional: 'Lịch tạm tính', assumed: 'Giả định',
    notStarted: 'Chưa thực hiện', withdrawn: 'Đã rút', recalled: 'Đã thu hồi', replaced: 'Được thay thế', excused: 'Miễn kỳ này', sendFailed: 'Gửi lỗi', unsignedCopy: 'Bản điện tử, chưa ký số',
    drafting: 'Dự thảo', inRoute: 'Đang trình ký', signed: 'Đã ký, chờ cấp số', issued: 'Đã ban hành', dispatched: 'Đã phát hành', cancelled: 'Đã hủy dự thảo', refused: 'Bị từ chối',
    preparing: 'Đang chuẩn bị', inForce: 'Đang thực hiện', closed: 'Đã kết thúc', stopped: 'Đã dừng', abandoned: 'Không thực hiện',
    waiting: 'Chờ gửi', sent: 'Đã gửi', opened: 'Đã mở', acknowledged: 'Đã xác nhận', refusedReceipt: 'Từ chối nhận', published: 'Đã đăng', recorded: 'Ghi nhận bản giấy',
  },
  due: { none: 'không đặt hạn', left: 'còn {{count}} ngày làm việc', today: 'hết hôm nay', over: 'quá {{count}} ngày làm việc' },
  urgency: { label: 'Độ khẩn', normal: 'Thường', urgent: 'Khẩn', veryUrgent: 'Thượng khẩn', express: 'Hỏa tốc' },
  documentType: { KH: 'Kế hoạch', BC: 'Báo cáo', CV: 'Công văn', 'QĐ': 'Quyết định', TB: 'Thông báo', TTr: 'Tờ trình' },
  channel: { system: 'trong hệ thống', email: 'thư điện tử', byHand: 'trao tay', publish: 'đăng trang tin' },
  home: {
    nothing: 'Chào {{who}}. Không còn việc chờ {{who}}.', waiting: 'Chào {{who}}. {{count}} việc chờ {{who}}.', waitingLate: 'Chào {{who}}. {{count}} việc chờ {{who}}, {{late}} việc đã quá hạn.',
    standing: '{{count}} văn bản của tôi đang đứng yên', submitted: '{{count}} văn bản đang trình', import: 'Nhập văn bản', inTurn: 'Xử lý lần lượt {{count}} việc', tasks: '{{count}} việc', documents: '{{count}} văn bản', seeAll: 'Xem tất cả', openTitle: 'Mở: {{title}}',
    noDocuments: 'Chưa có văn bản nào của tôi.', nothingStands: 'Không văn bản nào của tôi bị quá hạn ở bước của người khác.',
    panel: { mine: 'Chờ tôi', documents: 'Văn bản của tôi', standing: 'Tắc', waiting: 'Đang ở người khác', notices: 'Thông báo mới' },
  },
  inbox: {
    title: 'Chờ tôi xử lý', tabsLabel: 'Lọc theo hạn và quan hệ', tab: { overdue: 'Quá hạn', today: 'Hôm nay', mine: 'Tất cả', submitted: 'Tôi trình', following: 'Theo dõi' },
    sort: { due: 'Theo hạn', urgency: 'Theo độ khẩn', unit: 'Theo đơn vị', age: 'Theo ngày đến' }, filter: 'Lọc trong danh sách',
    group: { overdue: 'Quá hạn', today: 'Đến hạn hôm nay, {{day}}', week: 'Tuần này', later: 'Sau đó', none: 'Không đặt hạn' },
    step: 'bước {{no}}/{{count}}', updates: '{{count}} cập nhật', unseen: 'Chưa mở.', select: 'Chọn: {{title}}', claimedBy: '{{name}} đã nhận', waitingOn: 'đang ở {{name}}',
    empty: 'Không còn việc chờ {{who}}.', nextUp: 'Sắp tới: {{count}} văn bản đang ở bước trước, sớm nhất {{date}}.', nothingComing: 'Không văn bản nào đang trên đường tới.', seeDocuments: 'Xem văn bản của tôi', seeAll: 'Xem mọi việc chờ tôi',
    emptyTab: { overdue: 'Không việc nào quá hạn.', today: 'Không việc nào đến hạn hôm nay.', submitted: 'Không văn bản nào đang trình.', following: 'Chưa theo dõi văn bản nào.' },
    noMatch: 'Không thấy việc nào khớp “{{query}}”.', searchEverywhere: 'Tìm cả văn bản đã đóng', chooseOne: 'Chọn một việc ở danh sách để đọc.', openDecision: 'Mở phần xử lý',
    selectionLabel: 'Việc đang chọn', selected: 'Đang chọn {{count}} việc', openInTurn: 'Mở lần lượt {{count}} việc', markSeen: 'Đánh dấu đã xem {{count}} việc', clear: 'Bỏ chọn',
  },
  document: {
    version: 'Phiên bản {{no}}', workingVersion: 'Bản đang soạn {{no}}', code: 'mã', paperLabel: 'Văn bản, phiên bản {{no}}', pane: 'Văn bản', bodyLabel: 'Nội dung văn bản', viewLabel: 'Cách xem văn bản', openPage: 'Mở trang văn bản',
    view: { text: 'Toàn văn', changes: 'Chỗ đổi', data: 'Dữ liệu' }, changesSince: '{{count}} chỗ đổi từ bản {{from}}', noChanges: 'Phiên bản {{to}} không khác phiên bản {{from}}.', changesLabel: 'Chỗ đổi từ phiên bản {{from}} đến {{to}}',
    change: { added: 'Thêm', removed: 'Bỏ', changed: 'Sửa' }, tab: { summary: 'Tóm tắt', overview: 'Tổng quan', timeline: 'Diễn biến', text: 'Văn bản', deliveries: 'Nơi nhận' }, tabsLabel: 'Phần của văn bản', versionCount: '{{count}} phiên bản',
    stages: 'Giai đoạn', toPlan: 'Trang kế hoạch', pdf: 'Xem PDF', files: 'Tệp', noFiles: 'Chưa có bản ban hành.', versions: 'Phiên bản', notFrozen: 'chưa trình', compareWith: 'So với',
    receivedOf: '{{done}}/{{total}} đã xác nhận', summary: { acknowledged: '{{count}} đã xác nhận', opened: '{{count}} đã mở', waiting: '{{count}} chờ', failed: '{{count}} gửi lỗi' },
    chainWhole: 'Chuỗi nhật ký nguyên vẹn, {{rows}} dòng.', chainBroken: 'Chuỗi nhật ký KHÔNG khớp. Báo quản trị viên.', checkAgain: 'Kiểm tra lại',
  },
  timeline: { version: 'phiên bản {{no}}', automatic: 'tự động' },
  decision: {
    panel: 'Xử lý', title: 'Bước {{no}}/{{count}}: {{label}}', nothing: 'Không có việc chờ tôi', due: 'Hạn {{day}}, {{time}}', route: 'Quy trình', stepOf: '{{label}}: {{who}}', since: 'từ {{at}}', stepsDone: '{{count}} bước đã xong', numberStep: 'Cấp số, phát hành: Văn thư', numbered: 'Đã cấp số {{codeNumber}}',
    willPrint: 'Sẽ in dưới chữ ký', willPrintWhere: 'cuối văn bản, cột phải', signaturePlace: '(chữ ký)', onlyThisVersion: 'Số và ngày do Văn thư cấp sau khi ký. Chữ ký chỉ có giá trị với đúng phiên bản đang hiện.',
    sending: 'Đang {{label}}…', seeChanges: 'Xem chỗ đổi', stale: 'Đã có phiên bản mới hơn bản đang xem, nên chưa quyết định được.', stillWaiting: 'Việc vẫn chờ ở đây.', takeBackUntil: 'Rút lại được cho đến khi người kế tiếp mở việc.',
    openReview: 'Đối chiếu, sửa và trình', openReviewOutside: 'Đối chiếu và ghi nhận',
    decidedByAnother: '{{who}} đã duyệt phiên bản {{version}} lúc {{at}}. Việc này không còn chờ {{me}}.', returnedByAnother: '{{who}} đã trả lại phiên bản {{version}} lúc {{at}}. Việc này không còn chờ {{me}}.', movedOn: 'Việc này vừa chuyển bước, không còn chờ {{me}}.',
  },
  return: {
    title: 'Trả lại để sửa', reason: 'Lý do', reasonNote: 'Người nhận đọc nguyên văn. Lý do đang viết được giữ lại khi đóng trang.', reasonMissing: 'Ghi lý do để người nhận biết cần sửa gì.', stock: 'Câu thường dùng', to: 'Trả lại cho', toDrafter: 'Người soạn: {{name}}', toStep: '{{label}}: {{name}}', send: 'Trả lại', kept: 'Nội dung đã viết vẫn còn.',
  },
  more: {
    pullBack: { title: 'Rút về sửa', effect: 'Văn bản về dự thảo và bắt đầu một vòng mới; những bước đã ký nháy phải làm lại.' }, cancel: { title: 'Hủy dự thảo', effect: 'Văn bản kết thúc tại đây, không trình lại được. Nhật ký vẫn giữ.' }, reason: 'Lý do', reasonOptional: 'Lý do (không bắt buộc)',
  },
  number: {
    next: 'Số tiếp theo', typeIn: 'Số do sổ khác cấp', date: 'Ngày văn bản', copies: 'Số bản', willPrint: 'Sẽ in:', and: 'và', checked: 'Hệ thống đã kiểm tra', signedBy: '{{who}} ký {{at}}, đúng phiên bản {{no}}', after: 'Liền sau {{previous}}, không trùng số', first: 'Số đầu tiên của năm {{year}}', notBefore: 'Ngày không trước ngày ký {{date}}',
    allocate: 'Cấp số {{number}}', allocateBlank: 'Cấp số', sending: 'Đang cấp số…', noWayBack: 'Số đã cấp không thu lại được, chỉ hủy có lý do.',
  },
  dispatch: {
    file: 'Bản ban hành', whoReceives: 'Sẽ gửi đến', places: '{{count}} nơi', nobody: 'chưa rõ nơi nhận', unresolved: '{{count}} dòng Nơi nhận chưa rõ là ai.', recordOnly: 'Đã gửi bản giấy, chỉ ghi nhận', send: 'Phát hành đến {{count}} nơi', record: 'Ghi nhận đã gửi bản giấy', sending: 'Đang phát hành…', noWayBack: 'Đã phát hành thì chỉ thu hồi bằng văn bản.',
  },
  delivery: {
    acknowledge: 'Xác nhận đã nhận', receive: 'Tiếp nhận, ghi sổ đến', retry: 'Gửi lại', byHand: 'Đã trao tay', published: 'Đã đăng', received: 'Đã ghi số đến {{number}}/{{year}}.', toUnit: 'Chuyển cho đơn vị', missing: 'Chưa điền ô này.',
    ask: { receive: 'Tiếp nhận, ghi sổ văn bản đến', retryDelivery: 'Gửi lại thư', markByHand: 'Ghi nhận đã trao tay', markPublished: 'Ghi nhận đã đăng' },
    field: { receive: 'Ghi chú (không bắt buộc)', retryDelivery: 'Địa chỉ thư', markByHand: 'Trao cho ai, khi nào', markPublished: 'Địa chỉ trang đã đăng' },
    do: { receive: 'Tiếp nhận', retryDelivery: 'Gửi lại', markByHand: 'Ghi nhận', markPublished: 'Ghi nhận' },
  },
  deliveries: {
    notYet: 'Chưa phát hành. Khi phát hành sẽ gửi đến:', line: 'Dòng Nơi nhận', role: 'Để', receivers: 'Nơi nhận ra', receiver: 'Nơi nhận', way: 'Cách gửi', state: 'Tình trạng', when: 'Lúc', actions: 'Việc làm được', dispatching: 'Đang ghi các nơi nhận…', attempts: 'đã thử {{count}} lần', openedAt: 'mở {{at}}', sentAt: 'gửi {{at}}', arrival: 'số đến {{number}}',
  },
  documents: {
    count: '{{count}} văn bản', viewLabel: 'Phạm vi', view: { mine: 'Của tôi', agency: 'Cơ quan', received: 'Nhận được' }, search: 'Tìm theo tên, số (không cần dấu)', stage: 'Giai đoạn', anyStage: 'Mọi giai đoạn', dated: 'ngày {{date}}', waitingOn: 'đang ở {{name}}', noMatch: 'Không thấy văn bản nào khớp “{{query}}”.', none: 'Chưa có văn bản nào ở đây.', searchAll: 'Tìm cả văn bản đã đóng',
  },
  notices: { note: '{{count}} thông báo chưa đọc. Việc cần quyết định nằm ở Chờ tôi xử lý.', none: 'Không có thông báo.', read: 'Đã đọc', readAll: 'Đánh dấu đã đọc {{count}} thông báo' },
  import: {
    title: 'Nhập văn bản', note: 'Máy đọc văn bản, tách số, ngày, chỉ số, nhiệm vụ, hạn báo cáo và nơi nhận; người đối chiếu trước khi trình.', stepsLabel: 'Các bước', step: { upload: 'Tải lên', review: 'Đối chiếu', receivers: 'Nơi nhận', submit: 'Trình', record: 'Ghi nhận' },
    door: 'Văn bản này là', doors: { draft: { title: 'Dự thảo', text: 'Soạn, trình ký và cấp số ở đây.' }, issuedOutside: { title: 'Đã ban hành nơi khác', text: 'Đã ký và có số; nhập để theo dõi và gửi.' } },
    type: 'Loại văn bản', byFile: 'Từ tệp', byPaste: 'Dán chữ', dropHere: 'Thả tệp vào đây, hoặc', choose: 'Chọn tệp', otherFile: 'Chọn tệp khác', kinds: 'DOCX, DOC, PDF, TXT, hoặc ảnh quét (PNG, JPG, TIFF)', size: '{{kb}} KB', paste: 'Toàn văn', pastePlaceholder: 'Dán toàn văn, từ đầu đến Nơi nhận và chữ ký', missingFile: 'Chọn một tệp trước.', missingText: 'Dán văn bản trước.', read: 'Đọc văn bản', reading: 'Đang đọc…', kept: 'Tệp và lựa chọn vẫn còn.', noSecrets: 'Không nhập tài liệu bí mật nhà nước.',
  },
  review: {
    title: 'Đối chiếu', text: 'Văn bản', facts: 'Thông tin đọc được', questions: 'Cần trả lời', errors: '{{count}} lỗi', warnings: '{{count}} cảnh báo', nothingToAnswer: 'Đã trả lời hết', answeredCount: 'Đã trả lời {{answered}} · {{info}} thông tin không cần trả lời', infos: '{{count}} thông tin, không cần trả lời',
    line: 'd. {{line}}', lineWord: 'dòng {{line}}', showLine: 'Xem dòng {{line}}', editLine: 'Sửa dòng {{line}}', saveLine: 'Lưu câu này', remove: 'Bỏ dòng này', toQuestion: 'Đến câu hỏi {{code}}', proposal: 'Đề xuất: {{text}}', accept: 'Đồng ý', other: 'Cách khác…', answer: 'Trả lời', yourAnswer: 'Câu trả lời', answerPlaceholder: 'Ghi cách hiểu hoặc cách xử lý', answerMissing: 'Ghi câu trả lời trước.', saveAnswer: 'Lưu câu trả lời', change: 'Đổi',
    blocks: { nothing: '', submission: 'Phải trả lời trước khi trình.', arming: 'Cần trả lời trước khi tính hạn.' }, saving: 'Đang lưu…', saved: 'Đã lưu {{at}}', showText: 'Xem văn bản', showFacts: 'Xem thông tin', toReceivers: 'Xem nơi nhận', toSubmit: 'Đến bước trình', toRecord: 'Đến bước ghi nhận', reload: 'Xem bản mới', changedElsewhere: 'Bản này vừa được lưu ở nơi khác.', keptHere: 'Chỗ vừa sửa vẫn còn trên trang.', readOnly: 'Chỉ để đọc: văn bản không còn ở bước soạn, hoặc người khác đang soạn.', nextQuestion: 'câu hỏi kế tiếp', pressToEdit: 'bấm vào một thông tin để sửa, bấm “d.” để xem chỗ in trong văn bản',
  },
  receivers: {
    someUnknown: '{{count}} dòng Nơi nhận chưa rõ là ai. Trả lời một lần, lần sau máy nhớ.', allKnown: 'Nhận ra mọi dòng, {{count}} nơi sẽ nhận.', noLines: 'Văn bản không có khối Nơi nhận. Thêm ở bước Đối chiếu.', unknown: 'Chưa rõ', known: 'Nhận ra', group: 'Nhóm {{count}} nơi', rememberThis: 'Đúng, nhớ cách gọi này', search: 'Tìm đơn vị, cơ quan, nhóm (không cần dấu)', outside: 'Nơi nhận bên ngoài…', outsideName: 'Tên nơi nhận', outsideChannel: 'Cách gửi', outsideEmail: 'Địa chỉ thư', outsideSave: 'Thêm nơi nhận bên ngoài', needName: 'Ghi tên nơi nhận', needEmail: 'Ghi địa chỉ thư đúng dạng',
  },
  submit: {
    panel: 'Trình', whoSigns: 'Ai ký', byMandate: 'theo phân công ký', nobodySigns: 'Không ai có phân công ký loại văn bản này. Báo quản trị viên.', vacant: 'Chưa có người giữ', chooseSigner: 'Chọn người ký.', signerChosen: 'Đã chọn người ký', outsideTitle: 'Văn bản đã ký và có số', outsideText: 'Ghi nhận xong, văn bản vào sổ đi với nguồn “ngoài hệ thống”, kế hoạch bắt đầu được theo dõi.', checks: 'Trước khi trình', noBlocking: 'Không còn câu hỏi chặn', blocking: '{{count}} câu hỏi phải trả lời trước', receiversKnown: '{{count}} nơi nhận đều nhận ra', receiversUnknown: '{{count}} dòng Nơi nhận chưa rõ', armingLater: '{{count}} câu trả lời sau cũng được, trước khi tính hạn', goThere: 'Đến chỗ đó', sending: 'Đang trình…', note: 'Trình xong bản này được khóa; rút về sửa được cho đến khi cấp số.', recordNote: 'Kiểm tra kỹ số, ngày và người ký trước khi ghi nhận.', kept: 'Nội dung đã lưu vẫn còn.',
  },
  facts: {
    identity: 'Số, ngày, trích yếu', number: 'Số, ký hiệu', symbol: 'Số, ký hiệu', numberByClerk: '/{{symbol}} (số do Văn thư cấp)', issuedOn: 'Ngày', title: 'Trích yếu', agency: 'Cơ quan', place: 'Địa danh', inferred: '(suy ra)', blank: 'để trống', blankDay: 'ngày để trống', signer: 'Người ký', signerName: 'Họ tên người ký', post: 'Chức vụ', printedLines: 'Dòng in', bases: 'Căn cứ', about: 'Về việc', noAbout: 'không ghi về việc gì',
    indicators: 'Chỉ số', indicatorName: 'Chỉ số', baseline: 'Năm {{year}}:', target: 'Mục tiêu {{year}}:', score: 'Điểm', rankWord: 'hạng', points: '{{value}} điểm', rank: 'hạng {{rank}}{{of}}', delta: 'tăng {{value}}', tasks: 'Nhiệm vụ', tasksAndAssignments: 'Nhiệm vụ, phân công', task: 'Nhiệm vụ', assigned: 'Giao {{what}}', lead: 'Chủ trì', coordinate: 'Phối hợp', focal: 'Đầu mối', leaders: 'Lãnh đạo phụ trách', time: 'Thời gian',
    obligations: 'Chế độ báo cáo', obligationKind: { recurring: 'Định kỳ', oneOff: 'Một lần', standing: 'Thường xuyên', event: 'Khi phát sinh' }, period: { month: 'tháng', quarter: 'quý', halfYear: '6 tháng', nineMonths: '9 tháng', year: 'năm' }, operator: { before: 'trước', by: 'chậm nhất', within: 'trong' }, periodLabel: 'Kỳ', operatorLabel: 'Cách ghi hạn', dayWord: 'ngày', monthsWord: 'các tháng', day: 'ngày {{day}}', months: 'tháng {{months}}', anchor: { calendarMonths: 'các tháng nêu tên', firstMonthOfNextPeriod: 'tháng đầu kỳ sau', lastMonthOfPeriod: 'tháng cuối kỳ', everyMonth: 'hằng tháng', fixedDate: 'ngày cố định' },
    noDue: 'không nêu hạn', nobodyNamed: 'không nêu tên', reporters: 'Đơn vị gửi', receivers: 'Nơi nhận báo cáo', recipients: 'Nơi nhận', role: { report: 'Để báo cáo', coordinate: 'Phối hợp', execute: 'Thực hiện', publish: 'Đăng tải', inform: 'Để biết' }, roleLabel: 'Vai trò', archive: 'Lưu',
  },
  plans: {
    count: '{{count}} kế hoạch', search: 'Tìm kế hoạch (không cần dấu)', none: 'Chưa có kế hoạch nào.', noNumber: 'chưa có số', focal: 'đầu mối: {{unit}}', counts: '{{tasks}} nhiệm vụ · {{obligations}} nghĩa vụ báo cáo', toDocument: 'Văn bản', tab: { overview: 'Tổng quan', indicators: 'Chỉ số', tasks: 'Nhiệm vụ', obligations: 'Chế độ báo cáo', deliveries: 'Nơi nhận' }, ordinal: 'TT', baseline: 'Kết quả trước', target: 'Mục tiêu', kind: 'Loại', due: 'Hạn', printed: 'In trong văn bản', via: '(qua {{unit}})', noIndicators: 'Kế hoạch này không nêu chỉ số.', noTasks: 'Kế hoạch này không nêu nhiệm vụ.', noObligations: 'Kế hoạch này không nêu chế độ báo cáo.',
  },
  registers: {
    outgoing: 'Văn bản đi', incoming: 'Văn bản đến', outgoingTitle: 'Sổ đăng ký văn bản đi năm {{year}}', incomingTitle: 'Sổ đăng ký văn bản đến năm {{year}}', search: 'Tìm trong sổ', year: 'Năm', yearOf: 'Năm {{year}}', month: 'Tháng', wholeYear: 'Cả năm', monthOf: 'Tháng {{month}}', print: 'In sổ', format: { pdf: 'PDF', docx: 'Word (DOCX)', xlsx: 'Excel (XLSX)' }, tableLabel: 'Sổ đăng ký', appendOnly: 'Sổ chỉ thêm, không sửa. Sửa sai bằng hủy số có lý do hoặc công văn đính chính.', emptyOutgoing: 'Chưa cấp số nào trong kỳ này.', emptyIncoming: 'Chưa có văn bản đến trong kỳ này.', voided: 'Đã hủy: {{reason}}', waiting: 'Chờ Văn thư', nothingWaits: 'Không văn bản nào chờ cấp số hoặc phát hành.', arrived: 'Mới đến, chưa ghi sổ', nothingArrived: 'Không văn bản nào chờ ghi sổ đến.',
    column: { number: 'Số, ký hiệu văn bản', date: 'Ngày tháng văn bản', subject: 'Tên loại và trích yếu', signer: 'Người ký', recipients: 'Nơi nhận', keeper: 'Đơn vị, người nhận bản lưu', copies: 'Số lượng bản', handed: 'Ngày chuyển', receipt: 'Ký nhận', remarks: 'Ghi chú', arrived: 'Ngày đến', arrivalNumber: 'Số đến', author: 'Tác giả', toUnit: 'Đơn vị nhận' },
  },
  organization: { note: '{{kind}} · mã {{code}} · {{units}} đơn vị, {{posts}} chức vụ', kind: { oneHead: 'cơ quan thủ trưởng', collective: 'cơ quan tập thể' }, leadership: 'Lãnh đạo', recordsOffice: 'bộ phận Văn thư', mandates: 'Phân công ký', asHead: 'Người đứng đầu', groups: 'Nhóm nơi nhận', members: '{{count}} nơi', noPosts: 'Chưa có chức vụ.', vacant: 'Chưa có người giữ', absent: 'Đang vắng', oversees: 'Phụ trách: {{what}}', substitute: 'Người thay: {{who}}' },
  calendar: {
    title: 'Lịch làm việc năm {{year}}', note: 'Bản {{version}} · {{off}} ngày nghỉ · {{worked}} ngày làm bù', changedBy: '{{who}} sửa {{at}}', daysOff: 'Ngày nghỉ', worked: 'Thứ Bảy làm bù', noDaysOff: 'Chưa ghi ngày nghỉ nào.', noWorked: 'Không có ngày làm bù.',
    months: 'Mười hai tháng năm {{year}}', month: 'Tháng {{month}}', kind: { weekday: 'ngày làm việc', weekend: 'cuối tuần', off: 'ngày nghỉ', worked: 'làm bù' }, now: { weekday: 'Đang là ngày làm việc.', weekend: 'Đang là Thứ Bảy nghỉ.', off: 'Đang ghi là ngày nghỉ.', worked: 'Đang ghi là ngày làm bù.' },
    unsaved: 'Chưa lưu', pickHint: 'Bấm vào một ngày để ghi hoặc bỏ', addDay: 'Thêm ngày', date: 'Ngày', dateNote: 'Thứ Hai đến Thứ Sáu thành ngày nghỉ; Thứ Bảy thành ngày làm bù.', willWork: '{{weekday}}: sẽ ghi là ngày làm bù.', willRest: '{{weekday}}: sẽ ghi là ngày nghỉ.', sunday: 'Chủ nhật luôn là ngày nghỉ, không ghi được.',
    offName: 'Tên ngày nghỉ', workedName: 'Làm bù cho ngày nào', nameNote: 'In trong lời giải thích hạn: “vì sao hạn này?”.', nameMissing: 'Ghi tên ngày.', offExample: 'Nghỉ bù Quốc khánh', workedExample: 'Làm bù cho Thứ Hai 31/8', putOff: 'Ghi là ngày nghỉ', putWorked: 'Ghi là ngày làm bù', rename: 'Đổi tên ngày', removeOff: 'Bỏ ngày nghỉ này', removeWorked: 'Bỏ ngày làm bù này', removeDay: 'Bỏ ngày {{day}}',
    propose: 'Đề xuất theo luật', status: { title: 'Công bố', provisional: 'Tạm tính', official: 'Chính thức', provisionalNote: 'Hạn tính theo lịch này được ghi là tạm tính cho đến khi công bố chính thức.', officialNote: 'Theo thông báo của Chính phủ; hạn không còn ghi là tạm tính.' },
    changes: '{{count}} thay đổi chưa lưu', undo: 'Bỏ thay đổi', review: 'Xem hạn sẽ đổi và lưu', saved: 'Đã lưu. Không hạn báo cáo nào phải đổi.', savedMoved: 'Đã lưu. {{count}} hạn báo cáo đã đổi; đơn vị gửi và nơi nhận đã được báo.', savedArmed: '{{count}} hạn chờ lịch năm này nay đã tính được.', noteEmpty: 'Chưa nhập ngày nào', emptyAdministrator: 'Năm {{year}} chưa có lịch, nên hạn rơi vào năm này chưa tính được và chưa nhắc ai. Lấy đề xuất theo luật rồi sửa theo thông báo nghỉ lễ, hoặc dán thông báo.', emptyOther: 'Năm {{year}} chưa có lịch, nên hạn rơi vào năm này chưa tính được. Quản trị viên hệ thống nhập lịch.',
    paste: { button: 'Dán thông báo nghỉ lễ', title: 'Nhập ngày của năm {{year}}', text: 'Các ngày, mỗi dòng một ngày hoặc một khoảng', note: 'Thứ Bảy có chữ “làm bù” thành ngày làm bù; cuối tuần trong khoảng nghỉ được bỏ qua.', example: '01/01/{{year}} Tết Dương lịch\nTừ 02/9 đến 03/9/{{year}}: Quốc khánh\nLàm bù: 22/8/{{year}}', instead: 'Thay các ngày đang ghi, không giữ lại', read: 'Đọc các dòng', found: 'Đọc được {{off}} ngày nghỉ, {{worked}} ngày làm bù.', take: 'Đưa vào lịch, chưa lưu', missing: 'Dán hoặc gõ ít nhất một dòng.' },
    save: { title: 'Lưu lịch năm {{year}}, {{status}}', none: 'Không hạn báo cáo nào phải đổi.', moves: '{{count}} hạn báo cáo sẽ đổi.', note: 'Đơn vị gửi và nơi nhận được báo ngày cũ, ngày mới và lý do; hạn đã qua giữ nguyên.', faults: 'Chưa lưu được, sửa các ngày sau:', more: 'và {{count}} hạn khác', reasonNote: 'In trong thông báo cho từng đơn vị, ví dụ số văn bản của Chính phủ.', reasonOptional: 'Không bắt buộc; được ghi lại cùng lịch.', send: 'Lưu lịch năm {{year}}', sendMoves: 'Lưu lịch năm {{year}} và đổi {{count}} hạn', duty: 'Báo cáo', why: 'Vì sao', table: 'Các hạn sẽ đổi' },
  },
  reminder: { title: 'Nhắc gửi báo cáo', heading: 'Báo cáo {{period}}', plan: 'Thực hiện', to: 'Gửi về', due: 'Ngày cuối để gửi', late: 'Tính chậm sau', done: 'Báo cáo này đã gửi hoặc không còn phải gửi.', expired: 'Đường dẫn đã hết hạn. Đề nghị liên hệ cơ quan gửi.', note: 'Gửi báo cáo bằng văn bản về {{unit}}; trang này chỉ ghi là đã nhận lời nhắc.', seen: '{{who}} đã xác nhận lúc {{at}}', confirm: 'Xác nhận đã nhận lời nhắc' },
  receipt: { title: 'Văn bản gửi đến', training: 'Bản tập huấn, không có giá trị thi hành.', number: 'số {{number}}', to: 'Gửi đến:', download: 'Tải {{name}}', acknowledged: 'Đã xác nhận nhận lúc {{at}}', name: 'Họ tên người nhận', nameNote: 'Tên này được ghi vào sổ của cơ quan gửi.', nameMissing: 'Ghi họ tên người nhận.', confirm: 'Xác nhận đã nhận' },
};
