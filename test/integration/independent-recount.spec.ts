import { independentValues } from '../../apps/api/src/recount/independent.js';
import { type Core, openCore } from '../support/core.js';
import { type Example, alignmentAndMeasures, leadershipAndLearning } from './independent-examples.js';
import { linesOf, recordRows } from './independent-records.js';

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

const somebody = { by: 'a test', on: '2026-03-31' };
let authorities = 0;

/** The independent figures of an authority that holds these rows and nothing else, as lines: code, month, unit, counts and value. */
async function countedFrom(given: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  return core.within(async (database) => {
    const draft = { code: `E${(authorities += 1)}`, name: 'Exampleshire' };
    const { id } = await core.authorities.create(database, draft, somebody);
    for (const [dataset, csv] of Object.entries(given)) await recordRows(database, id, dataset, csv);
    const values = await independentValues(database, id);
    return new Map(
      values.map(({ indicator, month, breakdown, unit_code, numerator, denominator, value }) => [
        [indicator, month, breakdown, unit_code].join(),
        [numerator ?? '', denominator, value === null ? '' : Number(value.toFixed(10))].join(),
      ]),
    );
  });
}

/** What the example expects beside what was counted, line by line. */
async function outcomeOf({ given, month, expect }: Example) {
  const opening = { context: `month,measure,numerator,denominator\n${month},vacancies,1,2`, ...given };
  const counted = await countedFrom(opening);
  const expected = linesOf(expect);
  return { expected, counted: expected.map((line) => lineFor(counted, line, month)) };
}

function lineFor(counted: ReadonlyMap<string, string>, line: string, month: string): string {
  const [code, breakdown, unit] = line.split(',');
  return [code, breakdown, unit, counted.get([code, month, breakdown, unit].join()) ?? 'not counted'].join();
}

describe('the count straight from the records, on examples worked by hand', () => {
  it.each([...leadershipAndLearning, ...alignmentAndMeasures])('$indicator: $about', async (example) => {
    const { expected, counted } = await outcomeOf(example);

    expect(counted).toEqual(expected);
  });
});
