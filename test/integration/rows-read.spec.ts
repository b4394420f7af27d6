import { synthesise } from '@waymark/synthetic';
import type { EntityManager } from 'typeorm';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority } from '../support/imports.js';

/**
 * What an act costs is counted here in rows that the product reads of records and histories, which does not depend on the machine: it
 * follows the batch and the histories that it touches, never the size of what else is known.
 */

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

/** The same connection, with a count of the rows that streamed queries give to the observers. */
function counting(database: EntityManager): { readonly manager: EntityManager; readonly rowsRead: () => number } {
  let rows = 0;
  const manager: EntityManager = Object.create(database, {
    query: {
      value: async (text: string, parameters?: unknown[]) => {
        const found = await database.query(text, parameters);
        if (text.startsWith('fetch')) rows += found.length;
        return found;
      },
    },
  });
  return { manager, rowsRead: () => rows };
}

/** Imports a file and answers with the rows in it and the rows that were read for it. */
async function effortOf(code: string, dataset: string, csv: string): Promise<{ readonly given: number; readonly read: number }> {
  return core.within(async (database) => {
    const { manager, rowsRead } = counting(database);
    const outcome = await importCsv(core, manager, await core.authorities.byCode(database, code), dataset, csv);
    if (outcome.state !== 'applied') throw new Error(`${dataset} was not applied: ${outcome.state}`);
    return { given: outcome.batch.counts.added + outcome.batch.counts.changed, read: rowsRead() };
  });
}

const heading = 'occasion_ref,rated_on,case_ref,team_code,question,rater,score';
const ratings = (prefix: string, cases: number, days: readonly string[]) =>
  [
    heading,
    ...days.flatMap((day) =>
      Array.from({ length: cases }, (_, i) => `${prefix}${i} ${day},${day},${prefix}${i},T1,safety,social_worker,5`),
    ),
  ].join('\n');

describe('the rows that a batch of ratings makes the product read', () => {
  it('are those of its own cases and meetings, however many others are known', async () => {
    const [small, large] = ['SMALL', 'LARGE'];
    for (const code of [small, large]) {
      await newAuthority(core, code);
      await effortOf(code, 'teams', 'team_code,team_name,service_area\nT1,One,assessment');
      await effortOf(code, 'ratings', ratings('C', 20, ['2025-10-01', '2025-11-01']));
    }
    await effortOf(large, 'ratings', ratings('X', 400, ['2025-10-01', '2025-11-01', '2025-12-01']));
    const batch = ratings('C', 20, ['2026-01-01']);

    const [few, many] = [await effortOf(small, 'ratings', batch), await effortOf(large, 'ratings', batch)];
    expect(many).toEqual(few);
    // Each new row as itself, as a meeting, and once more with the two others of its case.
    expect(few).toEqual({ given: 20, read: 20 + 20 + 20 * 3 });
  });

  it('are none where a file says nothing new', async () => {
    await newAuthority(core, 'AGAIN');
    await effortOf('AGAIN', 'teams', 'team_code,team_name,service_area\nT1,One,assessment');
    const days = ['2025-10-01', '2025-11-01'];
    await effortOf('AGAIN', 'ratings', ratings('C', 5, days));

    expect(await effortOf('AGAIN', 'ratings', ratings('C', 5, [...days].reverse()))).toEqual({ given: 0, read: 0 });
  });
});

/** No batch of any dataset reads more than this for each row that it adds or changes. */
const mostForARow = 15;

it('no file of any kind makes the product read more than a bounded number of rows for each of its own', async () => {
  const synthetic = synthesise({ seed: 21, until: '2026-02', size: 'tiny' });
  await newAuthority(core, 'EVERY');
  const efforts: string[] = [];
  for (const dataset of synthetic.datasets.filter((name) => name !== 'authority')) {
    const lines = [...synthetic.csvOf(dataset)].join('').trim().split('\n');
    const [first, ...rows] = lines;
    for (const half of [0, 1]) {
      const some = rows.filter((_, i) => i % 2 === half);
      if (some.length === 0) continue;
      const { given, read } = await effortOf('EVERY', dataset, [first, ...some].join('\n'));
      if (read > mostForARow * given) efforts.push(`${dataset}: ${read} rows read for ${given}`);
    }
  }
  expect(efforts).toEqual([]);
}, 120_000);
