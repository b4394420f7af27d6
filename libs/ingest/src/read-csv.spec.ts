import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { fileOf, piecesOf, rowsOf } from '../testing/index.js';
import { FileRefused, readCsv, type CsvOptions } from './index.js';

async function warningsOf(file: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const codes: string[] = [];
  for await (const batch of readCsv(file)) codes.push(...batch.warnings.map((warning) => warning.code));
  return codes;
}

async function refusalOf(file: AsyncIterable<Uint8Array>, options?: CsvOptions): Promise<FileRefused> {
  const refused: unknown = await rowsOf(file, options).catch((reason: unknown) => reason);
  if (refused instanceof FileRefused) return refused;
  throw new Error('the file was read');
}

describe('rows', () => {
  it('know the line at which they begin, quoted line ends and blank lines included', async () => {
    const rows = await rowsOf(fileOf('a,b\r\n1,"x\r\ny"\r\n\r\n2,z\r\n'));
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x\r\ny'] },
      { line: 5, cells: ['2', 'z'] },
    ]);
  });

  it.each([
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['CR', 'a,b\r1,2\r3,4\r'],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['a mixture', 'a,b\r\n1,2\r3,4\n'],
    ['none after the last row', 'a,b\n1,2\n3,4'],
  ])('end with %s', async (_name, text) => {
    const rows = await rowsOf(fileOf(text, 1));
    expect(rows.map(({ cells }) => cells.join('|'))).toEqual(['a|b', '1|2', '3|4']);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('may hold quotes, doubled quotes and quotes inside an unquoted text', async () => {
    const rows = await rowsOf(fileOf('a,b,c\n"say ""so""","x,y",5" pipe\n"",,""""\n'));
    expect(rows.slice(1).map(({ cells }) => cells)).toEqual([
      ['say "so"', 'x,y', '5" pipe'],
      ['', '', '"'],
    ]);
  });

  it('with text after a closing quote carry their fault, and the next ones are read', async () => {
    const rows = await rowsOf(fileOf('a,b\n"x"y,1\nz,2\n'));
    expect(rows.map(({ line, fault }) => [line, fault?.code])).toEqual([
      [1, undefined],
      [2, 'text-after-quote'],
      [3, undefined],
    ]);
  });

  it('with a NUL or a lost character carry their fault', async () => {
    const rows = await rowsOf(fileOf('a,b\nx\0y,1\nz\uFFFD,2\nw,3\n'));
    expect(rows.map(({ fault }) => fault?.code)).toEqual([undefined, 'nul-character', 'damaged-character', undefined]);
  });

  it('with a cell over the limit say the limit and the length, and the next ones are read', async () => {
    const rows = await rowsOf(fileOf(`a,b\n"${'x'.repeat(1_048_576)}",1\ny,2\n`));
    expect(rows[1]!.fault?.reason).toBe('The cell in column 1 has 1048576 characters; 32767 are read.');
    expect(rows[2]).toEqual({ line: 3, cells: ['y', '2'] });
  });
});

describe('a file', () => {
  it('is read the same however it is cut into pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', ' ', 'é', '😀'), maxLength: 6 });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), fc.constantFrom('\n', '\r\n', '\r'), async (body, size, end) => {
        const rows = [['head', ...(body[0] ?? ['x']).map((_, i) => `h${i}`)], ...body.map((cells) => ['x', ...cells])];
        const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(end) + end;
        const read = await rowsOf(fileOf(text, size), { delimiter: ',' });
        expect(read.map(({ cells }) => cells)).toEqual(rows);
        const peer = parse(text, { record_delimiter: [end], relax_column_count: true }) as string[][];
        expect(read.map(({ cells }) => cells)).toEqual(peer);
      }),
    );
  });

  it('keeps its first heading intact behind a byte-order mark', async () => {
    const rows = await rowsOf(fileOf('\uFEFFteam_code,x\nT01,é\n', 2));
    expect(rows[0]!.cells).toEqual(['team_code', 'x']);
    expect(rows[1]!.cells).toEqual(['T01', 'é']);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('may be written in %s with a mark', async (encoding) => {
    const bytes = Buffer.from('\uFEFFa,b\né,2\n', 'utf16le');
    const rows = await rowsOf(piecesOf(encoding === 'utf-16le' ? bytes : bytes.swap16(), 3));
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['é', '2'],
    ]);
  });

  it('in Windows-1252 is read with a warning', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a,b\nMother'),
      Buffer.from([0x92]),
      Buffer.from('s view '),
      Buffer.from([0x96, 0x20, 0xa3]),
      Buffer.from('20,1\n'),
    ]);
    expect((await rowsOf(piecesOf(bytes, 4)))[1]!.cells).toEqual(['Mother’s view – £20', '1']);
    expect(await warningsOf(piecesOf(bytes))).toEqual(['windows-1252']);
  });

  it.each([
    [';', 'a;b;c\n1;2,5;3\n4;5;6\n'],
    ['\t', 'a\tb\tc\n1\t2,5\t3\n4\t5\t6\n'],
  ])('may have "%s" between its cells, with a warning', async (_delimiter, text) => {
    expect((await rowsOf(fileOf(text)))[1]!.cells).toEqual(['1', '2,5', '3']);
    expect(await warningsOf(fileOf(text))).toEqual(['other-delimiter']);
  });

  it('says itself what is between its cells with sep=', async () => {
    expect((await rowsOf(fileOf('sep=;\na,x;b\n'))).at(-1)!.cells).toEqual(['a,x', 'b']);
  });

  it('is read in batches of bounded size', async () => {
    const text = `a,b\n${'1,2\n'.repeat(5_000)}`;
    const sizes: number[] = [];
    for await (const { rows } of readCsv(fileOf(text), { batchRows: 1_000 })) sizes.push(rows.length);
    expect(sizes).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 1]);
  });
});

