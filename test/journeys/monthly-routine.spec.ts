import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type WatchedPage, openBrowser, openPage } from './support/browser.js';
import { onPage, tiles } from './support/importing.js';
import { faultsOfLooks } from './support/looks.js';
import { type Product, startProduct } from './support/product.js';
import { type MonthFile, minutes, nextScaling, scaling, survey, teamList } from './support/westbrook.js';

let product: Product;
let browser: Browser;
let watched: WatchedPage;
let page: WatchedPage['page'];
let files: string;
const looked: Record<string, readonly string[]> = {};

beforeAll(async () => {
  product = await startProduct({ demo: 'off' });
  await product.waymark('authority', 'add', '777', 'Westbrook');
  browser = await openBrowser();
  watched = await openPage(browser, { width: 1440 });
  page = watched.page;
  page.setDefaultTimeout(60_000);
  files = mkdtempSync(join(tmpdir(), 'waymark-month-'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(files, { recursive: true, force: true });
});

/** Remembers what is wrong with the looks of a step, so that the way goes on and all of it is told at its end. */
async function look(step: string): Promise<void> {
  looked[step] = await faultsOfLooks(page);
}

/** The rows of the table of files, each as its cells' words. */
async function filesShown(): Promise<readonly string[]> {
  await page.locator('.together').waitFor();
  return (await page.locator('.together tbody tr').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
}

async function backToTheFiles(): Promise<void> {
  await page.getByRole('link', { name: 'Back to the other files' }).click();
  await onPage(page, 'Check files before importing');
}

describe('the month of a new data officer', () => {
  it('begins with all files at once, in any order, and each is recognised or asks', async () => {
    await page.goto(`${product.address}/777/imports/new`);
    await onPage(page, 'Import a file');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose files' }).click(),
    ]);
    await chooser.setFiles([minutes, survey, scaling, teamList].map(asChosen));

    await onPage(page, 'Check files before importing');

    expect(await filesShown()).toEqual([
      expect.stringMatching(/^Team list.csv Ready Teams 2 2 0 0 0 0/),
      expect.stringMatching(/^Scaling.csv 2 fixes are offered. Ready, 2 rows refused 0-10 ratings 24 22 0 0 0 2/),
      expect.stringMatching(/^Parents \(Forms\).csv .* Asks something Survey replies –/),
      expect.stringMatching(/^Panel minutes.csv .* Asks something Not known yet –/),
    ]);
    await look('files looked at together');
  });

  it('asks only what it cannot know: which comes first in the dates of the survey', async () => {
    await page.getByRole('link', { name: `Match columns of ${survey.name}` }).click();
    await onPage(page, 'Match columns');
    await page.getByText('Left out to protect people:').waitFor();
    await look('matching a survey');
    await page.getByLabel(/^Month first/).check();
    await page.getByRole('button', { name: 'Check rows' }).click();
    await onPage(page, 'Check rows before importing');
    await page.locator('.tiles').waitFor();

    expect(await tiles(page)).toMatchObject({ 'Rows in the file': 12, New: 12, Refused: 0 });
    await backToTheFiles();
  });

  it('offers the fixes that are plain, and reads the words so when they are accepted', async () => {
    await page.getByRole('link', { name: `Check rows of ${scaling.name}` }).click();
    await onPage(page, 'Check rows before importing');
    await page
      .getByRole('button', { name: 'Accept for 1 row: 7/10' })
      .or(page.getByRole('button', { name: /: Mothr$/ }))
      .waitFor();
    expect(await tiles(page)).toMatchObject({ New: 22, Refused: 2 });
    expect(await page.locator('body').innerText()).not.toMatch(/WB-M|Made Up/);
    await look('checking rows with fixes offered');

    for (const fix of [/7\/10/, /Mothr/]) {
      await page.locator('.problem', { hasText: fix }).click();
      await page.getByRole('button', { name: new RegExp(`^Accept for 1 row: ${fix.source}$`) }).click();
      await page.locator('.problem', { hasText: fix }).waitFor({ state: 'detached' });
    }

    expect(await tiles(page)).toMatchObject({ New: 24, Refused: 0 });
    await backToTheFiles();
  });

  it('leaves out what is nothing of ours and imports the others in one go', async () => {
    await filesShown();
    await page.getByRole('button', { name: `Leave out ${minutes.name}` }).click();
    await page.getByRole('button', { name: 'Import 3 files' }).click();
    await onPage(page, 'Imported');

    expect(await page.locator('main').getByRole('status').first().innerText()).toContain('38 rows added or updated.');
    await look('what went in');
  });

  it('shows on one page what changed', async () => {
    await page.getByRole('link', { name: 'See what changed' }).click();
    await onPage(page, 'What changed');

    const row = page.getByRole('row', { name: /MM-01/ });
    await row.waitFor();
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(/Not there 75% \(9 of 12\)|Not there Too few \(n = 12\)/);
    await look('what changed');
  });

  it('undoes one of them from the history', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Imports' }).click();
    await onPage(page, 'Imports');
    await page.getByRole('button', { name: /^Undo import \d+, Parents/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Undo import/ })
      .click();
    await page.getByRole('button', { name: /^Redo import \d+, Parents/ }).waitFor();
    await look('the history after an undo');
  });

  it('needs nobody for the next files: a folder goes in at night by what was said once, and a report tells of it', async () => {
    const [folder, report] = [join(files, 'drop'), join(files, 'report.json')];
    mkdirSync(folder);
    for (const { name, text } of [nextScaling, survey]) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'notes.docx'), 'nothing to import');

    const said = JSON.parse(
      await product.waymark('import', 'auto', folder, '--authority', '777', '--yes', '--json', '--report', report),
    ) as readonly { state: string; dataset: string; added: number; rejected: number }[];

    expect(said.map(({ state, dataset, added, rejected }) => [state, dataset, added, rejected])).toEqual([
      ['applied', 'responses', 12, 0],
      ['applied', 'ratings', 24, 0],
    ]);
    const told = JSON.parse(readFileSync(report, 'utf8')) as {
      status: number;
      files: readonly object[];
      passed_over: readonly string[];
    };
    expect([told.status, told.files.length, told.passed_over]).toEqual([0, 2, [join(folder, 'notes.docx')]]);
  });

  it('is easy to look at for everybody at each step, and nothing went wrong on the way', () => {
    expect(looked).toEqual(Object.fromEntries(Object.keys(looked).map((step) => [step, []])));
    expect(Object.keys(looked)).toHaveLength(6);
    expect(watched.faults).toEqual([]);
  });
});

function asChosen({ name, text }: MonthFile) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}
