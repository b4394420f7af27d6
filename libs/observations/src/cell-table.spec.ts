import { dayFromText, monthFromText } from '@waymark/calendar';
import { CellTable, type Observation, Tally, flowsOf, snapshotsOf, stocksOf, teamUnit, teamsUnit } from './index.js';

const month = (text: string) => monthFromText(text)!;
const day = (text: string) => dayFromText(text)!;
const [t1, t2] = [teamUnit('T1'), teamUnit('T2')];

function tableOf(observations: readonly Observation[]): CellTable {
  const tally = new Tally();
  for (const observation of observations) tally.add(observation);
  return new CellTable(tally.cells());
}

const n = (counts: readonly { readonly n: number }[]) => counts.reduce((total, count) => total + count.n, 0);

it('counts somebody of two teams once in the whole, once in each team and once where both are asked for', () => {
  const cells = tableOf(flowsOf(month('2025-03'), teamsUnit(['T1', 'T2']), [{ measure: 'm', value: 1 }]));
  const at = month('2025-03');
  expect([n(cells.at('m', at)), n(cells.at('m', at, new Set([t1]))), n(cells.at('m', at, new Set([t1, t2])))]).toEqual([1, 1, 1]);
  expect(n(cells.at('m', at, new Set([teamUnit('T3')])))).toBe(0);
});

it('lets a stock hold from its beginning until its end', () => {
  const standing = { measure: 'm', unit: t1, split: '', value: 1 };
  const cells = tableOf(stocksOf([month('2025-05'), month('2025-02')], (at) => (at < month('2025-05') ? [standing] : [])));
  const held = ['2025-01', '2025-02', '2025-04', '2025-05', '2025-09'].map((text) => n(cells.standing('m', month(text))));
  expect(held).toEqual([0, 1, 1, 0, 0]);
});

it("reads each team's latest day of a month, even where that day says nothing of the measure", () => {
  const row = { measure: 'rows', value: 0 };
  const cells = tableOf([
    ...snapshotsOf(day('2025-03-15'), t1, [row, { measure: 'm', value: 1 }]),
    ...snapshotsOf(day('2025-03-31'), t1, [row]),
    ...snapshotsOf(day('2025-03-28'), t2, [row, { measure: 'm', value: 1 }]),
  ]);
  const latest = (units?: ReadonlySet<typeof t1>) => n(cells.latest('rows', 'm', month('2025-03'), units));
  expect([latest(), latest(new Set([t1])), latest(new Set([t2]))]).toEqual([1, 0, 1]);
  expect(n(cells.latest('rows', 'm', month('2025-04')))).toBe(0);
});

it('names the words of a cut', () => {
  const cuts = { pathway: 'child_protection', role: null };
  const cells = tableOf(flowsOf(month('2025-03'), t1, [{ measure: 'm', value: 1 }], cuts));
  expect([cells.wordsOf('m', 'pathway'), cells.wordsOf('m', 'role')]).toEqual([['child_protection'], []]);
});

it('weighs what stands, and forgets what has ended', () => {
  const post = { grain: 'stock', measure: 'fte', unit: t1, split: '', value: 1 } as const;
  const cells = tableOf([
    { ...post, from: month('2025-02'), until: month('2025-04'), weight: 500_000 },
    { ...post, from: month('2025-03'), weight: 800_000 },
  ]);
  const stands = (text: string) => cells.standing('fte', month(text));
  expect(stands('2025-03')).toEqual([{ value: 1, n: 2, weight: 1_300_000 }]);
  expect(stands('2025-04')).toEqual([{ value: 1, n: 1, weight: 800_000 }]);
});

it('moves somebody whose value changes from one value to the other', () => {
  const held = { measure: 'level', unit: t1, split: '' };
  const cells = tableOf(
    stocksOf([month('2025-02'), month('2025-04')], (at) => [{ ...held, value: at < month('2025-04') ? 1 : 2 }]),
  );
  expect(cells.standing('level', month('2025-03'))).toEqual([{ value: 1, n: 1, weight: 0 }]);
  expect(cells.standing('level', month('2025-05'))).toEqual([{ value: 2, n: 1, weight: 0 }]);
});

it('keeps what is measured and how it is cut apart', () => {
  const cells = tableOf(flowsOf(month('2025-03'), t1, [{ measure: 'm', value: 1 }], { pathway: 'assessment' }));
  const at = (measure: string, split?: string) => n(cells.at(measure, month('2025-03'), undefined, split));
  expect([at('m'), at('m', 'pathway=assessment'), at('m', 'pathway=disability'), at('mm')]).toEqual([1, 1, 0, 0]);
});

it('tells which measures there are and when each was spoken, in order', () => {
  const cells = tableOf([
    ...flowsOf(month('2025-04'), t1, [{ measure: 'gap/b', value: 1 }]),
    ...flowsOf(month('2024-12'), t2, [
      { measure: 'gap/b', value: 1 },
      { measure: 'gap/a', value: 1 },
      { measure: 'other', value: 1 },
    ]),
  ]);
  expect(cells.measuresFrom('gap/')).toEqual(['gap/a', 'gap/b']);
  expect(cells.timesOf('gap/b')).toEqual([month('2024-12'), month('2025-04')]);
  expect(cells.timesOf('never')).toEqual([]);
});
