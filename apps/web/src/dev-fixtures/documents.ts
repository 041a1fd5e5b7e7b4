import type { DocumentDetail, PlanFacts, TextBlock, VersionComparison, VersionContent, VersionWarning } from '../api/types';

const lines = [
  'Căn cứ Luật Hỗ trợ doanh nghiệp nhỏ và vừa ngày 12 tháng 6 năm 2017;', 'Căn cứ Nghị định số 80/2021/NĐ-CP ngày 26 tháng 8 năm 2021 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa;',
  'Thực hiện Kế hoạch số 214/KH-UBND ngày 07 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh về phát triển doanh nghiệp giai đoạn 2026 - 2030, Sở Tài chính xây dựng kế hoạch như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU', '1. Đưa chính sách hỗ trợ đến đúng doanh nghiệp cần; rút ngắn thời gian từ khi nộp hồ sơ đến khi nhận được hỗ trợ.', '2. Mỗi nhiệm vụ có một đơn vị chủ trì, có sản phẩm và thời hạn cụ thể; việc báo cáo dùng chung một nguồn số liệu, không yêu cầu đơn vị báo cáo lại.',
  'II. NHIỆM VỤ, GIẢI PHÁP', '1. Phòng Đăng ký kinh doanh chủ trì, phối hợp Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp giải quyết đúng hạn tối thiểu 98% hồ sơ đăng ký doanh nghiệp qua mạng.', '2. Phòng Doanh nghiệp và Kinh tế tập thể chủ trì tổ chức đối thoại với doanh nghiệp 02 lần/năm, tổng hợp vướng mắc và công khai kết quả xử lý.',
  'III. TỔ CHỨC THỰC HIỆN', '1. Các phòng, Trung tâm thuộc Sở báo cáo kết quả trước ngày 15 các tháng 3, 6, 9 và báo cáo năm trước ngày 25/11, gửi Phòng Doanh nghiệp và Kinh tế tập thể.', '2. Phòng Doanh nghiệp và Kinh tế tập thể là đầu mối, tổng hợp báo cáo Lãnh đạo Sở trước ngày 12 tháng cuối quý, báo cáo năm trước ngày 05/12.', '3. Phòng QL Ngân sách tham mưu bố trí kinh phí trong dự toán năm 2027./.',
];
const body: TextBlock[] = [...lines, 'Nơi nhận:', '- UBND tỉnh (b/c);', '- Lãnh đạo Sở;', '- Các phòng, Trung tâm thuộc Sở;', '- Hiệp hội Doanh nghiệp tỉnh;', '- Lưu: VT, DN.'].map((text, index) => ({ index, line: index * 2 + 5, page: 1, kind: 'paragraph', text, cells: [] }));
const html = `<article class="od od-training" lang="vi"><p class="od-training-mark">BẢN TẬP HUẤN</p><header class="od-head"><div class="od-issuer"><p class="od-parent">UBND TỈNH SƠN HÀ</p><p class="od-agency">SỞ TÀI CHÍNH</p></div><div class="od-nation"><p class="od-title">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p class="od-motto">Độc lập - Tự do - Hạnh phúc</p></div><div class="od-number"><p class="od-number-line">Số:        /KH-STC</p></div><div class="od-place"><p class="od-date">Sơn Hà, ngày     tháng 9 năm 2026</p></div></header><div class="od-name"><h1 class="od-type">KẾ HOẠCH</h1><h2 class="od-subject">Hỗ trợ doanh nghiệp nhỏ và vừa trên địa bàn tỉnh Sơn Hà năm 2027</h2></div><div class="od-body">${lines.map((text, index) => (/^[IVX]+\./.test(text) ? `<h3 class="od-heading od-heading-1" data-block="${index}">${text}</h3>` : `<p class="${text.startsWith('Căn cứ') ? 'od-base' : 'od-text'}" data-block="${index}">${text}</p>`)).join('')}</div><footer class="od-closing"><div class="od-recipients"><p class="od-recipients-heading">Nơi nhận:</p><p class="od-recipient">- UBND tỉnh (b/c);</p><p class="od-recipient">- Lãnh đạo Sở;</p><p class="od-recipient">- Các phòng, Trung tâm thuộc Sở;</p><p class="od-recipient">- Lưu: VT, DN.</p></div><div class="od-signature"><p class="od-post">GIÁM ĐỐC</p><p class="od-sign-room" aria-hidden="true"></p><p class="od-signer">Đỗ Thị Mỹ Hạnh</p></div></footer></article>`;
const span = (block: number, text: string) => ({ block, line: body[block]?.line ?? 1, text });

