import { officeOf } from '#test/offices/office-outline';

/** The office of plan 004: divisions and one sub-department (chi cục). */
export const soKhoaHocCongNghe2022 = officeOf({
  name: 'Sở Khoa học và Công nghệ tỉnh Lạng Sơn', code: 'SKHCN', place: 'Lạng Sơn', kind: 'oneHead', above: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn', shortName: 'UBND tỉnh' }, head: 'Nguyễn Thị Hà',
  deputies: [{ name: 'Nguyễn Thử Phó', oversees: ['qlcn', 'chicuc'] }],
  units: [
    { id: 'vp', name: 'Văn phòng Sở', code: 'VP' },
    { id: 'khqlcn', name: 'Phòng Kế hoạch và Quản lý chuyên ngành', code: 'KH&QLCN' },
    { id: 'qlkh', name: 'Phòng Quản lý Khoa học', code: 'QLKH' },
    { id: 'qlcn', name: 'Phòng Quản lý công nghệ và Đổi mới sáng tạo', code: 'QLCN', alsoWritten: ['Phòng Quản lý công nghệ và Đội mới sáng tạo'] },
    { id: 'chicuc', name: 'Chi cục Tiêu chuẩn Đo lường Chất lượng', code: 'CCTĐC', kind: 'subDepartment' },
  ],
  groups: [
    { written: ['Các phòng, đơn vị trực thuộc Sở', 'Các phòng chuyên môn, đơn vị trực thuộc Sở'], members: ['vp', 'khqlcn', 'qlkh', 'qlcn', 'chicuc'] },
    { written: ['Các phòng chuyên môn', 'Các phòng chuyên môn của Sở'], members: ['vp', 'khqlcn', 'qlkh', 'qlcn'] },
  ],
  leadershipWritten: ['Lãnh đạo Sở'],
  bodies: [{ id: 'skhdt', name: 'Sở Kế hoạch và Đầu tư' }],
  series: { startAt: 60, fromYear: 2022 },
});
