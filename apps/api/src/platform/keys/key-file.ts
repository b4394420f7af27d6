import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One secret with the name under which rows remember it. */
export interface Key {
  readonly id: string;
  readonly secret: Buffer;
}

const secretLength = 32;

/**
 * The key of this installation, from a file outside the database. Made on the first start, readable by its owner only. Throws with one
 * plain sentence where the file cannot be read or holds something else.
 */
export async function readOrMakeKey(path: string): Promise<Key> {
  const known = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Error(`The key file ${path} cannot be read (${error.code}). Give this account the right to read it.`, {
      cause: error,
    });
  });
  return known === undefined ? makeKey(path) : keyFromText(known, path);
}

/** Writes the key beside its place and links it there whole, so that nobody ever reads half of it; who comes second takes the first's. */
async function makeKey(path: string): Promise<Key> {
  const key: Key = { id: `k${randomBytes(4).toString('hex')}`, secret: randomBytes(secretLength) };
  const draft = `${path}.${key.id}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const text = `${JSON.stringify({ id: key.id, secret: key.secret.toString('base64') })}\n`;
    await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true });
    await link(draft, path);
    return key;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return readOrMakeKey(path);
    throw new Error(`The key file ${path} cannot be written (${code}). Name another place in WAYMARK_SECRET_FILE.`, {
      cause: error,
    });
  } finally {
    await rm(draft, { force: true });
  }
}

function keyFromText(text: string, path: string): Key {
  const bad = new Error(
    `The key file ${path} does not hold a Waymark key. Put the right file back; without it references cannot be matched.`,
  );
  let found: { id?: unknown; secret?: unknown };
  try {
    found = JSON.parse(text);
  } catch {
    throw bad;
  }
  if (typeof found?.id !== 'string' || typeof found.secret !== 'string') throw bad;
  const secret = Buffer.from(found.secret, 'base64');
  if (secret.length !== secretLength) throw bad;
  return { id: found.id, secret };
}
