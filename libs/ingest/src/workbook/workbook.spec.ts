import writeXlsxFile from 'write-excel-file/node';
import { type MadeWorkbook, sheetOf, workbookOf } from '../../testing/index.js';
import type { RawRow } from '../row-source.js';
import { FileRefused } from '../file-refused.js';
import { openWorkbook, type WorkbookOptions } from './workbook.js';

async function rowsOf(bytes: Uint8Array, sheet = 'Rows', options: WorkbookOptions = {}) {
  const workbook = await openWorkbook(bytes, options);
  const [rows, warnings] = [[] as RawRow[], workbook.warnings.map(({ reason }) => reason)];
  for await (const batch of workbook.read(sheet)) {
    rows.push(...batch.rows);
    warnings.push(...batch.warnings.map(({ reason }) => reason));
  }
  return { rows, warnings };
}

/** The cells of row 1 of a sheet with these cells. */
async function cellsOf(cells: string, made: Omit<MadeWorkbook, 'sheets'> = {}): Promise<readonly string[]> {
  const bytes = workbookOf({ sheets: [{ name: 'Rows', rows: `<row r="1">${cells}</row>` }], ...made });
  return (await rowsOf(bytes)).rows[0]?.cells ?? [];
}

async function refusalOf(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<FileRefused> {
  const refused: unknown = await rowsOf(bytes, 'Rows', options).catch((thrown: unknown) => thrown);
  if (refused instanceof FileRefused) return refused;
  throw new Error('The workbook was read.');
}

describe('cells', () => {
  it('are read with what the sheet shows where that keeps the value', async () => {
    const cells = await cellsOf(
      '<c r="A1" s="1"><v>46112</v></c><c r="B1" s="1"><v>46112.75</v></c><c r="C1" s="2"><v>123</v></c>' +
        '<c r="D1" s="3"><v>0.85</v></c><c r="E1" t="b"><v>1</v></c><c r="F1"><v>0.30000000000000004</v></c><c r="G1" s="4"><v>0.5</v></c>',
      { formats: ['dd/mm/yyyy', '00000', '0%', 'h:mm'] },
    );
    expect(cells).toEqual(['2026-03-31', '2026-03-31 18:00:00', '00123', '85%', 'TRUE', '0.3', '12:00:00']);
  });

  it('show that a long number has lost its last digits, and keep every digit of one that has not', async () => {
    expect(
      await cellsOf('<c r="A1"><v>1.23456789012346E+17</v></c><c r="B1"><v>123456789012345</v></c><c r="C1"><v>1E-3</v></c>'),
    ).toEqual(['1.23456789012346E+17', '123456789012345', '0.001']);
  });

  it('keep errors as errors, and a formula without a value is never a blank', async () => {
    expect(
      await cellsOf(
        '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><v>#ODD!</v></c><c r="C1"><f>A1+1</f></c><c r="D1"><f>A1+1</f><v>7</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1"><v>1</v></c>',
      ),
    ).toEqual(['#N/A', '#UNKNOWN!', '#NOT-CALCULATED!', '7', '', '1']);
  });

  it('take shared texts without formatting and without reading aids, with their blanks', async () => {
    const shared = [
      '<si><r><rPr><b/></rPr><t xml:space="preserve">Signs </t></r><r><t>of Safety</t></r></si>',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      '<si><t xml:space="preserve"> two  blanks </t></si>',
      '<si><t>line_x000D_end _x005F_x0041_</t></si>',
    ];
    const cells = [0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join('');
    expect(await cellsOf(cells, { shared })).toEqual(['Signs of Safety', '東京', ' two  blanks ', 'line\rend _x0041_']);
  });

  it('count their dates from 1904 where the workbook does', async () => {
    expect(await cellsOf('<c r="A1" s="1"><v>43831</v></c>', { formats: ['yyyy-mm-dd'], date1904: true })).toEqual([
      '2024-01-02',
    ]);
  });

  it('that point to a text that is not there refuse the file, with their address', async () => {
    const refusal = await refusalOf(
      workbookOf({ sheets: [{ name: 'Rows', rows: '<row r="3"><c r="B3" t="s"><v>9</v></c></row>' }] }),
    );
    expect(refusal).toMatchObject({ code: 'workbook-damaged', issue: { place: { sheet: 'Rows', line: 3 } } });
    expect(refusal.message).toContain('cell B3');
  });
});

describe('rows', () => {
  it('carry the row numbers of the sheet, leave blank rows out, and are as wide as the headings', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row r="4"/><row r="5"><c r="A5"><v>3</v></c></row>';
    expect((await rowsOf(workbookOf({ sheets: [{ name: 'Rows', rows }] }))).rows).toEqual([
      { line: 2, cells: ['', '1', '2'] },
      { line: 5, cells: ['3', '', ''] },
    ]);
  });

  it('in the last corner of the sheet cost one row and no more', async () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
    const dimension = '<dimension ref="A1:XFD1048576"/>';
    const last = (await rowsOf(workbookOf({ sheets: [{ name: 'Rows', rows, before: dimension }] }))).rows[1];
    expect(last).toMatchObject({ line: 1_048_576, cells: [''], fault: { code: 'beyond-headings' } });
    expect(last?.fault?.reason).toContain('column XFD');
  });

  it.each([
    '<row r="0"><c r="A0"><v>1</v></c></row>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="99999999999"><c><v>1</v></c></row>',
  ])('that no sheet has refuse the file: %s', async (rows) => {
    expect((await refusalOf(workbookOf({ sheets: [{ name: 'Rows', rows }] }))).code).toBe('workbook-damaged');
  });

  it('with a text that is too long are refused by themselves', async () => {
    const { rows } = await rowsOf(sheetOf(['finding'], ['x'.repeat(32_768)], ['short']));
    expect(rows.map(({ fault }) => fault?.code)).toEqual([undefined, 'cell-too-long', undefined]);
  });

  it('come in batches, and more of them than are read refuse the file', async () => {
    const many = sheetOf(...Array.from({ length: 130 }, (_, i) => [String(i)]));
    const workbook = await openWorkbook(many, { batchRows: 50 });
    const sizes: number[] = [];
    for await (const { rows } of workbook.read('Rows')) sizes.push(rows.length);
    expect(sizes).toEqual([50, 50, 30]);
    expect(await refusalOf(many, { maxRows: 100 })).toMatchObject({ code: 'too-many-rows', kind: 'too-large' });
  });

  it('that are hidden or merged are read, and that is said', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>';
    const before = '<cols><col min="2" max="3" hidden="1"/></cols>';
    const after = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A5:A9"/></mergeCells>';
    const { warnings } = await rowsOf(workbookOf({ sheets: [{ name: 'Rows', rows, before, after }] }));
    expect(warnings).toEqual([
      'The sheet has hidden rows (2). They are read like the others.',
      'The sheet has hidden columns (B, C). They are read like the others.',
      'Cells are merged over several rows (A5:A9). Only the first of them holds the value; the others are blank.',
    ]);
  });
});

