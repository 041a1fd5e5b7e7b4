import type { PositionKind } from '#domain/organisation/position-kind';

/** What somebody tries out by signing in as this person. */
const texts: Record<PositionKind, string> = {
  director: 'Ký ban hành, xem toàn cơ quan', deputyDirector: 'Ký thay, phụ trách lĩnh vực', chair: 'Ký thay mặt tập thể, xem toàn cơ quan', deputyChair: 'Ký thay, phụ trách lĩnh vực',
  chiefOfOffice: 'Kiểm tra thể thức', deputyChiefOfOffice: 'Kiểm tra thể thức khi thay', divisionHead: 'Ký nháy nội dung, gửi báo cáo', deputyDivisionHead: 'Thay trưởng đơn vị',
  recordsClerk: 'Cấp số, phát hành, vào sổ', administrator: 'Cấu hình cơ quan, lịch làm việc', officer: 'Soạn thảo, trình ký',
};

export function demoRoleText(kind: PositionKind, isAdministrator: boolean): string {
  return isAdministrator ? `${texts[kind]}; quản trị, điều khiển ngày giả định` : texts[kind];
}
