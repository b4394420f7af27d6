import { isAscii, isUtf8 } from 'node:buffer';
import { FileRefused } from './file-refused.js';

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** A piece of text, and the byte of the file at which the text ends because what follows cannot be read. */
export interface Decoded {
  readonly text: string;
  readonly stopsAt?: number;
}

/** Turns the bytes of a file into text, piece by piece. Makes up no characters: bytes that cannot be read stop it. */
export interface Decoder {
  readonly encoding: () => Encoding;
  readonly decode: (bytes: Uint8Array, last: boolean) => Decoded;
}

/**
 * UTF-8 with or without a byte-order mark, or UTF-16 with one. A file that turns out not to be UTF-8 is read as Windows-1252, as long as
 * everything before was plain ASCII (so that both readings agree on it) and what follows reads like text.
 */
export function decoderFor(beginning: Uint8Array): Decoder {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return utf16Decoder('utf-16le');
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return utf16Decoder('utf-16be');
  if (looksLikeUtf16(beginning)) {
    throw new FileRefused('unmarked-utf-16', 'The file is written in UTF-16 without saying so.', 'Save it as CSV UTF-8.');
  }
  return utf8Decoder();
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, 200);
  const zeros = looked.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return looked.length >= 8 && zeros > looked.length / 3;
}

function utf16Decoder(label: 'utf-16le' | 'utf-16be'): Decoder {
  const decoder = new TextDecoder(label, { fatal: true });
  let taken = 0;
  return {
    encoding: () => 'UTF-16',
    decode: (bytes, last) => {
      try {
        const text = decoder.decode(bytes, { stream: !last });
        taken += bytes.length;
        return { text };
      } catch {
        return { text: '', stopsAt: taken };
      }
    },
  };
}

function utf8Decoder(): Decoder {
  let [encoding, onlyAscii, taken, atStart] = ['UTF-8' as Encoding, true, 0, true];
  let carried: Uint8Array = new Uint8Array(0);

  const asWindows = (bytes: Uint8Array, last: boolean): Decoded => {
    const whole = last || (bytes.at(-1) ?? 0) < 0xc2 ? bytes : bytes.subarray(0, -1);
    carried = bytes.slice(whole.length);
    const text = windowsText(whole);
    const unreadable = implausible.exec(text);
    const from = taken;
    taken += whole.length;
    return unreadable === null ? { text } : { text: text.slice(0, unreadable.index), stopsAt: from + unreadable.index };
  };

  const decode = (bytes: Uint8Array, last: boolean): Decoded => {
    const joined = carried.length === 0 ? bytes : Buffer.concat([carried, bytes]);
    if (encoding === 'Windows-1252') return asWindows(joined, last);
    const whole = last ? joined : joined.subarray(0, joined.length - unfinished(joined));
    if (isAscii(whole)) return keep(whole, joined, Buffer.from(whole.buffer, whole.byteOffset, whole.length).toString('latin1'));
    if (isUtf8(whole)) {
      const text = Buffer.from(whole.buffer, whole.byteOffset, whole.length).toString('utf8');
      const marked = atStart && text.charCodeAt(0) === 0xfeff;
      onlyAscii = false;
      return keep(whole, joined, marked ? text.slice(1) : text);
    }
    return notUtf8(joined, last);
  };

  const keep = (whole: Uint8Array, joined: Uint8Array, text: string): Decoded => {
    carried = joined.slice(whole.length);
    taken += whole.length;
    atStart = atStart && whole.length === 0;
    return { text };
  };

  const notUtf8 = (bytes: Uint8Array, last: boolean): Decoded => {
    const end = validUntil(bytes);
    const before = Buffer.from(bytes.buffer, bytes.byteOffset, end);
    if (!onlyAscii || !isAscii(before)) return { text: before.toString('utf8').replace(/^\uFEFF/, ''), stopsAt: taken + end };
    encoding = 'Windows-1252';
    taken += end;
    const { text, stopsAt } = asWindows(bytes.subarray(end), last);
    return { text: before.toString('latin1') + text, stopsAt };
  };

  return { encoding: () => encoding, decode };
}

// TextDecoder of Node 20 reads windows-1252 as latin1, so these 32 bytes are mapped here; five of them are no character.
const windowsCharacters =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

function windowsText(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(/[\u0080-\u009F]/g, (byte) => windowsCharacters[byte.charCodeAt(0) - 0x80]!);
}

// Bytes without a character, control characters, marks that no English text has, and UTF-8 that was read as Windows-1252.
const implausible =
  /[^\P{Cc}\t\n\r]|[\u00FF\u0192\u02C6\u02DC\u00A4\u00B8\u00AF\u00A8]|[\u00C2-\u00DF][\u00A0-\u00BF]|\u00E2\u20AC/u;

/** How many bytes at the end are the beginning of a character that the next piece finishes. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOfCharacter(byte) > back ? back : 0;
  }
  return 0;
}

function lengthOfCharacter(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}

/** The first byte from which the bytes are not UTF-8. */
function validUntil(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const end = middle - unfinished(bytes.subarray(0, middle));
    if (isUtf8(bytes.subarray(0, end))) low = middle;
    else high = middle - 1;
  }
  return low - unfinished(bytes.subarray(0, low));
}
