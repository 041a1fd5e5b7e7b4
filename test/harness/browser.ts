import type { Browser } from 'playwright-core';
import { readFolders } from '#config/folders.config';
import { findChromium, launchChromium } from '#devstack/chromium';

/** A real Chromium. Open one context per test (`browser.newContext()`), and `close()` it in `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  return launchChromium(await findChromium({ cache: readFolders().cache, given: process.env['TEST_CHROMIUM_PATH'] }));
}
