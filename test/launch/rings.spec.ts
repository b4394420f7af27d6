import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const checkout = join(__dirname, '..', '..');
let folder = '';

beforeAll(() => {
  mkdirSync(join(checkout, 'tmp'), { recursive: true });
  folder = mkdtempSync(join(checkout, 'tmp', 'ring-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of tests with a configuration of its own. */
function ring(name: string, specs: Readonly<Record<string, string>>, settings = ''): string {
  mkdirSync(join(folder, name));
  const preset = join(checkout, 'test', 'support', 'jest', 'node-preset.mjs');
  writeFileSync(
    join(folder, name, 'jest.config.mjs'),
    `import preset from '${preset}';\nexport default { ...preset, testPathIgnorePatterns: [], modulePathIgnorePatterns: [] ${settings} };`,
  );
  for (const [file, text] of Object.entries(specs)) writeFileSync(join(folder, name, file), text);
  return join(folder, name);
}

/** Runs the rings of these folders as `npm test` does. */
function run(...folders: readonly string[]) {
  const program = `
    import { jestRing } from './scripts/rings/jest-ring.mjs';
    import { runRings } from './scripts/rings/tell.mjs';
    const rings = ${JSON.stringify(folders)}.map((folder, index) => () => jestRing({ name: 'ring-' + process.pid + index, folders: [folder] }));
    process.exitCode = await runRings(rings);
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: checkout,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the closing line', () => {
  it('adds what passed over all rings', () => {
    const one = ring('one', { 'a.spec.ts': "it('holds', () => expect(1).toBe(1)); it('holds too', () => expect(2).toBe(2));" });
    const other = ring('other', { 'b.spec.ts': "it('holds', () => expect(1).toBe(1));" });

    expect(run(one, other)).toMatchObject({ status: 0, stdout: '3 passed, 0 failed\n' });
  });

  it('counts a failing test, shows why, and still runs the ring after it', () => {
    const failing = ring('failing', {
      'a.spec.ts': "it('adds up', () => expect(1 + 1).toBe(3)); it('holds', () => expect(1).toBe(1));",
    });
    const after = ring('after', { 'b.spec.ts': "it('holds', () => expect(1).toBe(1));" });

    const { status, stdout, stderr } = run(failing, after);

    expect({ status, stdout }).toEqual({ status: 1, stdout: '2 passed, 1 failed\n' });
    expect(stderr).toMatch(/adds up[\s\S]*Expected: 3[\s\S]*Received: 2/);
  });

  it('counts a file that cannot run as a failure', () => {
    const broken = ring('broken', { 'a.spec.ts': "throw new Error('before any test');" });

    const { status, stdout, stderr } = run(broken);

    expect({ status, stdout }).toEqual({ status: 1, stdout: '0 passed, 1 failed\n' });
    expect(stderr).toContain('before any test');
  });

  it('counts a ring that overlooks its spec files as a failure', () => {
    const overlooked = ring(
      'overlooked',
      { 'a.spec.ts': "it('holds', () => expect(1).toBe(1));" },
      ", testMatch: ['**/*.elsewhere.ts']",
    );

    const { status, stdout, stderr } = run(overlooked);

    expect({ status, stdout }).toEqual({ status: 1, stdout: '0 passed, 1 failed\n' });
    expect(stderr).toMatch(/although there are 1 spec files|status 1/);
  });

  it('counts a ring whose set-up fails as a failure', () => {
    const unready = ring(
      'unready',
      { 'a.spec.ts': "it('holds', () => expect(1).toBe(1));" },
      ", globalSetup: '<rootDir>/absent.mjs'",
    );

    expect(run(unready)).toMatchObject({ status: 1, stdout: '0 passed, 1 failed\n' });
  });

  it('shows what a passing test says on purpose, once', () => {
    const talking = ring('talking', {
      'a.spec.ts': "it('says', () => console.info('PASSED OVER: no sample files.'));",
      'b.spec.ts': "it('says', () => console.info('PASSED OVER: no sample files.'));",
    });

    expect(run(talking).stderr.match(/PASSED OVER: no sample files\./g)).toHaveLength(1);
  });
});
