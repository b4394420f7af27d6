import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type WatchedPage, openBrowser, openPage } from './support/browser.js';
import {
  goodRatings,
  lateRatingsFile,
  laterRatingsFile,
  newestMonth,
  newestMonthInWords,
  ratingsFile,
  repliesFile,
  teamsFile,
} from './support/eastmoor.js';
import { checkRows, chooseFile, downloaded, importRows, match, onPage, tiles } from './support/importing.js';
import { focused, tabTo } from './support/keyboard.js';
import { faultsOfLooks } from './support/looks.js';
import { numbersBehind } from './support/measure.js';
import { type Product, startProduct } from './support/product.js';

const headings = { 'Meeting or visit': 'Meeting', 'Scaled on': 'When', 'Child or case ID': 'Child', 'Who scaled': 'Who' };

let product: Product;
let browser: Browser;
let watched: WatchedPage;
let page: WatchedPage['page'];
let files: string;

beforeAll(async () => {
  product = await startProduct({ demo: 'on' });
  browser = await openBrowser();
  watched = await openPage(browser, { width: 1440 });
  page = watched.page;
  page.setDefaultTimeout(15_000);
  files = mkdtempSync(join(tmpdir(), 'waymark-files-'));
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(files, { recursive: true, force: true });
});

const looked: Record<string, readonly string[]> = {};

/** Remembers what is wrong with the looks of a page, so that the way goes on and all of it is told at its end. */
async function look(place: string, at = page): Promise<void> {
  looked[place] = await faultsOfLooks(at);
}

const open = (path: string) => page.goto(`${product.address}${path}`);

async function latestOf(id: string): Promise<string> {
  await open(`/314/measures/${id}`);
  return numbersBehind(page);
}

async function toHistory(): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Imports' }).click();
  await onPage(page, 'Imports');
}

describe('looking round', () => {
  it('opens on a made-up authority, and every page of it says that it is made up', async () => {
    await open('/');
    await onPage(page, 'Embedding at a glance');
    await page.getByRole('link', { name: 'Who has a say in scaling' }).first().waitFor();

    for (const path of [
      '/999',
      '/999/measures',
      '/999/measures/MM-23',
      '/999/measures/MM-01',
      '/999/imports',
      '/999/imports/new',
    ]) {
      await open(path);
      const said = page.getByRole('complementary', { name: 'Demonstration' });
      await said.waitFor();
      expect(await said.innerText()).toContain('Every person, family and figure in it is invented');
    }
  });
});

describe('a service of one’s own', () => {
  it('is made with a name and a code, after mistakes were named', async () => {
    await open('/999/measures');
    await page.getByRole('button', { name: 'Start with your own service' }).click();
    const form = page.getByRole('dialog', { name: 'Start with your own service' });
    await form.getByLabel('Name of the service').fill('Eastmoor');
    await form.getByLabel('Code').fill('3 1 4');
    await form.getByRole('button', { name: 'Start with this service' }).click();
    await form
      .getByRole('alert')
      .getByText(/1 to 20 letters, digits or hyphens/)
      .waitFor();
    await look('the form with a mistake');

    await form.getByLabel('Code').fill('314');
    await form.getByRole('button', { name: 'Start with this service' }).click();

    await onPage(page, 'Imports');
    expect(new URL(page.url()).pathname).toBe('/314/imports');
    await page.getByRole('button', { name: 'Eastmoor. Change service' }).waitFor();
    expect(await page.getByRole('complementary', { name: 'Demonstration' }).count()).toBe(0);
  });

  it('begins empty, and says what comes first', async () => {
    await page.getByRole('heading', { name: 'First steps' }).waitFor();
    expect(await page.getByRole('link', { name: /^Template/ }).count()).toBe(3);
    await look('the imports of an empty service');

    await open('/314/measures');
    await page.getByRole('heading', { name: 'First steps' }).waitFor();
    await look('the measures of an empty service');
  });
});

