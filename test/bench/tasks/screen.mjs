import { chromium } from 'playwright-core';
import { createApp } from '../../../apps/api/dist/src/create-app.js';
import { configFrom } from '../../../apps/api/dist/src/platform/config/config.js';
import { findBrowser } from '../../../scripts/browser.mjs';
import { answer, median } from './answer.mjs';
import { importFiles, withCore } from './core.mjs';

const patience = 60_000;

/** At most so many charts are waited for: of an authority with eleven areas, the large chart of a measure and all of its areas. */
const most = 12;

/** Changes that are not counted: programs are compiled as they first run. */
const warming = 6;

/**
 * What a reader waits for, in a browser: bytes and time until the Overview shows its first picture with nothing kept from before, and how
 * long the page of a measure takes to show another period in all of its charts.
 */
await answer(async ({ files, repetitions, changes }) =>
  withCore(async (core) => {
    await importFiles(core, files);
    const { code } = await core.within((database) => core.authority(database));
    const app = await createApp(configFrom(process.env));
    const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
    try {
      await app.listen(0, '127.0.0.1');
      const address = `${await app.getUrl()}/${code}`;
      await untilServerKnows(address);
      const loads = [];
      for (let i = 0; i < repetitions; i += 1) loads.push(await firstPicture(browser, address));
      return {
        seconds: median(loads.map(({ seconds }) => seconds)),
        bytes: Math.max(...loads.map(({ bytes }) => bytes)),
        ...(changes > 0 ? await periodChanges(browser, address, changes) : {}),
      };
    } finally {
      await browser.close();
      await app.close();
    }
  }),
);

/** A server that has just started reads its figures first and sends a page without a picture meanwhile; a browser is timed after that. */
async function untilServerKnows(address) {
  const latest = performance.now() + patience;
  while (!(await (await fetch(address)).text()).includes('id="first-picture"')) {
    if (performance.now() > latest) throw new Error('The server drew no first picture within a minute.');
  }
}

/**
 * A browser that has never seen the site: bytes as they travelled and seconds until the first useful picture. Useful is what a leader reads
 * first: findings in the three columns, and figures on the cards of the themes. Bytes are all that had come by then, the font included.
 */
async function firstPicture(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  let bytes = 0;
  await network.send('Network.enable');
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const begun = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.evaluate(untilUseful, patience);
  const found = { seconds: (performance.now() - begun) / 1000, bytes };
  await context.close();
  return found;
}

/* Runs in the page. A service without a judgement or a trend of one theme shows fewer cards' figures; one must be there. */
/* global document, requestAnimationFrame */
function untilUseful(patience) {
  const isUseful = () =>
    [...document.fonts].some(({ status }) => status === 'loaded') &&
    document.querySelectorAll('.three-columns .summary-column li').length > 0 &&
    document.querySelectorAll('.theme-card').length === 4 &&
    document.querySelector('.theme-card .spark-figure strong') !== null;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (isUseful()) resolve();
      else if (performance.now() > patience) reject(new Error(`There was no first picture within ${patience} ms.`));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/**
 * Milliseconds from the click on another period until the charts of a measure that stand on a screen of a usual size are all others and
 * the frame that shows them has been painted: the 95th in 100, and the middle one. What lies beneath the screen follows in the next frames.
 */
async function periodChanges(browser, address, changes) {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`${address}/measures/OA-04`);
  await page.waitForSelector('#root:not(.is-behind) .multiples svg', { timeout: patience });
  const found = [];
  for (let i = -warming; i < changes; i += 1) {
    const name = i % 2 === 0 ? 'Last 12 months' : 'Last 36 months';
    await page.getByRole('button', { name: /^Period/ }).click();
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).waitFor();
    await page.evaluate(untilIdle);
    const change = await page.evaluate(changePeriod, [name, most]);
    if (i >= 0) found.push(change);
  }
  await page.close();
  const times = found.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    charts: Math.min(...found.map(({ charts }) => charts)),
    change: times[Math.ceil(times.length * 0.95) - 1],
    usualChange: median(times),
  };
}

/* Runs in the page: the picker has opened, and nothing is left to do. */
/* global requestIdleCallback, MessageChannel, innerHeight */
function untilIdle() {
  return new Promise((resolve) => requestIdleCallback(() => resolve()));
}

/* Runs in the page. A message that is sent within a frame's callback arrives once that frame has been painted. */
function changePeriod([name, most]) {
  const isOnScreen = (picture) => {
    const { top, bottom, width } = picture.getBoundingClientRect();
    return width > 0 && top >= 0 && bottom <= innerHeight;
  };
  const pictures = [...document.querySelectorAll('.chart-picture > svg[role=application], .multiples > li > svg')];
  const lineOf = (picture) => picture.querySelector('.spark-line')?.getAttribute('d');
  const watched = pictures.filter((picture) => isOnScreen(picture) && lineOf(picture)).slice(0, most);
  const lines = () => watched.map(lineOf);
  const before = lines();
  const option = [...document.querySelectorAll('.tree-option')].find(({ textContent }) => textContent.startsWith(name));
  const begun = performance.now();
  option.click();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (lines().every((line, i) => line !== before[i])) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ milliseconds: performance.now() - begun, charts: before.length });
        port2.postMessage(undefined);
      } else if (performance.now() - begun > 10_000) reject(new Error('The charts did not change within 10 seconds.'));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
