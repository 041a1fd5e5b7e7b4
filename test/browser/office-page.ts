import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** One person at a browser of his own; signed in by a click like anybody at the demo. */
export class OfficePage {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly url: string,
    /** Errors of the console and answers of 500: none may be left. */
    readonly faults: string[],
  ) {}

  static async open(browser: Browser, url: string, size: 'desk' | 'phone' = 'desk'): Promise<OfficePage> {
    const context = await browser.newContext({ viewport: size === 'desk' ? { width: 1366, height: 768 } : { width: 390, height: 844 }, locale: 'vi-VN', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('response', (response) => { if (response.status() >= 500) faults.push(`${response.status()} ${response.request().method()} ${response.url()}`); });
    return new OfficePage(page, context, url, faults);
  }

  /** Sign-in page, one click on the person. */
  async enter(fullName: string): Promise<void> {
    await this.page.goto(`${this.url}/dang-nhap`);
    await this.page.getByRole('button', { name: fullName }).first().click();
    await this.page.getByRole('heading', { level: 1, name: /^Chào/ }).waitFor();
  }

  /** Role change in the menu at the top right, one click. */
  async become(fullName: string): Promise<void> {
    await this.page.getByRole('button', { name: /Đổi vai, ngôn ngữ, đăng xuất/ }).click();
    await this.page.getByRole('menuitem', { name: fullName }).first().click();
    await this.page.getByRole('button', { name: new RegExp(`^${fullName}, .*Đổi vai`) }).waitFor();
    await this.page.getByRole('heading', { level: 1, name: /^Chào/ }).waitFor();
  }

  async go(path: string): Promise<void> {
    await this.page.goto(this.url + path);
  }

  /** Review: accepts what is proposed, else keeps the printed words, until nothing stands in the way. */
  async answerQuestions(): Promise<void> {
    const questions = this.page.getByRole('group', { name: 'Cần trả lời' });
    await questions.waitFor();
    for (let round = 0; round < 30; round += 1) {
      const open = questions.getByRole('region').filter({ hasText: /Phải trả lời trước khi trình|Cần trả lời trước khi tính hạn/ });
      if ((await open.count()) === 0) return;
      const first = open.first();
      const code = await first.getAttribute('data-warning');
      const accept = first.getByRole('button', { name: 'Đồng ý' });
      if (await accept.count()) await accept.click();
      else {
        if (await first.getByRole('button', { name: 'Trả lời', exact: true }).count()) await first.getByRole('button', { name: 'Trả lời', exact: true }).click();
        await first.getByLabel('Câu trả lời').fill('Giữ như văn bản in.');
        await first.getByRole('button', { name: 'Lưu câu trả lời' }).click();
      }
      await this.page.locator(`[data-warning="${code}"]`).waitFor({ state: 'detached' });
    }
  }

  /** WCAG 2.2 AA rules of axe on what is on screen now; each finding with the element. */
  async findings(): Promise<string[]> {
    const result = await new AxeBuilder({ page: this.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    return result.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`));
  }

  /** Wider than the window means sideways scroll. */
  async sidewaysScroll(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
