import { officeOf } from '#test/offices/office-outline';

/** The office of plan 001: a department with two divisions beside its office and inspectorate, and one centre. */
export const soNgoaiVu2023 = officeOf({
  name: 'Sở Ngoại vụ tỉnh Lạng Sơn', code: 'SNgV', place: 'Lạng Sơn', kind: 'oneHead', above: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn', shortName: 'UBND tỉnh' }, head: 'Trịnh Tuyết Mai',
  units: [
    { id: 'vp', name: 'Văn phòng', code: 'VP', alsoWritten: ['Văn phòng Sở'] },
    { id: 'lshtqt', name: 'Phòng Lãnh sự - Hợp tác quốc tế', code: 'LSHTQT', alsoWritten: ['Phòng LS-HTQT', 'phòng LS-HTQT', 'Lãnh sự - HTQT', 'Phòng Lãnh sự - HTQT'] },
    { id: 'qlbg', name: 'Phòng Quản lý biên giới', code: 'QLBG', alsoWritten: ['Quản lý biên giới'] },
    { id: 'tt', name: 'Thanh tra Sở', code: 'TTr', alsoWritten: ['Thanh tra'] },
    { id: 'ttdvdn', name: 'Trung tâm Thông tin và Dịch vụ đối ngoại', code: 'TTTTDVĐN', kind: 'publicServiceUnit', alsoWritten: ['Trung tâm TTDVĐN', 'Trung tâm thông tin và dịch vụ đối ngoại', 'Giám đốc Trung tâm thuộc Sở', 'Trung tâm thuộc Sở', 'Trung tâm'] },
  ],
  groups: [
    { written: ['Các phòng CM,NV', 'Các phòng chuyên môn, nghiệp vụ', 'Trưởng các phòng chuyên môn, nghiệp vụ'], members: ['lshtqt', 'qlbg', 'tt'] },
    { written: ['Các phòng, đơn vị thuộc Sở', 'các phòng chuyên môn, nghiệp vụ và đơn vị thuộc Sở', 'các phòng, đơn vị'], members: ['vp', 'lshtqt', 'qlbg', 'tt', 'ttdvdn'] },
  ],
  leadershipWritten: ['Lãnh đạo Sở'], webPage: ['Trang TTĐT của Sở'],
  bodies: [{ id: 'skhdt', name: 'Sở Kế hoạch và Đầu tư', alsoWritten: ['Sở KH&ĐT'] }],
  series: { startAt: 60, fromYear: 2023 },
});
