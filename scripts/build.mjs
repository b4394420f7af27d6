import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runQuietly, wordsOfFailures } from './child.mjs';
import { withLock } from './lock.mjs';
import { root, say, Setback } from './workspace.mjs';

const rememberedSources = join(root, 'tmp', 'built-from');
const notSources = new Set(['dist', 'node_modules', 'testing', '.nx']);

/** nx without its daemon, its cloud and its screen, and a site for readers whoever builds it: what a command may rely on anywhere. */
export const nxEnvironment = {
  ...process.env,
  NODE_ENV: 'production',
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  FORCE_COLOR: '0',
};

/** The program behind `nx`, to run without a shell. */
export const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');

/**
 * Builds every project when any source, setting or version has changed since the last build; otherwise does nothing, in some
 * milliseconds. Two commands may call it at once: one builds, the other waits. Throws a Setback with the compiler's words.
 */
export async function build() {
  if (isBuilt()) return;
  mkdirSync(dirname(rememberedSources), { recursive: true });
  await withLock(
    join(root, 'tmp', 'build.lock'),
    {
      busy: 'Another Waymark command has been building for ten minutes; stop that command and try again.',
      onWait: () => say('Waiting for another Waymark command that is building.'),
    },
    buildAll,
  );
}

async function buildAll() {
  if (isBuilt()) return;
  say('Building Waymark.');
  const sources = sourcesNow();
  rmSync(rememberedSources, { force: true });
  const { status, output } = await runQuietly(nx, ['run-many', '-t', 'build', '--outputStyle=static'], {
    environment: nxEnvironment,
  });
  if (status !== 0) throw new Setback(`Waymark could not be built; the compiler said:\n${wordsOfFailures(output)}`);
  writeFileSync(rememberedSources, sources);
}

function isBuilt() {
  return (
    existsSync(rememberedSources) &&
    projects().every((project) => existsSync(join(project, 'dist'))) &&
    readFileSync(rememberedSources, 'utf8') === sourcesNow()
  );
}

/** One hash over the path, size and time of every file that a build reads. */
function sourcesNow() {
  const hash = createHash('sha256');
  const shared = ['package-lock.json', 'tsconfig.base.json', 'nx.json'].map((name) => join(root, name));
  for (const file of [...shared, ...projects().flatMap(filesIn)]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function projects() {
  const inside = ['apps', 'libs'].flatMap((tier) => foldersIn(join(root, tier)));
  return [...inside, join(root, 'test', 'synthetic')].filter((folder) => existsSync(join(folder, 'tsconfig.json')));
}

function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notSources.has(name) && !/\.spec\.tsx?$/.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : [],
    );
}
