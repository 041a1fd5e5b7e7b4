import type { Browser, Download } from 'playwright-core';
import { openBrowser } from '#test/harness/browser';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { OfficePage } from '#test/browser/office-page';

/** The demo stands in the middle of its year: one unit is late, the focal units consolidate, the director looks on. */
let stack: TestStack;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack({ seed: 'demo' });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
}, 60_000);

const story = async (person: string, act: (office: OfficePage) => Promise<void>): Promise<void> => {
  const office = await OfficePage.open(browser, stack.url);
  try {
    await office.enter(person);
    await act(office);
    expect(office.faults).toEqual([]);
  } finally {
    await office.close();
  }
};

describe('the follow-up at the browser', () => {
  test('the head of the late unit sees that it is late, reports and sends', () => story('Hoàng Thanh Tâm', async (office) => {
    const { page } = office;
    await office.go('/bao-cao?loc=late');
    const row = page.getByRole('listitem').filter({ hasText: 'Phòng Quản lý giá và Công sản' }).first();
    await row.getByText(/^Quá \d+ ngày làm việc$/).waitFor();
    expect(await office.findings()).toEqual([]);
    await row.getByRole('link').click();
    await page.getByRole('button', { name: 'Gửi báo cáo' }).waitFor();
    // One task prints a share, one a count: each asks for its figure.
    for (const figure of ['97', '3']) {
      const open = page.locator('section[data-open]');
      if ((await open.getByText('Chưa điền').count()) === 0) await page.getByText('Chưa điền').first().click();
      await open.getByText('Hoàn thành', { exact: true }).first().click();
      await open.getByLabel(/^Số liệu/).fill(figure);
    }
    expect(await page.getByText('Chưa điền').count()).toBe(0);
    await page.getByLabel(/^Nội dung chung/).fill('Đã giải ngân đạt kế hoạch tháng.');
    expect(await office.findings()).toEqual([]);
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByText('Đã gửi, chờ tiếp nhận').first().waitFor();
    await page.getByRole('button', { name: 'Rút lại báo cáo' }).waitFor();
  }), 60_000);

  test('the focal unit opens the board, returns with a typed day, accepts, consolidates, exports and drafts the report', () => story('Cao Xuân Bách', async (office) => {
    const { page } = office;
    // The demo is dated by its first day: the period is the one the late unit has just reported for.
    const period = await page.evaluate(async () => {
      const duties = (await (await fetch('/api/v1/duties?tab=toAccept&limit=100')).json()) as { items: { reporterName: string; periodKey: string; periodLabel: string }[] };
      return duties.items.find((duty) => duty.reporterName === 'Phòng Quản lý giá và Công sản')!;
    });
    await office.go(`/ke-hoach/plan-demo-giai-ngan/bang-theo-doi?ky=${period.periodKey}`);
    const sent = page.getByRole('button', { name: new RegExp(`^Phòng Quản lý giá và Công sản, ${period.periodLabel}: Đã gửi, chờ tiếp nhận`) });
    await sent.click();
    expect(await office.findings()).toEqual([]);
    await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Trả lại để sửa' });
    await dialog.getByLabel('Lý do').fill('Thiếu số liệu giải ngân.');
    const today = await page.evaluate(async () => ((await (await fetch('/api/v1/session')).json()) as { today: string }).today);
    const [year, month] = today.split('-').map(Number) as [number, number];
    const fixBy = month === 12 ? `05/01/${year + 1}` : `05/${String(month + 1).padStart(2, '0')}/${year}`;
    await dialog.getByLabel('Phải sửa xong').fill(fixBy);
    await dialog.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await page.getByText(`Trả lại để sửa: hạn sửa ${fixBy.slice(0, 5)}`).first().waitFor();
    const waiting = page.getByRole('button', { name: new RegExp(`, ${period.periodLabel}: (Đã gửi, chờ tiếp nhận|Không phát sinh, chờ tiếp nhận)`) }).first();
    await waiting.click();
    await page.getByRole('button', { name: 'Tiếp nhận báo cáo' }).click();
    await page.getByRole('button', { name: 'Tiếp nhận báo cáo' }).waitFor({ state: 'detached' });
    await office.go(`/ke-hoach/plan-demo-giai-ngan/tong-hop?ky=${period.periodKey}`);
    await page.getByText(/^Còn thiếu \d+ đơn vị$/).waitFor();
    expect(await office.findings()).toEqual([]);
    const download: Promise<Download> = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Xuất Excel' }).or(page.getByRole('button', { name: 'Xuất Excel' })).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
    await page.getByRole('button', { name: 'Lập dự thảo báo cáo' }).click();
    await page.waitForURL(/\/van-ban\/bc-/);
    await page.getByRole('heading', { level: 1, name: /^Kết quả thực hiện/ }).waitFor();
  }), 60_000);

  test('the director sees on his home who is late with its ladder, and prints the list', () => story('Đỗ Thị Mỹ Hạnh', async (office) => {
    const { page } = office;
    await page.getByRole('heading', { level: 2, name: 'Chậm' }).waitFor();
    expect(await office.findings()).toEqual([]);
    expect(await office.sidewaysScroll()).toBe(0);
    const pdf = await page.evaluate(async () => {
      const answer = await fetch('/api/v1/plans/plan-demo-giai-ngan/late.pdf');
      return { type: answer.headers.get('content-type'), head: (await answer.text()).slice(0, 5) };
    });
    expect(pdf).toEqual({ type: 'application/pdf', head: '%PDF-' });
  }), 60_000);
});
