import { valueAxisFor, withinAxis } from './value-axis.js';

describe('the axis of values', () => {
  it('begins at 0 and has round steps', () => {
    expect(valueAxisFor([0.1, 0.47], 'share')).toEqual({
      from: 0,
      to: 0.5,
      ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5],
      isBroken: false,
    });
  });

  it('never reaches past 100 per cent, and says when it does not begin at 0', () => {
    const axis = valueAxisFor([0.82, 0.97], 'share');

    expect(axis.to).toBe(1);
    expect(axis.from).toBeGreaterThan(0.5);
    expect(axis.isBroken).toBe(true);
  });

  it('never makes a point or two of a share fill the picture', () => {
    const axis = valueAxisFor([0.97, 0.98, 0.96], 'share');

    expect(axis.to - axis.from).toBeGreaterThanOrEqual(0.15);
    expect(axis).toMatchObject({ to: 1, isBroken: true });
    expect(valueAxisFor([0.14, 0.15], 'share').from).toBe(0);
  });

  it('holds values below 0', () => {
    const axis = valueAxisFor([-3, 1], 'number');

    expect(axis.from).toBeLessThanOrEqual(-3);
    expect(axis.ticks).toContain(0);
  });

  it('is there for no values and for one', () => {
    expect(valueAxisFor([], 'share')).toMatchObject({ from: 0, to: 1 });
    expect(valueAxisFor([0], 'share').to).toBe(1);
  });

  it('begins at 0 where all values are the same, every one of 100 per cent too', () => {
    expect(valueAxisFor([1, 1, 1], 'share')).toMatchObject({ from: 0, to: 1, isBroken: false });
    expect(valueAxisFor([6, 6], 'number')).toMatchObject({ from: 0, to: 6, isBroken: false });
    expect(valueAxisFor([0, 0], 'share')).toMatchObject({ from: 0, to: 1 });
  });

  it('has as few lines for thousands as for units', () => {
    expect(valueAxisFor([0, 18_400], 'number').ticks).toEqual([0, 5000, 10_000, 15_000, 20_000]);
  });

  it('cuts what lies beyond it', () => {
    const axis = valueAxisFor([0.1, 0.5], 'share');

    expect([withinAxis(-0.2, axis), withinAxis(0.3, axis), withinAxis(0.9, axis)]).toEqual([0, 0.3, 0.5]);
  });
});
