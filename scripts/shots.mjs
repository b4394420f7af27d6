import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { filesOf, writeAuthority } from '../test/bench/inputs.mjs';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { freePort } from './postgres/launch.mjs';
import { contactSheet } from './shots/contact-sheet.mjs';
import { allPages, fewPages } from './shots/pages.mjs';
import { takePictures } from './shots/take-pictures.mjs';
import { root, runCommand, say, Setback } from './workspace.mjs';

const options = {
  scene: { type: 'string', multiple: true },
  page: { type: 'string', multiple: true },
  address: { type: 'string' },
  service: { type: 'string' },
};
const patienceSeconds = 600;

/**
 * `npm run shots`: pictures of every page of a made-up service, and of a few pages of services with less in them, wide and narrow, light
 * and dark, into tmp/shots with a sheet of all of them. `--scene` and `--page` take fewer. `--address http://... --service CODE` takes
 * pictures of a product that is running.
 */
async function shots() {
  const { values: asked } = parseArgs({ options });
  const folder = join(root, 'tmp', 'shots');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browserPath = findBrowser();
  if (asked.address) {
    if (!asked.service) throw new Setback('Say of which service: --service CODE.');
    const pages = asked.page ?? Object.keys(allPages);
    const taken = await takePictures({ ...asked, browserPath, scene: 'running', pages, folder });
    return tell(folder, taken, { running: `Service ${asked.service} at ${asked.address}` });
  }
  await install();
  await build();
  const { groundOf, scenes, writeScene } = await import('./shots/scenes.mjs');
  const wanted = asked.scene ?? Object.keys(scenes);
  const unknown = wanted.find((scene) => !(scene in scenes));
  if (unknown !== undefined) throw new Setback(`There is no scene ${unknown}; there are ${Object.keys(scenes).join(', ')}.`);
  const home = mkdtempSync(join(tmpdir(), 'waymark-shots-'));
  const files = await sourceFiles(join(home, 'source'));
  const product = await startProduct(home);
  try {
    const taken = [];
    for (const [i, scene] of wanted.entries()) {
      const service = String(950 + i);
      say(`Making the scene ${scene}.`);
      product.waymark('authority', 'add', service, 'Eastvale Council');
      const scenario = join(home, scene);
      if (writeScene(scene, files, groundOf(files), scenario) > 0)
        product.waymark('import', 'auto', scenario, '--authority', service, '--yes');
      const pages = asked.page ?? (scene === 'whole' ? Object.keys(allPages) : fewPages);
      taken.push(...(await takePictures({ browserPath, address: product.address, service, scene, pages, folder })));
    }
    return tell(folder, taken, Object.fromEntries(wanted.map((scene) => [scene, scenes[scene].name])));
  } finally {
    await product.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Northmere's files where they are, else those of the made-up authority of the demonstration. */
async function sourceFiles(folder) {
  const shared = resolve(root, process.env.WAYMARK_SHARED || '../shared', 'data', 'northmere', 'canonical');
  if (existsSync(shared)) return filesOf(shared);
  say('The folder ../shared is absent: the made-up authority of the demonstration stands for Northmere.');
  mkdirSync(folder, { recursive: true });
  return writeAuthority(folder, 'demonstration');
}

async function startProduct(home) {
  const port = await freePort();
  const environment = {
    ...process.env,
    WAYMARK_DATA_DIR: join(home, 'data'),
    WAYMARK_PORT: String(port),
    WAYMARK_DEMO: 'off',
    WAYMARK_LOG: 'silent',
  };
  delete environment.DATABASE_URL;
  const server = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: environment, stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  const address = `http://127.0.0.1:${port}`;
  for (let waited = 0; ; waited += 1) {
    const ready = await fetch(`${address}/api/health/ready`).catch(() => undefined);
    if (ready?.ok) break;
    if (server.exitCode !== null || waited > patienceSeconds) {
      await stop();
      throw new Setback('The product did not start; look at what npm start says.');
    }
    await after(1000);
  }
  const waymark = (...parameters) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/waymark.mjs', ...parameters], {
      cwd: root,
      env: environment,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Setback(`waymark ${parameters[0]} ended with status ${status}: ${stderr.trim()}`);
  };
  return { address, stop, waymark };
}

function tell(folder, taken, sceneNames) {
  writeFileSync(join(folder, 'index.html'), contactSheet(taken, sceneNames));
  const faulty = taken.filter(({ faults }) => faults.length > 0);
  for (const { file, faults } of faulty) say(`${file}: ${faults.join(' ')}`);
  say(`${taken.length} pictures, ${faulty.length} with faults. All of them on one sheet: tmp/shots/index.html`);
  return faulty.length > 0 ? 1 : 0;
}

await runCommand(shots);
