import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runQuietly } from '../child.mjs';
import { root } from '../workspace.mjs';

const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const reporter = fileURLToPath(new URL('./failures-only.mjs', import.meta.url));
const overlooked = new Set(['node_modules', 'dist', '.nx', '.waymark', 'tmp']);

/** Milliseconds for one test on a busy machine. With several projects Jest takes it from the command line only. */
const patience = 300_000;

/**
 * Runs one ring of tests with Jest over `folders` and counts what it says. A file that could not run counts as one failure, and so
 * does a ring that found no test where its folders hold spec files. `projects` are the folders with a Jest configuration.
 */
export async function jestRing({ name, folders, projects = folders, environment = process.env }) {
  const specs = folders.flatMap(specsIn);
  if (specs.length === 0) return { name, passed: 0, failed: 0, note: 'no tests yet' };
  const summary = join(root, 'tmp', `${name}.json`);
  mkdirSync(join(root, 'tmp'), { recursive: true });
  rmSync(summary, { force: true });
  const parameters = [
    '--ci',
    '--maxWorkers=2',
    '--json',
    `--outputFile=${summary}`,
    `--reporters=${reporter}`,
    `--testTimeout=${patience}`,
    '--projects',
    ...projects,
  ];
  const { status, output } = await runQuietly(jest, parameters, { environment });
  const words = output.split('\n').filter((line) => !line.startsWith('{"num') && !line.startsWith('Test results written'));
  process.stderr.write(words.join('\n').trimEnd() + (words.join('').trim() ? '\n' : ''));
  return { name, ...countsOf(summary, status, specs) };
}

/** What the summary says, or one failure where there is none or it does not add up with the exit status. */
function countsOf(summary, status, specs) {
  if (!existsSync(summary)) return { passed: 0, failed: 1, note: `Jest ended with status ${status} and gave no results` };
  const result = JSON.parse(readFileSync(summary, 'utf8'));
  const { numPassedTests: passed, numPendingTests: skipped, numTotalTests: total } = result;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (total === 0 && failed === 0)
    return { passed, failed: 1, note: `no test ran although there are ${specs.length} spec files` };
  if (status !== 0 && failed === 0) return { passed, failed: 1, note: `Jest ended with status ${status}` };
  return { passed, failed, note: skipped > 0 ? `${skipped} passed over` : undefined };
}

function specsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (overlooked.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return specsIn(path);
    return /\.spec\.tsx?$/.test(entry.name) ? [relative(root, path)] : [];
  });
}
