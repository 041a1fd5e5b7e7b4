import type { OfficeAgency, OfficeFile, OfficePerson } from '#persistence/seed/office-file';

/**
 * Tỉnh Sơn Hà: the fictional present-day province of the demo (model.md 8), in two tiers of government.
 * People, bodies and numbers are invented.
 */
const since = '2025-07-01';
const domain = 'sonha.example';

const people: OfficePerson[] = [];
function person(id: string, honorific: 'ông' | 'bà', fullName: string, extra: Partial<OfficePerson> = {}): string {
  people.push({ id, honorific, fullName, email: `${id}@${domain}`, username: id, isDemo: true, ...extra });
  return id;
}
const holder = (personId: string) => [{ personId }];

const departmentRoute = {
  steps: [
    { kind: 'initial' as const, owner: { rule: 'headOfDraftingUnit' as const }, termWorkingDays: 2 },
    { kind: 'checkForm' as const, owner: { rule: 'positionKind' as const, positionKind: 'chiefOfOffice' }, termWorkingDays: 1 },
    { kind: 'sign' as const, owner: { rule: 'signer' as const }, termWorkingDays: 2 },
  ],
};
const routesFor = (types: string[]) => types.map((documentType) => ({ documentType, steps: departmentRoute.steps }));
const oneSeries = { series: [{ series: 'chung', kind: 'ours' as const, startAt: 1, documentTypes: [], fromYear: 2025, toYear: null }] };
const returnReasons = ['Căn cứ pháp lý chưa đủ, đề nghị bổ sung.', 'Chỉ tiêu chưa có đơn vị chủ trì.', 'Nơi nhận còn thiếu đơn vị thực hiện.', 'Thể thức chưa đúng Nghị định 30/2020/NĐ-CP.'];

