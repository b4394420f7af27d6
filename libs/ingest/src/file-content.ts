import type { Place } from '@waymark/basics';
import { type ContentKind, contentKindOf } from './content-kind.js';
import { FileRefused } from './file-refused.js';

const saveAsCsv = 'Open it in the program that made it, and save the sheet as CSV UTF-8.';
const chooseRows = 'Choose the file with the rows.';

const others: Readonly<Record<Exclude<ContentKind, 'text' | 'zip'>, readonly [name: string, repair: string]>> = {
  pdf: ['a PDF file', 'Export the list itself as CSV; a PDF is a picture of it.'],
  'old-workbook': ['an old Excel workbook (.xls)', 'Open it in Excel and save it as an Excel workbook (.xlsx) or as CSV UTF-8.'],
  'locked-workbook': [
    'a workbook with a password',
    'Remove the password in Excel (File, Info, Protect Workbook, Encrypt with Password, leave it blank), save it and send it again.',
  ],
  picture: ['a picture', chooseRows],
  program: ['a program', chooseRows],
  gzip: ['a compressed file (gzip)', 'Unpack it first and choose the file inside.'],
  'rich-text': ['a rich text document', saveAsCsv],
  html: ['a web page (HTML)', saveAsCsv],
  xml: ['an XML file', 'Choose a CSV file or a workbook, or the import that reads this kind of return.'],
  json: ['a JSON file', 'Export the rows as CSV.'],
};

/** Refuses what is neither a table of text nor a ZIP file, by its first bytes and never by its name; tells which of the two it is. */
export function tableKindOf(beginning: Uint8Array, place: Place = {}): 'text' | 'zip' {
  const kind = contentKindOf(beginning);
  if (kind === 'text' || kind === 'zip') return kind;
  const [name, repair] = others[kind];
  throw new FileRefused('other-content', `This is ${name}, not a CSV file or a workbook.`, repair, place);
}

/** Refuses what is no table of text. */
export function refuseOtherContent(beginning: Uint8Array, place: Place = {}): void {
  if (tableKindOf(beginning, place) === 'text') return;
  throw new FileRefused(
    'other-content',
    'This is an Excel workbook or another ZIP file, not a CSV file.',
    'Send it as a workbook (.xlsx), or save the sheet as CSV UTF-8.',
    place,
  );
}

/** Refuses a CSV file that is called a workbook, and the reverse: whoever opens it by its name would see something else, or nothing. */
export function refuseFalseName(kind: 'text' | 'zip', place: Place): void {
  const ending = /\.([a-z]{3,4})$/i.exec(place.file ?? '')?.[1]?.toLowerCase() ?? '';
  if (kind === 'text' && /^xls[xmb]?$/.test(ending)) {
    const repair = 'Rename it so that it ends in .csv, or save it in Excel as an Excel workbook (.xlsx).';
    throw new FileRefused('false-name', `This is a CSV file that is called .${ending}.`, repair, place);
  }
  if (kind === 'zip' && /^(csv|tsv|txt)$/.test(ending)) {
    const repair = 'Rename it so that it ends in .xlsx, or save the sheet in Excel as CSV UTF-8.';
    throw new FileRefused('false-name', `This is a workbook or another ZIP file that is called .${ending}.`, repair, place);
  }
}
