import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a ZIP file. The further fields say what the directory claims where that is not the truth. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly claimedSize?: number;
  readonly claimedChecksum?: number;
  readonly flags?: number;
  readonly madeBy?: number;
  readonly attributes?: number;
}

/** The bytes of a ZIP file with these parts, as they are given: in this order, and twice where a name stands twice. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const [files, directory] = [[] as Buffer[], [] as Buffer[]];
  let offset = 0;
  for (const part of parts) {
    const [name, content] = [Buffer.from(part.name), Buffer.from(part.content)];
    const packed = deflateRawSync(content);
    const shared = sharedHeader(part, content, packed, name);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.alloc(0), name, packed]);
    directory.push(directoryEntry(part, shared, name, offset));
    files.push(file);
    offset += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

/** What stands in front of a part and in the directory alike: from the version that is needed to the length of the extra field. */
function sharedHeader(part: ZipPart, content: Buffer, packed: Buffer, name: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(part.flags ?? 0, 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(part.claimedChecksum ?? crc32(content), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(part.claimedSize ?? content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function directoryEntry(part: ZipPart, shared: Buffer, name: Buffer, offset: number): Buffer {
  const [before, after] = [Buffer.alloc(6), Buffer.alloc(14)];
  before.write('PK\x01\x02');
  before.writeUInt16LE(part.madeBy ?? 20, 4);
  after.writeUInt32LE((part.attributes ?? 0) >>> 0, 6);
  after.writeUInt32LE(offset, 10);
  return Buffer.concat([before, shared, after, name]);
}
