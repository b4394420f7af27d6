import fc from 'fast-check';
import { decoderFor } from './decode.js';

/** The text of the bytes in pieces of a size, and the byte at which it stops. */
function decoded(
  bytes: Uint8Array,
  size: number,
): { readonly text: string; readonly stopsAt?: number; readonly encoding: string } {
  const decoder = decoderFor(bytes);
  let text = '';
  for (let from = 0; from <= bytes.length; from += size) {
    const last = from + size > bytes.length;
    const piece = decoder.decode(bytes.subarray(from, from + size), last);
    text += piece.text;
    if (piece.stopsAt !== undefined) return { text, stopsAt: piece.stopsAt, encoding: decoder.encoding() };
  }
  return { text, encoding: decoder.encoding() };
}

it('gives back every text that was written as UTF-8, however it is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (text, size) => {
      fc.pre(!text.startsWith('\uFEFF'));
      expect(decoded(Buffer.from(text, 'utf8'), size)).toEqual({ text, encoding: 'UTF-8' });
    }),
  );
});

it('gives back every text of letters, pounds and curly quotes that was written as Windows-1252', () => {
  const written: Readonly<Record<string, number>> = {
    '€': 0x80,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '–': 0x96,
    '—': 0x97,
    '£': 0xa3,
    é: 0xe9,
  };
  const characters = fc.constantFrom('a', 'Z', ' ', ',', ...Object.keys(written));
  fc.assert(
    fc.property(fc.array(characters, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (letters, size) => {
      const text = `x ${letters.join('x')} £ x`;
      const bytes = Uint8Array.from(text, (letter) => written[letter] ?? letter.charCodeAt(0));
      expect(decoded(bytes, size)).toEqual({ text, encoding: 'Windows-1252' });
    }),
  );
});

it('reads the same bytes alike in one piece and in many', () => {
  const likely = fc.constantFrom(0x2c, 0x0a, 0x61, 0x31, 0xc2, 0xa3, 0xc3, 0xa9, 0xe2, 0x80, 0x99, 0x92, 0xff, 0x8f, 0xf0, 0x9f);
  const bytes = fc.array(fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 255 }) }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 7 }), (list, size) => {
      const content = Uint8Array.from([0x61, ...list]);
      expect(decoded(content, size)).toEqual(decoded(content, 1_000));
    }),
    { numRuns: 3_000 },
  );
});

it('never takes a lost character for text', () => {
  const bytes = fc.uint8Array({ maxLength: 40 });
  fc.assert(
    fc.property(bytes, (content) => {
      fc.pre(!Buffer.from(content).includes(Buffer.from('\uFFFD')) && !looksMarked(content));
      expect(decoded(Uint8Array.from([0x61, ...content]), 1_000).text).not.toContain('\uFFFD');
    }),
  );
});

function looksMarked(content: Uint8Array): boolean {
  return content.filter((byte) => byte === 0).length > content.length / 4;
}
