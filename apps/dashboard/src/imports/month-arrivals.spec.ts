import type { ImportSummary } from '@waymark/contract';
import { lastActBefore, monthArrivals } from './month-arrivals.js';

const act = (batch: number, dataset: string, at: string, told: Partial<ImportSummary> = {}): ImportSummary => ({
  batch,
  kind: 'file',
  state: 'applied',
  dataset,
  file: `${dataset} ${batch}.csv`,
  at: `${at}T09:00:00Z`,
  by: 'somebody',
  counts: { read: 1, added: 1, changed: 0, unchanged: 0, ended: 0, rejected: 0, cellsRefused: 0 },
  about: null,
  undoneBy: null,
  warnings: [],
  ...told,
});
const arrived = (imports: readonly ImportSummary[], today: string) =>
  monthArrivals(imports, today).map(({ dataset, now }) => [dataset, now?.batch]);

it('waits for each kind of file of the month before, and finds those that came again', () => {
  const imports = [act(4, 'ratings', '2026-03-03'), act(2, 'audits', '2026-02-20'), act(1, 'ratings', '2026-02-03')];
  expect(arrived(imports, '2026-03-10')).toEqual([
    ['ratings', 4],
    ['audits', undefined],
  ]);
});

it('reads December as the month before January', () => {
  expect(arrived([act(1, 'ratings', '2025-12-31'), act(2, 'ratings', '2026-01-02')], '2026-01-09')).toEqual([['ratings', 2]]);
});

it('counts no file that was undone, no form, and no kind that comes for the first time', () => {
  const imports = [
    act(1, 'ratings', '2026-02-03'),
    act(2, 'ratings', '2026-03-03', { state: 'undone', undoneBy: 3 }),
    act(4, 'notes', '2026-02-04', { kind: 'form' }),
    act(5, 'training', '2026-03-05'),
  ];
  expect(arrived(imports, '2026-03-10')).toEqual([['ratings', undefined]]);
});

it('begins this month after the last act of an earlier one', () => {
  const imports = [act(7, 'ratings', '2026-03-03'), act(6, 'audits', '2026-02-27'), act(5, 'ratings', '2026-01-03')];
  expect(lastActBefore(imports, '2026-03-10')).toBe(6);
  expect(lastActBefore([act(7, 'ratings', '2026-03-03')], '2026-03-10')).toBe(0);
});
