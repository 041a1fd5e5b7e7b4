import type { PositionKind } from '#domain/organisation/position-kind';

/** Người, chức vụ và vì sao một việc đến tay mình. */
export const ownerSentences = { clerks: 'Văn thư', clerk: 'Văn thư, {who}', pool: 'Nhóm', vacant: '{title} (đang trống)', inStead: '{names} (thay {title})' };
export const whyMineWords = { person: 'Đích danh', post: 'Theo chức vụ', pool: 'Nhóm Văn thư', inStead: 'Thay {who}', inSteadOfNobody: 'Thay' };
/** On whose behalf somebody acts: printed after a name, or on a button. */
export const onBehalfOf: string = 'thay {title}';
export const honorifics: Readonly<Record<string, string>> = { ông: 'ông', bà: 'bà' };

/** What somebody tries out by signing in as this person. */
export const demoRoleTexts: Record<PositionKind, string> = {
  director: 'Ký ban hành, xem toàn cơ quan', deputyDirector: 'Ký thay, phụ trách lĩnh vực', chair: 'Ký thay mặt tập thể, xem toàn cơ quan', deputyChair: 'Ký thay, phụ trách lĩnh vực',
  chiefOfOffice: 'Kiểm tra thể thức', deputyChiefOfOffice: 'Kiểm tra thể thức khi thay', divisionHead: 'Ký nháy nội dung, gửi báo cáo', deputyDivisionHead: 'Thay trưởng đơn vị',
  recordsClerk: 'Cấp số, phát hành, vào sổ', administrator: 'Cấu hình cơ quan, lịch làm việc', officer: 'Soạn thảo, trình ký',
};
export const demoAdministrator: string = '{role}; quản trị, điều khiển ngày giả định';

export const auditSentences = { whole: 'Chuỗi nhật ký nguyên vẹn, {rows} dòng.', broken: 'Chuỗi nhật ký bị đứt ở dòng {row}.' };
export const inboxWords = { nextUp: 'Sắp tới: {count} văn bản đang ở bước trước', handOver: 'Giao bản giấy: {receiver}', sendingFailed: 'Gửi lỗi: {receiver}' };
export const calendarLineOutsideYear: string = 'Dòng {line}: ngày không thuộc năm {year}: “{text}”.';
/** What an administrator is asked to enter. */
export const calendarOfYear: string = 'Lịch làm việc năm {year}';
export const receiverKinds: Readonly<Record<string, string>> = { group: 'nhóm' };
