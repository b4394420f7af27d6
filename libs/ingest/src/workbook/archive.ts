import { crc32 } from 'node:zlib';
import { type Entry, type ZipFile, fromBuffer } from 'yauzl';
import type { Place } from '@waymark/basics';
import { FileRefused } from '../file-refused.js';
import { checkEntries, partName } from './archive-rules.js';
import { damaged, locked, otherWorkbook, unsafe } from './workbook-refused.js';

/** The parts of a workbook file. Nothing is unpacked before it is asked for, and nothing is ever written anywhere. */
export interface Archive {
  /** Names as `partName` gives them. */
  readonly names: ReadonlySet<string>;
  /** The bytes of a part, inflated piece by piece, counted against the size that was declared and checked against its checksum. */
  readonly read: (name: string) => AsyncGenerator<Uint8Array>;
}

/**
 * The directory of a ZIP file that lies in memory, checked before anything in it is touched: `checkEntries` says for what. Throws
 * `FileRefused` where the directory is damaged or unsafe.
 */
export async function openArchive(bytes: Uint8Array, place: Place): Promise<Archive> {
  const zip = await openZip(bytes, place);
  const entries = await entriesOf(zip, place);
  if (entries.length === 0) throw otherWorkbook('an empty ZIP file, not a workbook', 'Choose the file with the rows.', place);
  checkEntries(entries, place);
  const byName = new Map(entries.map((entry) => [partName(entry.fileName), entry]));
  return {
    names: new Set(byName.keys()),
    read: (name) => bytesOf(zip, byName.get(partName(name)), name, place),
  };
}

function openZip(bytes: Uint8Array, place: Place): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(damaged('it is cut off, or bytes were put before or after it', place));
    });
  });
}

function entriesOf(zip: ZipFile, place: Place): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', (error: Error) => reject(directoryFault(error, place)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function directoryFault({ message }: Error, place: Place): FileRefused {
  if (/relative path|absolute path|invalid characters/.test(message))
    return unsafe('a part has a name that leads out of it', place);
  if (/encrypt/.test(message)) return locked(place);
  return damaged('its list of parts cannot be read', place);
}

async function* bytesOf(zip: ZipFile, entry: Entry | undefined, name: string, place: Place): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw damaged(`its part ${name} is missing`, place);
  let checksum = 0;
  try {
    for await (const piece of await streamOf(zip, entry)) {
      checksum = crc32(piece as Uint8Array, checksum);
      yield piece as Uint8Array;
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw damaged(`its part ${name} cannot be unpacked`, place);
  }
  if (checksum !== entry.crc32) throw damaged(`its part ${name} is not what it was when it was saved (checksum)`, place);
}

function streamOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<unknown>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
  });
}
