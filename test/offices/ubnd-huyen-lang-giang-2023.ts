import { officeOf } from '#test/offices/office-outline';

/** The office of plan 003: a district with its divisions, bodies outside the chain of command, and (of its communes) two. */
export const ubndLangGiang2023 = officeOf({
  name: 'Ủy ban nhân dân huyện Lạng Giang', code: 'UBND', place: 'Lạng Giang', kind: 'collective', above: { name: 'Ủy ban nhân dân tỉnh Bắc Giang', shortName: 'UBND tỉnh' }, head: 'Nguyễn Văn Bằng',
  deputies: [{ name: 'Nguyễn Văn Long', oversees: ['vhtt', 'noivu', 'tuphap'] }, { name: 'Bùi Thị Hương Lan', oversees: ['tnmt'] }, { name: 'Thân Hải Nam', oversees: ['tckh', 'ktht'] }],
  units: [
    { id: 'vp', name: 'Văn phòng HĐND-UBND', code: 'VP', alsoWritten: ['VP HĐND-UBND', 'Văn phòng HĐND - UBND', 'LĐVP', 'TH', 'Một cửa'] },
    { id: 'ktht', name: 'Phòng Kinh tế và Hạ tầng', code: 'KTHT', alsoWritten: ['KT&HT', 'Phòng KT&HT'] },
    { id: 'vhtt', name: 'Phòng Văn hoá - Thông tin', code: 'VHTT', alsoWritten: ['Văn hoá - Thông tin', 'Phòng VH-TT'] },
    { id: 'tnmt', name: 'Phòng Tài nguyên và Môi trường', code: 'TNMT', alsoWritten: ['TN&MT', 'Phòng TN&MT', 'Phòng TNMT'] },
    { id: 'noivu', name: 'Phòng Nội vụ', code: 'NV', alsoWritten: ['Nội vụ'] },
    { id: 'tuphap', name: 'Phòng Tư pháp', code: 'TP', alsoWritten: ['Tư pháp'] },
    { id: 'tckh', name: 'Phòng Tài chính - Kế hoạch', code: 'TCKH', alsoWritten: ['TC-KH', 'Phòng TC-KH'] },
    { id: 'ttr', name: 'Thanh tra huyện', code: 'TTr', alsoWritten: ['Thanh tra'] },
    { id: 'ldtbxh', name: 'Phòng Lao động - Thương binh và Xã hội', code: 'LĐTBXH', alsoWritten: ['Lao động-Thương binh& Xã hội', 'Lao động - Thương binh và Xã hội'] },
    { id: 'ptqd', name: 'Trung tâm Phát triển quỹ đất và Quản lý TTGT, XD & MT', code: 'PTQĐ', kind: 'publicServiceUnit', alsoWritten: ['Trung tâm PTQĐ&QLTTGTDXDMT'] },
  ],
  communes: [{ id: 'xa-1', name: 'xã Thử Một' }, { id: 'xa-2', name: 'thị trấn Thử Hai' }],
  groups: [
    { written: ['UBND các xã, thị trấn', 'Các xã, thị trấn'], members: ['xa-1', 'xa-2'] },
    { written: ['Các cơ quan, đơn vị thuộc UBND huyện', 'các cơ quan, đơn vị'], members: ['vp', 'ktht', 'vhtt', 'tnmt', 'noivu', 'tuphap', 'tckh', 'ttr', 'ldtbxh', 'ptqd'] },
    { written: ['Các CQTW, tỉnh đóng trên địa bàn'], members: ['thongke', 'thue', 'tand', 'tha', 'congan'] },
  ],
  bodies: [
    { id: 'thongke', name: 'Chi cục Thống kê' }, { id: 'thue', name: 'Chi cục Thuế LG-LN' }, { id: 'tand', name: 'TAND huyện' }, { id: 'tha', name: 'Chi cục Thi hành án' }, { id: 'congan', name: 'Công an huyện' },
    { id: 'hdn', name: 'Hội doanh nghiệp huyện', alsoWritten: ['Hội Doanh nghiệp huyện Lạng Giang'] }, { id: 'huyenuy', name: 'Thường trực Huyện ủy', alsoWritten: ['TT Huyện ủy'] }, { id: 'hdnd', name: 'Thường trực HĐND huyện', alsoWritten: ['TT HĐND huyện'] },
    { id: 'mttq', name: 'UBMTTQ huyện' }, { id: 'banxd', name: 'Các ban XD Đảng', alsoWritten: ['các Ban XD Đảng'] },
  ],
  leadershipWritten: ['Chủ tịch, các PCT UBND huyện'], selfWritten: ['UBND huyện'],
  series: { startAt: 60, fromYear: 2023 },
});
