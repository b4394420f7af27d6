import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rows } from '../test/bench/rows.mjs';
import { sizes } from '../test/bench/sizes.mjs';
import { tableOf } from '../test/bench/table.mjs';
import { runTask } from '../test/bench/task.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { freePort } from './postgres/launch.mjs';
import { startPostgres } from './postgres/start-postgres.mjs';
import { root, runCommand, say, Setback } from './workspace.mjs';

const options = { quick: { type: 'boolean' }, full: { type: 'boolean' }, only: { type: 'string', multiple: true } };
const longestMinutes = { quick: 10, usual: 20, full: 120 };

/**
 * `npm run bench`: measures speed and size on a cluster of its own that waits for the disk as a live one does, prints a table and
 * writes tmp/bench.json. `--quick` takes smaller sizes, `--full` those of the specification (an hour or more), `--only <row>` one row.
 */
async function bench() {
  const asked = wanted();
  await install();
  await build();
  const home = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  const database = join(home, 'database');
  const server = await startPostgres({ dataDir: database });
  try {
    const environment = {
      ...process.env,
      DATABASE_URL: server.serverUrl,
      WAYMARK_OWNER_DATABASE_URL: server.ownerUrl,
      WAYMARK_DATA_DIR: join(home, 'data'),
      WAYMARK_LOG: 'silent',
    };
    const results = [];
    for (const name of asked.rows) {
      results.push(await measure(name, asked.size, environment, home));
      write(asked.size, results);
    }
    process.stdout.write(`${tableOf(results)}\n`);
    return results.some(({ failed }) => failed) ? 1 : 0;
  } finally {
    await server.stop();
    removeCluster(database);
    rmSync(home, { recursive: true, force: true });
  }
}

async function measure(name, sizeName, environment, home) {
  say(`Measuring ${name}.`);
  const folder = mkdtempSync(join(home, `${name}-`));
  const task = (program, given) => runTask(program, given, { environment, longestMinutes: longestMinutes[sizeName] });
  const shared = resolve(root, process.env.WAYMARK_SHARED || '../shared');
  const loadBefore = loadavg()[0];
  try {
    const result = await rows[name]({ size: sizes[sizeName], task, folder, shared, port: await freePort() });
    return { name, ...result, load: { before: loadBefore, after: loadavg()[0] } };
  } catch (error) {
    return { name, failed: true, absent: `Not measured: ${error.message}` };
  } finally {
    removeCluster(join(folder, 'started'));
    rmSync(folder, { recursive: true, force: true });
  }
}

function wanted() {
  const { values } = parsed();
  const asked = values.only?.flatMap((names) => names.split(',')) ?? Object.keys(rows);
  const unknown = asked.find((name) => !(name in rows));
  if (unknown !== undefined) throw new Setback(`There is no row ${unknown}; there are ${Object.keys(rows).join(', ')}.`);
  if (values.quick && values.full) throw new Setback('Say --quick or --full, not both.');
  return { rows: asked, size: values.quick ? 'quick' : values.full ? 'full' : 'usual' };
}

function parsed() {
  try {
    return parseArgs({ options });
  } catch (error) {
    throw new Setback(`${error.message}. The options are --quick, --full and --only <row>.`);
  }
}

/** The files of a cluster may lie where its account can reach them, outside of its folder. */
function removeCluster(dataDir) {
  const kept = join(dataDir, 'database.json');
  if (existsSync(kept)) rmSync(JSON.parse(readFileSync(kept, 'utf8')).folder, { recursive: true, force: true });
}

function write(size, results) {
  mkdirSync(join(root, 'tmp'), { recursive: true });
  const machine = { cores: availableParallelism(), processor: cpus()[0]?.model, node: process.versions.node };
  const text = JSON.stringify({ size, measuredAt: new Date().toISOString(), machine, results }, undefined, 2);
  writeFileSync(join(root, 'tmp', 'bench.json'), `${text}\n`);
}

await runCommand(bench);
