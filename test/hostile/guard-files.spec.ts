import { type SentFile, asCsv, asWorkbook, bothWays, endingOf, ratings } from './support/read-whole.js';

const rows = ratings({}, {}, {});
const text = rows.map((cells) => cells.join(',')).join('\n');

function file(content: string | Uint8Array, name = 'rows.csv'): SentFile {
  return { name, bytes: Buffer.from(content) };
}

describe.each(bothWays)('guard, section 6, in %s:', (_, fileOf) => {
  it('2: headings without rows are refused', async () => {
    const ended = await endingOf(fileOf(ratings()), 'ratings');
    expect([ended.refused, ended.words.includes('No data rows below the header on row 1')]).toEqual([['no-rows'], true]);
  });

  it('2: nothing but blanks is refused', async () => {
    expect(
      (
        await endingOf(
          fileOf([
            ['', ''],
            [' ', ''],
          ]),
          'ratings',
        )
      ).refused,
    ).toEqual(['no-rows']);
  });

  it('7: a character that no text has costs its row', async () => {
    // A workbook writes a NUL as _x0000_.
    const nul = fileOf === asWorkbook ? '_x0000_' : '\0';
    const ended = await endingOf(fileOf(ratings({ case_ref: `C${nul}1` }, {})), 'ratings');
    expect([ended.rows.length, ended.rejects.map(({ place, code }) => [place.line, code])]).toEqual([1, [[2, 'nul-character']]]);
  });

  it('12: a heading that stands twice refuses the file, with both positions', async () => {
    const ended = await endingOf(fileOf(rows.map((cells) => [...cells, cells[6]!])), 'ratings');
    expect(ended.refused).toEqual(['heading-twice']);
    expect(ended.words).toContain('columns 7 and 8');
  });

  it('13: a column without a heading is left out with a warning', async () => {
    const ended = await endingOf(fileOf(rows.map((cells, i) => [...cells, i === 0 ? '' : 'note'])), 'ratings');
    expect([ended.rows.length, ended.warnings]).toEqual([3, ['column-left-out-no-heading']]);
  });

  it('14: headings are known in any case, with blanks and hyphens', async () => {
    const [headings, ...below] = rows;
    const changed = headings!.map((heading) => ` ${heading.toUpperCase().replace('_', '\u00a0')} `);
    expect((await endingOf(fileOf([changed, ...below]), 'ratings')).rows).toHaveLength(3);
  });

  it('15: further columns are listed and left out', async () => {
    const ended = await endingOf(fileOf(rows.map((cells, i) => [...cells, i === 0 ? 'shoe size' : '41'])), 'ratings');
    expect([ended.rows.length, ended.warnings, ended.words.includes('"shoe size"')]).toEqual([
      3,
      ['column-left-out-unknown'],
      true,
    ]);
  });

  it('16: a missing column refuses the file and names the nearest heading', async () => {
    const ended = await endingOf(
      fileOf(rows.map((cells) => cells.map((cell) => (cell === 'score' ? 'skore of it' : cell)))),
      'ratings',
    );
    expect(ended.refused).toEqual(['column-missing']);
    expect(ended.words).toContain('no column score');
  });

  it('17: headings that are names of object parts harm nothing', async () => {
    const ended = await endingOf(
      fileOf(rows.map((cells, i) => [...cells, i === 0 ? '__proto__' : 'x', i === 0 ? 'constructor' : 'y'])),
      'ratings',
    );
    expect([ended.rows.length, ended.warnings.length]).toEqual([3, 2]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('18: title lines above the headings are found, and the row of headings is said', async () => {
    const titles = [
      ['Scaling export', '', '', '', '', '', ''],
      ['Made on 1 April', '', '', '', '', '', ''],
    ];
    const ended = await endingOf(fileOf([...titles, ...rows]), 'ratings');
    expect([ended.headerLine, ended.rows.length]).toEqual([3, 3]);
  });

  it('28: 5,000 columns refuse the file with the limit', async () => {
    const wide = Array.from({ length: 2 }, (__, row) => Array.from({ length: 5_000 }, (___, i) => `${row} ${i}`));
    const ended = await endingOf(fileOf(wide), 'ratings');
    expect([ended.refused, ended.words.includes('1000')]).toEqual([['too-many-columns'], true]);
  });

  it('29: a megabyte in one cell costs its row, with limit and length', async () => {
    const ended = await endingOf(fileOf(ratings({ setting: 'x'.repeat(1_048_576) }, {})), 'ratings');
    expect([ended.rows.length, ended.rejects.map(({ code }) => code)]).toEqual([1, ['cell-too-long']]);
    expect(ended.words).toContain('1048576 characters; 32767 are read');
  });
});

describe('guard, section 6:', () => {
  it.each(['rows.csv', 'rows.xlsx'])('1: an empty file is refused, called %s', async (name) => {
    const ended = await endingOf(file('', name), 'ratings');
    expect([ended.refused, ended.words.includes('The file is empty.')]).toEqual([['empty-file'], true]);
  });

  it('3: a byte-order mark leaves the first heading intact', async () => {
    expect((await endingOf(file(`\uFEFF${text}`), 'ratings')).rows).toHaveLength(3);
  });

  it.each([
    ['LE', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['BE', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('4: UTF-16 %s with its mark is read', async (__, bytes) => {
    expect((await endingOf(file(bytes), 'ratings')).rows).toHaveLength(3);
  });

  it('5: Windows-1252 is read with a warning, and no character is lost', async () => {
    const judgement = Buffer.from(
      'judged_on,theme,judge,score,reason\n2026-03-10,whole,leader_1,5,It cost \xa320 \x96 \x93fine\x94\n',
      'latin1',
    );
    const ended = await endingOf(file(judgement), 'judgements');
    expect([ended.rows[0]?.['reason'], ended.warnings]).toEqual(['It cost £20 – “fine”', ['windows-1252']]);
  });

  it('6: bytes that are no UTF-8 in the middle refuse the file with line and byte', async () => {
    const bytes = Buffer.concat([Buffer.from(`${text}\nÉ`), Buffer.from([0xff, 0xfe, 0xfa]), Buffer.from('\n')]);
    const ended = await endingOf(file(bytes), 'ratings');
    expect(ended.refused).toEqual(['not-text']);
    expect(ended.words).toMatch(/At byte \d+ \(line 5\)/);
  });

  it('8: a quote that never closes refuses the file with its line', async () => {
    const ended = await endingOf(file(`${text}\n"O9,2026-03-10\nand more\n`), 'ratings');
    expect([ended.refused, ended.words.includes('opens at line 5')]).toEqual([['quote-not-closed'], true]);
  });

  it('9: rows with too few and too many cells are refused, with both counts', async () => {
    const ended = await endingOf(file(`${text}\nO8,2026-03-10\nO9,2026-03-10,C9,T1,safety,mother,6,more\n`), 'ratings');
    expect(ended.rejects.map(({ place, code }) => [place.line, code])).toEqual([
      [5, 'too-few-columns'],
      [6, 'too-many-columns'],
    ]);
    expect(ended.words).toContain('The row has 2 cells; the headings have 7.');
  });

  it('9: in a workbook a row with something beyond the headings is refused, and a short one has blanks', async () => {
    const filler = Array.from({ length: 30 }, () => ({}));
    const sheet = [...ratings(...filler), ['O98', '2026-03-10'], [...rows[1]!, 'more']];
    const ended = await endingOf(asWorkbook(sheet), 'ratings');
    expect(ended.rows).toHaveLength(30);
    expect(ended.rejects.map(({ place, code }) => `${place.line} ${code}`)).toEqual([
      '32 required-blank',
      '32 required-blank',
      '32 required-blank',
      '32 required-blank',
      '33 beyond-headings',
    ]);
  });

  it.each([';', '\t'])('10: cells that are separated by %j are read with a warning', async (delimiter) => {
    const ended = await endingOf(file(text.replaceAll(',', delimiter)), 'ratings');
    expect([ended.rows.length, ended.warnings]).toEqual([3, ['other-delimiter']]);
  });

  it.each(['\r', '\n', '\r\n'])('11: lines that end with %j are counted right', async (end) => {
    expect((await endingOf(file(text.replaceAll('\n', end)), 'ratings')).rows).toHaveLength(3);
  });

  it('11: mixed line ends are counted right', async () => {
    const [first, second, third, fourth] = text.split('\n');
    expect((await endingOf(file(`${first}\r\n${second}\r${third}\n${fourth}`), 'ratings')).rows).toHaveLength(3);
  });

  it('27: a workbook of more than 100,000 rows is refused with the limit', async () => {
    const many = Array.from({ length: 100_030 }, (__, i) => [String(i)]);
    const ended = await endingOf(asWorkbook(many), 'ratings');
    expect([ended.refused, ended.words.includes('the limit is 100000')]).toEqual([['too-many-rows'], true]);
  }, 120_000);

  it('27: a workbook of more than 20 MB is refused with the limit', async () => {
    const large = Buffer.concat([asWorkbook(rows).bytes, Buffer.alloc(20_000_001)]);
    const ended = await endingOf(file(large, 'rows.xlsx'), 'ratings');
    expect([ended.refused, ended.words.includes('the limit is 20000000')]).toEqual([['too-many-bytes'], true]);
  });

  it.each([
    [
      'CSV',
      Buffer.concat([Buffer.from(`${text}\n`), Buffer.from(Array.from({ length: 4_000 }, (__, i) => (i * 167 + 13) % 256))]),
      'rows.csv',
      'not-text',
    ],
    ['XLSX', Buffer.concat([asWorkbook(rows).bytes, Buffer.alloc(4_000, 0xa7)]), 'rows.xlsx', 'workbook-damaged'],
  ])('31: binary bytes behind the good rows of a %s file refuse all of it', async (__, bytes, name, code) => {
    const ended = await endingOf(file(bytes, name), 'ratings');
    expect([ended.refused, ended.rows]).toEqual([[code], []]);
  });

  it.each([
    ['a web page (HTML)', '<!DOCTYPE html><html><body><table>'],
    ['a JSON file', '[{"case_ref":"C1"}]'],
    ['a PDF file', '%PDF-1.7\n'],
    ['a picture', '\x89PNG\r\n\x1a\n'],
    ['a program', '\x7fELF\x02\x01\x01'],
    ['an XML file', '<?xml version="1.0"?><Message/>'],
    ['a compressed file (gzip)', '\x1f\x8b\x08'],
  ])('32: %s is refused as what it is, whatever it is called', async (what, content) => {
    for (const name of ['rows.csv', 'rows.xlsx']) {
      const ended = await endingOf(file(Buffer.from(content, 'latin1'), name), 'ratings');
      expect([ended.refused, ended.words.includes(`This is ${what}`)]).toEqual([['other-content'], true]);
    }
  });

  it('33: a CSV file that is called a workbook, and the reverse, are refused with the right action', async () => {
    const csv = await endingOf({ ...asCsv(rows), name: 'rows.xlsx' }, 'ratings');
    const workbook = await endingOf({ ...asWorkbook(rows), name: 'rows.csv' }, 'ratings');
    expect([csv.refused, workbook.refused]).toEqual([['false-name'], ['false-name']]);
    expect([csv.words.includes('ends in .csv'), workbook.words.includes('ends in .xlsx')]).toEqual([true, true]);
  });
});
