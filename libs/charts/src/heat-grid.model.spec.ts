import { type HeatColumn, type HeatGridModel, drawnHeatGrid, heatStepOf } from './heat-grid.model.js';

const aColumn = (month: number, given: Partial<HeatColumn> = {}): HeatColumn => ({
  month,
  label: '',
  lines: [],
  spoken: '',
  ...given,
});

const aModel = (columns: readonly HeatColumn[]): HeatGridModel => ({
  lowest: 0,
  highest: 2,
  columns,
  missingName: '',
  shareName: '',
  noneName: '',
});

describe('a heat grid', () => {
  it('takes its shares from those who stand somewhere, not from all', () => {
    const { columns } = drawnHeatGrid(aModel([aColumn(0, { counts: [1, 0, 99], missing: 0.5 })]), 10);

    expect(columns).toEqual([[0, 0, 5]]);
  });

  it('shades by the whole per cent that it is named for', () => {
    expect([0, 0.014, 0.015, 0.054, 0.055, 0.094, 0.096, 0.134, 0.136, 0.174, 0.175, 1].map(heatStepOf)).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
  });

  it('draws nothing for a month with too few, and never takes the median across it', () => {
    const { columns, medianRuns } = drawnHeatGrid(
      aModel([
        aColumn(0, { counts: [5, 5, 0], median: 0.5 }),
        aColumn(1, { counts: [5, 5, 0], median: 1 }),
        aColumn(2),
        aColumn(3, { counts: [0, 9, 1], median: 1 }),
      ]),
      10,
    );

    expect(columns[2]).toEqual([]);
    expect(medianRuns).toEqual([
      { from: 0, medians: [0.5, 1] },
      { from: 3, medians: [1] },
    ]);
  });

  it('prints what is not known at both ends, once where that is one month', () => {
    const printed = (missing: readonly (number | undefined)[]) =>
      drawnHeatGrid(aModel(missing.map((share, i) => aColumn(i, { missing: share }))), 10).printed;

    expect(printed([undefined, 0.5, 0.4, 0.3])).toEqual([1, 3]);
    expect(printed([0.5])).toEqual([0]);
    expect(printed([undefined])).toEqual([]);
  });
});
