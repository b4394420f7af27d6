import type { Page } from 'playwright-core';
import { violationsOn } from './accessibility.js';

const looks = [
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

/**
 * What axe finds on the page as it stands, on a screen and on a phone, light and dark; and whether the page is wider than its screen.
 * Nothing where all is well. The page stays as it was.
 */
export async function faultsOfLooks(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()!;
  const found: string[] = [];
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: before.height });
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    for (const { rule, places } of await violationsOn(page))
      found.push(`${width} ${colorScheme}: ${rule} at ${places.join(', ')}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) found.push(`${width} ${colorScheme}: the page is ${overflow} px wider than its screen`);
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
