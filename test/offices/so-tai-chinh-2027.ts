import { officeOf } from '#test/offices/office-outline';

/** An invented department of the demo's province, with the units that our own plan (`own-plan.ts`) names. */
export const soTaiChinh2027 = officeOf({
  name: 'Sở Tài chính tỉnh Sơn Hà', code: 'STC', place: 'Sơn Hà', kind: 'oneHead', above: { name: 'Ủy ban nhân dân tỉnh Sơn Hà', shortName: 'UBND tỉnh' }, head: 'Đỗ Thị Mỹ Hạnh',
  deputies: [{ name: 'Nguyễn Hữu Phước', oversees: ['dkkd', 'qlns'] }],
  units: [
    { id: 'vp', name: 'Văn phòng Sở', code: 'VP' }, { id: 'thqh', name: 'Phòng Tổng hợp - Quy hoạch', code: 'THQH' }, { id: 'dkkd', name: 'Phòng Đăng ký kinh doanh', code: 'ĐKKD' },
    { id: 'qlns', name: 'Phòng Quản lý ngân sách', code: 'QLNS' }, { id: 'gcs', name: 'Phòng Quản lý giá và Công sản', code: 'GCS' },
  ],
  groups: [{ written: ['Các phòng, đơn vị thuộc Sở'], members: ['vp', 'thqh', 'dkkd', 'qlns', 'gcs'] }],
  leadershipWritten: ['Lãnh đạo Sở'], webPage: ['Trang thông tin điện tử Sở'], bodies: [{ id: 'hhdn', name: 'Hiệp hội Doanh nghiệp tỉnh' }],
  series: { startAt: 88, fromYear: 2026 },
});
