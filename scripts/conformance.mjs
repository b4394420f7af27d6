/**
 * Runs known answers through our statistics: `npm run conformance -- <folder or files> [--json]`.
 * Exit 0 when every case passes, 1 when some fail, 2 when asked for nothing that can be run.
 * `--false-alarms [series]` instead measures how often each chart rule calls a stable series a change.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const library = join(root, 'libs/statistics');
const usage =
  'Usage: npm run conformance -- <folder or .json files> [--json]\n       npm run conformance -- --false-alarms [series]';

/** Every file below a folder whose name ends so; links are not followed. */
function filesBelow(folder, ending) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith(ending))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name), ending) : [join(folder, entry.name)]))
    .sort();
}

/** Builds the library when nothing is built or a source is newer than what was. */
function buildIfStale() {
  const built = join(library, 'dist/.tsbuildinfo');
  const sources = [...filesBelow(join(library, 'src'), '.ts'), ...filesBelow(join(library, 'conformance'), '.ts')];
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  const build = spawnSync(process.execPath, [join(root, 'node_modules/@typescript/native/bin/tsc'), '-b', library], {
    encoding: 'utf8',
  });
  if (build.status === 0) return;
  console.error(`The statistics library does not build:\n${build.stdout}${build.stderr}`);
  process.exit(2);
}

/** The case files that the arguments name: files as they are, folders with every .json below them. */
function caseFiles(paths) {
  return paths.flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path, '.json') : [path]));
}

function contentOf(file) {
  try {
    return { content: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (fault) {
    return { fault: `malformed case: not readable as JSON: ${fault.message}` };
  }
}

/** One case in three lines: how it went, what we answer, what was expected. */
function printed({ name, ok, got, expected, note }) {
  const line = `${ok ? 'ok  ' : 'FAIL'} ${name}${note === '' ? '' : `: ${note}`}`;
  return `${line}\n     got      ${JSON.stringify(got)}\n     expected ${JSON.stringify(expected)}`;
}

async function runCases(paths, asJson) {
  const files = caseFiles(paths);
  if (files.length === 0) return stop('No .json case was found there.');
  buildIfStale();
  const { runCase } = await import(new URL('../libs/statistics/dist/conformance/run-case.js', import.meta.url));
  const cases = files.map((file) => {
    const { content, fault } = contentOf(file);
    const name = basename(file, '.json');
    return fault === undefined ? runCase(content, name) : { name, method: '', ok: false, got: null, expected: null, note: fault };
  });
  const passed = cases.filter(({ ok }) => ok).length;
  const failed = cases.length - passed;
  console.log(
    asJson ? JSON.stringify({ cases, passed, failed }) : [...cases.map(printed), `${passed} passed, ${failed} failed`].join('\n'),
  );
  process.exitCode = failed === 0 ? 0 : 1;
}

async function measureFalseAlarms(series) {
  buildIfStale();
  const { falseAlarmTable } = await import(new URL('../libs/statistics/dist/conformance/false-alarms.js', import.meta.url));
  console.log(falseAlarmTable({ series }));
}

function stop(reason) {
  console.error(`${reason}\n${usage}`);
  process.exitCode = 2;
}

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const rest = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = flags.find((flag) => flag !== '--json' && flag !== '--false-alarms');
const missing = rest.find((path) => !existsSync(path));

if (unknown !== undefined) stop(`Unknown option ${unknown}.`);
else if (flags.includes('--false-alarms')) {
  const series = rest[0] === undefined ? 2000 : Number(rest[0]);
  if (rest.length > 1 || !Number.isInteger(series) || series < 1) stop('Expected a whole number of series.');
  else await measureFalseAlarms(series);
} else if (rest.length === 0) stop('No case was named.');
else if (missing !== undefined) stop(`${missing} is not there.`);
else await runCases(rest, flags.includes('--json'));
