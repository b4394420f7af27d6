import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { allPages, looks } from './pages.mjs';

const patience = 60_000;

/**
 * Takes a picture of each page of a service in every look. Answers with what was taken, and with what a page said of its own faults.
 */
export async function takePictures({ browserPath, address, service, scene, pages, folder }) {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
  const taken = [];
  try {
    for (const look of looks) {
      const context = await browser.newContext({
        viewport: { width: look.width, height: 1000 },
        colorScheme: look.scheme,
        reducedMotion: 'reduce',
      });
      for (const page of pages) taken.push(await takeOne(context, { address, service, scene, page, look, folder }));
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return taken;
}

async function takeOne(context, { address, service, scene, page, look, folder }) {
  const faults = [];
  const tab = await context.newPage();
  tab.on('pageerror', (error) => faults.push(error.message));
  const file = join(scene, `${page}-${look.name}.png`);
  mkdirSync(join(folder, scene), { recursive: true });
  await tab.goto(`${address}/${service}${allPages[page]}`, { waitUntil: 'domcontentloaded', timeout: patience });
  await tab
    .waitForFunction(isDrawn, undefined, { timeout: patience })
    .catch(() => faults.push('The page was not ready within a minute.'));
  await tab.waitForTimeout(300);
  const trouble = await tab.getByText(/^(We could not|The server did not answer)/).allInnerTexts();
  faults.push(...trouble);
  if (await tab.evaluate(isTooWide)) faults.push('The page is wider than the screen.');
  await tab.screenshot({ path: join(folder, file), fullPage: true });
  await tab.close();
  return { scene, page, look: look.name, file, faults };
}

/* These two run in the page. */
/* global document */
function isDrawn() {
  const isItsOwn = document.getElementById('first-picture') === null;
  return isItsOwn && document.querySelector('main h1') !== null && document.querySelector('main [aria-busy="true"]') === null;
}

function isTooWide() {
  return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1;
}
