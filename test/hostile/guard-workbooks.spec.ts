import { type MadeWorkbook, type ZipPart, partsOf, workbookOf, zipOf } from '@waymark/ingest/testing';
import { type Ending, type EndingOptions, endingOf, ratings } from './support/read-whole.js';

const rows = ratings({}, {}, {});
const made: MadeWorkbook = { sheets: [{ name: 'Rows', rows }] };
const sheet = 'xl/worksheets/sheet1.xml';

function ending(bytes: Uint8Array, options?: EndingOptions): Promise<Ending> {
  return endingOf({ name: 'rows.xlsx', bytes }, 'ratings', options);
}

function withPart(...parts: readonly ZipPart[]): Promise<Ending> {
  return ending(zipOf([...partsOf(made), ...parts]));
}

function replaced(name: string, change: Partial<ZipPart>): Promise<Ending> {
  return ending(zipOf(partsOf(made).map((part) => (part.name === name ? { ...part, ...change } : part))));
}

/** A sheet of ratings in which some cells are written by hand: XML by row (from 0) and heading. */
function sheetWith(cells: Readonly<Record<string, string>>, changes: Partial<MadeWorkbook> = {}, after = ''): Promise<Ending> {
  const [headings, ...below] = ratings({}, {});
  const xml = [headings!, ...below].map((row, r) => {
    const inside = row.map((text, c) => {
      const address = `${String.fromCharCode(65 + c)}${r + 1}`;
      const byHand = cells[`${r} ${headings![c]}`];
      return byHand === undefined
        ? `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`
        : byHand.replace('<c', `<c r="${address}"`);
    });
    return `<row r="${r + 1}">${inside.join('')}</row>`;
  });
  return ending(workbookOf({ sheets: [{ name: 'Rows', rows: xml.join(''), after }], ...changes }));
}

function codes({ refused, rejects }: Ending): readonly string[] {
  return [...refused, ...rejects.map(({ place, code }) => `${place.line} ${place.column ?? ''} ${code}`)];
}

describe('guard, section 6, values that only workbooks have:', () => {
  it('38: a date that is stored as a number is read, with a date format or without', async () => {
    const ended = await sheetWith(
      { '1 rated_on': '<c s="1"><v>46091</v></c>', '2 rated_on': '<c><v>46091</v></c>' },
      { formats: ['dd/mm/yyyy'] },
    );
    expect(ended.rows.map(({ rated_on }) => rated_on)).toEqual(['2026-03-10', '2026-03-10']);
  });

  it.each([
    ['0', 'not-in-calendar'],
    ['1', 'date-too-early'],
    ['59', 'date-too-early'],
    ['60', 'not-in-calendar'],
    ['61', 'date-too-early'],
    ['-1', 'not-a-date'],
    ['2958466', 'not-a-date'],
    ['1e15', 'not-a-date'],
  ])('38: the number %s in a date format is refused', async (serial, code) => {
    expect(codes(await sheetWith({ '1 rated_on': `<c s="1"><v>${serial}</v></c>` }, { formats: ['yyyy-mm-dd'] }))).toEqual([
      `2 rated_on ${code}`,
    ]);
  });

  it('39: dates of a workbook that counts from 1904 are 1,462 days later', async () => {
    const cells = { '1 rated_on': '<c s="1"><v>44629</v></c>', '2 rated_on': '<c><v>44629</v></c>' };
    const ended = await sheetWith(cells, { formats: ['yyyy-mm-dd'], date1904: true });
    expect(ended.rows.map(({ rated_on }) => rated_on)).toEqual(['2026-03-10', '2026-03-10']);
  });

  it('45: an error cell is an error, never a blank', async () => {
    const ended = await sheetWith({ '1 score': '<c t="e"><v>#N/A</v></c>', '2 score': '<c t="e"><v>#ODD!</v></c>' });
    expect(codes(ended)).toEqual(['2 score sheet-error', '3 score sheet-error']);
  });

  it('46: a formula without a stored value costs its row, and says to recalculate', async () => {
    const ended = await sheetWith({
      '1 case_ref': '<c><f>CONCAT("C",1)</f></c>',
      '2 case_ref': '<c t="str"><f>CONCAT("C",2)</f><v>C2</v></c>',
    });
    expect(codes(ended)).toEqual(['2 case_ref formula-without-value']);
    expect(ended.words).toContain('let it recalculate');
    expect(ended.rows.map(({ case_ref }) => case_ref)).toEqual(['c2']);
  });

  it('48: a reference that has lost digits is refused, and zeros that the sheet shows are kept', async () => {
    const ended = await sheetWith(
      { '1 case_ref': '<c><v>1.23456789012346E+17</v></c>', '2 case_ref': '<c s="1"><v>123</v></c>' },
      { formats: ['000000'] },
    );
    expect(codes(ended)).toEqual(['2 case_ref reference-changed']);
    expect(ended.rows.map(({ case_ref }) => case_ref)).toEqual(['000123']);
  });
});

