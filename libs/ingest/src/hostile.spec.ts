import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { piecesOf, rowsOf } from '../testing/index.js';
import { FileRefused, readCsv } from './index.js';

const shared = process.env['WAYMARK_SHARED'] ?? join(__dirname, '../../../../shared');
const hostile = join(shared, 'data/hostile');

/** How a file ends: the code of its refusal, or how many rows were read and the faults among them. */
async function endOf(path: string): Promise<string> {
  let rows = 0;
  const faults: string[] = [];
  try {
    for await (const batch of readCsv(createReadStream(path))) {
      rows += batch.rows.length;
      for (const { fault } of batch.rows) if (fault !== undefined) faults.push(fault.code);
    }
  } catch (reason) {
    if (reason instanceof FileRefused) return `refused ${reason.code}`;
    throw reason;
  }
  return [`${rows} rows`, ...faults].join(' ');
}

it('reads any bytes at all, or refuses them, the same in one piece and in many', async () => {
  const end = (bytes: Uint8Array, size: number): Promise<unknown> =>
    rowsOf(piecesOf(bytes, size)).catch((reason: unknown) =>
      reason instanceof FileRefused ? reason.message : Promise.reject(reason),
    );
  const likely = fc.constantFrom(0x2c, 0x22, 0x0a, 0x0d, 0x61, 0x31, 0x00, 0xc3, 0xa9, 0xe2, 0x80, 0x99, 0x92, 0xff, 0x8f, 0xf0);
  const bytes = fc
    .array(fc.oneof(likely, fc.integer({ min: 0, max: 255 })), { maxLength: 60 })
    .map((list) => Uint8Array.from(list));
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 7 }), async (content, size) => {
      expect(await end(content, size)).toEqual(await end(content, 1_000));
    }),
    { numRuns: 2_000 },
  );
});

if (existsSync(hostile)) {
  const folder = join(hostile, 'built-here/files/csv');

  it.each([
    ['ok-baseline.csv', '6 rows'],
    ['empty-0-bytes.csv', 'refused empty-file'],
    ['only-blank-lines.csv', 'refused no-rows'],
    ['bom-utf8.csv', '2 rows'],
    ['utf16le-bom.csv', '2 rows'],
    ['cp1252-quotes-and-pounds.csv', '2 rows'],
    ['invalid-utf8-mid-file.csv', 'refused not-text'],
    ['nul-bytes.csv', '2 rows nul-character'],
    ['unclosed-quote.csv', 'refused quote-not-closed'],
    ['semicolon-delimited.csv', '2 rows'],
    ['tab-delimited-named-csv.csv', '2 rows'],
    ['cr-only-line-ends.csv', '4 rows'],
    ['mixed-line-ends.csv', '4 rows'],
    ['field-1MB.csv', '2 rows cell-too-long'],
    ['columns-5000.csv', 'refused too-many-columns'],
    ['html-saved-as-csv.csv', 'refused other-content'],
    ['xlsx-renamed.csv', 'refused other-content'],
    ['json-renamed.csv', 'refused other-content'],
    ['trailing-garbage-after-ok.csv', 'refused not-text'],
  ])('%s ends as: %s', async (file, expected) => {
    expect(await endOf(join(folder, file))).toBe(expected);
  });

  it('reads every hostile file or refuses it as a whole, and loses no time over it', async () => {
    const files = readdirSync(hostile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const slow: string[] = [];
    for (const file of files) {
      const began = Date.now();
      expect(await endOf(join(file.parentPath, file.name))).toMatch(/^(refused [a-z0-9-]+|\d+ rows( [a-z-]+)*)$/);
      if (Date.now() - began > 10_000) slow.push(file.name);
    }
    expect(files.length).toBeGreaterThan(500);
    expect(slow).toEqual([]);
  }, 120_000);
} else {
  console.warn(`Hostile files are not at ${hostile}; they are passed over.`);
}
