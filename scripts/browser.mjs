import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRoot } from './postgres/account.mjs';
import { isCommand, runCommand, say, Setback } from './workspace.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser for tests: `CHROME_PATH`, a Chromium or Chrome on the path, or the distribution's own package, which root on Debian
 * installs here. A browser build is never downloaded; without any browser the tests cannot be trusted, so that is a Setback.
 */
export function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (isProgram(given)) return given;
    throw new Setback(`CHROME_PATH is ${given}, and no program is there; set it to the path of Chromium or Chrome.`);
  }
  return onPath() ?? installed();
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function installed() {
  const problem = isRoot() && existsSync('/etc/debian_version') ? installChromium() : undefined;
  const found = onPath();
  if (found !== undefined) return found;
  const reason = problem === undefined ? '' : ` Installing the package chromium failed: ${problem}`;
  throw new Setback(`The tests need a browser; install Chromium or Chrome, or set CHROME_PATH to one.${reason}`);
}

/** Waits for another package manager to finish. Gives the last words of a failed step. */
function installChromium() {
  say('Installing the package chromium.');
  const steps = [['update'], ['install', '--yes', 'chromium']];
  for (const step of steps) {
    const { status, stderr } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...step], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) return stderr.trim().split('\n').pop();
  }
  return undefined;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (isCommand(import.meta.url)) await runCommand(() => say(findBrowser()));
