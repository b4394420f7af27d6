import type { Browser } from 'playwright-core';
import { type WatchedPage, openBrowser, openPage } from './support/browser.js';
import { onPage } from './support/importing.js';
import { tabTo } from './support/keyboard.js';
import { faultsOfLooks } from './support/looks.js';
import { type Product, startProduct } from './support/product.js';
import { type State, emptyPages, fullPages, openedStates, reachState } from './support/states.js';

let product: Product;
let browser: Browser;
let watched: WatchedPage;
let page: WatchedPage['page'];

beforeAll(async () => {
  product = await startProduct({ demo: 'on' });
  browser = await openBrowser();
  watched = await openPage(browser, { width: 1440 });
  page = watched.page;
  page.setDefaultTimeout(30_000);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const open = (path: string) => page.goto(`${product.address}${path}`);
/** How many pages a PDF says that it has. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
const matrix = () => page.getByRole('region', { name: 'Measures by pattern and aim' });

describe('a director in ten minutes', () => {
  it('reads what works, what worries and what is due, and from a worry comes to its chart', async () => {
    await open('/');
    await onPage(page, 'Embedding at a glance');
    await matrix().waitFor();
    for (const title of ['What’s working well?', 'What are we worried about?', 'What needs to happen?'])
      await page.getByRole('heading', { level: 3, name: title }).waitFor();

    const chip = matrix().getByRole('link', { name: 'Who has a say in scaling' });
    await chip.click();
    const panel = page.getByRole('dialog', { name: 'Who has a say in scaling' });
    await panel.getByRole('heading', { name: 'What could go wrong if we chase this' }).waitFor();
    expect(await faultsOfLooks(page)).toEqual([]);
    await panel.getByRole('link', { name: 'Open full page' }).click();
    await onPage(page, 'Who has a say in scaling');
    await page.getByRole('figure').first().waitFor();
  }, 120_000);

  it('reads the same sentences before any of the code has arrived', async () => {
    const sentences = (reader: WatchedPage['page']) => reader.locator('.summary-card li, .theme-card').allInnerTexts();
    const early = await browser.newContext({ javaScriptEnabled: false });
    try {
      const reader = await early.newPage();
      const isDrawn = async () => {
        await reader.goto(`${product.address}/999`);
        return (await reader.locator('#first-picture .three-columns').count()) === 1;
      };
      while (!(await isDrawn())) await reader.waitForTimeout(500);
      const first = await sentences(reader);
      await open('/999');
      await page.locator('#root:not(.is-behind) .three-columns').waitFor();

      expect(first.length).toBeGreaterThan(6);
      expect(await sentences(page)).toEqual(first);
    } finally {
      await early.close();
    }
  }, 60_000);

  it('opens a theme from its card, and a measure from its table, with the keyboard alone', async () => {
    await open('/999');
    await matrix().waitFor();
    await tabTo(page, 'a', /^Learning$/);
    await page.keyboard.press('Enter');
    await onPage(page, 'Learning');
    await page.getByRole('region', { name: 'Measures of this theme' }).waitFor();

    const table = page.getByRole('region', { name: 'Measures of this theme' });
    await table.getByRole('link', { name: 'Teams in group supervision' }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Teams in group supervision' });
    await panel.getByRole('figure').waitFor();
    expect(page.url()).toMatch(/measure=LR-10$/);

    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Teams in group supervision');

    await page.keyboard.press('Enter');
    await panel.waitFor();
    await tabTo(page, 'a', /^Open full page$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/999\/measures\/LR-10/);
  }, 120_000);

  it('hides the tip of a chart with Escape, then closes the panel around it; a link that opened both leads to the heading', async () => {
    await open('/999?measure=MM-23');
    const panel = page.getByRole('dialog', { name: 'Who has a say in scaling' });
    await panel.locator('[aria-roledescription="chart"]').focus();
    await page.keyboard.press('End');
    await panel.locator('.walk-tip').waitFor();

    await page.keyboard.press('Escape');
    expect([await panel.locator('.walk-tip').count(), await panel.count()]).toEqual([0, 1]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  }, 120_000);

  it('keeps its area on the way from the Overview to a theme', async () => {
    await open('/999?area=assessment');
    await matrix().waitFor();
    await page.getByText('Filtered: Assessment.').waitFor();
    await page.getByRole('link', { name: 'Meaningful measures' }).first().click();
    await onPage(page, 'Meaningful measures');
    expect(new URL(page.url()).searchParams.get('area')).toBe('assessment');
  });

  it.each([
    ['a scale over time', '/999/scaling', 'Latest professional safety rating of the last 6 months'],
    ['load on workers', '/999/scaling', 'Children per worker'],
    ['shares of a survey', '/999/training', 'used once or more in the last month'],
    ['parts of a whole', '/999/journey', 'forms, policies and settings'],
    ['a line of days', '/999/journey', 'Milestones of the plan by theme'],
  ])(
    'walks through %s without a mouse, and hears each step once',
    async (_, path, words) => {
      if (!page.url().endsWith(path)) await open(path);
      const card = page.getByRole('figure').filter({ hasText: words });
      const heard = card.locator('.walk-spoken');
      const step = async (key: string) => {
        await page.keyboard.press(key);
        return (await heard.textContent()) ?? '';
      };
      await card.locator('[aria-roledescription="chart"]').focus();

      const [first, next] = [await step('Home'), await step('ArrowRight')];
      expect(first).not.toBe('');
      expect(next).not.toBe(first);
      expect(await step('ArrowLeft')).toBe(first);
      const last = await step('End');
      expect([first, '']).not.toContain(last);
      expect(await step('ArrowRight')).toBe(last);
      expect(await step('Escape')).toBe('');
      expect(await card.locator('.walk-tip').count()).toBe(0);
    },
    120_000,
  );

  it.each([
    ['the Overview', '/999', 'Measures by pattern and aim', 2],
    ['a theme', '/999/themes/organisational-alignment', 'Measures of this theme', 2],
    ['scaling and caseloads, landscape', '/999/scaling', 'chart', 2],
  ])(
    'prints %s on no more sheets than it should take',
    async (_, path, part, sheets) => {
      await open(path);
      await page
        .getByRole('region', { name: part })
        .or(page.locator(`[aria-roledescription="${part}"]`))
        .first()
        .waitFor();
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
      const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      expect([path, pagesOf(paper)]).toEqual([path, sheets]);
      await page.waitForFunction(() => !document.documentElement.classList.contains('is-printing'));
    },
    120_000,
  );

  describe('is easy to look at for everybody', () => {
    const faultsOf = async (state: State, within?: string) => {
      await reachState(page, product.address, state);
      return faultsOfLooks(page, within);
    };

    it.each(fullPages('999').map((state) => [state.name, state] as const))('on %s', async (_, state) => {
      expect(await faultsOf(state)).toEqual([]);
    });

    it.each(openedStates('999').map((state) => [state.name, state] as const))('in %s', async (_, state) => {
      expect(await faultsOf(state, '[role="dialog"]')).toEqual([]);
    });

    it('on the pages of a service without figures', async () => {
      await product.waymark('authority', 'add', '314', 'Eastvale Council');
      for (const state of emptyPages('314')) expect([state.name, await faultsOf(state)]).toEqual([state.name, []]);
    });
  });

  it('has said nothing on the console that is a fault', () => {
    expect(watched.faults).toEqual([]);
  });
});
