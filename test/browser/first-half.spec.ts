import type { Browser } from 'playwright-core';
import { openBrowser } from '#test/harness/browser';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { OfficePage } from '#test/browser/office-page';

const planText = `UBND TỈNH SƠN HÀ
SỞ TÀI CHÍNH

Số: /KH-STC

Sơn Hà, ngày tháng 12 năm 2026

KẾ HOẠCH

Kiểm tra việc công khai ngân sách xã, phường năm 2027

Căn cứ Luật Ngân sách nhà nước số 89/2025/QH15 ngày 25/6/2025;

Sở Tài chính xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mọi xã, phường công khai dự toán đúng thời hạn.

II. NHIỆM VỤ, GIẢI PHÁP

1. Kiểm tra trang thông tin của các xã, phường

a) Kiểm tra ít nhất 02 lần trong năm.

- Đơn vị chủ trì: Phòng Quản lý ngân sách.
- Đơn vị phối hợp: Văn phòng Sở.

III. TỔ CHỨC THỰC HIỆN

Phòng Quản lý ngân sách báo cáo Lãnh đạo Sở trước ngày 20 tháng cuối quý./.

Nơi nhận:

- UBND tỉnh (b/c);
- Lãnh đạo Sở;
- Phòng Quản lý ngân sách;
- Lưu: VT, QLNS.

GIÁM ĐỐC

Đỗ Thị Mỹ Hạnh`;
const title = 'Kiểm tra việc công khai ngân sách xã, phường năm 2027';

