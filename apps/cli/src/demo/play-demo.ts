import type { DataSource } from 'typeorm';
import { dayOf, instantAt, type Instant } from '#domain/calendar/instant';
import { partsOf, type LocalDate } from '#domain/calendar/local-date';
import type { WorkingCalendar } from '#domain/calendar/working-calendar';
import { sqlOf } from '#persistence/sql';
import type { SqlDeliveryStore } from '#persistence/stores/sql-delivery.store';
import { DemoDesk, type DemoDeskParts } from './demo-desk';
import { type DemoPlan, two } from './plan-text';
import * as plans from './plans';
import { settleReceipts } from './settle-receipts';

/** Moments of the past, counted in working days from the day of the first start, so that the inbox is never empty. */
class Past {
  constructor(
    private readonly today: LocalDate,
    private readonly calendar: WorkingCalendar,
  ) {}

  day(workingDaysAgo: number): LocalDate {
    const start = this.calendar.isWorkingDay(this.today) ? this.today : this.calendar.previousWorkingDay(this.today);
    return workingDaysAgo === 0 ? start : this.calendar.addWorkingDays(start, -workingDaysAgo);
  }

  /** As a plan prints it: 15/12/2026. */
  printed(workingDaysAgo: number): string {
    const { year, month, day } = partsOf(this.day(workingDaysAgo));
    return `${two(day)}/${month < 3 ? two(month) : month}/${year}`;
  }

  at(workingDaysAgo: number, hour: number, minute: number): Instant {
    return instantAt(this.day(workingDaysAgo), hour, minute);
  }

  /** A draft printed that day, without number and day (NUM-11). */
  draft(workingDaysAgo: number): { number: null; date: DemoPlan['date'] } {
    const { year, month } = partsOf(this.day(workingDaysAgo));
    return { number: null, date: { day: null, month, year } };
  }
}

const clerk = { person: 'phuong', position: 'stc-vt' };