describe('sheets', () => {
  const made = workbookOf({
    sheets: [
      { name: 'Notes', rows: [['Exported in March']] },
      { name: 'Rows', rows: [['Title'], ['case_ref', 'team_code'], ['C1', 'T01'], ['C2', 'T02']] },
      { name: 'People', rows: [['name'], ['A made-up name']], state: 'hidden' },
      { name: 'Older', rows: [['name']], state: 'veryHidden' },
    ],
  });

  it('are listed with what a person needs to choose one, hidden ones as hidden', async () => {
    const sheets = await (await openWorkbook(made)).sheets();
    expect(sheets.map(({ name, hidden, rows, headings }) => [name, hidden, rows, headings])).toEqual([
      ['Notes', false, 1, ['Exported in March']],
      ['Rows', false, 4, ['case_ref', 'team_code']],
      ['People', true, 2, ['name']],
      ['Older', true, 1, ['name']],
    ]);
  });

  it('that are hidden are named, and read only when asked for', async () => {
    const workbook = await openWorkbook(made);
    expect(workbook.warnings.map(({ reason }) => reason)).toEqual([
      '2 sheets are hidden in this workbook: "People", "Older". They are not read unless somebody chooses so.',
    ]);
    expect((await rowsOf(made, 'People')).rows).toHaveLength(2);
  });

  it('that are not there are refused with the names of those that are', async () => {
    const workbook = await openWorkbook(made);
    expect(() => workbook.read('April')).toThrow('no sheet called "April"');
  });
});

it('reads what another program writes: texts, whole and broken numbers, dates and blanks', async () => {
  const date = { value: new Date(Date.UTC(2026, 2, 31)), type: Date, format: 'dd/mm/yyyy' } as const;
  const blob = writeXlsxFile(
    [
      [{ value: 'case_ref' }, { value: 'scored' }, { value: 'on' }, { value: 'note' }],
      [{ value: '00017' }, { value: 7.5, type: Number }, date, null],
    ],
    { sheet: 'Rows' },
  );
  expect((await rowsOf(await blob.toBuffer())).rows.map(({ cells }) => cells)).toEqual([
    ['case_ref', 'scored', 'on', 'note'],
    ['00017', '7.5', '2026-03-31', ''],
  ]);
});
