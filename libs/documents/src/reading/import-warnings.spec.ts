import { WARNING_SEVERITY, type WarningCode } from '#domain/extraction/import-warning';
import { readPastedText } from '#documents/reading/read-document';
import { importWarnings } from '#messages/vi/import-warnings';

interface Parts {
  number?: string;
  date?: string;
  title?: string;
  bases?: string;
  purpose?: string;
  tasks?: string;
  duties?: string;
  end?: string;
  recipients?: string;
  archive?: string;
  signature?: string;
}

/** A plan that gives no reason to ask anything but what its own header lacks. */
function plan(p: Parts = {}): string {
  return `UBND TỈNH LẠNG SƠN
SỞ NỘI VỤ
Số: ${p.number ?? '12/KH-SNV'}
Lạng Sơn, ngày ${p.date ?? '05 tháng 01 năm 2026'}

KẾ HOẠCH
${p.title ?? 'Cải thiện chỉ số năng lực cạnh tranh cấp sở (DDCI) năm 2026'}

${p.bases ?? 'Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2026 của UBND tỉnh Lạng Sơn về DDCI năm 2026;'}

Sở Nội vụ xây dựng kế hoạch như sau:

I. MỤC ĐÍCH

${p.purpose ?? '- Nâng cao chất lượng phục vụ.'}

II. NHIỆM VỤ

${p.tasks ?? '1. Chỉ số “Chi phí thời gian”: Năm 2025 đạt 7,10 điểm, xếp hạng 5/20. Chỉ tiêu: phấn đấu năm 2026 từ 7,30 điểm trở lên.\n\n- Rút ngắn thời gian giải quyết.\n\n* Lãnh đạo phụ trách: Đồng chí Trần Văn Bình – Phó Giám đốc Sở.\n\n* Chủ trì: Văn phòng Sở.'}

III. TỔ CHỨC THỰC HIỆN

${p.duties ?? '1. Văn phòng Sở báo cáo UBND tỉnh trước ngày 18/12/2026.'}${p.end ?? './.'}

Nơi nhận:
${p.recipients ?? '- UBND tỉnh (b/c);\n- Văn phòng Sở;'}
- Lưu: ${p.archive ?? 'VT, VP'}.

${p.signature ?? 'GIÁM ĐỐC\n\nNguyễn Thị Lan'}`;
}

const codesOf = (text: string): string[] => [...new Set(readPastedText(text).warnings.map((w) => w.code))];
const component = (ordinal: string, name: string, rest: string): string => `${ordinal} Chỉ số “${name}”\n\n${rest}\n\n`;
const TIMED = '- Rà soát thủ tục.\n\n* Chủ trì: Văn phòng Sở.';

