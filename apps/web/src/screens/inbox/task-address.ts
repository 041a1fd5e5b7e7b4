import type { TaskRow } from '../../api/types';

type Row = Pick<TaskRow, 'kind' | 'documentId' | 'dutyId' | 'planId' | 'periodKey'>;

/** Where a task is done when no document carries it: the report of a duty, the consolidation desk, the page of the plan, the calendar. Null: in the inbox itself. */
export function taskAddress(row: Row): string | null {
  if (row.documentId) return null;
  if (row.kind === 'enterCalendar') return `/cau-hinh/lich${row.periodKey ? `?nam=${encodeURIComponent(row.periodKey)}` : ''}`;
  if (row.dutyId) return `/bao-cao/${row.dutyId}`;
  if (row.planId && row.kind === 'consolidate') return `/ke-hoach/${row.planId}/tong-hop${row.periodKey ? `?ky=${encodeURIComponent(row.periodKey)}` : ''}`;
  return row.planId ? `/ke-hoach/${row.planId}` : null;
}
