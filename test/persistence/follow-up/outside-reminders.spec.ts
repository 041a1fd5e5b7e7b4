import { randomUUID } from 'node:crypto';
import { sqlOf } from '#persistence/sql';
import { earliestOfPlan, firePlanInstant } from '#persistence/stores/follow-up/fire-plan-instant';
import { confirmOutsideReminder, readOutsideReminder } from '#persistence/stores/follow-up/outside-reminders';
import { ReceiverActs } from '#persistence/stores/follow-up/receiver-acts';
import { at, openFollowedOffice, UPWARD, type FollowedOffice } from '#test/persistence/follow-up/followed-office';

let office: FollowedOffice;
beforeAll(async () => {
  office = await openFollowedOffice();
}, 120_000);
afterAll(async () => office?.close());

const rows = <T>(text: string, parameters: unknown[] = []) => sqlOf(office.source).rows<T>(text, parameters as never);
const mails = () => rows<{ to: string; late: boolean; wording: string; reminder: string; text: string | null }>(`SELECT payload->'to'->>'address' AS to, (payload->'params'->>'late')::boolean AS late, payload->'params'->>'wording' AS wording, payload->>'reminderId' AS reminder, payload->'params'->>'text' AS text FROM outbox WHERE kind = 'mail' ORDER BY id`);

describe('bodies outside the system that owe a report', () => {
  it('ESC-8 are written to at each reminder and at T+1 where they have an address, once, and asked rather than ordered; the others are left to the focal unit', async () => {
    await office.plan('x1', { inForceOn: at('2024-11-01'), year: 2024, obligations: [{ ...UPWARD, reporters: ['Hiệp hội Doanh nghiệp tỉnh', 'Kho bạc Nhà nước khu vực'], receivers: ['P. Tổng hợp'] }] });
    for (;;) {
      const next = await earliestOfPlan(sqlOf(office.source), 'x1');
      if (next === null || next > at('2024-12-25')) break;
      await firePlanInstant(office.source, 'x1', next);
    }
    const sent = await mails();
    expect(sent.map(({ to, late, wording }) => [to, late, wording])).toEqual([['hoi@dn.example', false, 'ask'], ['hoi@dn.example', false, 'ask'], ['hoi@dn.example', false, 'ask'], ['hoi@dn.example', true, 'ask']]);
    expect(new Set(sent.map((mail) => mail.reminder)).size).toBe(4);
    expect(await rows(`SELECT DISTINCT d.reporter_name AS name FROM planned_instant i JOIN report_duty d ON d.id = i.subject_id WHERE i.payload ? 'mailedTo'`)).toEqual([{ name: 'Hiệp hội Doanh nghiệp tỉnh' }]);
  });

  it('a reminder by hand goes by mail in its own words, and the body says once that it has it', async () => {
    const [duty] = await rows<{ id: string }>(`SELECT id FROM report_duty WHERE plan_id = 'x1' AND reporter_kind = 'external' AND reporter_id = 'x-hoi'`);
    const before = (await mails()).length;
    const call = { dutyId: duty!.id, personId: 'anh', at: at('2024-12-24'), key: randomUUID(), bodyHash: 'b' };
    const acts = new ReceiverActs(office.source);
    await acts.remind(call, { text: 'Đề nghị gửi trước thứ Sáu.' });
    await acts.remind(call, { text: 'Đề nghị gửi trước thứ Sáu.' });
    const sent = (await mails()).slice(before);
    expect(sent.map(({ to, text }) => [to, text])).toEqual([['hoi@dn.example', 'Đề nghị gửi trước thứ Sáu.']]);
    const sql = sqlOf(office.source);
    await confirmOutsideReminder(sql, sent[0]!.reminder, 'Nguyễn Văn Bình', at('2024-12-24', 10));
    await confirmOutsideReminder(sql, sent[0]!.reminder, 'Người khác', at('2024-12-25'));
    expect(await readOutsideReminder(sql, sent[0]!.reminder)).toMatchObject({ bodyName: 'Hiệp hội Doanh nghiệp tỉnh', seenBy: 'Nguyễn Văn Bình', seenAt: at('2024-12-24', 10), text: 'Đề nghị gửi trước thứ Sáu.' });
    // A step nobody was written to about has no page.
    const [unmailed] = await rows<{ id: string }>(`SELECT id FROM planned_instant WHERE state = 'fired' AND NOT payload ? 'mailedTo' LIMIT 1`);
    expect(await readOutsideReminder(sql, unmailed!.id)).toBeNull();
  });
});