/** Documents at every stage of the first half of the chain, and plans in force. */
export async function playDemo(source: DataSource, parts: DemoDeskParts & { deliveries: SqlDeliveryStore }, now: Instant, calendar: WorkingCalendar): Promise<void> {
  const desk = new DemoDesk(parts);
  const past = new Past(dayOf(now), calendar);
  const stc = { agencyId: 'stc' };

  const issueByDepartment = async (plan: DemoPlan, id: string, drafter: string, unitId: string, head: string, ago: number, signer: { person: string; position: string }): Promise<void> => {
    const document = await desk.draft(plan, { ...stc, id, drafter, unitId, at: past.at(ago + 3, 9, 10) });
    await document.submit(past.at(ago + 3, 10, 0), signer.position);
    await document.approve(past.at(ago + 2, 8, 40), head);
    await document.approve(past.at(ago + 1, 9, 15), 'hien');
    await document.approve(past.at(ago + 1, 16, 48), signer.person);
    await document.number(past.at(ago, 8, 20), clerk.person, clerk.position, past.day(ago));
    await document.dispatch(past.at(ago, 9, 5), clerk.person, clerk.position);
  };
  const director = { person: 'hanh', position: 'stc-gd' };
  const deputy = { person: 'vinh', position: 'stc-pgd2' };

  await issueByDepartment(plans.competitiveness(past.draft(93)), 'demo-pci', 'minhanh', 'stc-thqh', 'khoi', 90, director);
  await issueByDepartment(plans.accountingTraining(past.draft(63), 1), 'demo-tap-huan-1', 'toan', 'stc-qlns', 'xuan', 60, deputy);
  // Its monthly report was due six working days ago: whatever the day of the first start, somebody is late, half-way up the ladder.
  const due = partsOf(past.day(6));
  const reportedYear = due.month === 1 && due.day <= 14 ? due.year - 1 : due.year;
  await issueByDepartment(plans.publicInvestment(past.draft(43), reportedYear, due.day, past.printed(-12)), 'demo-giai-ngan', 'quynh', 'stc-dttd', 'bach', 40, director);

  await settleReceipts(source, parts.deliveries, 'demo-pci', past.at(89, 14, 0));
  await settleReceipts(source, parts.deliveries, 'demo-tap-huan-1', past.at(59, 15, 0));
  await settleReceipts(source, parts.deliveries, 'demo-giai-ngan', past.at(39, 10, 30), ['tan-ha', 'stc-x-kbnn', 'stc-gcs']);

  // Kế hoạch của UBND tỉnh đang đến các sở, xã.
  const province = await desk.draft(plans.provincialInvestment(past.draft(8)), { agencyId: 'ubnd-tinh', id: 'demo-xuc-tien', drafter: 'giang', unitId: 'ubt-kt', at: past.at(8, 8, 30) });
  await province.submit(past.at(8, 9, 0), 'ubt-ct');
  await province.approve(past.at(7, 9, 0), 'thang');
  await province.approve(past.at(6, 10, 0), 'cuong');
  await province.approve(past.at(4, 15, 30), 'dung');
  await province.number(past.at(3, 8, 30), 'huong', 'ubt-vt', past.day(3));
  await province.dispatch(past.at(3, 9, 0), 'huong', 'ubt-vt');
  await settleReceipts(source, parts.deliveries, province.id, past.at(2, 8, 45), ['stc', 'tan-ha', 'ubt-x-web']);

  // Chờ phát hành; chờ cấp số.
  const reform = await desk.draft(plans.administrativeReform(past.draft(6)), { ...stc, id: 'demo-cchc', drafter: 'loan', unitId: 'stc-vp', at: past.at(6, 9, 0) });
  await reform.submit(past.at(6, 9, 30), deputy.position);
  await reform.approve(past.at(5, 14, 0), 'hien');
  await reform.approve(past.at(4, 9, 0), 'hien');
  await reform.approve(past.at(1, 10, 20), deputy.person);
  await reform.number(past.at(1, 15, 10), clerk.person, clerk.position, past.day(1));

  const thrift = await desk.draft(plans.thrift(past.draft(5)), { ...stc, id: 'demo-tiet-kiem', drafter: 'toan', unitId: 'stc-qlns', at: past.at(5, 8, 15) });
  await thrift.submit(past.at(5, 8, 30), director.position);
  await thrift.approve(past.at(4, 8, 30), 'xuan');
  await thrift.approve(past.at(3, 9, 0), 'hien');
  await thrift.approve(past.at(1, 16, 5), director.person);

  // Chờ Giám đốc ký: một việc quá hạn, một việc đã qua hai vòng.
  const assets = await desk.draft(plans.publicAssets(past.draft(7)), { ...stc, id: 'demo-kiem-ke', drafter: 'tung', unitId: 'stc-gcs', at: past.at(7, 9, 0) });
  await assets.submit(past.at(7, 10, 0), director.position);
  await assets.approve(past.at(6, 9, 0), 'tam');
  await assets.approve(past.at(4, 15, 0), 'hien');

  const business = await desk.draft(plans.smallBusiness(past.draft(6)), { ...stc, id: 'demo-dnnvv', drafter: 'thuha', unitId: 'stc-dn', at: past.at(6, 8, 30) });
  await business.submit(past.at(6, 9, 0), director.position);
  await business.returnToDrafter(past.at(5, 16, 0), 'tuong', 'Mục II.1 chưa nêu nguồn kinh phí; nâng số hội nghị kết nối lên 03.');
  business.resume(await reviseBusiness(source, parts, business.id, past.at(4, 9, 0)));
  await business.submit(past.at(4, 9, 30), director.position);
  await business.approve(past.at(3, 9, 12), 'tuong');
  await business.approve(past.at(1, 15, 40), 'hien');

  // Chờ kiểm tra thể thức; chờ ký nháy.
  const second = await desk.draft(plans.accountingTraining(past.draft(3), 2), { ...stc, id: 'demo-tap-huan-2', drafter: 'toan', unitId: 'stc-qlns', at: past.at(3, 9, 0) });
  await second.submit(past.at(3, 9, 20), deputy.position);
  await second.approve(past.at(1, 9, 0), 'xuan');

  const digital = await desk.draft(plans.digitalTransformation(past.draft(1)), { ...stc, id: 'demo-cds', drafter: 'minhanh', unitId: 'stc-thqh', at: past.at(1, 8, 0) });
  await digital.submit(past.at(1, 8, 45), director.position);

  // Bị trả lại, đang sửa; và một dự thảo còn câu hỏi.
  const third = await desk.draft(plans.accountingTraining(past.draft(4), 3), { ...stc, id: 'demo-tap-huan-3', drafter: 'toan', unitId: 'stc-qlns', at: past.at(4, 9, 0) });
  await third.submit(past.at(4, 9, 30), deputy.position);
  await third.returnToDrafter(past.at(2, 10, 0), 'xuan', 'Nơi nhận thiếu Kho bạc Nhà nước khu vực.');

  await desk.draft(plans.landPrices(past.draft(1)), { ...stc, id: 'demo-gia-dat', drafter: 'tung', unitId: 'stc-gcs', at: past.at(1, 14, 0), leaveWarnings: true });
}

/** Bà Hà sửa đúng hai chỗ được yêu cầu, so that the director sees what changed since the first round. */
async function reviseBusiness(source: DataSource, parts: DemoDeskParts, documentId: string, at: Instant): Promise<{ versionId: string; editNo: number }> {
  const working = (await sqlOf(source).row<{ body: { text: string }[]; editNo: number }>(`SELECT body, edit_no AS "editNo" FROM document_version WHERE document_id = $1 AND state = 'working'`, [documentId]))!;
  const body = working.body.map((block) => ({
    ...block,
    text: block.text.replace('Tổ chức 02 hội nghị', 'Tổ chức 03 hội nghị').replace('cho chủ doanh nghiệp.', 'cho chủ doanh nghiệp, kinh phí từ nguồn hỗ trợ doanh nghiệp nhỏ và vừa đã giao trong dự toán.'),
  }));
  return parts.drafts.save({ documentId, editNo: working.editNo, by: 'thuha', at, body: body as never });
}
