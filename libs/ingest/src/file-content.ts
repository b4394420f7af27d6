import { FileRefused } from './file-refused.js';

interface Signature {
  readonly begins: readonly number[];
  readonly name: string;
  readonly repair: string;
}

const saveAsCsv = 'Open it in the program that made it, and save the sheet as CSV UTF-8.';

const signatures: readonly Signature[] = [
  { begins: [0x25, 0x50, 0x44, 0x46], name: 'a PDF file', repair: 'Export the list itself as CSV; a PDF is a picture of it.' },
  {
    begins: [0x50, 0x4b],
    name: 'an Excel workbook or another ZIP file',
    repair: 'Name it .xlsx if it is a workbook, or save the sheet as CSV UTF-8.',
  },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Excel workbook (.xls) or one with a password', repair: saveAsCsv },
  { begins: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture', repair: 'Choose the file with the rows.' },
  { begins: [0xff, 0xd8, 0xff], name: 'a JPEG picture', repair: 'Choose the file with the rows.' },
  { begins: [0x47, 0x49, 0x46, 0x38], name: 'a GIF picture', repair: 'Choose the file with the rows.' },
  { begins: [0x7f, 0x45, 0x4c, 0x46], name: 'a program', repair: 'Choose the file with the rows.' },
  { begins: [0x4d, 0x5a, 0x90], name: 'a program', repair: 'Choose the file with the rows.' },
  { begins: [0x1f, 0x8b], name: 'a compressed file (gzip)', repair: 'Unpack it first and choose the CSV file inside.' },
  { begins: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'a rich text document', repair: saveAsCsv },
];

/** Refuses what is no table of text, by its first bytes and never by its name. */
export function refuseOtherContent(beginning: Uint8Array): void {
  const found = signatures.find(({ begins }) => begins.every((byte, i) => beginning[i] === byte));
  if (found !== undefined) throw otherContent(found.name, found.repair);
  const text = Buffer.from(beginning.subarray(0, 512))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(!doctype html|html|head|body|table|script)\b/.test(text)) throw otherContent('a web page (HTML)', saveAsCsv);
  if (text.startsWith('<?xml'))
    throw otherContent('an XML file', 'Choose a CSV file, or the import that reads this kind of return.');
  if (/^\{\s*("|\})|^\[\s*(\{|\[|"|\d|\])/.test(text)) throw otherContent('a JSON file', 'Export the rows as CSV.');
}

function otherContent(name: string, repair: string): FileRefused {
  return new FileRefused('other-content', `This is ${name}, not a CSV file.`, repair);
}
