import { readArchiveLine } from '#domain/extraction/recipients';
import { readPastedText } from '#documents/reading/read-document';

const rolesOf = (lines: string, issuer = 'UBND huyện Bình An'): string[] =>
  readPastedText(`Số: 1/KH-UBND\nBình An, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nThử năm 2026\n\n${issuer} ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n1. Việc.\n\nNơi nhận:\n${lines}\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn A`).facts.recipients.map((r) => `${r.name}|${r.role}${r.isGroup ? '*' : ''}`);

describe('lines of Nơi nhận (N1 to N16)', () => {
  test.each<[string, string, string[]]>([
    ['N1', '- UBND tỉnh (b/c);', ['UBND tỉnh|report']],
    ['N1 longer flag', '- UBND tỉnh (để b/c);', ['UBND tỉnh|report']],
    ['N2, RCPT-5', '- TT Huyện ủy; TT HĐND huyện (b/c);', ['TT Huyện ủy|report', 'TT HĐND huyện|report']],
    ['N2 with a comma', '- TT Thành ủy, HĐND thành phố (b/c);', ['TT Thành ủy|report', 'HĐND thành phố|report']],
    ['N3', '- Chủ tịch, các PCT UBND huyện;', ['Chủ tịch, các PCT UBND huyện|inform*']],
    ['N4', '- Các cơ quan, đơn vị thuộc UBND huyện;', ['Các cơ quan, đơn vị thuộc UBND huyện|execute*']],
    ['N5', '- Các xã, thị trấn;', ['Các xã, thị trấn|execute*']],
    ['N7', '- Các CQTW, tỉnh đóng trên địa bàn;', ['Các CQTW, tỉnh đóng trên địa bàn|inform*']],
    ['N8', '- UBMTTQ huyện; các Ban XD Đảng;', ['UBMTTQ huyện|inform', 'các Ban XD Đảng|inform*']],
    ['N10', '- Cổng TTĐT huyện;', ['Cổng TTĐT huyện|publish']],
    ['N11', '- LĐVP, TH;', ['LĐVP|inform*', 'TH|inform']],
    ['N14', '- Cục Đường bộ (Bộ Xây dựng);', ['Cục Đường bộ (Bộ Xây dựng)|inform']],
    ['N15', 'UBND tỉnh (b/c),', ['UBND tỉnh|report']],
    ['RCPT-4', '- Sở Nội vụ (p/h);', ['Sở Nội vụ|coordinate']],
  ])('%s: %s', (_, line, expected) => {
    expect(rolesOf(line)).toEqual(expected);
  });

  test('N4, N6: what a group of a department does not command is only informed', () => {
    expect(rolesOf('- Các Sở, ban, ngành tỉnh;\n- Các phòng CM thuộc sở;', 'Sở Nội vụ')).toEqual(['Các Sở, ban, ngành tỉnh|inform*', 'Các phòng CM thuộc sở|execute*']);
  });
});

describe('the archive line (RCPT-8)', () => {
  test.each<[string, object]>([
    ['Lưu: VT.', { units: ['VT'], draftingUnit: null, typist: null, copies: null }],
    ['Lưu: VT, KH&QLCN.', { units: ['VT', 'KH&QLCN'], draftingUnit: 'KH&QLCN', typist: null, copies: null }],
    ['Lưu VT, ĐKKD(NNS).', { units: ['VT', 'ĐKKD'], draftingUnit: 'ĐKKD', typist: 'NNS', copies: null }],
    ['Lưu: VT, NC.An', { units: ['VT', 'NC'], draftingUnit: 'NC', typist: 'An', copies: null }],
    ['Lưu: VT, TH (03b).', { units: ['VT', 'TH'], draftingUnit: 'TH', typist: null, copies: 3 }],
  ])('%s', (line, expected) => {
    expect(readArchiveLine(line)).toEqual(expected);
  });
});