export const facts: PlanFacts = {
  factsVersion: 1, isPlan: true, documentType: 'KH', number: null, symbol: 'KH-STC', numberAsPrinted: null, issuingAgency: { name: 'Sở Tài chính tỉnh Sơn Hà', code: 'STC', parent: 'UBND tỉnh Sơn Hà', inferred: false }, place: 'Sơn Hà', issuedOn: { year: 2026, month: 9, day: null },
  title: 'Hỗ trợ doanh nghiệp nhỏ và vừa trên địa bàn tỉnh Sơn Hà năm 2027', validity: { fromYear: 2027, toYear: 2027, openEnded: false }, addressees: [],
  legalBases: [{ verb: 'Căn cứ', reference: { number: null, issuedOn: '2017-06-12', issuer: 'Quốc hội', span: span(0, 'Luật Hỗ trợ doanh nghiệp nhỏ và vừa') }, about: 'Luật Hỗ trợ doanh nghiệp nhỏ và vừa', alias: null }, { verb: 'Căn cứ', reference: { number: '80/2021/NĐ-CP', issuedOn: '2021-08-26', issuer: 'Chính phủ', span: span(1, 'Nghị định số 80/2021/NĐ-CP') }, about: 'quy định chi tiết một số điều của Luật', alias: null }],
  citations: [], indexFamilies: ['PCI'],
  indicators: [
    { key: '1', ordinal: '1', family: 'PCI', name: 'Gia nhập thị trường', baseline: { year: 2025, score: 7.82, rank: 12, rankOf: 34 }, target: { year: 2027, operator: '>=', score: 8.1, rank: 8, rankOf: null, deltaScore: null }, span: span(7, 'tối thiểu 98%'),
      tasks: [{ item: 'a', text: 'Giải quyết đúng hạn tối thiểu 98% hồ sơ đăng ký doanh nghiệp qua mạng', actors: [], span: span(7, 'giải quyết đúng hạn') }], assignments: [{ items: ['a'], topic: null, leaders: [], focalUnits: [], leadUnits: ['Phòng Đăng ký kinh doanh'], coordinatingUnits: ['Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp'], timeText: 'Cả năm', span: span(7, 'Phòng Đăng ký kinh doanh') }] },
    { key: '2', ordinal: '2', family: 'PCI', name: 'Chính sách hỗ trợ doanh nghiệp', baseline: null, target: null, tasks: [{ item: null, text: 'Tổ chức đối thoại với doanh nghiệp 02 lần/năm', actors: [], span: span(8, '02 lần/năm') }], assignments: [{ items: null, topic: null, leaders: [], focalUnits: [], leadUnits: ['Phòng Doanh nghiệp và Kinh tế tập thể'], coordinatingUnits: [], timeText: null, span: span(8, 'Phòng Doanh nghiệp và Kinh tế tập thể') }] },
  ],
  totals: null,
  obligations: [
    { kind: 'recurring', period: 'quarter', operator: 'before', due: { date: null, day: 15, months: [3, 6, 9], anchor: 'calendarMonths' }, reporters: ['Các phòng, Trung tâm thuộc Sở'], receivers: ['Phòng Doanh nghiệp và Kinh tế tập thể'], watchers: [], via: null, what: null, span: span(10, 'trước ngày 15 các tháng 3, 6, 9') },
    { kind: 'recurring', period: 'quarter', operator: 'before', due: { date: null, day: 12, months: null, anchor: 'lastMonthOfPeriod' }, reporters: ['Phòng Doanh nghiệp và Kinh tế tập thể'], receivers: ['Lãnh đạo Sở'], watchers: [], via: null, what: null, span: span(11, 'trước ngày 12 tháng cuối quý') },
  ],
  recipients: [{ name: 'UBND tỉnh', role: 'report', isGroup: false, raw: 'UBND tỉnh (b/c)', span: span(14, 'UBND tỉnh (b/c)') }, { name: 'Lãnh đạo Sở', role: 'inform', isGroup: true, raw: 'Lãnh đạo Sở', span: span(15, 'Lãnh đạo Sở') }, { name: 'Các phòng, Trung tâm thuộc Sở', role: 'execute', isGroup: true, raw: 'Các phòng, Trung tâm thuộc Sở', span: span(16, 'Các phòng, Trung tâm thuộc Sở') }, { name: 'Hiệp hội Doanh nghiệp tỉnh', role: 'inform', isGroup: false, raw: 'Hiệp hội Doanh nghiệp tỉnh', span: span(17, 'Hiệp hội Doanh nghiệp tỉnh') }],
  archive: { units: ['VT', 'DN'], draftingUnit: 'DN', typist: null, copies: null, span: span(18, 'Lưu: VT, DN') }, signature: { form: 'head', position: 'Giám đốc', name: 'Đỗ Thị Mỹ Hạnh', lines: ['GIÁM ĐỐC'] },
};
export const warnings: VersionWarning[] = [
  { id: 'w1', code: 'CAD-INVERTED', severity: 'error', message: 'Phòng Doanh nghiệp phải gửi trước ngày 12, sớm hơn hạn 15 của các phòng gửi cho mình.', span: span(11, 'trước ngày 12 tháng cuối quý'), proposal: 'sửa thành trước ngày 20 tháng cuối quý', pointer: '/obligations/1', blocks: 'submission' },
  { id: 'w2', code: 'UNIT-UNRESOLVED', severity: 'warning', message: 'Không nhận ra đơn vị “Phòng QL Ngân sách”. Có phải là Phòng Quản lý ngân sách?', span: span(12, 'Phòng QL Ngân sách'), proposal: 'Phòng Quản lý ngân sách', blocks: 'arming' },
  { id: 'w3', code: 'CAD-OFFDAY', severity: 'warning', message: 'Hạn trước 25/11/2027 nhưng 24/11 nghỉ lễ. Ngày cuối được tính là thứ Ba 23/11/2027.', span: span(10, '25/11'), proposal: 'Ngày cuối là 23/11/2027', pointer: '/obligations/0', blocks: 'arming' },
  { id: 'w4', code: 'NUM-MISSING', severity: 'info', message: 'Văn bản chưa có số.', blocks: 'nothing' },
  { id: 'w5', code: 'RCPT-GROUP', severity: 'warning', message: 'Nơi nhận “Các phòng, Trung tâm thuộc Sở” là một nhóm.', blocks: 'arming', pointer: '/recipients/2', answer: { text: 'Đúng 8 đơn vị', by: 'Lê Ngọc Ánh', at: '2026-09-21T09:00:00+07:00', accepted: true } },
];
export const version: VersionContent = { id: 'v3', no: 3, state: 'frozen', editNo: 4, contentHash: '9f2c41ab7d0e'.padEnd(64, '0'), sourceName: 'KH DNNVV 2027.docx', facts, warnings, body, html };
export const comparison: VersionComparison = {
  from: 2, to: 3, changed: 2,
  blocks: body.map((block, index) => (index === 7
    ? { op: 'changed' as const, fromIndex: index, toIndex: index, words: [{ op: 'same' as const, text: '1. Phòng Đăng ký kinh doanh chủ trì, phối hợp Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp giải quyết đúng hạn tối thiểu ' }, { op: 'removed' as const, text: '95%' }, { op: 'added' as const, text: ' 98%' }, { op: 'same' as const, text: ' hồ sơ đăng ký doanh nghiệp qua mạng.' }] }
    : index === 8 ? { op: 'changed' as const, fromIndex: index, toIndex: index, words: [{ op: 'same' as const, text: '2. Phòng Doanh nghiệp và Kinh tế tập thể chủ trì tổ chức đối thoại với doanh nghiệp ' }, { op: 'added' as const, text: '02 lần/năm' }, { op: 'same' as const, text: ', tổng hợp vướng mắc và công khai kết quả xử lý.' }] }
      : { op: 'same' as const, fromIndex: index, toIndex: index, words: [{ op: 'same' as const, text: block.text }] })),
};

