import { base32 } from './base32.js';

// The examples of RFC 4648, section 10, in lower case and without padding.
it.each([
  ['', ''],
  ['f', 'my'],
  ['fo', 'mzxq'],
  ['foo', 'mzxw6'],
  ['foob', 'mzxw6yq'],
  ['fooba', 'mzxw6ytb'],
  ['foobar', 'mzxw6ytboi'],
])('writes %j as %j', (text, written) => {
  expect(base32(Buffer.from(text))).toBe(written);
});

it('writes every byte, those above 127 too', () => {
  expect(base32(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff, 0x00))).toBe('77777777aa');
});
