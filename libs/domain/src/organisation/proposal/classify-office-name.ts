import { foldKey } from '#domain/extraction/normalise-text';
import { isGroupName } from '#domain/extraction/unit-names';
import type { AgencyLevel, BodyRelation } from '#domain/organisation/proposal/proposed-office';
import { isOutsideChain } from '#domain/organisation/outside-chain';
import { printedRole } from '#domain/report/printed-role';

export type OwnGroup = 'divisions' | 'allUnits' | 'leaders' | 'centres' | 'officeLeaders' | 'members';

/** What a printed name is, seen from the office that issues the plan. */
export type OfficeNameClass =
  | { readonly is: 'self' }
  | { readonly is: 'pointer' }
  /** "các đơn vị chủ trì": whoever the assignments say; names nobody by itself. */
  | { readonly is: 'role' }
  /** "các đơn vị liên quan", "cơ quan có thẩm quyền": a person must say who (form A21). */
  | { readonly is: 'vague' }
  | { readonly is: 'archive' }
  | { readonly is: 'leaderPost'; readonly chair: boolean }
  | { readonly is: 'unit' }
  | { readonly is: 'ownGroup'; readonly of: OwnGroup }
  | { readonly is: 'outsideGroup'; readonly relation: BodyRelation }
  | { readonly is: 'body'; readonly relation: BodyRelation; readonly isAgency: boolean }
  | { readonly is: 'webPage' };

export interface OfficeOutlook {
  readonly level: AgencyLevel;
  readonly name: string;
  readonly parent: string | null;
}

const COMMITTEE = /^(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)(?=\s|$)/u;
const LOWER_PLACE = /(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thôn|bản|khu phố|tổ dân phố)/u;

/**
 * Rules in the order of N1 to N16: roles and pointers name nobody, then pages, groups, leaders, bodies by their head word, and what
 * is left belongs to the office itself. Unsure names are left to a person, never guessed into the chain of command.
 */
export function classifyOfficeName(printed: string, office: OfficeOutlook): OfficeNameClass {
  const key = foldKey(printed).replace(/^(?:đồng chí|đ\/c)\s+/u, '').replace(/ủy ban nhân dân/gu, 'ubnd').replace(/hội đồng nhân dân/gu, 'hđnd');
  const committee = COMMITTEE.test(foldKey(office.name));
  if (/^như\s/u.test(key)) return { is: 'pointer' };
  if (printedRole(printed) !== null) return { is: 'role' };
  if (/^(?:vt|văn thư|lưu|hs|hồ sơ|vt-lt|vtlt)$/u.test(key)) return { is: 'archive' };
  if (/(?:^|\s)(?:trang|cổng|website|webside)\s?(?:ttđt|tt điện tử|thông tin|web|giao tiếp|điện tử)?/u.test(key) && /^(?:các\s)?(?:trang|cổng|website|webside)/u.test(key)) return { is: 'webPage' };
  if (/liên quan|có thẩm quyền|^chính quyền(?: các cấp| địa phương)?$|^(?:các )?(?:tổ chức|cá nhân|doanh nghiệp)(?:$|,)|^(?:cán bộ|công chức, viên chức|toàn thể)/u.test(key)) return { is: 'vague' };
  if (isSelf(key, office)) return { is: 'self' };

  const ownWord = committee ? String.raw`(?:ubnd|hđnd|ủy ban|cơ quan)` : String.raw`(?:sở|cơ quan|ban|chi cục|trung tâm|văn phòng|thanh tra|đơn vị)`;
  if (/^(?:lđvp|lãnh đạo (?:văn phòng|vp)|cvp|chánh văn phòng|cvp,|chánh, phó|các pcvp)/u.test(key)) return { is: 'ownGroup', of: 'officeLeaders' };
  if (new RegExp(`^(?:tập thể )?(?:lãnh đạo|ban giám đốc|ban lãnh đạo|bgđ)(?:\\s${ownWord}.*)?$`, 'u').test(key)) return { is: 'ownGroup', of: 'leaders' };
  if (/^(?:ct|chủ tịch),?\s*(?:và\s*)?(?:các\s*)?(?:pct|phó chủ tịch)/u.test(key) || /^(?:các\s)?(?:pct|phó chủ tịch)(?:\s|$)/u.test(key) || /^(?:gđ|giám đốc),?\s*(?:và\s*)?(?:các\s*)?(?:pgđ|phó giám đốc)/u.test(key)) return committee === /ct|chủ tịch/u.test(key) ? { is: 'ownGroup', of: 'leaders' } : above(office, printed);
  if (/^(?:chủ tịch|ct|giám đốc|gđ)(?:\s|$)/u.test(key) && !/\scác\s/u.test(key)) {
    const chair = /^(?:chủ tịch|ct)/u.test(key);
    const rest = key.replace(/^(?:chủ tịch|ct|giám đốc|gđ)\s*/u, '');
    if (chair && committee && (rest === '' || isSelf(rest, office) || sameLevel(rest, office))) return { is: 'leaderPost', chair: true };
    if (!chair && (rest === '' || /^sở$/u.test(rest) || isSelf(rest, office))) return { is: 'leaderPost', chair: false };
    if (!chair && /^trung tâm(?: thuộc sở)?$/u.test(rest)) return { is: 'ownGroup', of: 'centres' };
    if (chair) return above(office, rest);
    return classifyOfficeName(printed.replace(/^\S+\s+\S+\s+/u, ''), office);
  }
  if (isGroupName(printed) || /^(?:các|những)\s/u.test(key) || /^(?:xã|phường|sở|ban|phòng),\s/u.test(key) || /^ubnd\s(?:các|\d+|cấp)/u.test(key)) return groupClass(key, office, committee);
  return bodyClass(key, printed, office, committee);
}

