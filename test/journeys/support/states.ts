import type { Page } from 'playwright-core';

/** Something a person may see: an address, and what they do there first, if anything. */
export interface State {
  readonly name: string;
  readonly address: string;
  readonly reach?: (page: Page) => Promise<unknown>;
}

/** Goes where the state is, waits until nothing is on its way any more, and does what leads to it. */
export async function reachState(page: Page, address: string, { address: path, reach }: State): Promise<void> {
  await page.goto(`${address}${path}`);
  await page.waitForFunction(
    () => document.querySelectorAll('main h1').length === 1 && document.querySelector('main [aria-busy="true"]') === null,
  );
  await reach?.(page);
}

const press = (name: RegExp) => (page: Page) =>
  page
    .getByRole('button', { name })
    .first()
    .click()
    .then(() => dialog(page));
const dialog = (page: Page) => page.getByRole('dialog').first().waitFor();

const pages = (code: string, paths: readonly string[]): readonly State[] =>
  paths.map((path) => ({ name: `/${code}${path}`, address: `/${code}${path}` }));

/** Every page of a service that has everything, each measure of another kind, and what the address alone can change. */
export const fullPages = (code: string) =>
  pages(code, [
    '',
    '?area=assessment',
    '/themes/leadership',
    '/themes/learning?view=all',
    '/themes/organisational-alignment',
    '/themes/meaningful-measures',
    '/measures',
    '/measures/OA-04',
    '/measures/OA-04?as=table',
    '/measures/LR-08',
    '/measures/OA-03',
    '/measures/MM-26',
    '/measures/MM-27',
    '/scaling',
    '/scaling?pathway=child_protection',
    '/voice',
    '/voice?view=practitioners',
    '/training',
    '/teams',
    '/teams/area:assessment',
    '/journey',
    '/data-quality',
    '/imports',
    '/imports/new',
    '/help',
    '/help/patterns',
    '/help/glossary',
    '/nothing-of-this-name',
  ]);

/** The pages of a service into which nothing was imported. */
export const emptyPages = (code: string) => pages(code, ['', '/measures', '/voice', '/journey', '/data-quality', '/imports/new']);

/** What opens over a page. The page beneath is looked at by itself. */
export const openedStates = (code: string): readonly State[] => [
  { name: 'the panel of a measure', address: `/${code}?measure=MM-23`, reach: dialog },
  { name: 'the areas to choose from', address: `/${code}/training`, reach: press(/^Area/) },
  { name: 'the periods to choose from', address: `/${code}/training`, reach: press(/^Period/) },
  { name: 'the comparisons to choose from', address: `/${code}/training`, reach: press(/^Compare/) },
  { name: 'the list of shortcuts', address: `/${code}/help`, reach: (page) => page.keyboard.press('?').then(() => dialog(page)) },
];
