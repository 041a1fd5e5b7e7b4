import type { Browser } from 'playwright-core';
import { followUpScreen as followUpEnglish } from '#messages/en/follow-up-screen';
import { screen as screenEnglish } from '#messages/en/screen';
import { spokenWords } from '#messages/spoken-words';
import { followUpScreen } from '#messages/vi/follow-up-screen';
import { screen } from '#messages/vi/screen';
import { openBrowser } from '#test/harness/browser';
import { startTestStack, type TestStack } from '#test/harness/test-stack';
import { OfficePage } from '#test/browser/office-page';

type Tree = Readonly<Record<string, unknown>>;
const vietnameseLetter = /[ăâđêôơưĂÂĐÊÔƠƯạ-ỹẠ-Ỹàáâãèéêìíòóôõùúý]/u;
/** Words of the sentences that are also names on paper: types, posts, pools. */
const namesToo: ReadonlySet<string> = new Set(['Kế hoạch', 'Văn thư', 'Báo cáo', 'Tiếng Việt']);

/** What people wrote and papers print, where it happens to look like a sentence of ours: reasons, bases, posts, names of days. */
const written = [/^Đang chờ số liệu của cơ quan phối hợp\.$/u, /^Sở Tài chính xây dựng kế hoạch$/u, /^Căn cứ$/u, /^Văn thư, Văn phòng Sở$/u, /^Làm bù cho /u];

/** Each Vietnamese sentence of ours that English says otherwise, as a pattern of a whole text on a page. */
function ownSentences(vietnamese: Tree, english: Tree): RegExp[] {
  return Object.entries(vietnamese).flatMap(([key, value]) => {
    const other = english[key];
    if (typeof value === 'object' && value !== null) return ownSentences(value as Tree, (other ?? {}) as Tree);
    if (typeof value !== 'string' || value === other || namesToo.has(value)) return [];
    const printed = value.replace(/<\/?\w+>/g, '').split(/\{\{?\w+\}?\}/);
    if (!printed.some((part) => vietnameseLetter.test(part) && part.trim().length >= 4)) return [];
    return [new RegExp(`^${printed.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`, 'u')];
  });
}

/** What functions of the tables build, by a part that never changes. */
const builtSentences = [/ngày làm việc$/u, /hết hôm nay/u, /vừa quá hạn/u, /^thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)/iu, /^Sắp đến hạn gửi/u, /chưa gửi báo cáo/u, /^Danh sách chậm/u, /^(?:quý [IV]+|tháng \d\d?)\/\d{4}$/u];

/** An address, or the link to follow from the screen before. */
const screens: { who: string; path: string; word: RegExp }[] = [
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/', word: /Welcome, Ms Hạnh/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/cho-xu-ly', word: /Waiting for me/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/thong-bao', word: /Notices/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/van-ban?pham-vi=agency', word: /documents/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/van-ban/demo-giai-ngan', word: /Timeline/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/van-ban/demo-giai-ngan/noi-nhan', word: /Receivers/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/van-ban/demo-giai-ngan/noi-dung', word: /Text/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/van-ban/moi', word: /Import a document/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/ke-hoach', word: /Plans/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/ke-hoach/plan-demo-giai-ngan', word: /Board/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/ke-hoach/plan-demo-giai-ngan/chi-so', word: /Indicators/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/ke-hoach/plan-demo-giai-ngan/che-do-bao-cao', word: /Reporting/ },
  { who: 'Đỗ Thị Mỹ Hạnh', path: '/theo-doi', word: /Follow-up/ },
  { who: 'Cao Xuân Bách', path: '/ke-hoach/plan-demo-giai-ngan/theo-doi', word: /Board/ },
  { who: 'Cao Xuân Bách', path: '/ke-hoach/plan-demo-giai-ngan/tong-hop', word: /Consolidation/ },
  { who: 'Trịnh Văn Tùng', path: '/van-ban/demo-gia-dat/doi-chieu', word: /Submit/ },
  { who: 'Hoàng Thanh Tâm', path: '/bao-cao', word: /Reports/ },
  { who: 'Hoàng Thanh Tâm', path: 'a[href^="/bao-cao/"]', word: /Report/ },
  { who: 'Nguyễn Thị Phương', path: '/cho-xu-ly', word: /Waiting for me/ },
  { who: 'Nguyễn Thị Phương', path: '/so-van-ban/di', word: /Register of outgoing/ },
  { who: 'Nguyễn Thị Phương', path: '/so-van-ban/den', word: /Register of incoming/ },
  { who: 'Phạm Quốc Việt', path: '/cau-hinh/to-chuc', word: /units/ },
  { who: 'Phạm Quốc Việt', path: '/cau-hinh/lich', word: /Working calendar/ },
];

