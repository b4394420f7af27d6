import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { endOf } from './child.mjs';
import { openDatabase } from './database.mjs';
import { install } from './install.mjs';
import { root, runCommand, say } from './workspace.mjs';

const compiler = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
const server = join(root, 'apps', 'api', 'dist', 'src', 'main.js');

/** `npm run dev`: the database, the API built and started again on every change, and the dashboard with live changes. */
async function dev() {
  await install();
  await build();
  const database = await openDatabase();
  const compiling = beside([compiler, '-b', 'apps/api', '--watch', '--preserveWatchOutput'], process.env);
  const serving = beside(['--watch', '--watch-preserve-output', server], database.environment);
  const ends = [compiling, serving].map(endOf);
  const dashboard = await serveDashboard(database.environment);
  try {
    return await Promise.race(ends);
  } finally {
    for (const child of [compiling, serving]) child.kill('SIGTERM');
    await Promise.all([...ends, dashboard.close()]);
    await database.stop();
  }
}

/** Vite's own server, which sends what the dashboard asks of the API to the API's address. */
async function serveDashboard(environment) {
  const { createServer } = await import('vite');
  const api = `http://${environment.WAYMARK_HOST || '127.0.0.1'}:${environment.WAYMARK_PORT || 3000}`;
  const vite = await createServer({
    root: join(root, 'apps', 'dashboard'),
    server: { host: '127.0.0.1', proxy: { '/api': api } },
  });
  await vite.listen();
  say(`The dashboard with live changes is at ${vite.resolvedUrls?.local[0]}.`);
  return vite;
}

function beside(parameters, environment) {
  return spawn(process.execPath, parameters, { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
}

await runCommand(dev);
