import type { Browser } from 'playwright-core';
import { openBrowser } from '#test/harness/browser';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { OfficePage } from '#test/browser/office-page';

/** Every screen with an address: who opens it and a word that says it is there. */
const screens: { who: string; path: string; word: RegExp }[] = [
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/', word: /Chào bà Hạnh/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/cho-xu-ly', word: /Chờ tôi xử lý|Tất cả/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/thong-bao', word: /thông báo/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/van-ban?pham-vi=agency', word: /văn bản/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/van-ban/moi', word: /Nhập văn bản/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/ke-hoach', word: /kế hoạch/ },
  { who: 'Nguyễn Thị Phương', path: '/so-van-ban/di', word: /Sổ đăng ký văn bản đi/ },
  { who: 'Nguyễn Thị Phương', path: '/so-van-ban/den', word: /Sổ đăng ký văn bản đến/ },
  { who: 'Phạm Quốc Việt', path: '/cau-hinh/to-chuc', word: /Phân công ký/ },
  { who: 'Phạm Quốc Việt', path: '/cau-hinh/lich', word: /Lịch làm việc năm/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/khong-co', word: /Không có trang này/ },
];

describe('every screen on a desk and on a phone', () => {
  let stack: TestStack;
  let browser: Browser;
  beforeAll(async () => {
    stack = await startTestStack({ seed: 'demo' });
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 60_000);

  it.each(['desk', 'phone'] as const)('opens at its address, has no finding of axe and never scrolls sideways: %s', async (size) => {
    const office = await OfficePage.open(browser, stack.url, size);
    let who = '';
    const findings: string[] = [];
    for (const screen of screens) {
      if (screen.who !== who) await office.enter(screen.who);
      who = screen.who;
      await office.go(screen.path);
      await office.page.getByText(screen.word).first().waitFor({ state: 'attached' });
      await office.page.waitForLoadState('load');
      await office.page.waitForTimeout(400);
      findings.push(...(await office.findings()).map((finding) => `${screen.path} ${finding}`));
      const sideways = await office.sidewaysScroll();
      if (sideways > 0) findings.push(`${screen.path} scrolls sideways by ${sideways} px`);
    }
    expect(findings).toEqual([]);
    expect(office.faults).toEqual([]);
    await office.close();
  }, 180_000);

  it('signs a person in by one click and says what day the installation believes it is', async () => {
    const office = await OfficePage.open(browser, stack.url);
    await office.go('/dang-nhap');
    await office.page.getByRole('button', { name: /Đỗ Thị Mỹ Hạnh/ }).waitFor();
    expect(await office.findings()).toEqual([]);
    await office.enter('Phạm Quốc Việt');
    const banner = office.page.getByRole('region', { name: 'Chế độ tập huấn' });
    const before = await banner.locator('strong').nth(1).textContent();
    await banner.getByRole('button', { name: '+1 ngày' }).click();
    await office.page.waitForFunction((old) => document.querySelectorAll('[aria-label="Chế độ tập huấn"] strong')[1]?.textContent !== old, before, { timeout: 30_000 });
    expect(office.faults).toEqual([]);
    await office.close();
  }, 90_000);

  it('keys move the list, and are off while typing (inbox.md 20, 21)', async () => {
    const office = await OfficePage.open(browser, stack.url);
    await office.enter('Nguyễn Thị Phương');
    const { page } = office;
    await page.locator('body').press('g');
    await page.locator('body').press('i');
    await page.waitForURL(/cho-xu-ly\/.+/);
    const first = page.url();
    await page.locator('body').press('j');
    await page.waitForFunction((before) => location.href !== before, first);
    await page.getByLabel('Lọc trong danh sách').focus();
    const here = new URL(page.url()).pathname;
    await page.keyboard.type('jk?');
    expect(new URL(page.url()).pathname).toBe(here);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByLabel('Lọc trong danh sách').fill('');
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    expect(await office.findings()).toEqual([]);
    await office.close();
  }, 60_000);
});
