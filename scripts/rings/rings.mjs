import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nx, nxEnvironment } from '../build.mjs';
import { runQuietly, wordsOfFailures } from '../child.mjs';
import { root } from '../workspace.mjs';
import { jestRing } from './jest-ring.mjs';

const needsDatabase = ['integration', 'http', 'hostile', 'support/postgres', 'launch'];
const needsBrowser = ['journeys'];
const inTest = (name) => join(root, 'test', name);

/** Every rule of the linter, the import map included; then the scripts and shared tests, which belong to no project. */
export function lint() {
  return inTurn('lint', [
    [nx, ['run-many', '-t', 'lint', '--outputStyle=static']],
    [program('eslint', 'bin', 'eslint.js'), ['scripts', 'test', '--no-warn-ignored']],
  ]);
}

/** Builds every project, and checks the types of everything that is not built: specs, builders, tests. */
export function buildAndTypes() {
  return inTurn('build and types', [
    [nx, ['run-many', '-t', 'build', '--outputStyle=static']],
    [program('@typescript', 'native', 'bin', 'tsc'), ['-p', 'tsconfig.specs.json']],
  ]);
}

/** Every file as prettier would write it. */
export function format() {
  return inTurn('format', [[program('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level=warn', '.']]]);
}

/** The tests that need neither a database nor a browser. */
export function unit() {
  const shared = foldersIn(join(root, 'test')).filter((name) => ![...needsDatabase, ...needsBrowser].includes(name));
  const folders = ['libs', 'apps'].flatMap((tier) => foldersIn(join(root, tier)).map((name) => join(root, tier, name)));
  const projects = [...folders, ...shared.map(inTest)].filter((folder) => existsSync(join(folder, 'jest.config.mjs')));
  return jestRing({ name: 'unit', folders: projects });
}

/** The tests on a real PostgreSQL: the launcher's own, then those of the product. */
export function integration() {
  return jestRing({
    name: 'integration',
    folders: needsDatabase.map(inTest),
    projects: [inTest('launch'), inTest('integration')],
  });
}

/** The tests in a real browser against the real product. */
export function journeys(browser) {
  return jestRing({ name: 'journeys', folders: needsBrowser.map(inTest), environment: { ...process.env, CHROME_PATH: browser } });
}

/** Runs programs one after the other; the ring counts as one test, which fails with what the first failing program printed. */
async function inTurn(name, programs) {
  for (const [path, parameters] of programs) {
    const { status, output } = await runQuietly(path, parameters, { environment: nxEnvironment });
    if (status === 0) continue;
    process.stderr.write(`\nFAILED ${name}\n${wordsOfFailures(output)}\n`);
    return { name, passed: 0, failed: 1 };
  }
  return { name, passed: 1, failed: 0 };
}

function program(...path) {
  return join(root, 'node_modules', ...path);
}

function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
