import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type WatchedPage, openBrowser, openPage } from './support/browser.js';
import { downloaded } from './support/importing.js';
import { focused, tabTo } from './support/keyboard.js';
import { faultsOfLooks } from './support/looks.js';
import { type Product, startProduct } from './support/product.js';

const teams = 'team_code,team_name,service_area,opened_on\nT1,Assessment North,assessment,2020-01-01\n';
const twoAreas = `${teams}T2,Carers,fostering,2020-01-01\n`;

/** Fifteen months in which 24 cases of each team are scaled, the last of them by the mother too in ever more occasions. */
function ratings(...teamCodes: readonly string[]): string {
  const months = Array.from({ length: 15 }, (_, i) => `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
  const rows = months.flatMap((month, i) =>
    teamCodes.flatMap((team, t) =>
      Array.from({ length: 24 }, (_, n) => {
        const start = `O${t}-${i}-${n},${month}-10,C${100 * t + n},${team},safety`;
        return [`${start},social_worker,4`, ...(n < 10 + (i % 3) ? [`${start},mother,5`] : [])];
      }).flat(),
    ),
  );
  return ['occasion_ref,rated_on,case_ref,team_code,question,rater,score', ...rows, ''].join('\n');
}

/** Twelve replies of parents in each of the last three of those months; nine of twelve understand the worries. */
function replies(): string {
  const rows = ['2026-01', '2026-02', '2026-03'].flatMap((month) =>
    Array.from(
      { length: 12 },
      (_, n) => `parent-carer/1,R${month}-${n},${month}-14,T1,parent_carer,${n < 9 ? 'mostly' : 'a_little'},7`,
    ),
  );
  return ['instrument,response_ref,received_on,team_code,voice,p2,p15', ...rows, ''].join('\n');
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
  const importInto = async (authority: string, datasets: Readonly<Record<string, string>>) => {
    for (const [dataset, text] of Object.entries(datasets)) {
      const file = join(folder, `${dataset}.csv`);
      writeFileSync(file, text);
      await product.waymark('import', dataset, file, '--authority', authority, '--yes');
    }
  };
  await product.waymark('authority', 'add', '314', 'Eastmoor');
  await importInto('314', { teams, ratings: ratings('T1'), responses: replies() });
  await product.waymark('authority', 'add', '315', 'Westmoor');
  await importInto('315', { teams: twoAreas, ratings: ratings('T1', 'T2') });
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

  it('reads an answer of Voice, takes its figures along, and opens the rows behind its measure', async () => {
    await page.goto(`${product.address}/314/voice`);
    await page.getByRole('figure').first().waitFor();
    const stops = await tabTo(page, 'chart', /./);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    await page.keyboard.press('Home');
    expect(await page.locator('.walk-tip').innerText()).toMatch(/I understand what the worries are\.[^]*75%, 27 of 36/);
    await page.keyboard.press('Escape');
    await page.locator('.walk-tip').waitFor({ state: 'detached' });

    await tabTo(page, 'button', /^CSV$/);
    const { text: csv } = await downloaded(page, () => page.keyboard.press('Enter'));
    expect(csv).toMatch(/I understand what the worries are\.[^\n]*27[^\n]*36/);

    await page.getByRole('heading', { level: 1 }).focus();
    await tabTo(page, 'a', /^Parents understand worries$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Parents understand worries' }).waitFor();
    await tabTo(page, 'chart', /./);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: /2026/ });
    await panel.getByText('27 of 36').first().waitFor();
    await tabTo(page, 'a', /^Download all rows/);
    const { text: rowsOfMarch } = await downloaded(page, () => page.keyboard.press('Enter'));
    expect(rowsOfMarch.split('\n').filter((line) => line.startsWith('counts') && line.includes('responses.csv'))).toHaveLength(9);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.locator('[aria-roledescription="chart"]:focus').waitFor();
  }, 120_000);

  it('reads a gap on Scaling, skips to its table and back, and takes its figures along', async () => {
    await page.goto(`${product.address}/314/scaling`);
    await tabTo(page, 'chart', /^Middle gap/);
    await page.keyboard.press('Home');
    expect(await page.locator('.walk-tip').innerText()).toContain('33 comparisons');

    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toMatchObject({ name: 'Show this chart as a table', isSeen: true });
    await page.keyboard.press('Enter');
    await page.locator('.table-scroll:focus').waitFor();
    expect(await focused(page)).toMatchObject({ role: 'region', name: expect.stringMatching(/^Gap: family and workers/) });

    await tabTo(page, 'button', /^Chart$/);
    await page.keyboard.press('Enter');
    await page.locator('[aria-label^="Middle gap"]').waitFor();
    expect(await focused(page)).toMatchObject({ role: 'button', name: 'Table' });
    await tabTo(page, 'button', /^CSV$/);
    const { text: csv } = await downloaded(page, () => page.keyboard.press('Enter'));
    expect(csv).toMatch(/^\uFEFF?Title,"Middle gap/);
    expect(csv).toContain('Eastmoor');
  }, 120_000);

  it('finds what it comes to clear of the head of the page, wherever it walks back', async () => {
    await page.setViewportSize({ width: 1440, height: 700 });
    const heads = await page.evaluate(() => document.querySelector('.scope')!.getBoundingClientRect().bottom);
    for (let back = 0; back < 25; back += 1) {
      await page.keyboard.press('Shift+Tab');
      const hidden = await page.evaluate((bottom) => {
        const at = document.activeElement!;
        const box = at.getBoundingClientRect();
        const isPartOfHead = at.closest('.scope, .side, .skip') !== null || at === document.body;
        return isPartOfHead || box.height > innerHeight - bottom ? 0 : Math.max(0, bottom - box.top);
      }, heads);
      expect({ ...(await focused(page)), hidden }).toMatchObject({ hidden: 0 });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }, 60_000);

  it('walks areas side by side as one chart, and opens the rows behind a month of one of them', async () => {
    await page.goto(`${product.address}/315/measures/MM-23`);
    await page.getByRole('figure').first().waitFor();
    await tabTo(page, 'chart', /in any area$/);
    await page.keyboard.press('End');
    expect(await page.locator('.walk-tip').innerText()).toMatch(/^Assessment, Mar 2026\n50%, 12 of 24/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.walk-tip').innerText()).toMatch(/^Fostering, Feb 2026\n46%, 11 of 24/);
    expect(await page.locator('.walk-spoken').allInnerTexts()).toContainEqual(
      expect.stringContaining('Fostering, February 2026, 46 per cent, 11 of 24'),
    );

    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'February 2026' });
    await panel.getByText('11 of 24', { exact: true }).waitFor();
    expect(await faultsOfLooks(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.locator('.multiples-stop:focus').waitFor();

    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const next = page.getByRole('dialog', { name: 'January 2025' });
    await next.getByText('10 of 24', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await next.waitFor({ state: 'hidden' });
    await page.locator('.multiples-stop:focus').waitFor();
  }, 120_000);

  it('has met no fault on the way', () => {
    expect(watched.faults).toEqual([]);
  });
});
