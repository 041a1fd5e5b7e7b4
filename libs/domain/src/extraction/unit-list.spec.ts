import { splitUnits } from '#domain/extraction/unit-list';

describe('unit lists (RCPT-10, A3, A9, A21)', () => {
  test.each<[string, string[]]>([
    ['các Phòng chuyên môn, Trung tâm Xúc tiến đầu tư', ['các Phòng chuyên môn', 'Trung tâm Xúc tiến đầu tư']],
    ['Các phòng: Hành chính, Kế hoạch tổng hợp, Pháp chế', ['Hành chính', 'Kế hoạch tổng hợp', 'Pháp chế']],
    ['Phòng VH-TT; VP HĐND-UBND; TN&MT', ['Phòng VH-TT', 'VP HĐND-UBND', 'TN&MT']],
    ['Phòng TC-KH, TN&MT; Một cửa', ['Phòng TC-KH', 'TN&MT', 'Một cửa']],
    ['UBND các xã, thị trấn', ['UBND các xã, thị trấn']],
    ['các cơ quan, đơn vị liên quan; UBND các xã, phường', ['các cơ quan, đơn vị liên quan', 'UBND các xã, phường']],
    ['KT&HT và các cơ quan, đơn vị liên quan', ['KT&HT', 'các cơ quan, đơn vị liên quan']],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Kế hoạch và Đầu tư', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Kế hoạch và Đầu tư']],
    ['Phòng Văn hóa, Khoa học và Thông tin', ['Phòng Văn hóa, Khoa học và Thông tin']],
    ['Thanh tra và các đơn vị liên quan', ['Thanh tra', 'các đơn vị liên quan']],
    ['các sở, ban, ngành, UBND các xã, phường', ['các sở, ban, ngành', 'UBND các xã, phường']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(splitUnits(text)).toEqual(expected);
  });

  test('“Phòng A và B” names two units only where Phòng A stands elsewhere alone', () => {
    expect(splitUnits('Phòng Hợp tác quốc tế và Quản lý biên mậu', 'Phòng Hợp tác quốc tế phối hợp với Văn phòng')).toEqual(['Phòng Hợp tác quốc tế', 'Quản lý biên mậu']);
    expect(splitUnits('Phòng Hợp tác quốc tế và Quản lý biên mậu', 'Phòng Hợp tác quốc tế và Quản lý biên mậu')).toEqual(['Phòng Hợp tác quốc tế và Quản lý biên mậu']);
  });
});
