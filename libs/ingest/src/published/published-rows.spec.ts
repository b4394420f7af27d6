import { existsSync, createReadStream } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../read-csv.js';
import type { RawRow } from '../row-source.js';
import { publishedAsBenchmarks } from './published-rows.js';

const headings =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,' +
  'turnover_rate_fte,agency_rate_fte,vacancy_rate_fte,case_holders_fte,cases,caseload_fte,absence_rate_fte';
const england = '2025,Reporting year,National,E92000001,England,,,,,,11.8,13,14.2,"21,105.4","321,661",15.2,3.5';
const region = '2025,Reporting year,Regional,E92000001,England,E12000001,North East,,,,11.7,8.2,8.9,1378.9,22736,16.5,3.9';
const place =
  '2025,Reporting year,Local authority,E92000001,England,E12000001,North East,999,E06000999,Madeupshire,z,low,x,x,x,x,c';

async function rowsOf(chunks: AsyncIterable<Uint8Array>): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of publishedAsBenchmarks(readCsv(chunks))) rows.push(...batch.rows);
  return rows;
}

async function* textOf(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  yield Buffer.from(lines.join('\r\n'));
}

it('gives one row a measure, under the code of the country, the region or the authority', async () => {
  const [, ...rows] = await rowsOf(textOf([headings, england, region]));
  expect(rows.map(({ line, cells }) => [line, ...cells.slice(0, 6)])).toEqual([
    [2, 'caseload_per_fte', 'E92000001', 'England', '2025', '15.2', ''],
    [2, 'turnover_rate', 'E92000001', 'England', '2025', '11.8', ''],
    [2, 'vacancy_rate', 'E92000001', 'England', '2025', '14.2', ''],
    [2, 'agency_rate', 'E92000001', 'England', '2025', '13', ''],
    [2, 'absence_rate', 'E92000001', 'England', '2025', '3.5', ''],
    [3, 'caseload_per_fte', 'E12000001', 'North East', '2025', '16.5', ''],
    [3, 'turnover_rate', 'E12000001', 'North East', '2025', '11.7', ''],
    [3, 'vacancy_rate', 'E12000001', 'North East', '2025', '8.9', ''],
    [3, 'agency_rate', 'E12000001', 'North East', '2025', '8.2', ''],
    [3, 'absence_rate', 'E12000001', 'North East', '2025', '3.9', ''],
  ]);
});

it('reads a letter in place of a number as no value and its reason', async () => {
  const [, ...rows] = await rowsOf(textOf([headings, place]));
  expect(rows.map(({ cells: [measure, area, , , value, reason] }) => [measure, area, value, reason])).toEqual([
    ['caseload_per_fte', 'E06000999', '', 'x'],
    ['turnover_rate', 'E06000999', '', 'z'],
    ['vacancy_rate', 'E06000999', '', 'x'],
    ['agency_rate', 'E06000999', '', 'low'],
    ['absence_rate', 'E06000999', '', 'c'],
  ]);
});

it('refuses a row whole where a figure is neither a number nor a known letter', async () => {
  const [, ...rows] = await rowsOf(textOf([headings, england.replace(',15.2,', ',about 15,'), region]));
  expect(rows.map(({ line, fault }) => [line, fault?.code])).toEqual([
    [2, 'not-a-published-value'],
    ...Array.from({ length: 5 }, () => [3, undefined]),
  ]);
  expect(rows[0]!.fault!.reason).toContain('caseload_fte');
});

it('lets any other file pass as it is', async () => {
  const rows = await rowsOf(textOf(['measure,area_code,year,value', 'caseload_per_fte,E92000001,2024,15.4']));
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['measure', 'area_code', 'year', 'value'],
    ['caseload_per_fte', 'E92000001', '2024', '15.4'],
  ]);
});

it('reads the published workforce series whole: 1,463 rows, five of them without a caseload', async () => {
  const shared = process.env['WAYMARK_SHARED'] ?? join(__dirname, '../../../../../shared');
  const file = join(shared, 'data/real/dfe-workforce-statistics/csww_indicators_2017_to_2025.csv');
  if (!existsSync(file)) {
    process.stdout.write('The published series of ../shared is absent: it is passed over.\n');
    return;
  }
  const [, ...rows] = await rowsOf(createReadStream(file));
  const caseloads = rows.filter(({ cells }) => cells[0] === 'caseload_per_fte').map(({ cells }) => cells);
  expect([rows.length, new Set(rows.map(({ line }) => line)).size, rows.filter(({ fault }) => fault).length]).toEqual([
    7315, 1463, 0,
  ]);
  expect(caseloads.filter((cells) => cells[4] === '').map((cells) => cells[5])).toEqual(
    expect.arrayContaining(['x', 'x', 'x', 'x', 'u']),
  );
  const ofEngland = caseloads.filter(([, area]) => area === 'E92000001').map((cells) => `${cells[3]} ${cells[4]}`);
  expect(ofEngland.sort()).toEqual([
    '2017 17.7',
    '2018 17.4',
    '2019 16.9',
    '2020 16.3',
    '2021 16.3',
    '2022 16.6',
    '2023 16',
    '2024 15.4',
    '2025 15.2',
  ]);
});
