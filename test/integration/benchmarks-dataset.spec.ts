import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthorityEntity } from '../../apps/api/src/authorities/authority.entity.js';
import { Imports } from '../../apps/api/src/imports/imports.service.js';
import { Uploads } from '../../apps/api/src/imports/uploads.service.js';
import { listRows } from '../../apps/api/src/lists/list-rows.query.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority, tester } from '../support/imports.js';
import { sharedFolder } from '../support/shared.js';

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

const headings =
  'time_period,geographic_level,country_code,country_name,region_code,region_name,new_la_code,la_name,' +
  'caseload_fte,turnover_rate_fte,vacancy_rate_fte,agency_rate_fte,absence_rate_fte';
const england = (year: number, caseload: string) => `${year},National,E92000001,England,,,,,${caseload},11.8,14.2,13,3.5`;
const place = '2025,Local authority,E92000001,England,E12000001,North East,E06000999,Madeupshire,x,z,x,low,c';

const caseloadsOf = (authority: AuthorityEntity) =>
  core.within(async (database) => {
    const rows = await listRows(database, authority.id, 'benchmarks');
    return rows
      .filter(({ measure }) => measure === 'caseload_per_fte')
      .map(({ area_code, year, value, reason }) => [area_code, year, value, reason]);
  });

it('keeps published values and the reasons where there are none, counted in rows of the file', async () => {
  const authority = await newAuthority(core, 'BM1');
  const csv = [headings, england(2024, '15.4'), england(2025, '15.2'), place, england(2023, 'some')].join('\n');
  const first = await core.within((database) => importCsv(core, database, authority, 'auto', csv));
  expect(first).toMatchObject({ state: 'applied', batch: { dataset: 'benchmarks' } });
  if (first.state !== 'applied') return;
  expect(first.batch.counts).toMatchObject({ read: 4, added: 3, changed: 0, unchanged: 0, rejected: 1 });
  expect(await caseloadsOf(authority)).toEqual([
    ['E06000999', 2025, null, 'x'],
    ['E92000001', 2024, 15.4, null],
    ['E92000001', 2025, 15.2, null],
  ]);
});

it('takes next year’s file as what has changed, and never as figures of our own', async () => {
  const authority = await newAuthority(core, 'BM2');
  const years = (...rows: readonly string[]) => [headings, ...rows].join('\n');
  await core.within((database) =>
    importCsv(core, database, authority, 'auto', years(england(2024, '15.4'), england(2025, '15.1'))),
  );
  const next = await core.within((database) =>
    importCsv(core, database, authority, 'auto', years(england(2024, '15.4'), england(2025, '15.2'), england(2026, '15.0'))),
  );
  expect(next).toMatchObject({ batch: { counts: { read: 3, added: 1, changed: 1, unchanged: 1, rejected: 0 } } });
  const figures = await core.within(async (database) =>
    core.figures.values(database, await core.authorities.byCode(database, 'BM2'), {}),
  );
  expect(figures.filter(({ figure }) => figure.value !== undefined)).toEqual([]);
});

it('reads the published workforce series as its description says: 1,463 rows', async () => {
  const folder = sharedFolder('data', 'real', 'dfe-workforce-statistics');
  if (!folder) return;
  const file = join(folder, 'csww_indicators_2017_to_2025.csv');
  expect(existsSync(file)).toBe(true);
  const authority = await newAuthority(core, 'BM3');
  const batch = await core.within(async (database) => {
    const upload = await core.module.get(Uploads).receive(database, authority, 'csww.csv', createReadStream(file));
    const outcome = await core.module.get(Imports).apply(database, authority, upload, { dataset: 'auto', columns: {} }, tester);
    return outcome.state === 'applied' ? outcome.batch : undefined;
  });
  expect(batch?.counts).toMatchObject({ read: 1463, added: 1463, rejected: 0 });
  const caseloads = await caseloadsOf(authority);
  expect(caseloads).toHaveLength(1463);
  expect(
    caseloads
      .filter(([, , value]) => value === null)
      .map(([, , , reason]) => reason)
      .sort(),
  ).toEqual(['u', 'x', 'x', 'x', 'x']);
  expect(caseloads.filter(([area, year]) => area === 'E92000001' && year === 2025)).toEqual([['E92000001', 2025, 15.2, null]]);
});
