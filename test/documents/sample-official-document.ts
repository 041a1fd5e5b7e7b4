import type { BodyBlock, OfficialDocument } from '#documents/rendering/official-document';

const run = (text: string) => [{ text }];

/** A fictional plan of Sở Tài chính tỉnh Sơn Hà, before number and day. */
export function sampleOfficialDocument(changes: Partial<OfficialDocument> = {}): OfficialDocument {
  return {
    parentAgency: 'UBND TỈNH SƠN HÀ',
    agency: 'SỞ TÀI CHÍNH',
    numberLine: { number: null, symbol: 'KH-STC' },
    place: 'Sơn Hà',
    date: { day: null, month: 9, year: 2026 },
    typeName: 'KẾ HOẠCH',
    subject: 'Hỗ trợ doanh nghiệp nhỏ và vừa trên địa bàn tỉnh Sơn Hà năm 2027',
    addressees: [],
    body: sampleBody(1),
    signature: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Đỗ Thị Mỹ Hạnh', note: null },
    recipients: [
      { text: 'UBND tỉnh', flag: 'b/c' },
      { text: 'Các sở, ban, ngành tỉnh', flag: null },
      { text: 'UBND các xã, phường', flag: 'p/h' },
      { text: 'Lãnh đạo Sở', flag: null },
    ],
    archive: 'VT, DNKTTT',
    trainingMark: false,
    urgency: null,
    circulation: null,
    metadata: { title: 'Kế hoạch hỗ trợ doanh nghiệp', author: 'Sở Tài chính', createdAt: '2026-09-22T02:00:00Z' },
    ...changes,
  };
}

/** About three quarters of a page per round. */
export function sampleBody(rounds: number): BodyBlock[] {
  const body: BodyBlock[] = [
    { kind: 'base', runs: run('Căn cứ Luật Hỗ trợ doanh nghiệp nhỏ và vừa ngày 12 tháng 6 năm 2017;') },
    { kind: 'base', runs: run('Căn cứ Nghị định số 80/2021/NĐ-CP ngày 26 tháng 8 năm 2021 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa.') },
    { kind: 'paragraph', runs: run('Thực hiện Kế hoạch số 214/KH-UBND ngày 07 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh, Sở Tài chính xây dựng kế hoạch như sau:') },
  ];
  for (let round = 1; round <= rounds; round += 1) {
    body.push(
      { kind: 'heading', level: 1, runs: run(`${'I'.repeat(((round - 1) % 3) + 1)}. NHIỆM VỤ, GIẢI PHÁP NHÓM ${round}`) },
      { kind: 'heading', level: 2, runs: run('1. Gia nhập thị trường') },
      { kind: 'paragraph', runs: [{ text: 'Phòng Đăng ký kinh doanh chủ trì, phối hợp Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp giải quyết đúng hạn tối thiểu ' }, { text: '98%', bold: true }, { text: ` hồ sơ đăng ký doanh nghiệp qua mạng trong đợt ${round}.` }] },
      { kind: 'listItem', marker: '-', runs: run('Niêm yết công khai, hướng dẫn một lần, đầy đủ các thủ tục; không yêu cầu doanh nghiệp nộp lại giấy tờ đã có trong cơ sở dữ liệu của cơ quan nhà nước.') },
      { kind: 'listItem', marker: 'a)', runs: run('Đối thoại với doanh nghiệp 02 lần/năm, tổng hợp vướng mắc và công khai kết quả xử lý trên Cổng thông tin điện tử.') },
      { kind: 'heading', level: 3, runs: run('1.1. Chi phí thời gian') },
      { kind: 'paragraph', runs: run('Rà soát, đơn giản hóa quy trình nội bộ, giảm tối thiểu 30% thời gian so với quy định; định kỳ hằng quý báo cáo trước ngày 20 của tháng cuối quý, bảo đảm số liệu thống nhất giữa các phòng, đơn vị và không yêu cầu đơn vị báo cáo lại những nội dung đã có.') },
      {
        kind: 'table', headerRows: 1,
        rows: [
          [{ runs: run('TT') }, { runs: run('Nhiệm vụ') }, { runs: run('Đơn vị chủ trì') }, { runs: run('Thời hạn') }],
          [{ runs: run('1'), align: 'center' }, { runs: run('Cập nhật cơ sở dữ liệu doanh nghiệp') }, { runs: run('Phòng Đăng ký kinh doanh') }, { runs: run('Trước 30/6/2027') }],
          [{ runs: run('Tổng số nhiệm vụ'), span: 3 }, { runs: run('1') }],
        ],
      },
    );
  }
  body.push({ kind: 'paragraph', runs: run('Trên đây là Kế hoạch của Sở Tài chính, đề nghị các đơn vị nghiêm túc triển khai thực hiện./.') });
  return body;
}
