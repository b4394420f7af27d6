import { install } from './install.mjs';
import { buildAndTypes, format, lint, unit } from './rings/rings.mjs';
import { runRings } from './rings/tell.mjs';
import { runCommand } from './workspace.mjs';

/** `npm run check`: what a change must pass before it is handed over, without a database or a browser. */
async function check() {
  await install();
  return runRings([format, lint, buildAndTypes, unit]);
}

await runCommand(check);
