import { type Cell, teamUnit } from '@waymark/observations';
import { correctionOf } from './ledger.js';

function aCell(told: Partial<Cell> = {}): Cell {
  return { measure: 'm', at: 662, unit: teamUnit('T1'), split: '', value: 1, n: 3, weight: 0, ...told };
}

describe('what has to be added to the cells', () => {
  it('is nothing where they are as counted afresh, in whatever order', () => {
    const [one, other] = [aCell(), aCell({ value: 2 })];
    expect(correctionOf([one, other], [{ ...other }, { ...one }])).toEqual([]);
  });

  it('is the difference of a cell that was altered, in number or in weight', () => {
    expect(correctionOf([aCell({ n: 5 })], [aCell({ n: 3 })])).toEqual([aCell({ n: -2 })]);
    expect(correctionOf([aCell({ weight: 500_000 })], [aCell({ weight: 800_000 })])).toEqual([aCell({ n: 0, weight: 300_000 })]);
  });

  it('takes away a cell that nothing stands for, and brings one that was lost', () => {
    expect(correctionOf([aCell()], [aCell({ unit: teamUnit('T2') })])).toEqual([
      aCell({ unit: teamUnit('T2') }),
      aCell({ n: -3, weight: 0 }),
    ]);
  });
});
