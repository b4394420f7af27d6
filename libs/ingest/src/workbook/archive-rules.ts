import type { Entry } from 'yauzl';
import type { Place } from '@waymark/basics';
import { type FileRefused, tooLarge } from '../file-refused.js';
import { locked, unsafe } from './workbook-refused.js';

/** What of an entry of the directory decides whether the archive is touched at all. */
export type CheckedEntry = Pick<
  Entry,
  | 'fileName'
  | 'compressedSize'
  | 'uncompressedSize'
  | 'compressionMethod'
  | 'generalPurposeBitFlag'
  | 'externalFileAttributes'
  | 'versionMadeBy'
>;

/** Workbooks of a service have fewer than a hundred parts and unpack to ten times their size; these are far beyond. */
const limits = { parts: 1_000, bytes: 200_000_000, allBytes: 400_000_000, ratio: 200, ratioFrom: 2_000_000 };

/** A name by which parts are found: without a leading slash, with plain slashes, and without case, as the format has it. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Throws `FileRefused` where the directory lists too much, the same part twice, a link, or a name that leads elsewhere. */
export function checkEntries(entries: readonly CheckedEntry[], place: Place): void {
  if (entries.length > limits.parts) throw tooLarge('parts', limits.parts, String(entries.length), place);
  const names = new Set<string>();
  for (const entry of entries) {
    const name = partName(entry.fileName);
    if (isEncrypted(entry)) throw locked(place);
    if (leadsElsewhere(entry.fileName)) throw unsafe('a part has a name that leads out of it', place);
    if (isLink(entry)) throw unsafe('a part is a link to another file', place);
    if (names.has(name))
      throw unsafe(`it has two parts called ${shown(entry.fileName)}, so it cannot be said which is meant`, place);
    names.add(name);
    refuseBombs(entry, place);
  }
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (declared > limits.allBytes) throw unpacksTooLarge(declared, limits.allBytes, place);
}

function leadsElsewhere(name: string): boolean {
  return /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\p{Cc}/iu.test(name);
}

function isEncrypted({ generalPurposeBitFlag }: CheckedEntry): boolean {
  return (generalPurposeBitFlag & 1) === 1;
}

/** Made on a system with links, and of the kind "link" there. */
function isLink({ versionMadeBy, externalFileAttributes }: CheckedEntry): boolean {
  const unix = 3;
  return versionMadeBy >>> 8 === unix && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function refuseBombs({ compressedSize, uncompressedSize }: CheckedEntry, place: Place): void {
  if (uncompressedSize > limits.bytes) throw unpacksTooLarge(uncompressedSize, limits.bytes, place);
  const ratio = uncompressedSize / Math.max(1, compressedSize);
  if (uncompressedSize > limits.ratioFrom && ratio > limits.ratio) {
    throw unsafe(`one of its parts unpacks to ${Math.round(ratio)} times its size; the limit is ${limits.ratio}`, place);
  }
}

function unpacksTooLarge(found: number, limit: number, place: Place): FileRefused {
  return tooLarge('bytes', limit, `${found} when unpacked`, place);
}

function shown(name: string): string {
  return JSON.stringify(name.slice(-60));
}