describe('importing in the browser', () => {
  it('takes in the teams under their own headings', async () => {
    await chooseFile(page, { name: 'teams.csv', text: teamsFile });
    await checkRows(page);

    expect(await tiles(page)).toMatchObject({ 'Rows in the file': 3, New: 3, Refused: 0 });
    expect(await importRows(page)).toContain('3 rows added or updated.');
  });

  it('asks for the columns that it cannot guess, and leaves out the name of a child', async () => {
    await open('/314/imports/new');
    await page.getByRole('link', { name: '0-10 ratings' }).waitFor();
    await look('choosing a file');
    await chooseFile(page, { name: 'scaling.csv', text: ratingsFile, is: '0-10 ratings' });
    await page.getByText('Left out to protect people:').waitFor();
    expect(await page.getByText('They are not stored.').first().innerText()).toContain('Child name');

    await page.getByRole('button', { name: 'Check rows' }).click();
    await page.getByRole('alert').getByText('Scaled on is needed: choose the column that holds it').waitFor();
    await look('matching columns, with something missing');
    await match(page, headings);
  });

  it('shows before importing what is wrong, grouped by what mends it, and masks every child', async () => {
    await checkRows(page);

    expect(await tiles(page)).toMatchObject({ 'Rows in the file': goodRatings + 4, New: goodRatings, Refused: 4 });
    const said = await page.locator('.problem-list').innerText();
    expect(said).toContain('Score must be one whole number from 0 to 10');
    expect(said).toContain('No team is known as T9');
    expect(await page.getByRole('cell', { name: /7\/10/ }).count()).toBeGreaterThan(0);
    expect(await page.locator('body').innerText()).not.toMatch(/EM-\d|Made Up/);
    await look('checking rows, some of them refused');
  });

  it('gives the refused rows as a file, imports the others, and says which measures can have moved', async () => {
    const refused = await downloaded(page, () => page.getByRole('button', { name: 'Download 4 rows to mend' }).click());
    expect(refused.name).toBe('refused rows of scaling.csv');
    expect(refused.text.trimEnd().split('\r\n')).toHaveLength(5);
    expect(refused.text).toContain('EM-92');

    expect(await importRows(page)).toContain(`${goodRatings} rows added or updated. 4 refused.`);
    await page.getByRole('link', { name: 'Who has a say in scaling' }).waitFor();
    await look('a finished import');
    expect(await latestOf('MM-23')).toMatch(/: 11 of 22 occasions$/);
  });

  it('takes in the replies of parents, and their measure fills', async () => {
    await open('/314/measures/MM-01');
    await page.getByRole('link', { name: 'Template: survey replies' }).waitFor();
    await chooseFile(page, { name: 'replies.csv', text: repliesFile });
    await checkRows(page);

    expect(await importRows(page)).toContain('60 rows added or updated.');
    expect(await latestOf('MM-01')).toMatch(/: 9 of 12 replies$/);
    await look('a measure by quarter');
  });

  it('says of the same file again that it is known, and doubles nothing', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Imports' }).click();
    await page.getByRole('link', { name: 'Import a file' }).first().click();
    await page
      .getByLabel('File to import')
      .setInputFiles({ name: 'copy.csv', mimeType: 'text/csv', buffer: Buffer.from(repliesFile) });
    await page.getByText(/Exactly this file went in on/).waitFor();
    await page.getByRole('button', { name: 'Look at it again' }).click();
    await onPage(page, 'Match columns');
    await page.getByRole('button', { name: 'Check rows' }).click();
    await page.getByText('All of this file is known already.').waitFor();
    expect(await page.getByRole('button', { name: /^Import / }).count()).toBe(0);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await onPage(page, 'Imports');
  });
});

describe('changing one’s mind', () => {
  it('undoes an import from the history and gives back the former figures, and redoes it', async () => {
    await chooseFile(page, { name: 'late.csv', text: lateRatingsFile, is: '0-10 ratings' });
    await checkRows(page);
    await importRows(page);
    expect(await latestOf('MM-23')).toMatch(/: 17 of 28 occasions$/);

    await toHistory();
    await look('the history of imports');
    await page.getByRole('button', { name: /^Undo import \d+, late.csv/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Undo import/ })
      .click();
    await page.getByRole('button', { name: /^Redo import \d+, late.csv/ }).waitFor();
    expect(await latestOf('MM-23')).toMatch(/: 11 of 22 occasions$/);

    await toHistory();
    await page.getByRole('button', { name: /^Redo import \d+, late.csv/ }).click();
    await page.getByRole('button', { name: /^Undo import \d+, late.csv/ }).waitFor();
    expect(await latestOf('MM-23')).toMatch(/: 17 of 28 occasions$/);
  });
});

