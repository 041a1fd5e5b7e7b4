import { foldKey } from '#domain/extraction/normalise-text';
import type { AgencyKind } from '#domain/organisation/organisation-snapshot';
import type { AgencyLevel, OfficeUnitKind } from '#domain/organisation/proposal/proposed-office';

export interface OfficeForm {
  readonly level: AgencyLevel;
  readonly kind: AgencyKind;
  /** False where nothing in the name says so. */
  readonly isSure: boolean;
}

const COMMITTEE = /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?:\s|$)/u;

/** Level and kind of an agency by its name (Orientation of the handbook; SIGN-2). */
export function formOfOffice(name: string): OfficeForm {
  const key = foldKey(name);
  const kind: AgencyKind = COMMITTEE.test(key) || /^(?:ban chỉ đạo|tổ công tác|hội đồng)/u.test(key) ? 'collective' : 'oneHead';
  if (kind === 'collective' && COMMITTEE.test(key)) {
    if (/\s(?:xã|phường|thị trấn|đặc khu)\s/u.test(` ${key} `)) return { level: 'commune', kind, isSure: true };
    if (/\s(?:huyện|quận|thị xã)\s/u.test(` ${key} `)) return { level: 'district', kind, isSure: true };
    if (/\stỉnh\s/u.test(` ${key} `)) return { level: 'province', kind, isSure: true };
    return { level: /\sthành phố\s/u.test(` ${key} `) ? 'province' : 'commune', kind, isSure: false };
  }
  return { level: 'department', kind, isSure: /^(?:sở|ban|thanh tra tỉnh|văn phòng|chi cục|cục|trung tâm)\s/u.test(key) };
}

/** Chức danh người đứng đầu, by the kind of office. */
export function headTitleOfAgency(name: string, kind: AgencyKind): { title: string; kind: 'director' | 'chair' } {
  const key = foldKey(name);
  if (kind === 'collective') return { title: /^ban chỉ đạo|^tổ/u.test(key) ? 'Trưởng ban' : 'Chủ tịch', kind: 'chair' };
  if (/^chi cục/u.test(key)) return { title: 'Chi cục trưởng', kind: 'director' };
  if (/^cục/u.test(key)) return { title: 'Cục trưởng', kind: 'director' };
  if (/^thanh tra/u.test(key)) return { title: 'Chánh Thanh tra', kind: 'director' };
  if (/^văn phòng/u.test(key)) return { title: 'Chánh Văn phòng', kind: 'director' };
  if (/^(?:ban)\s/u.test(key)) return { title: 'Trưởng ban', kind: 'director' };
  if (/^phòng\s/u.test(key)) return { title: 'Trưởng phòng', kind: 'director' };
  return { title: 'Giám đốc', kind: 'director' };
}

export function unitKindOf(name: string): OfficeUnitKind {
  const key = foldKey(name);
  if (/^(?:văn phòng|vp)(?:\s|$)/u.test(key)) return 'office';
  if (/^thanh tra/u.test(key)) return 'inspectorate';
  if (/^(?:trung tâm|tt\s|ban quản lý|trạm|trường|đài|thư viện|bảo tàng|bệnh viện|quỹ|viện)/u.test(key)) return 'publicServiceUnit';
  if (/^chi cục/u.test(key)) return 'subDepartment';
  if (/^(?:bộ phận|tổ|đội|một cửa|công chức)/u.test(key)) return 'desk';
  return 'division';
}

/** "Trưởng phòng Đăng ký kinh doanh", "Giám đốc Trung tâm ...": the post that leads a unit. */
export function headTitleOfUnit(unitName: string, kind: OfficeUnitKind): { title: string; kind: 'divisionHead' | 'chiefOfOffice' } {
  switch (kind) {
    case 'office':
      return { title: 'Chánh Văn phòng', kind: 'chiefOfOffice' };
    case 'inspectorate':
      return { title: 'Chánh Thanh tra', kind: 'divisionHead' };
    case 'subDepartment':
      return { title: 'Chi cục trưởng', kind: 'divisionHead' };
    case 'publicServiceUnit':
      return { title: /^Trung tâm/iu.test(unitName) ? 'Giám đốc Trung tâm' : 'Trưởng đơn vị', kind: 'divisionHead' };
    case 'desk':
      return { title: 'Phụ trách bộ phận', kind: 'divisionHead' };
    case 'division':
      return { title: 'Trưởng phòng', kind: 'divisionHead' };
  }
}