describe('a file is refused', () => {
  it('when it is empty', async () => {
    expect(await refusalOf(fileOf(''))).toMatchObject({ code: 'empty-file', message: 'The file is empty.' });
  });

  it('when it holds only blank lines', async () => {
    expect((await refusalOf(fileOf('\n , \n\n'))).code).toBe('no-rows');
  });

  it('when a quote never closes, naming the line where it opened', async () => {
    const refused = await refusalOf(fileOf(`a,b\n1,2\n3,"open\n${'x,y\n'.repeat(300)}`));
    expect(refused).toMatchObject({ code: 'quote-not-closed', issue: { place: { line: 3 } } });
    expect(refused.message).toBe('A quote opens at line 3 and never closes.');
  });

  it('when a quote swallows whole lines up to the next quote', async () => {
    const refused = await refusalOf(fileOf('a,b\n1,2\n3,"open\n5,6\n7,"quoted"\n9,10\n'));
    expect(refused).toMatchObject({ code: 'quote-not-closed', issue: { place: { line: 3 } } });
  });

  it('when its bytes stop being UTF-8 after accents were read, naming line and byte', async () => {
    const bytes = Buffer.concat([Buffer.from('a,b\né,1\nx,'), Buffer.from([0xff]), Buffer.from('\n')]);
    for (const size of [1, 5, 100]) {
      const refused = await refusalOf(piecesOf(bytes, size));
      expect(refused).toMatchObject({ code: 'not-text', issue: { place: { line: 3 } } });
      expect(refused.message).toContain('At byte 11 (line 3)');
    }
  });

  it.each([
    ['bytes that are no text in any encoding', [0x8f, 0x01, 0xff, 0x00]],
    ['marks that no English text has', [0xff, 0x98]],
  ])('when rows are followed by %s', async (_name, tail) => {
    const bytes = Buffer.concat([Buffer.from('a,b\n1,2\n3,'), Buffer.from(tail)]);
    expect(await refusalOf(piecesOf(bytes))).toMatchObject({ code: 'not-text', issue: { place: { line: 3 } } });
  });

  it.each([
    ['a PDF file', '%PDF-1.7\n...'],
    ['an Excel workbook or another ZIP file', 'PK\u0003\u0004...'],
    ['a web page (HTML)', '\n<!DOCTYPE html><html>'],
    ['a web page (HTML)', '<table><tr><td>1</td></tr></table>'],
    ['an XML file', '<?xml version="1.0"?><Message/>'],
    ['a JSON file', '[{"a":1}]'],
    ['a JSON file', '{ "rows": [] }'],
  ])('when it is %s', async (name, text) => {
    const refused = await refusalOf(piecesOf(Buffer.from(text, 'latin1')));
    expect(refused).toMatchObject({ code: 'other-content', message: expect.stringContaining(`This is ${name}, not a CSV file`) });
  });

  it('when it is UTF-16 without saying so', async () => {
    expect((await refusalOf(piecesOf(Buffer.from('a,b\n1,2\n', 'utf16le')))).code).toBe('unmarked-utf-16');
  });

  it.each([
    ['rows', { maxRows: 3 }, 'a\n1\n2\n3\n'.repeat(6)],
    ['columns', { maxColumns: 3 }, 'a,b,c,d\n1,2,3,4\n'],
    ['bytes', { maxBytes: 10 }, 'a,b\n1,2\n3,4\n'],
  ])('when it has too many %s, stating the limit', async (of, options, text) => {
    const refused = await refusalOf(fileOf(text), options);
    expect([refused.code, refused.kind]).toEqual([`too-many-${of}`, 'too-large']);
    expect(refused.message).toContain(`the limit is ${Object.values(options)[0]}`);
  });

  it('when it has 5,000 columns', async () => {
    expect((await refusalOf(fileOf(`${Array.from({ length: 5_000 }, (_, i) => `c${i}`).join(',')}\n`))).code).toBe(
      'too-many-columns',
    );
  });
});
