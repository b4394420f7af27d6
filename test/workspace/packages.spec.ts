import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type WorkspacePackage, projectFiles, root, textOf, workspacePackages } from './support/project-files.js';

const packages = workspacePackages();
const libraries = packages.filter(({ folder }) => folder.startsWith('libs/'));
const tagsOf = ({ description }: WorkspacePackage) => description.nx?.tags ?? [];
const foldersOf = (found: readonly WorkspacePackage[]) => found.map(({ folder }) => folder);

it('looks at every library and app that there is', () => {
  expect(libraries.length).toBeGreaterThan(10);
  expect(foldersOf(packages)).toEqual(expect.arrayContaining(['libs/basics', 'apps/api', 'apps/dashboard', 'test/synthetic']));
});

describe('every package', () => {
  it.each(packages.map(({ folder, description }) => [folder, description] as const))(
    '%s is called after its folder, is private, and builds, checks, lints and tests',
    (folder, { name, version, private: isPrivate, type, scripts }) => {
      expect({ name, version: typeof version, isPrivate, type }).toEqual({
        name: `@waymark/${folder.split('/').at(-1)}`,
        version: 'string',
        isPrivate: true,
        type: 'module',
      });
      expect(Object.keys(scripts ?? {})).toEqual(expect.arrayContaining(['build', 'typecheck', 'lint', 'test']));
      expect(scripts).toMatchObject({ lint: 'eslint .', test: 'jest' });
    },
  );

  it('stands in exactly one tier', () => {
    const tiers = ['ground', 'core', 'practice', 'insight', 'edge', 'app', 'synthetic'].map((tier) => `tier:${tier}`);
    const wrong = packages.filter((one) => tagsOf(one).filter((tag) => tiers.includes(tag)).length !== 1);
    expect(foldersOf(wrong)).toEqual([]);
  });

  it('has types that the whole build checks', () => {
    const { references } = JSON.parse(textOf('tsconfig.json')) as { references: readonly { readonly path: string }[] };
    expect(references.map(({ path }) => path).sort()).toEqual([...foldersOf(packages)].sort());
  });

  it('has settings for its tests', () => {
    expect(foldersOf(packages.filter(({ folder }) => !existsSync(join(root, folder, 'jest.config.mjs'))))).toEqual([]);
  });
});

describe('every library', () => {
  it('is entered by one door', () => {
    const wrong = libraries.filter(({ description: { exports = {} } }) => {
      const { source, types, default: built } = exports['.'] ?? {};
      return (
        source !== './src/index.ts' ||
        !/^\.\/dist\/.*index\.d\.ts$/.test(types ?? '') ||
        !/^\.\/dist\/.*index\.js$/.test(built ?? '')
      );
    });
    expect(foldersOf(wrong)).toEqual([]);
  });

  it('says what it is under its name', () => {
    const wrong = libraries.filter(({ folder }) => {
      const path = `${folder}/README.md`;
      return !existsSync(join(root, path)) || !new RegExp(`^# ${folder.slice('libs/'.length)}\n\n\\S`).test(textOf(path));
    });
    expect(foldersOf(wrong)).toEqual([]);
  });

  it('is pure below the edge', () => {
    const below = ['tier:ground', 'tier:core', 'tier:practice', 'tier:insight'];
    const wrong = libraries.filter((one) => tagsOf(one).some((tag) => below.includes(tag)) !== tagsOf(one).includes('pure'));
    expect(foldersOf(wrong)).toEqual([]);
  });
});

/** The only packages that pure libraries may see, each behind the files named. */
const allowed = [
  { package: /^apache-arrow$/, behind: /^libs\/frames\/src\/arrow\// },
  { package: /^@stdlib\//, behind: /^libs\/statistics\/src\/distributions\.ts$/ },
];

describe('a pure library', () => {
  const pure = libraries.filter((one) => tagsOf(one).includes('pure'));

  it('imports itself and other libraries, and packages only behind the files that were decided', () => {
    const sources = pure
      .flatMap(({ folder }) => projectFiles(join(root, folder, 'src')))
      .filter((path) => !path.includes('.spec.'));
    const wrong = sources.flatMap((path) =>
      importsOf(path)
        .filter((name) => !mayImport(path, name))
        .map((name) => `${path}: ${name}`),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('names no package in its description that it may not import', () => {
    const named = pure.flatMap(({ description }) => Object.keys(description.dependencies ?? {}));
    expect(named.filter((name) => !allowed.some((one) => one.package.test(name)))).toEqual([]);
  });
});

function mayImport(path: string, name: string): boolean {
  if (name.startsWith('./') || name.startsWith('../')) return name.endsWith('.js');
  if (/^@waymark\/[a-z]+$/.test(name)) return true;
  return allowed.some((one) => one.package.test(name) && one.behind.test(path));
}

/** Where a file imports from: statements that end in a `from`, imports for their effect alone, and imports on demand. */
function importsOf(path: string): readonly string[] {
  const found = textOf(path).matchAll(
    /^(?:import|export|\}).*?\bfrom ['"]([^'"\n]+)['"]|^import ['"]([^'"\n]+)['"]|\bimport\(['"]([^'"\n]+)['"]/gm,
  );
  return [...found].map(([, ...names]) => names.find((name) => name !== undefined)!);
}
