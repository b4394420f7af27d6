import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
  /** What a person says that it is; found out from its columns where nothing is said. */
  readonly is?: string;
}

/** Waits for the page with this heading. */
export async function onPage(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** From anywhere to the first step of an import, with the file chosen, and said what it is where `is` is given: ends on Match columns. */
export async function chooseFile(page: Page, { name, text, is }: ChosenFile): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Imports' }).click();
  await onPage(page, 'Imports');
  await page.getByRole('link', { name: 'Import a file' }).first().click();
  await onPage(page, 'Import a file');
  if (is) await page.getByLabel('What is in the file').selectOption({ label: is });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await onPage(page, 'Match columns');
}

/** Says which of the file's columns holds ours. */
export async function match(page: Page, pairs: Readonly<Record<string, string>>): Promise<void> {
  for (const [ours, theirs] of Object.entries(pairs))
    await page.getByLabel(`Your column for ${ours}`, { exact: true }).selectOption(theirs);
}

export async function checkRows(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check rows' }).click();
  await onPage(page, 'Check rows before importing');
  await page.getByRole('button', { name: /^Import / }).waitFor();
}

/** Imports what was checked; gives the words that say what it came to. */
export async function importRows(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Import / }).click();
  await onPage(page, 'Imported');
  return (await page.locator('main').getByRole('status').first().innerText()).replace(/\s+/g, ' ');
}

/** The counts of the tiles, by name. */
export async function tiles(page: Page): Promise<Readonly<Record<string, number>>> {
  const names = await page.locator('.tiles dt').allInnerTexts();
  const counts = await page.locator('.tiles .tile-count').allInnerTexts();
  return Object.fromEntries(names.map((name, i) => [name, Number(counts[i]!.replaceAll(',', ''))]));
}

/** What a click downloads. */
export async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = (await Promise.all([page.waitForEvent('download'), click()])) as [Download, void];
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
