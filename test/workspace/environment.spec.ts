import { configFrom } from '../../apps/api/src/platform/config/config.js';
import { projectFiles, textOf } from './support/project-files.js';

const documented = [...textOf('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name!);

/** Every variable that the server asks its environment for, set or not. */
function variablesOfConfig(): readonly string[] {
  const asked = new Set<string>();
  const values: NodeJS.ProcessEnv = { DATABASE_URL: 'postgres://server@localhost/waymark' };
  const watched = new Proxy(values, {
    get(target, name) {
      asked.add(String(name));
      return target[String(name)];
    },
  });
  configFrom(watched);
  return [...asked].sort();
}

describe('the environment', () => {
  it('is described in the README, variable by variable', () => {
    expect(variablesOfConfig()).toEqual(expect.arrayContaining(['DATABASE_URL', 'WAYMARK_PORT', 'WAYMARK_SECRET_FILE']));
    expect(documented).toEqual(expect.arrayContaining([...variablesOfConfig()]));
  });

  it('has nothing in the README that nobody reads', () => {
    const code = projectFiles()
      .filter((path) => /^(apps|scripts)\/.*\.(ts|mjs)$/.test(path) && !path.includes('.spec.'))
      .map(textOf)
      .join('\n');
    expect(documented.filter((name) => !code.includes(name))).toEqual([]);
  });

  it('is read in one place by the server, and the launcher passes it on', () => {
    const elsewhere = projectFiles().filter(
      (path) =>
        /^(apps\/api|libs)\/.*\.tsx?$/.test(path) &&
        !path.includes('.spec.') &&
        /process\.env(?:\[['"](?:WAYMARK|DATABASE)|\.(?:WAYMARK|DATABASE))/.test(textOf(path)),
    );
    expect(elsewhere).toEqual([]);
  });
});
