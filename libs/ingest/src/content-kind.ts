/** What a file is by its first bytes, whatever it is called. `text` may be a table; `zip` may be a workbook; nothing else is read. */
export type ContentKind =
  | 'text'
  | 'zip'
  | 'pdf'
  | 'old-workbook'
  | 'locked-workbook'
  | 'picture'
  | 'program'
  | 'gzip'
  | 'rich-text'
  | 'html'
  | 'xml'
  | 'json';

const signatures: readonly (readonly [kind: ContentKind, begins: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  // Workbooks of the 1990s: a stream of records that begins with the version.
  ['old-workbook', [0x09, 0x00, 0x04, 0x00]],
  ['old-workbook', [0x09, 0x02, 0x06, 0x00]],
  ['old-workbook', [0x09, 0x04, 0x06, 0x00]],
  ['old-workbook', [0x09, 0x08]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['program', [0x4d, 0x5a, 0x90]],
  ['gzip', [0x1f, 0x8b]],
  ['rich-text', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Tells a file by its first bytes; 64 KiB of them decide more than 500 do. Never asks for its name. */
export function contentKindOf(beginning: Uint8Array): ContentKind {
  const found = signatures.find(([, begins]) => begins.every((byte, i) => beginning[i] === byte))?.[0];
  if (found === 'old-workbook' && hasPassword(beginning)) return 'locked-workbook';
  return found ?? kindOfText(beginning);
}

/** A workbook with a password is an old container around an encrypted package; the container names it in UTF-16. */
function hasPassword(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function kindOfText(beginning: Uint8Array): ContentKind {
  const text = Buffer.from(beginning.subarray(0, 512))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(!doctype html|html|head|body|table|script)\b/.test(text)) return 'html';
  // Returns to the department begin with their message, often without a declaration.
  if (/^<(\?xml|message\b)/.test(text)) return 'xml';
  return /^\{\s*("|\})|^\[\s*(\{|\[|"|\d|\])/.test(text) ? 'json' : 'text';
}
