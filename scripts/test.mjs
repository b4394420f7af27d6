import { findBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { buildAndTypes, integration, journeys, lint, unit } from './rings/rings.mjs';
import { runRings } from './rings/tell.mjs';
import { runCommand } from './workspace.mjs';

/** `npm test`: everything, with a real database and a real browser. */
async function test() {
  await install();
  const browser = findBrowser();
  return runRings([lint, buildAndTypes, unit, integration, () => journeys(browser)]);
}

await runCommand(test);
