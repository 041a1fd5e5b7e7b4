import { describe, expect, it } from 'vitest';
import { taskAddress } from './task-address';

const row = { kind: 'sign', documentId: null, dutyId: null, planId: null, periodKey: null } as const;

describe('where a task is done', () => {
  it('stays in the inbox when a document carries it', () => expect(taskAddress({ ...row, documentId: 'd', planId: 'p' })).toBeNull());
  it('leads to the report, the desk of its period, or the plan', () => {
    expect(taskAddress({ ...row, kind: 'sendReport', dutyId: 'n', planId: 'p' })).toBe('/bao-cao/n');
    expect(taskAddress({ ...row, kind: 'consolidate', planId: 'p', periodKey: '2026-Q3' })).toBe('/ke-hoach/p/tong-hop?ky=2026-Q3');
    expect(taskAddress({ ...row, kind: 'enterCalendar', periodKey: '2028' })).toBe('/cau-hinh/lich?nam=2028');
    expect(taskAddress({ ...row, kind: 'closePlan', planId: 'p' })).toBe('/ke-hoach/p');
  });
});
