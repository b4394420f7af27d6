import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueRow } from '../../apps/api/src/figures/values-csv.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority } from '../support/imports.js';
import { sharedFolder } from '../support/shared.js';

const northmere = sharedFolder('data', 'northmere');
const files = ['agencies', 'teams', 'people', 'ratings', 'responses'];
const asked = ['MM-01', 'MM-27'];
const later = { by: 'a test', on: '2026-06-01' };

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

describe('a whole made-up authority, from its files to its values', () => {
  it(
    northmere ? 'has the values that were worked out elsewhere' : 'is absent here',
    async () => {
      if (!northmere) return expect(northmere).toBeUndefined();
      const authority = await newAuthority(core, 'NM');
      for (const dataset of files) {
        const csv = readFileSync(join(northmere, 'canonical', `${dataset}.csv`), 'utf8');
        const outcome = await core.within((database) => importCsv(core, database, authority, dataset, csv, later));
        expect(outcome.state === 'applied' && outcome.batch.counts.rejected).toBe(0);
      }
      const rows = (await core.within((database) => core.figures.values(database, authority, { indicators: asked }))).map(
        valueRow,
      );
      const found = new Map(rows.map((row) => [[row.indicator, row.month, row.breakdown, row.unit_code].join(), row]));
      const expected = expectedRows(northmere);

      expect(expected.length).toBeGreaterThan(18_000);
      expect(found.size).toBe(expected.length);
      for (const { place, numerator, denominator, value } of expected) {
        const row = found.get(place);
        expect([place, row?.numerator, row?.denominator]).toEqual([place, numerator, denominator]);
        if (value === null) expect([place, row?.value]).toEqual([place, null]);
        else expect(Math.abs(Number(row?.value) - value)).toBeLessThan(1e-9);
      }
    },
    120_000,
  );
});

interface Expected {
  readonly place: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

function expectedRows(folder: string): readonly Expected[] {
  const lines = readFileSync(join(folder, 'expected.csv'), 'utf8').trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const [indicator, month, breakdown, unit, numerator, denominator, value] = line.split(',') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    if (!asked.includes(indicator.split('/')[0]!)) return [];
    const place = [indicator, month, breakdown, unit].join();
    return [
      {
        place,
        numerator: Number(numerator),
        denominator: Number(denominator),
        value: value.trim() === '' ? null : Number(value),
      },
    ];
  });
}
