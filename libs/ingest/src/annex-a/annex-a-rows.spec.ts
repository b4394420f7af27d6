import type { RawRow, RowSource } from '../row-source.js';
import { annexARows } from './annex-a-rows.js';
import { annexALists } from './lists.js';

const listSix = annexALists.find(({ number }) => number === 6)!;
const headings = [...listSix.shared, ...listSix.own];
const child = (id: string) => headings.map((heading) => ({ 'Child Unique ID': id, 'Case Status': 'CIN' })[heading] ?? '');

function workbook(...children: readonly (readonly string[])[]) {
  const rows: readonly RawRow[] = [headings, ...children].map((cells, i) => ({ line: i + 1, cells }));
  const read = async function* (): RowSource {
    yield { rows: rows.slice(0, 2), warnings: [] };
    yield { rows: rows.slice(2), warnings: [] };
  };
  return { listed: [{ name: 'List 6', hidden: false }], read };
}

async function collected(source: RowSource | undefined) {
  const batches = [];
  for await (const batch of source!) batches.push(batch);
  return batches;
}

it('gives the open children in batches, beneath one row of headings, with the reconciliation once', async () => {
  const six = workbook(...Array.from({ length: 2_500 }, (_, i) => child(`C${i}`)));
  const batches = await collected(await annexARows(six, { file: 'annex.xlsx' }));
  expect(batches.map(({ rows }) => rows.length)).toEqual([2_000, 501]);
  expect(batches[0]!.rows[0]!.cells).toEqual(['case_ref', 'team_code', 'person_ref', 'pathway', 'opened_on']);
  expect(batches.map(({ warnings }) => warnings.length > 0)).toEqual([true, false]);
  expect(batches[0]!.warnings[0]!.place).toEqual({ file: 'annex.xlsx' });
});

it('refuses a workbook whose lists hold nobody, with what it found', async () => {
  await expect(collected(await annexARows(workbook()))).rejects.toMatchObject({
    code: 'annex-a-nobody-open',
    message: expect.stringContaining('list 6 0'),
  });
});

it('does not look into hidden sheets, and leaves any other workbook alone', async () => {
  const { read } = workbook(child('C1'));
  expect(await annexARows({ listed: [{ name: 'List 6', hidden: true }], read })).toBeUndefined();
  expect(await annexARows({ listed: [], read })).toBeUndefined();
});