export function detail(id: string, username: string, decided: boolean): DocumentDetail {
  const clerk = username === 'phuong';
  const drafter = username === 'anh' && id === 'draft';
  const signer = username === 'hanh' && !decided;
  const numbered = id === 'issued';
  const done = (no: number, kind: 'initial' | 'checkForm' | 'sign', label: string, who: string, title: string, at: string): DocumentDetail['route'][number] => ({ no, kind, label, owner: { positionId: `p${no}`, positionTitle: title, personName: who, substitution: null }, state: 'done', at, dueAt: null, decision: { by: who, onBehalf: null, outcome: 'approved', reason: null, versionNo: 3, at } });
  const route = [done(1, 'initial', 'Ký nháy nội dung', 'Bùi Văn Tưởng', 'Trưởng phòng', '2026-09-21T09:12:00+07:00'), done(2, 'checkForm', 'Kiểm tra thể thức', 'Trần Thị Thu Hiền', 'Chánh Văn phòng', '2026-09-21T15:40:00+07:00')];
  route.push(clerk || decided || numbered ? done(3, 'sign', 'Ký ban hành', 'Đỗ Thị Mỹ Hạnh', 'Giám đốc', '2026-09-22T10:58:00+07:00') : { no: 3, kind: 'sign', label: 'Ký ban hành', owner: { positionId: 'p3', positionTitle: 'Giám đốc', personName: 'Đỗ Thị Mỹ Hạnh', substitution: null }, state: 'current', at: '2026-09-21T15:40:00+07:00', dueAt: '2026-09-23T00:00:00+07:00', decision: null });
  const stage: DocumentDetail['stage'] = drafter ? 'drafting' : numbered ? 'dispatched' : clerk || decided ? 'signed' : 'inRoute';
  const verbs: DocumentDetail['allowedActions'] = drafter ? [{ verb: 'edit', label: 'Sửa' }, { verb: 'submit', label: 'Trình ký' }, { verb: 'cancel', label: 'Hủy dự thảo' }]
    : clerk && !numbered ? [{ verb: 'allocateNumber', label: 'Cấp số', taskId: 't-dn' }, { verb: 'return', label: 'Trả lại', taskId: 't-dn' }] : signer && !numbered ? [{ verb: 'approve', label: 'Ký ban hành', taskId: `t-${id}` }, { verb: 'return', label: 'Trả lại', taskId: `t-${id}` }] : decided ? [{ verb: 'takeBack', label: 'Rút lại ý kiến', taskId: `t-${id}` }] : [];
  const stages: [string, string, string | null, string | null][] = [['drafting', 'Dự thảo', '2026-09-15T08:00:00+07:00', null], ['inRoute', 'Trình ký', '2026-09-20T08:00:00+07:00', '2 vòng'], ['signed', 'Đã ký', null, null], ['issued', 'Cấp số', null, null], ['dispatched', 'Phát hành', null, null]];
  const at = ['drafting', 'inRoute', 'signed', 'issued', 'dispatched'].indexOf(stage);
  return {
    id, type: 'KH', typeText: 'Kế hoạch', door: 'draft', stage, stageText: { drafting: 'Dự thảo', inRoute: 'Đang trình ký', signed: 'Đã ký, chờ cấp số', dispatched: 'Đã phát hành' }[stage as 'drafting'] ?? stage, rev: 5, round: 2, title: 'Kế hoạch hỗ trợ doanh nghiệp nhỏ và vừa trên địa bàn tỉnh Sơn Hà năm 2027', codeNumber: numbered ? '27/KH-STC' : null, issuedOn: numbered ? '2026-01-16' : null,
    agency: { id: 'stc', name: 'Sở Tài chính' }, draftingUnit: { id: 'dn', name: 'P. Doanh nghiệp và Kinh tế tập thể' }, drafter: { id: 'anh', fullName: 'Lê Ngọc Ánh' }, field: null, urgency: 'normal', urgencyText: null,
    stageLine: stages.map(([key, label, when, note], index) => ({ key, label, at: index <= at ? when : null, note: index <= at ? note : null, state: index < at || stage === 'dispatched' ? 'done' : index === at ? 'current' : 'todo' })),
    route: drafter ? [] : route, stepNo: drafter ? null : clerk || decided ? null : 3,
    version: { id: 'v3', no: 3, state: drafter ? 'working' : 'frozen', contentHash: drafter ? null : version.contentHash, shortHash: '9f2c 41ab 7d0e', editNo: 4, createdAt: '2026-09-21T08:00:00+07:00', frozenAt: drafter ? null : '2026-09-21T08:30:00+07:00', createdBy: 'Lê Ngọc Ánh' },
    versions: [1, 2, 3].map((no) => ({ id: `v${no}`, no, state: drafter && no === 3 ? 'working' as const : 'frozen' as const, contentHash: drafter && no === 3 ? null : `${no}d0a8c7e93b1`.padEnd(64, '0'), shortHash: null, editNo: 1, createdAt: `2026-09-1${no}T08:00:00+07:00`, frozenAt: `2026-09-1${no}T09:00:00+07:00`, createdBy: 'Lê Ngọc Ánh' })),
    signingLines: { lines: ['GIÁM ĐỐC'], name: 'Đỗ Thị Mỹ Hạnh' }, signerPositionId: drafter ? null : 'p3', allowedActions: verbs, forbidden: username === 'phuoc' ? [{ verb: 'approve', code: 'route.signerWithoutMandate', reason: 'Chỉ người có phân công ký lĩnh vực này mới ký được.' }] : [],
    openTask: signer && !numbered ? { id: `t-${id}`, kind: 'sign', label: 'Ký ban hành', dueAt: '2026-09-23T00:00:00+07:00', dueText: null, distance: { kind: 'today', workingDays: 0 }, whyMe: 'Đích danh', stepNo: 3, stepCount: 5, claimedBy: null } : clerk && !numbered ? { id: 't-dn', kind: 'allocateNumber', label: 'Cấp số', dueAt: '2026-09-24T00:00:00+07:00', dueText: null, distance: { kind: 'left', workingDays: 1 }, whyMe: 'Nhóm Văn thư', stepNo: 4, stepCount: 5, claimedBy: null } : null,
    planId: numbered ? 'plan1' : null, deliveriesSummary: numbered ? { total: 14, acknowledged: 12, opened: 1, failed: 1, waiting: 0 } : { total: 0, acknowledged: 0, opened: 0, failed: 0, waiting: 0 }, digitalState: 'Bản điện tử, chưa ký số', recordOnly: false, endReason: null, training: true,
    returnReasons: ['Thiếu căn cứ pháp lý.', 'Chưa rõ đơn vị chủ trì.', 'Số liệu chưa khớp báo cáo.', 'Nơi nhận chưa đủ.'], seen: { versionNo: 2 },
  };
}
