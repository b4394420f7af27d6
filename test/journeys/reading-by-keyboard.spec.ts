import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type WatchedPage, openBrowser, openPage } from './support/browser.js';
import { downloaded } from './support/importing.js';
import { tabTo } from './support/keyboard.js';
import { faultsOfLooks } from './support/looks.js';
import { type Product, startProduct } from './support/product.js';

const teams = 'team_code,team_name,service_area,opened_on\nT1,Assessment North,assessment,2020-01-01\n';

/** Fifteen months in which 24 cases are scaled, the last of them by the mother too in ever more occasions. */
function ratings(): string {
  const months = Array.from({ length: 15 }, (_, i) => `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
  const rows = months.flatMap((month, i) =>
    Array.from({ length: 24 }, (_, n) => {
      const start = `O${i}-${n},${month}-10,C${n},T1,safety`;
      return [`${start},social_worker,4`, ...(n < 10 + (i % 3) ? [`${start},mother,5`] : [])];
    }).flat(),
  );
  return ['occasion_ref,rated_on,case_ref,team_code,question,rater,score', ...rows, ''].join('\n');
}

let product: Product;
let browser: Browser;
let watched: WatchedPage;
let page: WatchedPage['page'];
let files: string | undefined;

beforeAll(async () => {
  product = await startProduct({ demo: 'off' });
  const folder = mkdtempSync(join(tmpdir(), 'waymark-keyboard-'));
  files = folder;
  await product.waymark('authority', 'add', '314', 'Eastmoor');
  for (const [dataset, text] of Object.entries({ teams, ratings: ratings() })) {
    const file = join(folder, `${dataset}.csv`);
    writeFileSync(file, text);
    await product.waymark('import', dataset, file, '--authority', '314', '--yes');
  }
  browser = await openBrowser();
  watched = await openPage(browser, { width: 1440 });
  page = watched.page;
  page.setDefaultTimeout(30_000);
  await page.goto(`${product.address}/314/measures/MM-23`);
  await page.getByRole('figure').first().waitFor();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  if (files) rmSync(files, { recursive: true, force: true });
});

describe('a person who has no mouse', () => {
  it('reads a value of the chart', async () => {
    await tabTo(page, 'chart', /./);
    await page.keyboard.press('End');
    expect(await page.locator('.walk-tip').innerText()).toContain('12 of 24');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.walk-tip').innerText()).toContain('11 of 24');
  }, 60_000);

  it('opens the rows behind it, and downloads them with their files and lines', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'March 2026' });
    await panel.getByText('12 of 24', { exact: true }).waitFor();
    expect(await faultsOfLooks(page)).toEqual([]);

    await tabTo(page, 'a', /^Download all rows/);
    const { text: csv } = await downloaded(page, () => page.keyboard.press('Enter'));

    const lines = csv.trim().split('\n');
    expect(lines[0]).toBe('role,reason,words,subject,numerator,denominator,dataset,key,case,person,team,date,batch,file,line');
    expect(lines.filter((line) => line.startsWith('counts') && line.includes('ratings.csv')).length).toBeGreaterThanOrEqual(12);
    expect(csv).not.toMatch(/,C\d+,/);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  }, 120_000);

  it('downloads the figures of the chart', async () => {
    await tabTo(page, 'button', /^CSV$/);
    const { text: csv } = await downloaded(page, () => page.keyboard.press('Enter'));

    expect(csv).toContain('Eastmoor');
    expect(csv).toMatch(/Mar 2026,50\.0,12,24/);
  }, 60_000);

  it('adds a note at a month, sees it on the chart, and undoes it', async () => {
    await tabTo(page, 'button', /^Note$/);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Add a note' });
    await panel.waitFor();
    await panel.getByLabel('Title').focus();
    await page.keyboard.type('Families were asked first');
    await page.keyboard.press('Enter');

    await page.getByText('Note added.').first().waitFor();
    await page.locator('.note-ring').waitFor();
    expect(await page.getByRole('region', { name: 'What people know about this chart' }).innerText()).toContain(
      'Families were asked first',
    );
    expect(await faultsOfLooks(page)).toEqual([]);

    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.note-ring').waitFor({ state: 'detached' });
  }, 120_000);

  it('has met no fault on the way', () => {
    expect(watched.faults).toEqual([]);
  });
});