describe('a person who chose English reads English (0008)', () => {
  let stack: TestStack;
  let browser: Browser;
  const own = [
    ...ownSentences(screen, screenEnglish), ...ownSentences(followUpScreen, followUpEnglish), ...ownSentences(spokenWords.vi as unknown as Tree, spokenWords.en as unknown as Tree), ...builtSentences,
  ];

  beforeAll(async () => {
    stack = await startTestStack({ seed: 'demo' });
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 60_000);

  /** Texts and names of what is on the page; the pages of documents are read as they were written. */
  async function ownTexts(office: OfficePage): Promise<string[]> {
    const texts = await office.page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.closest('script, style, article, button[lang="vi"]')) found.push(node.textContent ?? '');
      }
      // A field marked lang="vi" shows the words that units wrote, not ours.
      for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
        if (element.matches('textarea[lang="vi"]')) continue;
        for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
      }
      return [...found, document.title];
    });
    return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) => vietnameseLetter.test(text) && !written.some((one) => one.test(text)) && own.some((sentence) => sentence.test(text)));
  }

  it('on every main screen, from the sign-in page on', async () => {
    expect(own.length).toBeGreaterThan(600);
    const office = await OfficePage.open(browser, stack.url);
    await office.go('/dang-nhap');
    await office.page.getByRole('button', { name: /Đỗ Thị Mỹ Hạnh/ }).waitFor();
    const inVietnamese = await ownTexts(office);
    // What is looked for is found while the page is Vietnamese, so that the rest can fail.
    expect(inVietnamese.length).toBeGreaterThan(3);
    await office.page.getByRole('button', { name: 'English' }).click();
    await office.page.getByRole('button', { name: /Đỗ Thị Mỹ Hạnh/ }).waitFor();

    const left: string[] = [];
    let who = '';
    for (const { who: reader, path, word } of screens) {
      if (reader !== who) {
        await office.go('/dang-nhap');
        await office.page.getByRole('button', { name: reader }).first().click();
        await office.page.getByRole('heading', { level: 1, name: /^Welcome/ }).waitFor();
      }
      who = reader;
      if (path.startsWith('/')) await office.go(path);
      else await office.page.locator(path).first().click();
      await office.page.getByText(word).first().waitFor({ state: 'attached' });
      await office.page.waitForLoadState('load');
      await office.page.waitForTimeout(900);
      left.push(...(await ownTexts(office)).map((text) => `${path}: ${text}`));
    }
    expect(left).toEqual([]);
    expect(office.faults).toEqual([]);
    await office.close();
  }, 300_000);

  it('and a change of language asks the server again', async () => {
    const office = await OfficePage.open(browser, stack.url);
    await office.enter('Đỗ Thị Mỹ Hạnh');
    await office.go('/van-ban/demo-giai-ngan');
    await office.page.getByText('Đã phát hành').first().waitFor();
    await office.page.getByRole('button', { name: /Đổi vai, ngôn ngữ, đăng xuất/ }).click();
    await office.page.getByRole('menuitem', { name: 'English' }).click();
    let left = await ownTexts(office);
    for (let look = 0; left.length > 0 && look < 20; look += 1) {
      await office.page.waitForTimeout(500);
      left = await ownTexts(office);
    }
    expect(left).toEqual([]);
    await office.page.getByText('Dispatched').first().waitFor();
    expect(office.faults).toEqual([]);
    await office.close();
  }, 90_000);
});
