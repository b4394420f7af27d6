import { chromium, type Browser, type Page } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page with everything that went wrong on it so far: errors on its console, faults in its code, requests that failed. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/**
 * Opens the browser of `CHROME_PATH` (`npm test` finds it; for one file by hand, set it yourself). Close it when done.
 */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (!executablePath) throw new Error('CHROME_PATH is not set: set it to the path of Chromium or Chrome.');
  return chromium.launch({ executablePath, headless: true, args: flags });
}

/** A fresh page as a person in England sees it, without memory of earlier ones and without moving parts. */
export async function openPage(browser: Browser, { width = 1366, height = 900 } = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    viewport: { width, height },
  });
  const page = withItsOwnPicture(await context.newPage());
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      faults.push(`${request.method()} ${request.url()}: ${request.failure()?.errorText}`);
  });
  return { page, faults };
}

/** A person who reads is served by the picture that the server drew; a test that acts waits for the page that takes its place. */
function withItsOwnPicture(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (...asked) => {
    const answer = await goto(...asked);
    await page.waitForFunction(() => document.getElementById('first-picture') === null);
    return answer;
  };
  return page;
}
