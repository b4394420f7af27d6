import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFiles, root, textOf, workspacePackages } from './support/project-files.js';

interface Graph {
  readonly graph: { readonly dependencies: Readonly<Record<string, readonly { readonly target: string }[]>> };
}

/** What nx knows of each project's dependencies: a build that it keeps is used for as long as none of them changes. */
function knownToNx(): Graph['graph']['dependencies'] {
  const folder = mkdtempSync(join(tmpdir(), 'graph-'));
  const file = join(folder, 'graph.json');
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'graph', `--file=${file}`],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' } },
    );
    if (status !== 0) throw new Error(`nx told nothing of the projects: ${stderr}`);
    return (JSON.parse(readFileSync(file, 'utf8')) as Graph).graph.dependencies;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The projects that the sources of one name in their imports. */
function importedIn(folder: string): readonly string[] {
  const sources = projectFiles(join(root, folder, 'src')).filter((path) => /(?<!\.spec)\.tsx?$/.test(path));
  const named = sources.flatMap((path) =>
    [...textOf(path).matchAll(/(?:from|import\() ?'(@waymark\/[a-z-]+)'/g)].map(([, name]) => name!),
  );
  return [...new Set(named)].sort();
}

it('a kept build is built anew where anything that it imports has changed', () => {
  const known = knownToNx();
  const packages = workspacePackages().map(({ folder, description }) => ({
    name: description.name!,
    imported: importedIn(folder),
  }));
  expect(packages.find(({ name }) => name === '@waymark/dashboard')!.imported).toContain('@waymark/charts');

  const unknown = packages.flatMap(({ name, imported }) =>
    imported.filter((one) => one !== name && !known[name]!.some(({ target }) => target === one)).map((one) => `${name}: ${one}`),
  );
  expect(unknown).toEqual([]);
});