function groupClass(key: string, office: OfficeOutlook, committee: boolean): OfficeNameClass {
  const own = /(?:trực thuộc|thuộc\s(?:sở|ubnd|cơ quan|huyện|xã|phường|thành phố|thị xã)|của\s(?:sở|ubnd|huyện|xã|cơ quan)|cơ quan$)/u.test(key);
  if (/(?:cqtw|cơ quan trung ương|trung ương|ngành dọc|đóng trên địa bàn|ban xd đảng|ban xây dựng đảng|ban đảng|đoàn thể|hội,|tổ chức (?:hội|chính trị)|mttq|mặt trận|doanh nghiệp|hiệp hội|ngân hàng|trường đại học)/u.test(key)) return { is: 'outsideGroup', relation: 'outside' };
  if (/^trưởng\s(?:các\s)?(?:thôn|bản|khu|tổ|xóm|ấp)|^các\s(?:thôn|bản|khu phố|tổ dân phố|xóm|ấp)/u.test(key)) return { is: 'outsideGroup', relation: 'below' };
  if (/^(?:thành viên|các thành viên)/u.test(key)) return { is: 'ownGroup', of: 'leaders' };
  if (/^(?:(?:chủ tịch\s)?(?:ubnd|hđnd)\s(?:các|\d+|cấp)|chính quyền các|(?:các\s)?(?:xã|phường|huyện|thị trấn))/u.test(key)) return office.level === 'commune' ? { is: 'outsideGroup', relation: 'peer' } : { is: 'outsideGroup', relation: 'below' };
  if (/^(?:thủ trưởng\s|giám đốc\s|lãnh đạo\s)?(?:các\s)?sở(?:,|\s|$)/u.test(key) && !/^các sở, phòng/u.test(key)) return { is: 'outsideGroup', relation: office.level === 'province' ? 'below' : 'peer' };
  if (/(?:^|\s)(?:phòng|khoa)(?:\s(?:chức năng|chuyên môn|cm|nghiệp vụ))?\scác\s(?:sở|ngành)/u.test(key)) return { is: 'outsideGroup', relation: 'peer' };
  if (/trung tâm/u.test(key) && !/phòng/u.test(key)) return { is: 'ownGroup', of: 'centres' };
  if (/(?:^|\s)phòng/u.test(key) && !/(?:đơn vị|trung tâm|trực thuộc|chi cục|ban, ngành|cơ quan)/u.test(key)) return { is: 'ownGroup', of: 'divisions' };
  if (/(?:phòng|đơn vị|cơ quan|bộ phận|công chức|ban, ngành)/u.test(key) || own) {
    if (office.level === 'province' && /(?:cơ quan|ngành)/u.test(key)) return { is: 'outsideGroup', relation: 'below' };
    return committee && /ban, ngành/u.test(key) && office.level === 'province' ? { is: 'outsideGroup', relation: 'below' } : { is: 'ownGroup', of: 'allUnits' };
  }
  return { is: 'outsideGroup', relation: 'outside' };
}

