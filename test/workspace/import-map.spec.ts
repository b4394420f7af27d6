import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plantedName, root } from './support/project-files.js';

/** A file that breaks the import map or the purity of a library, and what the linter must say of it. */
const planted = [
  { library: 'charts', imports: "import { datasets } from '@waymark/datasets';", uses: 'datasets', because: /scope:charts/ },
  {
    library: 'indicators',
    imports: "import { raterKinds } from '@waymark/scaling';",
    uses: 'raterKinds',
    because: /tier:insight/,
  },
  {
    library: 'feedback',
    imports: "import { raterKinds } from '@waymark/scaling';",
    uses: 'raterKinds',
    because: /tier:practice/,
  },
  {
    library: 'calendar',
    imports: "import { hostname } from 'node:os';",
    uses: 'hostname',
    because: /Pure libraries take time, seeds/,
  },
].map((one) => ({ ...one, path: join(root, 'libs', one.library, 'src', plantedName(one.library)) }));

const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');

/** Lints the libraries in which something was planted, through nx: bare ESLint may pass over the import map. */
function lint(): { readonly status: number | null; readonly words: string } {
  const projects = planted.map(({ library }) => `@waymark/${library}`).join(',');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [nx, 'run-many', '-t', 'lint', '-p', projects, '--outputStyle=static', '--skipNxCache'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', FORCE_COLOR: '0' },
    },
  );
  return { status, words: stdout + stderr };
}

/** What the linter said of one file: the lines under its path, up to the next blank one. */
function saidOf(words: string, path: string): string {
  const [, after = ''] = words.split(`${path}\n`);
  return after.split('\n\n')[0]!;
}

it('lint through nx refuses every import that the map forbids, each for its reason', () => {
  let result: ReturnType<typeof lint>;
  try {
    for (const { path, imports, uses } of planted) writeFileSync(path, `${imports}\n\nexport const planted = ${uses};\n`);
    result = lint();
  } finally {
    for (const { path } of planted) rmSync(path, { force: true });
  }
  expect(result.status).not.toBe(0);
  for (const { library, path, because } of planted)
    expect([library, saidOf(result.words, path)]).toEqual([library, expect.stringMatching(because)]);
});