/** For each code a plan that must raise it; the plain plan must raise none of them. */
const CASES: readonly [WarningCode, Parts][] = [
  ['NUM-MISSING', { number: '     /KH-SNV' }],
  ['DAY-MISSING', { date: '     tháng 01 năm 2026' }],
  ['SIGNER-MISSING', { signature: 'GIÁM ĐỐC' }],
  ['SIGN-FORM', { signature: 'TM. BAN GIÁM ĐỐC\nGIÁM ĐỐC\n\nNguyễn Thị Lan' }],
  ['SYM-NOISE', { number: '12 /KH- SNV' }],
  ['END-MARK-MISSING', { end: '' }],
  ['BASE-YEAR', { bases: 'Thực hiện Kế hoạch số 31/KH-UBND ngày 10/02/2025 của UBND tỉnh về DDCI năm 2026;\n\nThực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2026 của UBND tỉnh về khắc phục hạn chế năm 2026;' }],
  ['BASE-NODATE', { purpose: '- Thực hiện Nghị quyết số 08/2025/NQ-HĐND của HĐND tỉnh.' }],
  ['BASE-NOISSUER', { purpose: '- Thực hiện Nghị quyết số 43-NQ/TU ngày 23/8/2021 về cải cách.' }],
  ['BASE-NONUM', { purpose: '- Thực hiện Luật Phòng, chống tham nhũng 2018 trong cơ quan.' }],
  ['BASE-NODOC', { bases: 'Căn cứ kết quả công bố chỉ số DDCI năm 2025;' }],
  ['DATE-WEEKEND', { bases: 'Thực hiện Kế hoạch số 5/KH-UBND ngày 03/01/2026 của UBND tỉnh Lạng Sơn về DDCI năm 2026;' }],
  ['RANK-CONTRA', { tasks: '1. Chỉ số “Chi phí thời gian”: Năm 2025 đạt 7,10 điểm, xếp hạng 5/20, giảm 01 bậc so với năm 2024 (năm 2024 xếp thứ 6).\n\n- Rút ngắn thời gian.\n\n* Lãnh đạo phụ trách: Đồng chí Trần Văn Bình – Phó Giám đốc Sở.\n\n* Chủ trì: Văn phòng Sở.' }],
  ['TOTAL-NOT-SUM', { tasks: 'TT\tChỉ số thành phần\tKết quả 2025\tMục tiêu 2026\tĐơn vị chủ trì\n1\tTính minh bạch\t6,00\t7,00\tVăn phòng Sở\n2\tChi phí thời gian\t7,00\t8,00\tVăn phòng Sở\n3\tCạnh tranh bình đẳng\t8,00\t9,00\tVăn phòng Sở\n\tTổng điểm\t75,5\t82,5\t' }],
  ['TARGET-STRICT', { tasks: component('1.', 'Chi phí thời gian', `- Mục tiêu: phấn đấu đạt từ 7 điểm trở lên.\n\n${TIMED}`) + component('2.', 'Tính minh bạch', `- Mục tiêu: phấn đấu đạt trên 6 điểm.\n\n${TIMED}`) }],
  ['TARGET-ORPHAN', { purpose: '- Tập trung cải thiện 02 chỉ số thành phần giảm điểm: Chi phí thời gian; Đào tạo lao động.', tasks: component('1.', 'Chi phí thời gian', TIMED) + component('2.', 'Tính minh bạch', TIMED) }],
  ['TARGET-LEVEL', { title: 'Cải thiện chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026', tasks: component('1.', 'Chi phí thời gian', `- Mục tiêu: phấn đấu đạt từ 7 điểm trở lên.\n\n${TIMED}`) }],
  ['TARGET-NONE', { tasks: component('1.', 'Chi phí thời gian', TIMED) }],
  ['BASELINE-DELTA', { tasks: component('1.', 'Chi phí thời gian', `- Mục tiêu: phấn đấu đạt từ 7 điểm trở lên (tăng 0,5 điểm so với năm 2025).\n\n${TIMED}`) }],
  ['DECIMAL-MIX', { tasks: component('1.', 'Chi phí thời gian', `- Mục tiêu: phấn đấu đạt từ 7.5 điểm trở lên (tăng 0,5 điểm so với năm 2025).\n\n${TIMED}`) }],
  ['COPY-PASTE', { tasks: component('1.', 'Chi phí thời gian', `${TIMED}`) + component('2.', 'Cạnh tranh bình đẳng', `- Thực hiện nội dung chỉ số Chi phí thời gian theo kế hoạch chung.\n\n* Chủ trì: Văn phòng Sở.`) }],
  ['ATT-MISSING', { purpose: '- Nội dung chi tiết theo Phụ lục số II.' }],
  ['CAD-INVERTED', { duties: '1. Các đơn vị được giao nhiệm vụ chủ trì gửi báo cáo về Văn phòng Sở hàng quý trước ngày 08 của tháng đầu tiên quý tiếp theo.\n\n2. Văn phòng Sở tổng hợp, báo cáo UBND tỉnh hàng quý trước ngày 05 của tháng đầu tiên quý tiếp theo' }],
  ['CAD-HALFYEAR', { duties: '1. Văn phòng Sở báo cáo UBND tỉnh định kỳ quý, 6 tháng (trước ngày 05 của tháng đầu tiên quý tiếp theo và trước ngày 12/6)' }],
  ['CAD-Q4-AFTER-YEAR', { duties: '1. Văn phòng Sở báo cáo UBND tỉnh theo quý, năm (trước ngày 05 của tháng đầu tiên quý tiếp theo và trước ngày 10 tháng 12 hàng năm)' }],
  ['CAD-NO-Q4', { duties: '1. Văn phòng Sở báo cáo UBND tỉnh trước ngày 16 của các tháng 3, 6, 9' }],
  ['CAD-NO-DATE', { duties: '1. Văn phòng Sở định kỳ báo cáo UBND tỉnh kết quả thực hiện' }],
  ['CAD-NO-RECEIVER', { duties: '1. Giao Văn phòng Sở là đầu mối, theo dõi, tổng hợp, báo cáo tình hình thực hiện Kế hoạch' }],
  ['CAD-NO-UPWARD', { duties: '1. Các phòng gửi báo cáo về Văn phòng Sở trước ngày 18/12/2026 để tổng hợp, báo cáo UBND tỉnh' }],
  ['CAD-NO-FEEDER', { duties: '1. Văn phòng Sở tổng hợp, báo cáo UBND tỉnh trước ngày 18/12/2026' }],
  ['CAD-PAST', { date: '12 tháng 6 năm 2026', duties: '1. Văn phòng Sở báo cáo UBND tỉnh trước ngày 16 của các tháng 3, 6, 9' }],
  ['CAD-SHORT', { duties: '1. Văn phòng Sở báo cáo UBND tỉnh trước ngày 15/01/2026' }],
  ['CAD-OPEN-END', { title: 'Cải thiện chỉ số DDCI năm 2026 và các năm tiếp theo' }],
  ['CAD-EVERY-YEAR', { duties: '1. Văn phòng Sở báo cáo UBND tỉnh trước ngày 18 tháng 12 hằng năm' }],
  ['CAD-OFFDAY', { duties: '1. Văn phòng Sở báo cáo UBND tỉnh trước ngày 20/12/2026' }],
  ['CAD-CLOSING', { duties: '1. Văn phòng Sở báo cáo UBND tỉnh trước ngày 10 của các tháng 3, 6, 9, 12' }],
  ['ASSIGN-BY-TOPIC', { tasks: component('1.', 'Chi phí thời gian', '- Rà soát thủ tục.\n\nPhân công thực hiện:\n\n- Văn phòng Sở chủ trì thực hiện nội dung liên quan đến thủ tục nội bộ.') }],
  ['ASSIGN-FUSED', { tasks: component('1.', 'Chi phí thời gian', '- Rà soát thủ tục.\n\n* Chủ trì: Văn phòng Sở phối hợp với các phòng chuyên môn.') }],
  ['ASSIGN-MULTI', { tasks: component('1.', 'Chi phí thời gian', '- Rà soát thủ tục.\n\n* Chủ trì: Văn phòng Sở, Phòng Cải cách hành chính.') }],
  ['ASSIGN-SPLIT', { tasks: component('1.', 'Chi phí thời gian', '- Rà soát thủ tục.\n\n* Chủ trì: Văn phòng Sở.\n\n- Trả kết quả sớm.\n\n* Chủ trì: Phòng Cải cách hành chính.') }],
  ['ASSIGN-GROUP', { tasks: component('1.', 'Chi phí thời gian', '- Rà soát thủ tục.\n\n* Chủ trì: các phòng chuyên môn.') }],
  ['ASSIGN-NOACTOR', { tasks: component('1.', 'Chi phí thời gian', '- Rà soát thủ tục.') }],
  ['ASSIGN-NOLEADER', { tasks: component('1.', 'Chi phí thời gian', TIMED) }],
  ['ITEM-INLINE', { tasks: component('1.', 'Chi phí thời gian', 'a) Rà soát thủ tục nội bộ của Sở. b) Trả kết quả sớm cho người dân.\n\n* Chủ trì: Văn phòng Sở.') }],
  ['ACTOR-OUTSIDE', { tasks: component('1.', 'Chi phí thời gian', '- Rà soát thủ tục.\n\n* Chủ trì: Công an tỉnh.') }],
  ['RCPT-GROUP', { recipients: '- UBND tỉnh (b/c);\n- Các phòng, đơn vị thuộc Sở;' }],
  ['RCPT-FOCAL-MISSING', { duties: '1. Giao Trung tâm Lưu trữ lịch sử là đầu mối, tổng hợp, báo cáo UBND tỉnh trước ngày 18/12/2026' }],
  ['RCPT-ACTOR-MISSING', { tasks: component('1.', 'Chi phí thời gian', '- Rà soát thủ tục.\n\n* Chủ trì: Phòng Cải cách hành chính.') }],
  ['RCPT-SUPERIOR-MISSING', { recipients: '- Văn phòng Sở;' }],
  ['RCPT-ORDER', { recipients: '- Sở Tài chính;\n- UBND tỉnh (b/c);\n- Văn phòng Sở;' }],
  ['RCPT-ARCHIVE', { archive: 'VT' }],
  ['RCPT-INITIALS', { archive: 'VT, VP(NTL)' }],
  ['ORG-GONE', { recipients: '- UBND tỉnh (b/c);\n- Văn phòng Sở;\n- Sở Kế hoạch và Đầu tư;' }],
  ['OCR-NOISE', { purpose: '- Khắc phục tình trạng chòng chéo.' }],
  ['MARKUP', { purpose: '- **Nâng cao** chất lượng phục vụ.' }],
  ['PAGE-BREAK', { purpose: '- Nâng cao chất lượng phục vụ người dân và\n\ndoanh nghiệp trên địa bàn.' }],
];

