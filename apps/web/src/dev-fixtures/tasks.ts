import type { TaskList, TaskRow } from '../api/types';

const row = (id: string, title: string, fromUnit: string, fromPerson: string, group: TaskRow['group'], due: string | null, distance: TaskRow['distance'], more: Partial<TaskRow> = {}): TaskRow => ({
  id: `t-${id}`, taskIds: [`t-${id}`], kind: 'sign', label: 'Ký ban hành', documentId: id, planId: null, deliveryId: null, dutyId: null, periodKey: null, periodLabel: null, title, codeNumber: null, fromUnit, fromPerson, stepNo: 3, stepCount: 5,
  openedAt: '2026-09-21T15:40:00+07:00', dueAt: due, dueText: null, distance, group, whyMe: 'Đích danh', whyMeKind: 'person', waitingOn: null, claimedBy: null, claimedByMe: false, seen: false, updates: 0, urgency: 'normal', note: null, ...more,
});

const rows: TaskRow[] = [
  row('kk', 'Kế hoạch kiểm kê tài sản công tại các đơn vị sự nghiệp năm 2026', 'P. Quản lý giá và công sản', 'Trịnh Văn Tùng', 'overdue', '2026-09-22T00:00:00+07:00', { kind: 'over', workingDays: 1 }),
  row('dn', 'Kế hoạch hỗ trợ doanh nghiệp nhỏ và vừa trên địa bàn tỉnh Sơn Hà năm 2027', 'P. Doanh nghiệp và Kinh tế tập thể', 'Bùi Văn Tưởng', 'today', '2026-09-23T00:00:00+07:00', { kind: 'today', workingDays: 0 }, { seen: true, updates: 2 }),
  row('gn', 'Xin lùi hạn báo cáo giải ngân vốn đầu tư công tháng 9 đến 09/10/2026', 'P. Đầu tư - Thẩm định', 'Cao Xuân Bách', 'today', '2026-09-23T00:00:00+07:00', { kind: 'today', workingDays: 0 }, { kind: 'decideExtension', label: 'Quyết định gia hạn', stepNo: 1, stepCount: 1, whyMe: 'Người đặt hạn' }),
  row('bc', 'Báo cáo tình hình giải ngân vốn đầu tư công tháng 8 năm 2026', 'P. Đầu tư - Thẩm định', 'Cao Xuân Bách', 'week', '2026-09-25T00:00:00+07:00', { kind: 'left', workingDays: 2 }, { seen: true }),
  row('th', 'Kế hoạch tập huấn kế toán ngân sách xã, phường đợt 2', 'P. Quản lý ngân sách', 'Lương Quang Vinh', 'week', '2026-09-26T00:00:00+07:00', { kind: 'left', workingDays: 3 }, { label: 'Ký thay', whyMe: 'Thay ông Phước', whyMeKind: 'substitute', urgency: 'urgent' }),
  row('cs', 'Kế hoạch cải cách hành chính năm 2027', 'Văn phòng', 'Trần Thị Thu Hiền', 'later', '2026-10-09T00:00:00+07:00', { kind: 'left', workingDays: 13 }),
];

export function taskList(tab: string): TaskList {
  const items = tab === 'mine' ? rows : tab === 'overdue' ? rows.slice(0, 1) : tab === 'today' ? rows.slice(1, 3) : tab === 'submitted' ? [row('ra', 'Kế hoạch rà soát giá đất tái định cư', 'P. Quản lý giá', 'Lê Ngọc Ánh', 'overdue', '2026-09-15T00:00:00+07:00', { kind: 'over', workingDays: 6 }, { label: 'Kiểm tra thể thức', kind: 'checkForm', waitingOn: 'Trần Thị Thu Hiền' })] : [];
  return { items, total: items.length, tabs: { overdue: 1, today: 2, mine: 7, submitted: 1, following: 0 }, badge: 7, nextUp: { count: 3, earliest: '2026-09-24T08:00:00+07:00', text: null } };
}
export const clerkRows: TaskRow[] = [row('dn', 'Kế hoạch hỗ trợ doanh nghiệp nhỏ và vừa trên địa bàn tỉnh Sơn Hà năm 2027', 'P. Doanh nghiệp và Kinh tế tập thể', 'Đỗ Thị Mỹ Hạnh', 'week', '2026-09-24T00:00:00+07:00', { kind: 'left', workingDays: 1 }, { kind: 'allocateNumber', label: 'Cấp số', stepNo: 4, whyMe: 'Nhóm Văn thư', whyMeKind: 'pool' })];
