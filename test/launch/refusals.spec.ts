import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearUp, dataDir, use } from './scene.js';

afterEach(clearUp);

describe('what stands in the way is told in one sentence', () => {
  async function sentenceFor(folder: string): Promise<string> {
    const { status, said } = await use(folder).ended;
    expect(status).toBe(1);
    const sentences = said.split('\n').filter((line) => line !== '' && line !== 'Starting the database.');
    expect(sentences).toHaveLength(1);
    return sentences[0] ?? '';
  }

  async function startedOnce(): Promise<string> {
    const folder = dataDir();
    const user = use(folder);
    await user.got();
    await user.leave();
    return folder;
  }

  it('a data folder that is a file', async () => {
    const file = join(dataDir(), 'a-file');
    writeFileSync(file, '');

    expect(await sentenceFor(file)).toMatch(/a-file to be a folder, and it is not; remove it, or set WAYMARK_DATA_DIR/);
  });

  it('passwords that are missing', async () => {
    const folder = await startedOnce();
    rmSync(join(folder, 'database.json'));

    expect(await sentenceFor(folder)).toMatch(/^The passwords of the database in .* are missing; put .*database\.json back/);
  });

  it('passwords of another database', async () => {
    const folder = await startedOnce();
    const path = join(folder, 'database.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/("adminPassword": ")[^"]*/, '$1wrong'));

    expect(await sentenceFor(folder)).toMatch(/^The passwords in .* are not those of the database in /);
  });

  it('a password file that is damaged', async () => {
    const folder = await startedOnce();
    writeFileSync(join(folder, 'database.json'), '{ "adminPassw');

    expect(await sentenceFor(folder)).toMatch(/database\.json is damaged/);
  });

  it('files of another version of PostgreSQL', async () => {
    const folder = await startedOnce();
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '15\n');

    expect(await sentenceFor(folder)).toMatch(
      /was made by PostgreSQL 15 and this Waymark brings PostgreSQL 18; move that folder away/,
    );
  });

  it('a full disk', async () => {
    const disk = smallDisk(24);
    if (disk === undefined) return console.info('PASSED OVER: a full disk, because this user may not mount a small one.');

    try {
      expect(await sentenceFor(disk)).toMatch(/^The disk that holds .* is full; free at least 300 MB/);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  /** A disk of some megabytes in memory; `undefined` where mounting is not allowed. */
  function smallDisk(megabytes: number): string | undefined {
    const folder = join(dataDir(), 'disk');
    mkdirSync(folder);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
      return folder;
    } catch {
      return undefined;
    }
  }
});
