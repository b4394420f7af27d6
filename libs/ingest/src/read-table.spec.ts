import { fileOf, piecesOf, sheetOf, workbookOf, zipOf } from '../testing/index.js';
import { FileRefused, WhichSheet, contentKindOf, readTable, sheetsOf, type TableOptions } from './index.js';

async function read(bytes: Uint8Array, options: TableOptions = {}) {
  const [cells, warnings, datesFrom] = [[] as (readonly string[])[], [] as string[], new Set<number | undefined>()];
  for await (const batch of readTable(piecesOf(bytes, 100), options)) {
    cells.push(...batch.rows.map((row) => row.cells));
    warnings.push(...batch.warnings.map(({ code }) => code));
    datesFrom.add(batch.datesFrom);
  }
  return { cells, warnings, datesFrom: [...datesFrom] };
}

async function refusal(bytes: Uint8Array, options: TableOptions = {}): Promise<FileRefused> {
  const thrown: unknown = await read(bytes, options).catch((reason: unknown) => reason);
  if (thrown instanceof FileRefused) return thrown;
  throw new Error('The file was read.');
}

const rows = [
  ['team_code', 'team_name', 'service_area'],
  ['T01', 'Front door', 'front_door'],
] as const;

it('reads the same rows from a CSV file and from a workbook', async () => {
  const csv = await read(Buffer.from(rows.map((cells) => cells.join(',')).join('\n')));
  expect((await read(sheetOf(...rows))).cells).toEqual(csv.cells);
});

it('reads the one sheet whose headings are known, and names the others', async () => {
  const notes = [
    ['What this is', ''],
    ['Made up', 'in March'],
  ];
  const made = workbookOf({
    sheets: [
      { name: 'Notes', rows: notes },
      { name: 'Teams', rows },
    ],
  });
  const { cells, warnings } = await read(made, { file: 'teams.xlsx' });
  expect([cells.length, cells[1], warnings]).toEqual([2, rows[1], ['other-sheets']]);
});

it('asks which of several sheets is meant, and reads each as a file of its own', async () => {
  const other = [rows[0], ['T02', 'Assessment', 'assessment']];
  const made = workbookOf({
    sheets: [
      { name: 'March', rows },
      { name: 'April', rows: other },
    ],
  });
  const asked = await refusal(made);
  expect(asked).toBeInstanceOf(WhichSheet);
  expect(asked.message).toBe('Several sheets of this workbook could be meant: "March" (2 rows), "April" (2 rows).');
  expect((await read(made, { sheet: 'April' })).cells[1]?.[0]).toBe('T02');
  expect((await sheetsOf(piecesOf(made))).map(({ name, headings }) => [name, headings])).toEqual([
    ['March', rows[0]],
    ['April', rows[0]],
  ]);
});

it('never takes a hidden sheet by itself', async () => {
  const made = workbookOf({
    sheets: [
      { name: 'Front', rows: [] },
      { name: 'Rows', rows, state: 'hidden' },
    ],
  });
  expect(await refusal(made)).toMatchObject({ code: 'no-rows', message: expect.stringContaining('Only hidden sheets') });
  expect((await read(made, { sheet: 'Rows' })).cells).toHaveLength(2);
});

it('passes on that dates count from 1904', async () => {
  expect((await read(workbookOf({ sheets: [{ name: 'Rows', rows }], date1904: true }))).datesFrom).toEqual([1904]);
  expect((await read(sheetOf(...rows))).datesFrom).toEqual([undefined]);
});

it('refuses a CSV file that is called a workbook and the reverse, and says what to do', async () => {
  expect(await refusal(Buffer.from('a,b\n1,2'), { file: 'rows.xlsx' })).toMatchObject({
    code: 'false-name',
    repair: expect.stringContaining('.csv'),
  });
  expect(await refusal(sheetOf(...rows), { file: 'rows.csv' })).toMatchObject({
    code: 'false-name',
    repair: expect.stringContaining('.xlsx'),
  });
});

it('has no sheets for a CSV file', async () => {
  expect(await sheetsOf(fileOf('a,b\n1,2'))).toEqual([]);
});

it.each([
  ['text', 'a,b\n1,2', 'text'],
  ['PDF', '%PDF-1.7', 'pdf'],
  ['HTML', '<!DOCTYPE html><html>', 'html'],
  ['XML', '<?xml version="1.0"?>', 'xml'],
  ['JSON', '[{"a":1}]', 'json'],
  ['RTF', '{\\rtf1', 'rich-text'],
  ['ELF', '\x7fELF', 'program'],
])('tells %s by its first bytes', (_, text, kind) => {
  expect(contentKindOf(Buffer.from(text, 'latin1'))).toBe(kind);
});

it('tells an old workbook from one with a password', async () => {
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
  expect((await refusal(old)).message).toContain('an old Excel workbook (.xls)');
  expect((await refusal(locked)).repair).toContain('Remove the password');
});

it('refuses an OpenDocument sheet and says how to save it', async () => {
  const ods = zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', content: '<x/>' },
  ]);
  expect(await refusal(ods)).toMatchObject({ code: 'other-content', repair: expect.stringContaining('.xlsx') });
});
