import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
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

async function makeKey(path: string): Promise<Key> {
  const key: Key = { id: `k${randomBytes(4).toString('hex')}`, secret: randomBytes(secretLength) };
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return undefined;
    throw new Error(`The key file ${path} cannot be written (${error.code}). Name another place in WAYMARK_SECRET_FILE.`, {
      cause: error,
    });
  });
  if (!file) return readOrMakeKey(path);
  await file.writeFile(`${JSON.stringify({ id: key.id, secret: key.secret.toString('base64') })}\n`);
  await file.sync();
  await file.close();
  return key;
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
