import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOrMakeKey } from './key-file.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-keys-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);

describe('the key of an installation', () => {
  it('is made on the first start, 256 bits long, and stays the same', async () => {
    const made = await readOrMakeKey(inFolder('data/keys.json'));
    expect(made.secret).toHaveLength(32);
    expect(made.id).toMatch(/^k[0-9a-f]{8}$/);
    expect(await readOrMakeKey(inFolder('data/keys.json'))).toEqual(made);
  });

  it('is another one in another place', async () => {
    const [one, other] = [await readOrMakeKey(inFolder('one.json')), await readOrMakeKey(inFolder('other.json'))];
    expect(one.secret.equals(other.secret)).toBe(false);
    expect(one.id).not.toBe(other.id);
  });

  it('is readable by its owner only', async () => {
    await readOrMakeKey(inFolder('keys.json'));
    expect((await stat(inFolder('keys.json'))).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });
});

describe('a key file that holds something else', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', 'secret'],
    ['null', 'null'],
    ['no secret', '{"id":"k1"}'],
    ['a short secret', '{"id":"k1","secret":"c2hvcnQ="}'],
    ['a number as its name', `{"id":1,"secret":"${Buffer.alloc(32).toString('base64')}"}`],
  ])('is refused and left as it is: %s', async (_, text) => {
    await writeFile(inFolder('keys.json'), text);
    await expect(readOrMakeKey(inFolder('keys.json'))).rejects.toThrow('does not hold a Waymark key');
    expect(await readFile(inFolder('keys.json'), 'utf8')).toBe(text);
  });

  it('says where a key cannot be read or written, and names the repair', async () => {
    await expect(readOrMakeKey(folder)).rejects.toThrow(`${folder} cannot be read (EISDIR)`);
    await writeFile(inFolder('file'), '');
    await expect(readOrMakeKey(inFolder('file/keys.json'))).rejects.toThrow(/cannot be read \(ENOTDIR\)/);
  });
});