describe('the command line beside the open page', () => {
  const wholeOf = (month: string, values: string) =>
    values.split('\n').find((line) => line.startsWith(`MM-23,${month},whole,ALL,`));

  it('imports and undoes on the same database; the page that stands open follows without being loaded again', async () => {
    expect(await latestOf('MM-23')).toMatch(/: 17 of 28 occasions$/);
    await page.evaluate(() => (document.documentElement.dataset['stayed'] = 'yes'));
    const path = join(files, 'later.csv');
    writeFileSync(path, laterRatingsFile);

    const said = await product.waymark('import', 'ratings', path, '--authority', '314', '--yes', '--json');

    const { batch, state, added } = JSON.parse(said) as { batch: number; state: string; added: number };
    expect([state, added]).toEqual(['applied', 2]);
    await page
      .getByText(/: 17 of 30 occasions/)
      .first()
      .waitFor();
    const values = await product.waymark('values', '--indicator', 'MM-23', '--by', 'whole', '--authority', '314');
    expect(wholeOf(newestMonth, values)).toMatch(/,17,30,0\.5666/);

    await product.waymark('undo', String(batch), '--authority', '314');

    await page
      .getByText(/: 17 of 28 occasions/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['stayed'])).toBe('yes');
  });
});

describe('taking out what others rest on', () => {
  it('names the later imports first, and undoes nothing when one stops', async () => {
    const { page: other } = await openPage(browser, { width: 1440 });
    await other.goto(`${product.address}/314/imports`);
    await other.getByRole('button', { name: /^Undo import \d+, teams.csv/ }).click();
    const dialog = other.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Undo import/ }).click();
    await dialog.getByText('later imports rest on this one').waitFor();
    expect((await dialog.getByRole('listitem').allInnerTexts()).join()).toMatch(/scaling\.csv.*replies\.csv.*late\.csv/s);
    await look('what rests on an import', other);
    await dialog.getByRole('button', { name: 'Stop' }).click();

    await other.getByRole('button', { name: /^Undo import \d+, teams.csv/ }).waitFor();
    expect(await latestOf('MM-23')).toMatch(/: 17 of 28 occasions$/);
    await other.context().close();
  });
});

describe('by keyboard alone', () => {
  it('a measure is reached past the menu, walked month by month, read as a table and taken away as a file', async () => {
    await open('/314/measures/MM-23');
    await page.getByRole('figure').first().waitFor();

    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ name: 'Skip to content', isSeen: true });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');

    const stops = [...(await tabTo(page, 'chart', /./))];
    const said = page.getByRole('figure').first().locator('[aria-live]');
    const months: string[] = [];
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'Home']) {
      await page.keyboard.press(key);
      months.push((await said.innerText()).trim());
    }
    expect(new Set(months).size).toBe(4);
    expect(months[0]).toContain(newestMonthInWords);
    expect(months[0]).toMatch(/17 of 28/);
    expect(months[3]).toBe(months[1]);
    await page.keyboard.press('Escape');
    expect(await said.innerText()).toBe('');

    stops.push(...(await tabTo(page, 'button', /^Table$/)));
    await page.keyboard.press('Enter');
    await page.getByRole('table').first().waitFor();
    expect(await focused(page)).toMatchObject({ name: 'Chart', isSeen: true });
    stops.push(...(await tabTo(page, 'button', /^CSV$/)));
    const file = await downloaded(page, () => page.keyboard.press('Enter'));
    expect(file.name).toBe('MM-23.csv');
    expect(file.text).toContain('Eastmoor');
    expect(file.text).toMatch(/17 of 28|,17,28/);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });
});

it('no page complained to its browser on the whole way', () => {
  expect(watched.faults).toEqual([]);
});

describe('when something is not there', () => {
  it('a wrong address and a server that does not answer are said calmly, for everybody', async () => {
    const other = await openPage(browser, { width: 1440 });
    await other.page.goto(`${product.address}/271/measures`);
    await onPage(other.page, 'There is no page at this address');
    await look('a wrong address', other.page);

    await other.page.route('**/figures', (route) => route.abort());
    await other.page.goto(`${product.address}/314/measures/MM-23`);
    await other.page.getByRole('alert').getByText('What is stored is safe.').waitFor();
    await look('figures that do not arrive', other.page);
    await other.page.unroute('**/figures');
    await other.page.getByRole('button', { name: 'Try again' }).click();
    await other.page.getByRole('figure').first().waitFor();
    await other.page.context().close();
  });
});

it('every page on the way can be used by everybody, on a screen and on a phone, light and dark', () => {
  expect(Object.keys(looked)).toHaveLength(12);
  expect(Object.entries(looked).filter(([, faults]) => faults.length > 0)).toEqual([]);
});
