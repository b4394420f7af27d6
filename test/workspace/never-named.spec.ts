import { textFiles, textOf } from './support/project-files.js';

/** This file holds what it looks for. */
const ownPath = 'test/workspace/never-named.spec.ts';

describe('the lock file', () => {
  const { packages } = JSON.parse(textOf('package-lock.json')) as {
    packages: Readonly<Record<string, { readonly resolved?: string; readonly link?: boolean }>>;
  };

  it('names no registry: what is fetched, and from where, is for whoever installs', () => {
    const named = Object.entries(packages).filter(([, { resolved, link }]) => resolved !== undefined && !link);
    expect(named.map(([place, { resolved }]) => `${place}: ${resolved}`)).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
  });

  it('leads to nothing but folders of the project', () => {
    const links = Object.values(packages).flatMap(({ resolved }) => (resolved === undefined ? [] : [resolved]));
    expect(links.filter((place) => !/^(apps|libs|test)\/[a-z-]+$/.test(place))).toEqual([]);
  });
});

/** Folders of one machine or one person; addresses that only say where packages come from. */
const homes = /(?:^|[^\w.@-])\/(?:work|root|home|mnt|Users)\/|[A-Z]:\\Users\\/;
const registries = /registry\.npmjs|npmmirror|_authToken|^\s*registry\s*=/m;

describe('the files of the project', () => {
  const files = textFiles().filter((path) => path !== 'package-lock.json' && path !== ownPath);

  it('are all looked at', () => {
    expect(files).toEqual(expect.arrayContaining(['README.md', '.npmrc', 'scripts/start.mjs', 'libs/basics/src/index.ts']));
  });

  it("name no machine's folders", () => {
    expect(files.filter((path) => homes.test(textOf(path)))).toEqual([]);
  });

  it('name no registry and hold no key to one', () => {
    expect(files.filter((path) => registries.test(textOf(path)))).toEqual([]);
  });

  /** Put together here, so that this file names none either. */
  const pathOf = (...folders: readonly string[]) => folders.join('/');

  it.each(['home', 'work', 'root', 'mnt', 'Users'])('would be found out by a folder in %s', (top) => {
    expect(homes.test(`see ${pathOf('', top, 'kit')}`)).toBe(true);
    expect(homes.test(`"${pathOf('', top, 'kit')}"`)).toBe(true);
    expect(homes.test(['C:', 'Users', 'kit'].join('\\'))).toBe(true);
  });

  it.each(['home', 'work', 'root'])('are not found out by a folder of the project called %s', (name) => {
    expect(homes.test(pathOf('.', name, ''))).toBe(false);
    expect(homes.test(pathOf('libs', name, 'x'))).toBe(false);
    expect(homes.test(pathOf('..', name, 'y'))).toBe(false);
    expect(homes.test(`https://${pathOf('site.example', `${name}s`, '')}`)).toBe(false);
  });
});
