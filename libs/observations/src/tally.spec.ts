import { dayFromText, monthFromText } from '@waymark/calendar';
import fc from 'fast-check';
import { type FlowObservation, type Observation, type StockObservation, Tally, teamUnit, whole } from './index.js';

const [march, april] = [monthFromText('2025-03')!, monthFromText('2025-04')!];
const t1 = teamUnit('T1');

function aFlow(told: Partial<FlowObservation> = {}): FlowObservation {
  return { grain: 'flow', month: march, measure: 'm', unit: t1, split: '', value: 1, ...told };
}

function aStock(told: Partial<StockObservation> = {}): StockObservation {
  return { grain: 'stock', from: march, measure: 'm', unit: t1, split: '', value: 1, ...told };
}

function cellsOf(added: readonly Observation[], taken: readonly Observation[] = []) {
  const tally = new Tally();
  for (const observation of added) tally.add(observation);
  for (const observation of taken) tally.take(observation);
  return [...tally.cells()];
}

const counted = (cells: ReturnType<typeof cellsOf>) => cells.map(({ at, value, n, weight }) => [at, value, n, weight]);

describe('what is counted', () => {
  it('is one cell for everything that is the same, and another for whatever differs', () => {
    expect(counted(cellsOf([aFlow(), aFlow()]))).toEqual([[march, 1, 2, 0]]);
    const others = [
      aFlow({ measure: 'other' }),
      aFlow({ month: april }),
      aFlow({ unit: whole }),
      aFlow({ split: 'pathway=assessment' }),
      aFlow({ value: 2 }),
    ];
    expect(cellsOf([aFlow(), ...others])).toHaveLength(6);
  });

  it('counts as often as it is said to, with what it weighs', () => {
    expect(counted(cellsOf([aFlow({ times: 26, weight: 800_000 }), aFlow({ times: 14, value: 0 })]))).toEqual([
      [march, 1, 26, 800_000],
      [march, 0, 14, 0],
    ]);
  });

  it('keeps values below nought', () => {
    expect(counted(cellsOf([aFlow({ value: -14 })]))).toEqual([[march, -14, 1, 0]]);
  });

  it('stands at its day where it is a snapshot', () => {
    const day = dayFromText('2025-03-31')!;
    expect(counted(cellsOf([{ grain: 'snapshot', day, measure: 'm', unit: t1, split: '', value: 3 }]))).toEqual([[day, 3, 1, 0]]);
  });
});

describe('a stock', () => {
  it('is counted in at its beginning and out at its end', () => {
    expect(counted(cellsOf([aStock({ until: april, weight: 5 })]))).toEqual([
      [march, 1, 1, 5],
      [april, 1, -1, -5],
    ]);
  });

  it('is never counted out while it has no end', () => {
    expect(counted(cellsOf([aStock()]))).toEqual([[march, 1, 1, 0]]);
  });

  it('counts nothing when it ends in the month in which it begins, or before', () => {
    expect(cellsOf([aStock({ until: march }), aStock({ from: april, until: march })])).toEqual([]);
  });
});

describe('what is taken away', () => {
  it('leaves nothing of what was added', () => {
    const said = [aFlow({ times: 3, weight: 7 }), aStock({ until: april, weight: 2 })];
    expect(cellsOf(said, said)).toEqual([]);
  });

  it('leaves a weight that changed although as many are counted', () => {
    expect(counted(cellsOf([aStock({ weight: 800_000 })], [aStock({ weight: 500_000 })]))).toEqual([[march, 1, 0, 300_000]]);
  });

  it('is the difference between before and after, whatever both have in common', () => {
    const some = fc.array(
      fc.record({
        unit: fc.constantFrom(t1, whole),
        value: fc.integer({ min: -2, max: 2 }),
        times: fc.nat(3),
        month: fc.constantFrom(march, april),
      }),
    );
    fc.assert(
      fc.property(some, some, some, (before, after, both) => {
        const [was, now, stays] = [before, after, both].map((list) => list.map(aFlow));
        expect(sorted(cellsOf([...now!, ...stays!], [...stays!, ...was!]))).toEqual(sorted(cellsOf(now!, was!)));
      }),
      { seed: 11 },
    );
  });
});

function sorted(cells: ReturnType<typeof cellsOf>): readonly string[] {
  return cells.map((cell) => JSON.stringify(cell)).sort();
}