describe('guard, section 6, the file of a workbook:', () => {
  it('65: a sheet, shared texts and an unused part that unpack without end are refused before memory is used', async () => {
    const bomb = Buffer.alloc(210_000_000);
    for (const part of ['xl/sharedStrings.xml', 'xl/media/unused.bin']) {
      expect((await withPart({ name: part, content: bomb })).refused).toEqual(['too-many-bytes']);
    }
    expect((await withPart({ name: 'xl/media/unused.bin', content: bomb.subarray(0, 50_000_000) })).refused).toEqual([
      'workbook-unsafe',
    ]);
  }, 120_000);

  it('66: too many parts, a ZIP file in a ZIP file and an empty archive are refused', async () => {
    const parts = Array.from({ length: 4_000 }, (_, i) => ({ name: `xl/p${i}.xml`, content: '' }));
    expect((await withPart(...parts)).refused).toEqual(['too-many-parts']);
    expect((await ending(zipOf([{ name: 'rows.xlsx', content: workbookOf(made) }]))).refused).toEqual(['other-content']);
    expect((await ending(zipOf([]))).refused).toEqual(['other-content']);
  });

  it.each(['../../evil.xml', '/etc/evil.xml', 'c:\\evil.xml'])('67: a part called %s refuses the file', async (name) => {
    expect((await withPart({ name, content: 'x' })).refused).toEqual(['workbook-unsafe']);
  });

  it('67: a part that is a link refuses the file', async () => {
    const link = { name: 'xl/link.xml', content: '/etc/passwd', madeBy: (3 << 8) | 20, attributes: 0o120777 << 16 };
    expect((await withPart(link)).refused).toEqual(['workbook-unsafe']);
  });

  it('68: two parts of one name refuse the file', async () => {
    expect((await withPart({ name: sheet, content: '<worksheet/>' })).refused).toEqual(['workbook-unsafe']);
  });

  it('69: sizes that lie refuse the file', async () => {
    expect((await replaced(sheet, { claimedSize: 2_147_483_647 })).refused).toEqual(['too-many-bytes']);
    expect((await replaced(sheet, { claimedSize: 10 })).refused).toEqual(['workbook-damaged']);
  });

  it('70: a turned bit, a cut-off file and junk before it are refused as damaged, with what to do', async () => {
    const whole = workbookOf(made);
    expect((await replaced(sheet, { claimedChecksum: 1 })).refused).toEqual(['workbook-damaged']);
    expect((await ending(whole.subarray(0, whole.length - 40))).refused).toEqual(['workbook-damaged']);
    const junk = await ending(Buffer.concat([Buffer.from('PK\x03\x04 junk'), whole]));
    expect([junk.refused, junk.words.includes('save it again')]).toEqual([['workbook-damaged'], true]);
  });

  it.each([
    '<row r="1"><c r="A0"><v>1</v></c></row>',
    '<row r="1"><c r="XFE1048577"><v>1</v></c></row>',
    '<row r="99999999999"/>',
  ])('71: a place that no sheet has refuses the file: %s', async (xml) => {
    expect((await ending(workbookOf({ sheets: [{ name: 'Rows', rows: xml }] }))).refused).toEqual(['workbook-damaged']);
  });

  it('72: one cell in the last corner costs one row, and a merge over everything costs nothing', async () => {
    const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const ended = await sheetWith({}, {}, merge);
    expect([ended.rows.length, ended.warnings]).toEqual([2, ['merged-cells']]);
    const corner = rows.map(
      (cells, r) => `<row r="${r + 1}">${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    );
    const bytes = workbookOf({
      sheets: [
        {
          name: 'Rows',
          rows: `${corner.join('')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
          before: '<dimension ref="A1:XFD1048576"/>',
        },
      ],
    });
    expect(codes(await ending(bytes))).toEqual(['1048576  beyond-headings']);
  });

  it('73: a shared text that is not there refuses the file, with the address of the cell', async () => {
    const ended = await sheetWith({ '1 score': '<c t="s"><v>999999</v></c>' }, { shared: ['<si><t>a</t></si>'] });
    expect([ended.refused, ended.words.includes('cell G2')]).toEqual([['workbook-damaged'], true]);
  });

  it('74: hidden sheets are named and not read unless somebody says so', async () => {
    const hidden = [
      { name: 'raw', rows: ratings({ score: '1' }), state: 'hidden' as const },
      { name: 'older', rows: ratings({ score: '2' }), state: 'veryHidden' as const },
    ];
    const bytes = workbookOf({ sheets: [...made.sheets, ...hidden] });
    const ended = await ending(bytes);
    expect([ended.rows.map(({ score }) => score), ended.warnings]).toEqual([[6, 6, 6], ['hidden-sheets']]);
    expect(ended.words).toContain('"raw", "older"');
    expect((await ending(bytes, { sheet: 'raw' })).rows.map(({ score }) => score)).toEqual([1]);
  });

  it('75: of several sheets that could be meant none is taken unasked', async () => {
    const bytes = workbookOf({ sheets: ['Q1', 'Q2'].map((name) => ({ name, rows })) });
    const asked = await ending(bytes);
    expect([asked.refused, asked.words.includes('"Q1" (4 rows), "Q2" (4 rows)')]).toEqual([['which-sheet'], true]);
    expect((await ending(bytes, { sheet: 'Q2' })).rows).toHaveLength(3);
  });

  it('76: groups of headings above the headings are passed over', async () => {
    const groups = ['Occasion', '', 'Case', '', 'Scaling', '', ''];
    const ended = await ending(
      workbookOf({
        sheets: [{ name: 'Rows', rows: [groups, ...rows], after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' }],
      }),
    );
    expect([ended.headerLine, ended.rows.length, ended.warnings]).toEqual([2, 3, []]);
  });

  it('77: a workbook with a password is refused with how to remove it', async () => {
    const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]);
    for (const ended of [await ending(ole), await replaced(sheet, { flags: 1 })]) {
      expect([ended.refused.length, ended.words.includes('Remove the password')]).toEqual([1, true]);
    }
  });

  it('78: a workbook with macros is refused', async () => {
    expect((await withPart({ name: 'xl/vbaProject.bin', content: 'x' })).refused).toEqual(['workbook-unsafe']);
    const kinds =
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    expect((await replaced('[Content_Types].xml', { content: kinds })).words).toContain('macros');
  });

  it.each(['xl/externalLinks/externalLink1.xml', 'xl/connections.xml'])(
    '79: with %s it is read, and the other file is never asked',
    async (name) => {
      const ended = await withPart({ name, content: '<x/>' });
      expect([ended.rows.length, ended.warnings]).toEqual([3, ['draws-on-others']]);
    },
  );

  it.each([
    ['.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    [
      '.ods',
      zipOf([
        { name: 'mimetype', content: 'x' },
        { name: 'content.xml', content: 'x' },
      ]),
    ],
    [
      '.xlsb',
      zipOf([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/workbook.bin', content: 'x' },
      ]),
    ],
  ])('80: %s is refused with how to save it', async (_, bytes) => {
    const ended = await ending(bytes);
    expect([ended.refused, /\.xlsx.*CSV UTF-8/.test(ended.words)]).toEqual([['other-content'], true]);
  });
});
