import { officeOf, type UnitOutline } from '#test/offices/office-outline';

const divisions: UnitOutline[] = [
  { id: 'vp', name: 'Văn phòng Sở', code: 'VP', alsoWritten: ['Văn phòng'] },
  { id: 'ttr', name: 'Thanh tra Sở', code: 'TTr', alsoWritten: ['Thanh Tra Sở'] },
  { id: 'dkkd', name: 'Phòng Đăng ký kinh doanh', code: 'ĐKKD', alsoWritten: ['Đăng ký kinh doanh'] },
  { id: 'nns', name: 'Phòng Quản lý đầu tư ngoài ngân sách', code: 'NNS', alsoWritten: ['Quản lý đầu tư ngoài ngân sách'] },
  { id: 'dtc', name: 'Phòng Quản lý đầu tư công', code: 'ĐTC', alsoWritten: ['Quản lý đầu tư công'] },
];
const house = { name: 'Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn', code: 'SKHĐT', place: 'Lạng Sơn', kind: 'oneHead' as const, above: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn', shortName: 'UBND tỉnh' }, head: 'Vũ Hoàng Quý', leadershipWritten: ['Lãnh đạo Sở'] };

/** The office of plan 000: the promotion centre is still a unit of the department and follows the plan. */
export const soKeHoachDauTu2023 = officeOf({
  ...house,
  deputies: [{ name: 'Dương Thị Hoan', oversees: ['dkkd'] }, { name: 'Hà Mạnh Cường', oversees: ['nns'] }, { name: 'Phùng Thị Thanh Nga', oversees: ['vp', 'ttr', 'ttxt'] }],
  units: [...divisions, { id: 'ttxt', name: 'Trung tâm Xúc tiến đầu tư', code: 'TTXĐT', kind: 'publicServiceUnit', alsoWritten: ['Trung tâm xúc tiến đầu tư', 'Trung tâm'] }],
  groups: [
    { written: ['Các phòng, đơn vị thuộc Sở', 'Các Phòng chuyên môn', 'Các phòng CM thuộc sở'], members: ['vp', 'ttr', 'dkkd', 'nns', 'dtc', 'ttxt'] },
    { written: ['Các Sở, ban, ngành tỉnh'], members: ['so-noi-vu'] }, { written: ['UBND các huyện, TP'], members: ['huyen-1'] },
  ],
  bodies: [{ id: 'so-noi-vu', name: 'Sở Nội vụ' }, { id: 'huyen-1', name: 'UBND thành phố Lạng Sơn' }],
  series: { startAt: 60, fromYear: 2023 },
});

/** The office of plan 002, a year later: the centre belongs to the province now. */
export const soKeHoachDauTu2024 = officeOf({
  ...house,
  deputies: [{ name: 'Dương Thị Hoan', oversees: ['dkkd'] }],
  units: divisions,
  groups: [{ written: ['Các phòng, đơn vị thuộc Sở', 'Các phòng', 'các phòng liên quan', 'Các phòng CM thuộc sở'], members: ['vp', 'ttr', 'dkkd', 'nns', 'dtc'] }],
  webPage: ['Trang thông tin điện tử'],
  series: { startAt: 500, fromYear: 2024 },
});
