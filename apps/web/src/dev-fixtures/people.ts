import type { DemoPerson, Session } from '../api/types';

const stc = 'Sở Tài chính tỉnh Sơn Hà';
export const people: DemoPerson[] = [
  { username: 'hanh', fullName: 'Đỗ Thị Mỹ Hạnh', title: 'Giám đốc', unitName: null, agencyName: stc, role: 'agencyHead', roleText: 'Sở Tài chính: lãnh đạo' },
  { username: 'phuoc', fullName: 'Nguyễn Hữu Phước', title: 'Phó Giám đốc', unitName: null, agencyName: stc, role: 'deputyHead', roleText: 'Sở Tài chính: lãnh đạo' },
  { username: 'anh', fullName: 'Lê Ngọc Ánh', title: 'Chuyên viên', unitName: 'Phòng Doanh nghiệp và Kinh tế tập thể', agencyName: stc, role: 'officer', roleText: 'Sở Tài chính: Văn phòng, phòng, trung tâm' },
  { username: 'tuong', fullName: 'Bùi Văn Tưởng', title: 'Trưởng phòng', unitName: 'Phòng Doanh nghiệp và Kinh tế tập thể', agencyName: stc, role: 'unitHead', roleText: 'Sở Tài chính: Văn phòng, phòng, trung tâm' },
  { username: 'hien', fullName: 'Trần Thị Thu Hiền', title: 'Chánh Văn phòng', unitName: 'Văn phòng', agencyName: stc, role: 'chiefOfOffice', roleText: 'Sở Tài chính: Văn phòng, phòng, trung tâm' },
  { username: 'phuong', fullName: 'Nguyễn Thị Phương', title: 'Văn thư', unitName: 'Văn phòng', agencyName: stc, role: 'recordsClerk', roleText: 'Sở Tài chính: Văn phòng, phòng, trung tâm' },
  { username: 'duyen', fullName: 'Quàng Thị Duyên', title: 'Văn thư', unitName: null, agencyName: 'UBND xã Tân Phong', role: 'recordsClerk', roleText: 'Cơ quan khác và quản trị' },
  { username: 'lam', fullName: 'Hồ Sỹ Lâm', title: 'Quản trị viên', unitName: null, agencyName: stc, role: 'administrator', roleText: 'Cơ quan khác và quản trị' },
];

export function sessionOf(username: string): Session | null {
  const person = people.find((one) => one.username === username);
  if (!person) return null;
  return {
    person: {
      id: person.username, fullName: person.fullName, honorific: ['phuoc', 'tuong', 'lam'].includes(person.username) ? 'ông' : 'bà', isInstallationAdministrator: person.role === 'administrator',
      posts: [{ positionId: `p-${person.username}`, title: person.title, kind: (person.role === 'administrator' ? 'officer' : person.role) as Session['person']['posts'][number]['kind'], unitId: null, unitName: person.unitName, agencyId: 'stc', agencyName: person.agencyName }],
    },
    today: '2026-09-22', todayText: 'thứ Ba, 22/09/2026', training: true, badge: 7,
  };
}
