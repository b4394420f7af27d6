import { SaxesParser } from 'saxes';
import type { Place } from '@waymark/basics';
import { damaged, unsafe } from './workbook-refused.js';

/** What happens on the way through a part. Names come without their prefix. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads one part, piece by piece. */
export interface XmlReader {
  readonly write: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

const deepest = 64;
/** A cell has 32,767 characters at most; a megabyte in one is refused with its row, and this much without a tag with the file. */
const longestWithoutTag = 4_000_000;

/**
 * A streaming reader of one XML part in UTF-8 or UTF-16. Throws `FileRefused`: for a document type declaration (so that no entity is ever
 * made up or fetched), for elements deeper than 64, for endless text, and for anything that is not well-formed, with line and column.
 */
export function xmlReader(part: string, place: Place, handlers: XmlHandlers): XmlReader {
  const parser = new SaxesParser({ xmlns: false });
  let [depth, sinceTag] = [0, 0];
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  parser.on('doctype', () => {
    throw unsafe(`its part ${part} declares a document type, which is not allowed`, place);
  });
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    if (++depth > deepest) throw unsafe(`its part ${part} is nested deeper than ${deepest} levels`, place);
    handlers.open(withoutPrefix(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    depth--;
    handlers.close?.(withoutPrefix(name));
  });
  if (handlers.text !== undefined) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  parser.on('error', () => {
    throw damaged(`its part ${part} is not well-formed at line ${parser.line}, column ${parser.column}`, place);
  });

  const decoded = (bytes: Uint8Array, stream: boolean): string => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw damaged(`its part ${part} is not text in the encoding that it should have`, place);
    }
  };

  return {
    write: (bytes) => {
      const text = decoded(bytes, true);
      sinceTag += text.length;
      parser.write(text);
      if (sinceTag > longestWithoutTag) throw unsafe(`its part ${part} holds a text without an end`, place);
    },
    end: () => {
      parser.write(decoded(new Uint8Array(0), false));
      parser.close();
    },
  };
}

/** Reads a whole part. */
export async function readXml(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  place: Place,
  handlers: XmlHandlers,
): Promise<void> {
  const reader = xmlReader(part, place, handlers);
  for await (const piece of pieces) reader.write(piece);
  reader.end();
}

/** The value of an attribute by its name without prefix: `id` also finds `r:id`, where an attribute of that very name is not meant. */
export function prefixed(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = Object.keys(attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Whether an attribute says yes, in either of the ways of the format. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
