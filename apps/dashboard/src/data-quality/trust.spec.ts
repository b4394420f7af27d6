import type { DatasetQuality } from '@waymark/contract';
import { type Indicator, definitionOf } from '@waymark/indicators';
import { filledShare, gapWords, monthsWords, refusedWords } from './quality-words.js';
import { trustIn } from './trust.js';

const counts = { read: 1, added: 1, changed: 0, unchanged: 0, ended: 0, rejected: 0, cellsRefused: 0 };

function aQuality(dataset: string, given: Partial<DatasetQuality> = {}): DatasetQuality {
  return {
    dataset,
    last: { batch: 1, file: `${dataset}.csv`, at: '2026-04-01T00:00:00Z', counts },
    months: { from: '2026-01', rows: [4, 4, 4] },
    teams: null,
    columns: [],
    refused: [],
    ...given,
  };
}

const column = (given: Partial<DatasetQuality['columns'][number]>): DatasetQuality['columns'][number] => ({
  column: 'used_after_3_months',
  label: 'Used after three months',
  measures: ['LR-06'],
  pages: [],
  note: null,
  rows: 100,
  blank: 0,
  notInSource: 0,
  ...given,
});

const march2026 = 56 * 12 + 2;
const fine = { state: 'ok', n: 40 } as const;
type Latest = Parameters<typeof trustIn>[1]['latest'];
const used = definitionOf('LR-06')!;
const trust = (indicator: Indicator, quality: readonly DatasetQuality[], latest: Latest = fine) =>
  trustIn(indicator, { quality, labelOf: (name) => name, latest, lastMonth: march2026 });

it('trusts a figure whose files have arrived, are complete, and are enough', () => {
  expect(trust(used, [aQuality('training', { columns: [column({ blank: 9 })] })])).toMatchObject({
    trust: 'good',
    obstacles: [],
  });
});

it('names each file that never arrived, with what to send', () => {
  const { trust: found, obstacles } = trust(definitionOf('LR-10')!, [aQuality('teams')]);

  expect(found).toBe('not-yet');
  expect(obstacles).toEqual([expect.objectContaining({ dataset: 'supervision', repair: 'Send supervision.' })]);
});

it('asks for care from one blank in ten on, and says that it is not yet one from half on', () => {
  const withBlanks = (blank: number) => trust(used, [aQuality('training', { columns: [column({ blank })] })]).trust;

  expect([withBlanks(9), withBlanks(10), withBlanks(49), withBlanks(50)]).toEqual(['good', 'with-care', 'with-care', 'not-yet']);
});

it('tells a column that the file does not have from one that is blank', () => {
  const repairOf = (some: Parameters<typeof column>[0]) =>
    trust(used, [aQuality('training', { columns: [column(some)] })]).obstacles[0]?.repair;

  expect(repairOf({ notInSource: 100 })).toBe('Add the column used_after_3_months to the file.');
  expect(repairOf({ blank: 100 })).toBe('Fill in the column used_after_3_months, and send the rows again.');
});

it('does not hold a blank against a measure that does not read the column', () => {
  expect(
    trust(definitionOf('LR-01')!, [aQuality('people'), aQuality('training', { columns: [column({ blank: 100 })] })]).trust,
  ).toBe('good');
});

it('is late from two months behind the latest on; a survey in waves is never late', () => {
  const until = (rows: number) => [aQuality('training', { months: { from: '2026-01', rows: Array<number>(rows).fill(1) } })];

  expect([trust(used, until(3)).trust, trust(used, until(2)).trust, trust(used, until(1)).trust]).toEqual([
    'good',
    'good',
    'with-care',
  ]);
  expect(trust(definitionOf('LR-08')!, [aQuality('responses', { months: { from: '2025-01', rows: [1] } })]).trust).toBe('good');
});

it('says how many there are where there are too few, and that nothing is wrong', () => {
  const few = { state: 'too_few', n: 7 } as const;
  const { obstacles } = trust(used, [aQuality('training')], few);

  expect(obstacles[0]!.why).toMatch(/^Too few: 7 .*; shown from 15\.$/);
  expect(obstacles[0]!.repair).toContain('nothing is wrong');
});

it('says what a measure counts where its file is there and no row counts in it', () => {
  const none = { state: 'none', n: 0 } as const;
  const { trust: found, obstacles } = trust(definitionOf('LR-09')!, [aQuality('responses')], none);

  expect(found).toBe('not-yet');
  expect(obstacles).toEqual([expect.objectContaining({ why: 'No row counts in it so far.' })]);
});

it('names the file that is missing and nothing that follows from that', () => {
  const none = { state: 'none', n: 0 } as const;

  expect(trust(definitionOf('LR-09')!, [], none).obstacles.map(({ why }) => why)).toEqual(['responses never arrived.']);
});

describe('words', () => {
  it('give months and rows, and the months between that have none', () => {
    const quality = { months: { from: '2025-11', rows: [3, 0, 1200] } };

    expect(monthsWords(quality)).toBe('Nov 2025 to Jan 2026, 1,203 rows');
    expect(gapWords(quality)).toBe('No rows in 1 of 3 months');
    expect([monthsWords({ months: null }), gapWords({ months: null })]).toEqual(['', '']);
  });

  it('never call a column complete that has one blank, nor empty that has one value', () => {
    expect(filledShare(column({ rows: 1000, blank: 1 }))).toBe('99%');
    expect(filledShare(column({ rows: 1000, blank: 999 }))).toBe('1%');
    expect([filledShare(column({})), filledShare(column({ blank: 100 })), filledShare(column({ rows: 0 }))]).toEqual([
      '100%',
      '0%',
      '–',
    ]);
  });

  it('count refused rows and cells apart', () => {
    expect(refusedWords({ rows: 1, cells: 0 })).toBe('1 row refused');
    expect(refusedWords({ rows: 1200, cells: 2 })).toBe('1,200 rows and 2 single cells refused');
  });
});
