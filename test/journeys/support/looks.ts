import type { Page } from 'playwright-core';
import { violationsOn } from './accessibility.js';

/** On the first look everything; after that what can have become another thing by the width or the colours. */
const looks = [
  { width: 1440, colorScheme: 'light', what: 'everything' },
  { width: 1440, colorScheme: 'dark', what: 'colours' },
  { width: 390, colorScheme: 'dark', what: 'places' },
] as const;

/**
 * What axe finds on the page as it stands, on a screen, light and dark, and on a phone in the dark; and whether the page is wider than its screen.
 * Nothing where all is well. The page stays as it was. `within` is a selector, where only what lies in there is meant.
 */
export async function faultsOfLooks(page: Page, within?: string): Promise<readonly string[]> {
  const before = page.viewportSize()!;
  const found: string[] = [];
  for (const { width, colorScheme, what } of looks) {
    await page.setViewportSize({ width, height: before.height });
    await page.emulateMedia({ colorScheme });
    // From the top: what lies half beneath the bar that stays in sight is no smaller for that.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    for (const { rule, places } of await violationsOn(page, what, within))
      found.push(`${width} ${colorScheme}: ${rule} at ${places.join(', ')}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) found.push(`${width} ${colorScheme}: the page is ${overflow} px wider than its screen`);
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
