import type { Instant } from '#domain/calendar/instant';
import { sqlOf } from '#persistence/sql';
import { firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { SqlPlanStore } from '#persistence/stores/sql-plan.store';
import { SqlPlannedInstantStore } from '#persistence/stores/sql-planned-instant.store';
import { at, openFollowedOffice, UPWARD, type FollowedOffice } from '#test/persistence/follow-up/followed-office';

let office: FollowedOffice;
beforeAll(async () => {
  office = await openFollowedOffice();
}, 120_000);
afterAll(async () => office?.close());

const rows = <T>(text: string, parameters: unknown[] = []) => sqlOf(office.source).rows<T>(text, parameters as never);
const clock = (now: Instant) => ({ now: async () => now, today: async () => '2024-12-16' }) as never;
const states = () => rows<{ line: string }>(`SELECT p.rung || ' ' || p.state AS line FROM planned_instant p JOIN report_duty d ON d.id = p.subject_id WHERE d.plan_id = 'old' ORDER BY p.instant LIMIT 3`).then((found) => found.map((row) => row.line));

describe('FIX-1: between the number of the new plan and the end of the old one, on PostgreSQL', () => {
  it('nothing of the old plan is due or fires, though its stage follows later; then every rung is skipped and the duty released', async () => {
    await office.plan('old', { inForceOn: at('2024-07-18'), year: 2024, obligations: [UPWARD] });
    await office.plan('new', { inForceOn: at('2024-07-18'), year: 2024, obligations: [UPWARD] });
    await firePlanInstant(office.source, 'old', at('2024-07-18'));
    await firePlanInstant(office.source, 'old', at('2024-12-10', 8));
    expect(await states()).toEqual(['T-7 fired', 'T-3 planned', 'T-1 planned']);
    const planned = new SqlPlannedInstantStore(office.source, clock(at('2024-12-16', 8)));
    expect(await planned.earliest({ kind: 'plan', id: 'old' })).toBe(at('2024-12-16', 8));
    // The new plan has its number; the old one has not heard of it yet.
    await sqlOf(office.source).write(`UPDATE document SET replaces_document_id = (SELECT document_id FROM plan WHERE id = 'old'), code_number = '99/KH-STC' WHERE id = (SELECT document_id FROM plan WHERE id = 'new')`);
    expect(await planned.earliest({ kind: 'plan', id: 'old' })).toBeNull();
    expect(await planned.fire({ kind: 'plan', id: 'old' }, at('2024-12-16', 8))).toEqual({ fired: 0, skipped: 0 });
    expect(await states()).toEqual(['T-7 fired', 'T-3 planned', 'T-1 planned']);
    expect(await planned.earliest({ kind: 'plan', id: 'new' })).not.toBeNull();
    const { rev } = (await rows<{ rev: number }>(`SELECT rev FROM plan WHERE id = 'old'`))[0]!;
    await new SqlPlanStore(office.source, clock(at('2024-12-17'))).end('old', rev + 1, 'replaced', at('2024-12-17'), 'document.replaced');
    expect(await states()).toEqual(['T-7 fired', 'T-3 skipped', 'T-1 skipped']);
    expect(await rows(`SELECT state FROM report_duty WHERE plan_id = 'old'`)).toEqual([{ state: 'released' }]);
    expect(await rows(`SELECT id FROM task WHERE plan_id = 'old' AND closed_at IS NULL`)).toEqual([]);
  });
});