// Sở Tài chính -----------------------------------------------------------------------------------------------------
const stc: OfficeAgency = {
  id: 'stc', name: 'Sở Tài chính tỉnh Sơn Hà', printedName: 'SỞ TÀI CHÍNH', shortName: 'Sở Tài chính', code: 'STC', kind: 'oneHead', level: 'department',
  parentAgencyId: 'ubnd-tinh', printedParent: 'UBND TỈNH SƠN HÀ', place: 'Sơn Hà', organId: 'H99.12', email: `vanthu.stc@${domain}`, validFrom: since,
  settings: { ...oneSeries, lateness: { policy: 'lenient' }, returnReasons },
  units: [
    { id: 'stc-vp', name: 'Văn phòng Sở', shortName: 'Văn phòng', code: 'VP', kind: 'office', isRecordsOffice: true },
    { id: 'stc-thqh', name: 'Phòng Tổng hợp - Quy hoạch', shortName: 'P. Tổng hợp - Quy hoạch', code: 'THQH', kind: 'division' },
    { id: 'stc-dn', name: 'Phòng Doanh nghiệp và Kinh tế tập thể', shortName: 'P. Doanh nghiệp và KTTT', code: 'DNKTTT', kind: 'division' },
    { id: 'stc-dttd', name: 'Phòng Đầu tư - Thẩm định', shortName: 'P. Đầu tư - Thẩm định', code: 'ĐTTĐ', kind: 'division' },
    { id: 'stc-dkkd', name: 'Phòng Đăng ký kinh doanh', shortName: 'P. Đăng ký kinh doanh', code: 'ĐKKD', kind: 'division' },
    { id: 'stc-qlns', name: 'Phòng Quản lý ngân sách', shortName: 'P. Quản lý ngân sách', code: 'QLNS', kind: 'division' },
    { id: 'stc-gcs', name: 'Phòng Quản lý giá và Công sản', shortName: 'P. Quản lý giá và Công sản', code: 'GCS', kind: 'division' },
    { id: 'stc-xtdt', name: 'Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp', shortName: 'TT Xúc tiến đầu tư', code: 'TTXTĐT', kind: 'publicServiceUnit' },
  ],
  positions: [
    { id: 'stc-gd', title: 'Giám đốc', kind: 'director', holders: holder(person('hanh', 'bà', 'Đỗ Thị Mỹ Hạnh')) },
    { id: 'stc-pgd1', title: 'Phó Giám đốc', kind: 'deputyDirector', upPositionId: 'stc-gd', overseesUnitIds: ['stc-dttd', 'stc-dkkd', 'stc-xtdt', 'stc-dn'], overseesFields: ['đầu tư', 'doanh nghiệp'], holders: holder(person('phuoc', 'ông', 'Nguyễn Hữu Phước')) },
    { id: 'stc-pgd2', title: 'Phó Giám đốc', kind: 'deputyDirector', upPositionId: 'stc-gd', overseesUnitIds: ['stc-qlns', 'stc-gcs', 'stc-vp', 'stc-thqh'], overseesFields: ['ngân sách', 'công sản', 'cải cách hành chính'], holders: holder(person('vinh', 'ông', 'Lương Quang Vinh')) },
    { id: 'stc-cvp', title: 'Chánh Văn phòng', kind: 'chiefOfOffice', unitId: 'stc-vp', leadsUnitId: 'stc-vp', upPositionId: 'stc-pgd2', substitutePositionId: 'stc-pcvp', holders: holder(person('hien', 'bà', 'Trần Thị Thu Hiền')) },
    { id: 'stc-pcvp', title: 'Phó Chánh Văn phòng', kind: 'deputyChiefOfOffice', unitId: 'stc-vp', upPositionId: 'stc-cvp', holders: holder(person('son', 'ông', 'Hà Ngọc Sơn')) },
    { id: 'stc-vt', title: 'Văn thư', kind: 'recordsClerk', unitId: 'stc-vp', upPositionId: 'stc-cvp', holders: [{ personId: person('phuong', 'bà', 'Nguyễn Thị Phương') }, { personId: person('lien', 'bà', 'Hoàng Thị Liên') }] },
    { id: 'stc-qt', title: 'Quản trị hệ thống', kind: 'administrator', unitId: 'stc-vp', upPositionId: 'stc-cvp', holders: holder(person('quantri', 'ông', 'Phạm Quốc Việt', { isInstallationAdministrator: true })) },
    { id: 'stc-vp-cv', title: 'Chuyên viên', kind: 'officer', unitId: 'stc-vp', upPositionId: 'stc-cvp', holders: holder(person('loan', 'bà', 'Vi Thị Loan')) },
    ...division('stc-thqh', 'Trưởng phòng', 'stc-pgd2', person('khoi', 'ông', 'Vũ Đình Khôi'), [person('minhanh', 'bà', 'Lê Minh Anh'), person('duc', 'ông', 'Ngô Trí Đức')]),
    ...division('stc-dn', 'Trưởng phòng', 'stc-pgd1', person('tuong', 'ông', 'Bùi Văn Tưởng'), [person('thuha', 'bà', 'Nguyễn Thu Hà')]),
    ...division('stc-dttd', 'Trưởng phòng', 'stc-pgd1', person('bach', 'ông', 'Cao Xuân Bách'), [person('quynh', 'bà', 'Mai Như Quỳnh')]),
    ...division('stc-dkkd', 'Trưởng phòng', 'stc-pgd1', person('nghia', 'ông', 'Phan Trọng Nghĩa'), [person('yen', 'bà', 'Đặng Hải Yến')]),
    ...division('stc-qlns', 'Trưởng phòng', 'stc-pgd2', person('xuan', 'bà', 'Đinh Thị Xuân'), [person('toan', 'ông', 'Lý Văn Toàn')]),
    ...division('stc-gcs', 'Trưởng phòng', 'stc-pgd2', person('tam', 'bà', 'Hoàng Thanh Tâm'), [person('tung', 'ông', 'Trịnh Văn Tùng')]),
    ...division('stc-xtdt', 'Giám đốc Trung tâm', 'stc-pgd1', person('tuan', 'ông', 'Đặng Minh Tuấn'), [person('ngoc', 'bà', 'Lương Bích Ngọc')]),
  ],
  mandates: [
    { id: 'stc-m-gd', positionId: 'stc-gd', form: 'head', basis: 'Quy chế làm việc của Sở' },
    { id: 'stc-m-pgd1', positionId: 'stc-pgd1', form: 'KT', authorityPositionId: 'stc-gd', basis: 'Thông báo phân công nhiệm vụ trong Ban Giám đốc' },
    { id: 'stc-m-pgd2', positionId: 'stc-pgd2', form: 'KT', authorityPositionId: 'stc-gd', basis: 'Thông báo phân công nhiệm vụ trong Ban Giám đốc' },
  ],
  externals: [
    { id: 'stc-x-hhdn', name: 'Hiệp hội Doanh nghiệp tỉnh Sơn Hà', kind: 'external', channel: 'email', email: 'vanphong@hiephoidn.example' },
    { id: 'stc-x-thue', name: 'Thuế tỉnh Sơn Hà', kind: 'external', channel: 'email', email: 'vanthu@thue-sonha.example' },
    { id: 'stc-x-kbnn', name: 'Kho bạc Nhà nước khu vực', kind: 'external', channel: 'byHand' },
    { id: 'stc-x-web', name: 'Trang thông tin điện tử Sở', kind: 'webPage', channel: 'publish' },
  ],
  groups: [
    { id: 'stc-g-phong', name: 'Các phòng, đơn vị thuộc Sở', members: ['stc-vp', 'stc-thqh', 'stc-dn', 'stc-dttd', 'stc-dkkd', 'stc-qlns', 'stc-gcs', 'stc-xtdt'].map((id) => ({ kind: 'unit' as const, id })) },
    { id: 'stc-g-lanhdao', name: 'Lãnh đạo Sở', members: ['stc-gd', 'stc-pgd1', 'stc-pgd2'].map((id) => ({ kind: 'position' as const, id })) },
    { id: 'stc-g-xa', name: 'UBND các xã, phường', members: ['muong-khoa', 'tan-ha'].map((id) => ({ kind: 'agency' as const, id })) },
  ],
  aliases: [
    { alias: 'UBND tỉnh', kind: 'agency', id: 'ubnd-tinh' },
    { alias: 'Lãnh đạo Sở', kind: 'group', id: 'stc-g-lanhdao' },
    { alias: 'Các phòng, đơn vị thuộc Sở', kind: 'group', id: 'stc-g-phong' },
    { alias: 'Các phòng, trung tâm thuộc Sở', kind: 'group', id: 'stc-g-phong' },
    { alias: 'UBND các xã, phường', kind: 'group', id: 'stc-g-xa' },
    { alias: 'Trang thông tin điện tử của Sở', kind: 'webPage', id: 'stc-x-web' },
    { alias: 'Trang TTĐT của Sở', kind: 'webPage', id: 'stc-x-web' },
    { alias: 'Hiệp hội Doanh nghiệp tỉnh', kind: 'external', id: 'stc-x-hhdn' },
    { alias: 'Thuế tỉnh', kind: 'external', id: 'stc-x-thue' },
  ],
  routes: routesFor(['KH', 'BC', 'CV', 'TB', 'QĐ', 'TTr']),
};

