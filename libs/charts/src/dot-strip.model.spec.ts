import { type StripRow, drawnDots, stripAxis } from './dot-strip.model.js';

const aRow = (counts?: StripRow['counts']): StripRow => ({
  key: '',
  name: '',
  counts,
  medianText: '',
  numbers: '',
  lines: [],
  spoken: '',
});

describe('a strip of dots', () => {
  it('has a dot for everybody, those at one value over one another around the middle of the row', () => {
    const dots = drawnDots(
      [
        { at: 12, n: 1 },
        { at: 15, n: 3 },
      ],
      26,
    );

    expect(dots.map(({ at }) => at)).toEqual([12, 15, 15, 15]);
    expect(dots[0]!.off).toBe(0);
    expect(dots.slice(1).reduce((sum, { off }) => sum + off, 0)).toBeCloseTo(0);
    expect(new Set(dots.slice(1).map(({ off }) => off)).size).toBe(3);
  });

  it('keeps however many stand at one value within their row', () => {
    const reach = Math.max(...drawnDots([{ at: 12, n: 40 }], 26).map(({ off }) => Math.abs(off)));

    expect(reach).toBeLessThanOrEqual(13 - 3.4);
  });

  it('begins at 0 and reaches past every dot and the line', () => {
    expect(stripAxis({ rows: [aRow([{ at: 9, n: 1 }]), aRow()], line: { at: 21, name: '' } })).toMatchObject({ from: 0, to: 25 });
    expect(stripAxis({ rows: [aRow()] }).from).toBe(0);
  });
});
