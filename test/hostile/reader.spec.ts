import { join } from 'node:path';
import { FileRefused, type RawRow, WhichSheet } from '@waymark/ingest';
import { sheetOf, workbookOf } from '@waymark/ingest/testing';
import { readGuarded, sheetsGuarded } from '../../apps/api/src/reading/guarded-reading.js';
import { readingLimits, startReader } from '../../apps/api/src/reading/reader-child.js';

async function* inPieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function rowsOf(bytes: Uint8Array, sheet?: string): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of readGuarded(inPieces(bytes), sheet === undefined ? {} : { sheet })) rows.push(...batch.rows);
  return rows;
}

function refusalOf(reading: Promise<unknown>): Promise<FileRefused> {
  return reading.then(
    () => Promise.reject(new Error('The file was read.')),
    (thrown: unknown) => (thrown instanceof FileRefused ? thrown : Promise.reject(thrown)),
  );
}

/** What a reader made of this program answers to a small file. */
async function answerOf(program: string, patience: number): Promise<FileRefused> {
  const reader = startReader({ heap: 32, patience }, join(__dirname, 'support', program));
  const asked = reader.ask('read', { file: 'rows.csv' }, inPieces(Buffer.from('a,b\n1,2\n')));
  return refusalOf(asked.next());
}

describe('a file is read in a process of its own', () => {
  it('which gives the rows of a CSV file and of a sheet as they are', async () => {
    const rows = [
      { line: 1, cells: ['case_ref', 'note'] },
      { line: 2, cells: ['C1', 'ümlaut, "quoted"\nand €'] },
    ];
    const csv = Buffer.from('case_ref,note\nC1,"ümlaut, ""quoted""\nand €"\n');
    expect(await rowsOf(csv)).toEqual(rows);
    expect(await rowsOf(sheetOf(...rows.map(({ cells }) => cells)))).toEqual(rows);
  });

  it('one after the other, whatever became of the file before', async () => {
    const good = Buffer.from('a,b\n1,2\n');
    for (let i = 0; i < 3; i++) {
      expect((await refusalOf(rowsOf(Buffer.from('%PDF-1.7')))).code).toBe('other-content');
      expect(await rowsOf(good)).toHaveLength(2);
    }
  });

  it('and several at once do not mix', async () => {
    const files = Array.from({ length: 4 }, (_, i) =>
      Buffer.from(Array.from({ length: 5_000 }, (__, n) => `${i},${n}`).join('\n')),
    );
    const read = await Promise.all(files.map((file) => rowsOf(file)));
    expect(read.map((rows) => new Set(rows.map(({ cells }) => cells[0])))).toEqual(files.map((_, i) => new Set([String(i)])));
    expect(read.map((rows) => rows.length)).toEqual([5_000, 5_000, 5_000, 5_000]);
  });

  it('which asks which sheet is meant, and reads the one that is named', async () => {
    const made = workbookOf({
      sheets: ['March', 'April'].map((name) => ({ name, rows: [['case_ref'], [name]] })),
    });
    const asked = await refusalOf(rowsOf(made));
    expect(asked).toBeInstanceOf(WhichSheet);
    expect((await rowsOf(made, 'April'))[1]?.cells).toEqual(['April']);
    expect((await sheetsGuarded(inPieces(made))).map(({ name, rows }) => [name, rows])).toEqual([
      ['March', 2],
      ['April', 2],
    ]);
  });

  it('and takes no more of the file than is wanted while its rows wait', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      const piece = Buffer.from('1,2,3\n'.repeat(10_000));
      for (;;) {
        given += 1;
        yield piece;
      }
    }
    for await (const { rows } of readGuarded(endless())) {
      expect(rows.length).toBeGreaterThan(0);
      break;
    }
    expect(given).toBeLessThan(5);
    expect(await rowsOf(Buffer.from('a,b\n1,2\n'))).toHaveLength(2);
  });
});

it('is told nothing by the environment of its parent: no password, no key, no folder', async () => {
  const reader = startReader(readingLimits, join(__dirname, 'support', 'telling-reader.mjs'));
  const told = await reader.ask('read', {}, inPieces(Buffer.from('a,b\n1,2\n'))).next();
  reader.end();
  expect(JSON.parse(String(told.value))).toEqual([]);
});

describe('a reader that comes to harm', () => {
  it('by a file on which it never answers is ended, and that is said with what to do', async () => {
    const refused = await answerOf('silent-reader.mjs', 1_000);
    expect(refused).toMatchObject({ code: 'reading-too-long', issue: { place: { file: 'rows.csv' } } });
    expect(refused.message).toBe('Reading this file was stopped: it gave nothing for 1 seconds. Nothing of it was kept.');
  });

  it('by a file that fills its memory ends alone, and that is said with what to do', async () => {
    expect(await answerOf('hungry-reader.mjs', 60_000)).toMatchObject({ code: 'reading-too-much-memory', kind: 'too-large' });
  });

  it('and ends in the middle is no harm to anybody else', async () => {
    expect((await answerOf('dying-reader.mjs', 60_000)).code).toBe('reading-stopped');
    expect(await rowsOf(Buffer.from('a,b\n1,2\n'))).toHaveLength(2);
  });
});