function bodyClass(key: string, printed: string, office: OfficeOutlook, committee: boolean): OfficeNameClass {
  if (/^(?:tt|thường trực)\s/u.test(key) || /^(?:tỉnh ủy|thành ủy|huyện ủy|đảng ủy|tttu|tthu|ttđu|btv)/u.test(key)) return { is: 'body', relation: 'above', isAgency: false };
  if (COMMITTEE.test(key)) {
    const rest = key.replace(COMMITTEE, '').trim();
    if (/^(?:tỉnh|thành phố|tp\.?)(?:\s|$)/u.test(rest) && office.level !== 'province') return { is: 'body', relation: 'above', isAgency: true };
    if (/^(?:huyện|quận|thị xã)(?:\s|$)/u.test(rest)) return { is: 'body', relation: office.level === 'commune' ? 'above' : 'below', isAgency: true };
    if (LOWER_PLACE.test(rest)) return { is: 'body', relation: office.level === 'commune' ? 'peer' : 'below', isAgency: true };
    return above(office, printed);
  }
  if (/^(?:chính phủ|thủ tướng|văn phòng chính phủ|vpcp|bộ\s|quốc hội|ban bí thư|vcci)/u.test(key)) return { is: 'body', relation: 'above', isAgency: false };
  if (isOutsideChain(printed)) return { is: 'body', relation: 'outside', isAgency: false };
  if (/^sở(?:\s|$)/u.test(key)) return { is: 'body', relation: office.level === 'province' ? 'below' : 'peer', isAgency: true };
  if (/^văn phòng\s(?:ubnd|đoàn đbqh|tỉnh ủy|hđnd)/u.test(key) && !committee) return { is: 'body', relation: 'above', isAgency: false };
  if (/^(?:thanh tra|ban dân tộc|ban quản lý khu)(?:\s.*)?(?:tỉnh|khu kinh tế|khu công nghiệp|các khu)/u.test(key)) return { is: 'body', relation: office.level === 'province' ? 'below' : 'peer', isAgency: true };
  if (/^(?:báo|đài|cục|tổng cục|kho bạc|ngân hàng|trường|quỹ|bệnh viện|viện|hợp tác xã|nhà đầu tư)(?:\s|$)/u.test(key)) return { is: 'body', relation: 'outside', isAgency: false };
  if (office.level === 'province' && /^(?:ban|trung tâm)\s/u.test(key)) return { is: 'body', relation: 'below', isAgency: true };
  return { is: 'unit' };
}

function above(office: OfficeOutlook, printed: string): OfficeNameClass {
  const rest = foldKey(printed);
  if (office.level !== 'province' && /tỉnh|thành phố|tp/u.test(rest)) return { is: 'body', relation: 'above', isAgency: true };
  return { is: 'body', relation: LOWER_PLACE.test(rest) && office.level !== 'commune' ? 'below' : 'above', isAgency: true };
}

/** "UBND huyện" in a plan of UBND huyện Lạng Giang, "Sở" in a plan of a department. */
function isSelf(key: string, office: OfficeOutlook): boolean {
  const own = foldKey(office.name).replace(/ủy ban nhân dân/gu, 'ubnd').replace(/hội đồng nhân dân/gu, 'hđnd');
  if (key === own || key === 'sở' || key === 'cơ quan') return true;
  const word = /^(?:sở|ban|chi cục|cục|thanh tra|văn phòng)\s/u.test(own);
  return own.startsWith(`${key} `) && (word ? key.split(' ').length >= 2 : COMMITTEE.test(key) && key.includes(' ')) && !/^(?:văn phòng|trung tâm)$/u.test(key);
}

function sameLevel(rest: string, office: OfficeOutlook): boolean {
  const place = { province: /(?:tỉnh|thành phố)/u, department: /(?!)/u, district: /(?:huyện|quận|thị xã|thành phố)/u, commune: /(?:xã|phường|thị trấn|đặc khu)/u }[office.level];
  return place.test(rest) && !/\s\p{L}+\s\p{L}+\s\p{L}+/u.test(rest.replace(/^ubnd\s\S+/u, ''));
}
