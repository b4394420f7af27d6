import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { answer, timed } from './answer.mjs';

const start = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url));
const patienceSeconds = 180;

/** `npm start` until the first page: on an empty data folder, which is filled with the demonstration, and again on the same one. */
await answer(async ({ folder, port }) => {
  const first = await untilFirstPage(folder, port);
  return { first, again: await untilFirstPage(folder, port) };
});

async function untilFirstPage(folder, port) {
  const environment = { ...process.env, WAYMARK_DATA_DIR: folder, WAYMARK_PORT: String(port), WAYMARK_LOG: 'error' };
  for (const name of ['DATABASE_URL', 'WAYMARK_OWNER_DATABASE_URL', 'WAYMARK_DEMO']) delete environment[name];
  const server = spawn(process.execPath, [start], { env: environment, stdio: 'ignore' });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  try {
    const { seconds } = await timed(() => firstPage(`http://127.0.0.1:${port}/`, server));
    return seconds;
  } finally {
    server.kill('SIGINT');
    await ended;
  }
}

async function firstPage(address, server) {
  const giveUpAt = Date.now() + patienceSeconds * 1000;
  while (Date.now() < giveUpAt && server.exitCode === null) {
    const page = await fetch(address).catch(() => undefined);
    if (page?.ok && (await page.text()).includes('<div id="root"')) return;
    await pause(50);
  }
  throw new Error(`No first page came from ${address}.`);
}
