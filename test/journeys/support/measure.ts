import type { Page } from 'playwright-core';

/** The line under the title of the page's first chart: what is counted, where, and the numbers behind its latest point. */
export async function numbersBehind(page: Page): Promise<string> {
  const card = page.getByRole('figure').first();
  await card.waitFor();
  return (await card.locator('.subtitle').first().innerText()).replace(/\s+/g, ' ');
}