describe('from a pasted text to the dispatched document, in a real browser', () => {
  let stack: TestStack;
  let browser: Browser;
  let office: OfficePage;
  let documentPath = '';

  beforeAll(async () => {
    stack = await startTestStack({ seed: 'demo' });
    browser = await openBrowser();
    office = await OfficePage.open(browser, stack.url);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 60_000);
  afterEach(() => expect(office.faults).toEqual([]));

  /** Opens the task of this document in the inbox. */
  async function openInInbox(): Promise<void> {
    await office.go('/cho-xu-ly');
    await office.page.getByRole('link', { name: new RegExp(title) }).first().click();
    await office.page.getByRole('complementary', { name: 'Xử lý' }).waitFor();
  }
  const panel = () => office.page.getByRole('complementary', { name: 'Xử lý' });

  it('a drafter pastes a text, checks the facts beside it, answers what blocks, and submits', async () => {
    const { page } = office;
    await office.enter('Lý Văn Toàn');
    await page.getByRole('link', { name: 'Nhập văn bản' }).first().click();
    await page.getByRole('tab', { name: 'Dán chữ' }).click();
    await page.getByLabel('Toàn văn').fill(planText);
    await page.getByRole('button', { name: 'Đọc văn bản' }).click();
    await page.waitForURL(/doi-chieu/);
    documentPath = new URL(page.url()).pathname.replace('/doi-chieu', '');
    await page.getByRole('button', { name: new RegExp(`Trích yếu: .*${title}`) }).waitFor();
    expect(await office.findings()).toEqual([]);

    // A fact is changed by pressing it; it is saved by itself.
    await page.getByRole('button', { name: /^Địa danh: / }).click();
    await page.getByRole('textbox', { name: 'Địa danh' }).fill('Sơn Hà');
    await page.getByRole('textbox', { name: 'Địa danh' }).press('Enter');

    await office.answerQuestions();
    await page.getByRole('button', { name: 'Xem lịch báo cáo' }).click();
    await page.getByRole('heading', { name: 'Lịch báo cáo của kế hoạch' }).waitFor();
    expect(await office.findings()).toEqual([]);
    await page.getByRole('button', { name: 'Xem nơi nhận' }).click();
    await page.getByRole('heading', { name: /Đối chiếu/ }).waitFor();
    await page.getByText(/Nhận ra mọi dòng|dòng Nơi nhận chưa rõ/).waitFor();
    expect(await office.findings()).toEqual([]);
    await page.getByRole('button', { name: 'Đến bước trình' }).click();
    await page.getByRole('radio', { name: /Đỗ Thị Mỹ Hạnh/ }).check();
    expect(await office.findings()).toEqual([]);
    await page.getByRole('region', { name: 'Trình' }).getByRole('button', { name: /^Trình/ }).click();
    await page.waitForURL(new RegExp(`${documentPath}$`));
    await page.getByText('Trình ký').first().waitFor();
  }, 120_000);

  it('the head of the division returns it with a reason that survives a reload, and the drafter submits again', async () => {
    const { page } = office;
    await office.become('Đinh Thị Xuân');
    await openInInbox();
    await panel().getByRole('button', { name: /Trả lại/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await dialog.getByText('Ghi lý do để người nhận biết cần sửa gì.').waitFor();
    await dialog.getByLabel(/Lý do/).fill('Nêu rõ số xã kiểm tra.');
    expect(await office.findings()).toEqual([]);
    await page.reload();
    await panel().getByRole('button', { name: /Trả lại/ }).click();
    expect(await page.getByRole('dialog').getByLabel(/Lý do/).inputValue()).toBe('Nêu rõ số xã kiểm tra.');
    await page.getByRole('dialog').getByRole('button', { name: 'Trả lại', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await office.become('Lý Văn Toàn');
    await office.go(documentPath);
    await page.getByText('“Nêu rõ số xã kiểm tra.”').first().waitFor();
    await office.go(`${documentPath}/doi-chieu?buoc=trinh`);
    await page.getByRole('radio', { name: /Đỗ Thị Mỹ Hạnh/ }).check();
    await page.getByRole('region', { name: 'Trình' }).getByRole('button', { name: /^Trình/ }).click();
    // Nothing was mended: the product asks before the same words go round again.
    const again = page.getByRole('dialog', { name: 'Chưa sửa gì so với bản bị trả lại' });
    await again.getByText('“Nêu rõ số xã kiểm tra.”', { exact: false }).waitFor();
    expect(await office.findings()).toEqual([]);
    await again.getByRole('button', { name: 'Vẫn trình lại' }).click();
    await page.waitForURL(new RegExp(`${documentPath}$`));
  }, 120_000);

  it('initial, form check and signature each take one press; the lines to be printed are shown before', async () => {
    const { page } = office;
    for (const [who, verb] of [['Đinh Thị Xuân', /Ký nháy/], ['Trần Thị Thu Hiền', /thể thức/], ['Đỗ Thị Mỹ Hạnh', /Ký ban hành/]] as const) {
      await office.become(who);
      await openInInbox();
      if (who === 'Đỗ Thị Mỹ Hạnh') {
        await panel().getByText('GIÁM ĐỐC', { exact: true }).waitFor();
        expect(await office.findings()).toEqual([]);
        await page.locator('body').press('Control+Enter');
      } else await panel().getByRole('button', { name: verb }).click();
      await page.getByRole('alert').first().waitFor();
      await page.getByRole('link', { name: new RegExp(title) }).waitFor({ state: 'detached' });
    }
  }, 120_000);

  it('the clerk gives the next number, sees who will receive, and dispatches; the register has the row', async () => {
    const { page } = office;
    await office.become('Nguyễn Thị Phương');
    await openInInbox();
    await panel().getByText('Số tiếp theo').waitFor();
    expect(await office.findings()).toEqual([]);
    const numberButton = panel().getByRole('button', { name: /^Cấp số \d+/ });
    const number = Number(/\d+/.exec((await numberButton.textContent()) ?? '')?.[0]);
    await numberButton.click();
    await page.getByRole('alert').first().waitFor();
    await openInInbox();
    await panel().getByText('Sẽ gửi đến').waitFor();
    await panel().getByText(/Ủy ban nhân dân tỉnh Sơn Hà/).waitFor();
    expect(await office.findings()).toEqual([]);
    await panel().getByRole('button', { name: /^Phát hành đến \d+ nơi/ }).click();
    await page.getByRole('alert').first().waitFor();
    await office.go('/so-van-ban/di');
    const row = page.getByRole('row').filter({ hasText: title });
    await row.getByRole('link', { name: new RegExp(`^0*${number}/KH-STC$`) }).waitFor();
    expect(await office.findings()).toEqual([]);
    await office.go(`${documentPath}/noi-nhan`);
    await page.getByRole('row').filter({ hasText: 'Phòng Quản lý ngân sách' }).first().waitFor();
    expect(await office.findings()).toEqual([]);
  }, 120_000);

  it('a decision of somebody else reaches my screen within seconds (SSE)', async () => {
    const other = await OfficePage.open(browser, stack.url);
    try {
      await other.enter('Trần Thị Thu Hiền');
      await other.go('/');
      const badge = async () => Number((await other.page.getByRole('link', { name: /^\d* ?Chờ xử lý$/ }).first().textContent())?.replace(/\D/g, '') || 0);
      await other.page.getByRole('link', { name: /Chờ xử lý/ }).first().waitFor();
      await other.page.waitForTimeout(1_000);
      const before = await badge();
      await office.become('Vũ Đình Khôi');
      await office.go('/cho-xu-ly');
      await office.page.getByRole('link', { name: /Chuyển đổi số của Sở Tài chính năm 2027/ }).first().click();
      await panel().getByRole('button', { name: /Ký nháy/ }).click();
      const started = Date.now();
      while ((await badge()) === before && Date.now() - started < 5_000) await other.page.waitForTimeout(50);
      expect(await badge()).toBe(before + 1);
      expect(other.faults).toEqual([]);
    } finally {
      await other.close();
    }
  }, 60_000);
});
