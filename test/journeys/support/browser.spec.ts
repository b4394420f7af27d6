import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { violationsOn } from './accessibility.js';
import { openBrowser, openPage } from './browser.js';

const nameless = '<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1><img src="data:,"></main></html>';

describe('the browser of the journeys', () => {
  let browser: Browser;
  let server: Server;
  let address = '';

  beforeAll(async () => {
    browser = await openBrowser();
    server = createServer((request, response) => {
      response.statusCode = request.url === '/' ? 200 : 404;
      response.setHeader('content-type', 'text/html');
      response.setHeader('content-security-policy', "default-src 'self'; img-src data:");
      response.end(nameless);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  it('finds a picture without words on a page whose policy allows no foreign script', async () => {
    const { page } = await openPage(browser);
    await page.goto(address);

    const violations = await violationsOn(page);

    expect(violations.map(({ rule, places }) => ({ rule, places }))).toEqual([{ rule: 'image-alt', places: ['img'] }]);
  });

  it('stands in England, and asks for no movement', async () => {
    const { page } = await openPage(browser);
    await page.goto(address);

    expect(
      await page.evaluate(() => [
        navigator.language,
        Intl.DateTimeFormat().resolvedOptions().timeZone,
        matchMedia('(prefers-reduced-motion: reduce)').matches,
      ]),
    ).toEqual(['en-GB', 'Europe/London', true]);
  });

  it('keeps what went wrong on the page', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(address);

    await page.evaluate(() => setTimeout(() => console.error('The chart has no figures.'), 0));
    await page.evaluate(() => fetch('/absent'));

    expect(faults).toContain('The chart has no figures.');
    expect(faults.join()).toMatch(/404/);
  });
});