// UBND tỉnh ---------------------------------------------------------------------------------------------------------
const province: OfficeAgency = {
  id: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh Sơn Hà', printedName: 'ỦY BAN NHÂN DÂN', shortName: 'UBND tỉnh', code: 'UBND', kind: 'collective', level: 'province',
  printedParent: 'TỈNH SƠN HÀ', place: 'Sơn Hà', organId: 'H99', email: `vanthu@${domain}`, validFrom: since, settings: { ...oneSeries, returnReasons },
  units: [
    { id: 'ubt-vp', name: 'Văn phòng UBND tỉnh', shortName: 'Văn phòng', code: 'VP', kind: 'office', isRecordsOffice: true },
    { id: 'ubt-kt', name: 'Phòng Kinh tế tổng hợp', shortName: 'P. Kinh tế tổng hợp', code: 'KTTH', kind: 'division', parentUnitId: 'ubt-vp' },
  ],
  positions: [
    { id: 'ubt-ct', title: 'Chủ tịch', kind: 'chair', holders: holder(person('dung', 'ông', 'Trần Tiến Dũng')) },
    { id: 'ubt-pct1', title: 'Phó Chủ tịch', kind: 'deputyChair', upPositionId: 'ubt-ct', overseesFields: ['kinh tế', 'đầu tư'], holders: holder(person('lananh', 'bà', 'Nông Lan Anh')) },
    { id: 'ubt-cvp', title: 'Chánh Văn phòng', kind: 'chiefOfOffice', unitId: 'ubt-vp', leadsUnitId: 'ubt-vp', upPositionId: 'ubt-pct1', holders: holder(person('cuong', 'ông', 'Hoàng Mạnh Cường')) },
    { id: 'ubt-vt', title: 'Văn thư', kind: 'recordsClerk', unitId: 'ubt-vp', upPositionId: 'ubt-cvp', holders: holder(person('huong', 'bà', 'Bế Thị Hương')) },
    ...division('ubt-kt', 'Trưởng phòng', 'ubt-cvp', person('thang', 'ông', 'Lã Đức Thắng'), [person('giang', 'bà', 'Tô Hương Giang')]),
  ],
  mandates: [
    { id: 'ubt-m-ct', positionId: 'ubt-ct', form: 'TM', basis: 'Quy chế làm việc của UBND tỉnh' },
    { id: 'ubt-m-pct1', positionId: 'ubt-pct1', form: 'TM+KT', authorityPositionId: 'ubt-ct', basis: 'Quyết định phân công công tác của Chủ tịch, Phó Chủ tịch UBND tỉnh' },
  ],
  externals: [
    { id: 'ubt-x-web', name: 'Cổng thông tin điện tử tỉnh', kind: 'webPage', channel: 'publish' },
    { id: 'ubt-x-bao', name: 'Báo và Phát thanh, Truyền hình Sơn Hà', kind: 'external', channel: 'email', email: 'toasoan@bao-sonha.example' },
  ],
  groups: [
    { id: 'ubt-g-lanhdao', name: 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', members: ['ubt-ct', 'ubt-pct1'].map((id) => ({ kind: 'position' as const, id })) },
    { id: 'ubt-g-so', name: 'Các sở, ban, ngành tỉnh', members: [{ kind: 'agency', id: 'stc' }] },
    { id: 'ubt-g-xa', name: 'UBND các xã, phường', members: ['muong-khoa', 'tan-ha'].map((id) => ({ kind: 'agency' as const, id })) },
  ],
  aliases: [
    { alias: 'Sở Tài chính', kind: 'agency', id: 'stc' },
    { alias: 'Các sở, ban, ngành', kind: 'group', id: 'ubt-g-so' },
    { alias: 'CT, các PCT UBND tỉnh', kind: 'group', id: 'ubt-g-lanhdao' },
    { alias: 'Cổng TTĐT tỉnh', kind: 'webPage', id: 'ubt-x-web' },
  ],
  routes: routesFor(['KH', 'BC', 'CV', 'TB', 'QĐ']),
};

// Hai xã, phường -----------------------------------------------------------------------------------------------------
function commune(id: string, level: 'xã' | 'phường', name: string, staff: { chair: string; deputy: string; chief: string; clerk: string; economy: string; officer: string }): OfficeAgency {
  return {
    id, name: `Ủy ban nhân dân ${level} ${name}`, printedName: 'ỦY BAN NHÂN DÂN', shortName: `UBND ${level} ${name}`, code: 'UBND', kind: 'collective', level: 'commune',
    parentAgencyId: 'ubnd-tinh', printedParent: `${level.toUpperCase()} ${name.toUpperCase()}`, place: name, email: `${id}@${domain}`, validFrom: since, settings: { ...oneSeries, returnReasons },
    units: [
      { id: `${id}-vp`, name: 'Văn phòng HĐND và UBND', shortName: 'Văn phòng', code: 'VP', kind: 'office', isRecordsOffice: true },
      { id: `${id}-kt`, name: 'Phòng Kinh tế', shortName: 'P. Kinh tế', code: 'KT', kind: 'division' },
    ],
    positions: [
      { id: `${id}-ct`, title: 'Chủ tịch', kind: 'chair', holders: holder(staff.chair) },
      { id: `${id}-pct`, title: 'Phó Chủ tịch', kind: 'deputyChair', upPositionId: `${id}-ct`, overseesUnitIds: [`${id}-kt`], holders: holder(staff.deputy) },
      { id: `${id}-cvp`, title: 'Chánh Văn phòng', kind: 'chiefOfOffice', unitId: `${id}-vp`, leadsUnitId: `${id}-vp`, upPositionId: `${id}-pct`, holders: holder(staff.chief) },
      { id: `${id}-vt`, title: 'Văn thư', kind: 'recordsClerk', unitId: `${id}-vp`, upPositionId: `${id}-cvp`, holders: holder(staff.clerk) },
      ...division(`${id}-kt`, 'Trưởng phòng', `${id}-pct`, staff.economy, [staff.officer]),
    ],
    mandates: [
      { id: `${id}-m-ct`, positionId: `${id}-ct`, form: 'TM', basis: `Quy chế làm việc của UBND ${level}` },
      { id: `${id}-m-pct`, positionId: `${id}-pct`, form: 'TM+KT', authorityPositionId: `${id}-ct`, basis: `Phân công công tác của Chủ tịch UBND ${level}` },
    ],
    externals: [], groups: [], aliases: [{ alias: 'UBND tỉnh', kind: 'agency', id: 'ubnd-tinh' }, { alias: 'Sở Tài chính', kind: 'agency', id: 'stc' }],
    routes: routesFor(['KH', 'BC', 'CV']),
  };
}

/** A division's head and its officers; the officers share one post, as chuyên viên do. */
function division(unitId: string, headTitle: string, upPositionId: string, head: string, officers: string[]): OfficeAgency['positions'] {
  return [
    { id: `${unitId}-tp`, title: headTitle, kind: 'divisionHead', unitId, leadsUnitId: unitId, upPositionId, holders: holder(head) },
    { id: `${unitId}-cv`, title: 'Chuyên viên', kind: 'officer', unitId, upPositionId: `${unitId}-tp`, holders: officers.map((personId) => ({ personId })) },
  ];
}

const muongKhoa = commune('muong-khoa', 'xã', 'Mường Khoa', {
  chair: person('hoan', 'ông', 'Lò Văn Hoan'), deputy: person('may', 'bà', 'Quàng Thị Mây'), chief: person('long', 'ông', 'Cầm Bá Long'),
  clerk: person('sao', 'bà', 'Lường Thị Sao'), economy: person('hung', 'ông', 'Tòng Quốc Hưng'), officer: person('ban', 'bà', 'Hà Thị Ban'),
});
const tanHa = commune('tan-ha', 'phường', 'Tân Hà', {
  chair: person('kien', 'ông', 'Đào Trung Kiên'), deputy: person('trang', 'bà', 'Phạm Thu Trang'), chief: person('nam', 'ông', 'Tạ Hoài Nam'),
  clerk: person('oanh', 'bà', 'Bùi Kim Oanh'), economy: person('hai', 'ông', 'Vũ Thanh Hải'), officer: person('linh', 'bà', 'Trần Khánh Linh'),
});

export const demoOffice: OfficeFile = { agencies: [province, stc, muongKhoa, tanHa], people };

/** People the sign-in page shows, by what they do in the office. */
export const demoRoles: { role: string; roleText: string; usernames: string[] }[] = [
  { role: 'drafter', roleText: 'Thư ký, chuyên viên', usernames: ['minhanh', 'thuha', 'tung'] },
  { role: 'divisionHead', roleText: 'Trưởng phòng', usernames: ['khoi', 'tuong', 'tam'] },
  { role: 'chiefOfOffice', roleText: 'Chánh Văn phòng', usernames: ['hien'] },
  { role: 'leader', roleText: 'Lãnh đạo Sở', usernames: ['hanh', 'phuoc', 'vinh'] },
  { role: 'recordsClerk', roleText: 'Văn thư', usernames: ['phuong', 'lien'] },
  { role: 'otherAgency', roleText: 'UBND tỉnh, xã, phường', usernames: ['huong', 'dung', 'sao', 'oanh'] },
  { role: 'administrator', roleText: 'Quản trị viên', usernames: ['quantri'] },
];
