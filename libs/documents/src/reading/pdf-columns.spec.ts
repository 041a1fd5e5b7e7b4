import { printPdf } from '#documents/rendering/print-pdf';
import { readDocument } from '#documents/reading/read-document';

const metadata = { title: 'Kế hoạch', author: 'Kế hoạch', createdAt: '2026-01-02T00:00:00Z' };
const head = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'];
const rows = [
  ['1', 'Rà soát thủ tục hành chính thuộc thẩm quyền của xã và công khai kết quả', 'Văn phòng HĐND và UBND xã', 'Phòng Kinh tế', 'Quý II/2026'],
  ['2', 'Số hóa hồ sơ', 'Trung tâm Phục vụ hành chính công', 'Phòng Văn hóa - Xã hội; Công an xã', 'Thường xuyên'],
  ['3', 'Tập huấn kỹ năng số', 'Phòng Văn hóa - Xã hội', 'Đoàn Thanh niên xã', '30/9/2026'],
];

function plan(borders: boolean, group = false): Promise<Uint8Array> {
  const body = [head, ...(group ? [['I', 'Cải cách thủ tục', '', '', '']] : []), ...rows].map((r) => r.map((text) => ({ text, fontSize: 11 })));
  return printPdf({
    pageSize: 'A4', pageMargins: [60, 57, 50, 57], defaultStyle: { font: 'LiberationSerif', fontSize: 13 },
    content: [
      'Số: 7/KH-UBND', 'Chiềng Mung, ngày 05 tháng 01 năm 2026', { text: 'KẾ HOẠCH', alignment: 'center' }, { text: 'Cải cách hành chính năm 2026', alignment: 'center' },
      'I. MỤC ĐÍCH', 'Nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn xã trong năm.', 'II. NHIỆM VỤ',
      { table: { widths: [30, 150, 110, 110, 60], body }, layout: borders ? {} : 'noBorders', margin: [0, 6, 0, 6] },
      'III. TỔ CHỨC THỰC HIỆN', '1. Văn phòng HĐND và UBND xã tổng hợp, báo cáo UBND tỉnh trước ngày 10/12/2026.',
    ],
  }, metadata);
}

const facts = async (bytes: Uint8Array): Promise<unknown> => {
  const { facts: f } = await readDocument({ bytes });
  return { indicators: f.indicators.map((x) => [x.ordinal, x.name, x.assignments.map((a) => [a.leadUnits, a.coordinatingUnits, a.timeText])]), obligations: f.obligations.map((o) => [o.reporters, o.receivers, o.due?.date]) };
};

describe('tables without borders', () => {
  test('columns are told by the empty strips between the words', async () => {
    const read = await facts(await plan(false));
    expect(read).toEqual({
      indicators: [
        ['1', 'Rà soát thủ tục hành chính thuộc thẩm quyền của xã và công khai kết quả', [[['Văn phòng HĐND và UBND xã'], ['Phòng Kinh tế'], 'Quý II/2026']]],
        ['2', 'Số hóa hồ sơ', [[['Trung tâm Phục vụ hành chính công'], ['Phòng Văn hóa - Xã hội', 'Công an xã'], 'Thường xuyên']]],
        ['3', 'Tập huấn kỹ năng số', [[['Phòng Văn hóa - Xã hội'], ['Đoàn Thanh niên xã'], '30/9/2026']]],
      ],
      obligations: [[['Văn phòng HĐND và UBND xã'], ['UBND tỉnh'], '2026-12-10']],
    });
    expect(read).toEqual(await facts(await plan(true)));
  });

  test('a row that names a group stands between the others', async () => {
    expect(await facts(await plan(false, true))).toEqual(await facts(await plan(true, true)));
  });
});