const QUIET = codesOf(plan());

describe('import warnings (warnings.md)', () => {
  test('the plain plan raises nothing that blocks or waits', () => {
    expect(QUIET.filter((c) => WARNING_SEVERITY[c as WarningCode] !== 'info')).toEqual([]);
  });

  test.each(CASES)('%s is raised where it belongs, with its severity and a full sentence', (code, parts) => {
    expect(QUIET).not.toContain(code);
    const found = readPastedText(plan(parts)).warnings.filter((w) => w.code === code);
    if (found.length === 0) throw new Error(`${code} not among ${codesOf(plan(parts)).join(', ')}`);
    for (const w of found) {
      expect(w.severity).toBe(WARNING_SEVERITY[code]);
      expect(w.message).not.toMatch(/[{}]|undefined|null/);
      expect(w.message).toMatch(/[.?]$/);
    }
  });

  test('NOT-A-PLAN stands alone', () => {
    expect(codesOf(plan().replace('KẾ HOẠCH\n', 'QUYẾT ĐỊNH\n').replace('KH-SNV', 'QĐ-SNV'))).toEqual(['NOT-A-PLAN']);
  });

  test('SYM-AGENCY: the code spelt in two ways', () => {
    expect(codesOf(plan({ number: '12/KH-SKHCCN' }).replace(/SỞ NỘI VỤ/, 'SỞ KHOA HỌC VÀ CÔNG NGHỆ').replace(/Sở Nội vụ/g, 'Sở Khoa học và Công nghệ'))).toContain('SYM-AGENCY');
  });

  test('AGENCY-INFERRED: no agency at the top', () => {
    expect(codesOf(plan().replace('UBND TỈNH LẠNG SƠN\nSỞ NỘI VỤ\n', ''))).toContain('AGENCY-INFERRED');
  });

  test('every code has a sentence', () => {
    for (const code of Object.keys(WARNING_SEVERITY)) expect(importWarnings[code as WarningCode].length).toBeGreaterThan(10);
  });
});
