import type { Browser } from 'playwright-core';
import { openBrowser } from '#test/harness/browser';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { OfficePage } from '#test/browser/office-page';
import { unknownOfficePlan } from '#test/e2e/unknown-office-plan';

describe('a plan of an office nobody knows, from the pasted text to the submission, on one screen', () => {
  let stack: TestStack;
  let browser: Browser;
  let office: OfficePage;

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

  const tree = () => office.page.getByRole('tree', { name: 'Cơ quan do văn bản đề xuất' });

  it('the drafter pastes the text and is led to the office it proposes', async () => {
    const { page } = office;
    await office.enter('Lê Minh Anh');
    await page.getByRole('link', { name: 'Nhập văn bản' }).first().click();
    await page.getByRole('tab', { name: 'Dán chữ' }).click();
    await page.getByLabel('Toàn văn').fill(unknownOfficePlan);
    await page.getByRole('button', { name: 'Đọc văn bản' }).click();
    await page.getByRole('button', { name: 'Xem cơ quan' }).click();
    await tree().waitFor();
    await page.getByText('Danh bạ chưa có Sở Lao động và An sinh tỉnh Thanh Vân.').waitFor();
    expect(await tree().getByRole('treeitem').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Phòng Việc làm - An toàn lao động'), expect.stringContaining('Lò Văn Thử'), expect.stringContaining('UBND các xã, phường')]));
    expect(await office.findings()).toEqual([]);
    expect(await office.sidewaysScroll()).toBe(0);
  });

  it('by keyboard: walks, leaves one out, names a holder beside the words of the document', async () => {
    const { page } = office;
    const unit = tree().getByRole('treeitem', { name: /Trung tâm Dịch vụ việc làm/ }).first();
    await unit.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(unit.getByRole('checkbox').isChecked()).resolves.toBe(false);
    await page.keyboard.press('Space');
    await expect(unit.getByRole('checkbox').isChecked()).resolves.toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type(' tỉnh');
    await page.keyboard.press('Escape');
    await tree().getByRole('treeitem', { name: /Trung tâm Dịch vụ việc làm tỉnh/ }).first().waitFor();
    await page.getByRole('region', { name: 'Trung tâm Dịch vụ việc làm tỉnh' }).getByText('Phối hợp: Văn phòng Sở,', { exact: false }).waitFor();
    const clerk = tree().getByRole('treeitem', { name: /^Văn thư/ });
    await clerk.click();
    await page.getByRole('textbox', { name: 'Người giữ' }).fill('Vàng Thị Sổ');
    await clerk.getByText('Vàng Thị Sổ').waitFor();
  });

  it('confirmed, its people may sign in, every receiver is known, and the plan is submitted', async () => {
    const { page } = office;
    await page.getByRole('button', { name: 'Xác nhận cơ quan và dùng ngay' }).click();
    await page.getByText('Sở Lao động và An sinh tỉnh Thanh Vân đã làm việc được', { exact: false }).waitFor();
    await page.getByRole('region', { name: 'Người mới, đăng nhập được ngay' }).getByText('Vàng Thị Sổ').waitFor();
    expect(await office.findings()).toEqual([]);
    await page.getByRole('button', { name: 'Xem lịch báo cáo' }).click();
    await page.getByRole('button', { name: 'Xem nơi nhận' }).click();
    await page.getByText('Nhận ra mọi dòng', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    await office.answerQuestions();
    await page.getByRole('button', { name: 'Xem lịch báo cáo' }).click();
    await page.getByRole('button', { name: 'Xem nơi nhận' }).click();
    await page.getByRole('button', { name: 'Đến bước trình' }).click();
    await page.getByRole('radio', { name: /Quàng Thị Mẫu/ }).check();
    await page.getByRole('region', { name: 'Trình' }).getByRole('button', { name: /^Trình/ }).click();
    await page.waitForURL(/\/van-ban\/[^/?]+$/u);
    await page.getByText('Trình ký').first().waitFor();
  }, 120_000);

  it('the head of the drafting unit finds it in his inbox', async () => {
    const { page } = office;
    await page.getByRole('button', { name: /Đổi vai, ngôn ngữ, đăng xuất/ }).click();
    await page.getByRole('menuitem', { name: 'Trưởng phòng Việc làm - An toàn lao động (giả định)' }).first().click();
    await page.getByRole('button', { name: /^Trưởng phòng Việc làm - An toàn lao động \(giả định\), .*Đổi vai/ }).waitFor();
    await office.go('/cho-xu-ly');
    await page.getByRole('link', { name: /an toàn, vệ sinh lao động/ }).first().waitFor();
  });
});
