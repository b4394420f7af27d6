import { addMonths, monthFromText } from '@waymark/calendar';
import { type PlacedPoint, type Reading, definitionOf } from '@waymark/indicators';
import { controlModelOf, multiplesModelOf, sparkModelOf } from './over-time-models.js';

const october = monthFromText('2025-10')!;
const whoScales = definitionOf('MM-23')!;

/** Six months with a median of 40% over all of them, of which these have a value. */
function sixMonths(...values: readonly (number | undefined)[]): readonly PlacedPoint[] {
  return Array.from({ length: 6 }, (_, i) => ({
    from: addMonths(october, i),
    to: addMonths(october, i),
    state: values[i] === undefined ? 'none' : 'ok',
    n: 50,
    denominator: 50,
    numerator: values[i] === undefined ? undefined : values[i] * 50,
    value: values[i],
    centre: 0.4,
  }));
}

function aRunOf(points: readonly PlacedPoint[]): Reading {
  const valued = points.filter(({ value }) => value !== undefined);
  return { rule: 'run', points, tag: 'not-enough-data', latest: valued.at(-1), counted: valued.length, stretches: [] };
}

const centresOf = (points: readonly PlacedPoint[], reading = aRunOf(points)) =>
  controlModelOf(whoScales, reading, points, 'usual-range').points.map(({ centre }) => centre);

describe('what is usual', () => {
  it('is not drawn over months before the first value and after the last', () => {
    expect(centresOf(sixMonths(undefined, undefined, 0.3, 0.4, 0.5))).toEqual([undefined, undefined, 0.4, 0.4, 0.4, undefined]);
  });

  it('is drawn across a gap between two values', () => {
    expect(centresOf(sixMonths(0.3, undefined, undefined, undefined, undefined, 0.5))).toEqual(Array(6).fill(0.4));
  });

  it('is neither drawn nor named where one month is all that is known', () => {
    const points = sixMonths(undefined, undefined, undefined, undefined, undefined, 0.4);

    expect(centresOf(points)).toEqual(Array(6).fill(undefined));
    expect(controlModelOf(whoScales, aRunOf(points), points, 'usual-range').centreText).toBeUndefined();
  });

  it('stays at the one month that a page shows of many', () => {
    const [shown] = sixMonths(0.4);

    expect(centresOf([shown!], aRunOf(sixMonths(0.3, 0.5, 0.4)))).toEqual([0.4]);
  });

  it('is not drawn in a small panel of one value', () => {
    const points = sixMonths(undefined, 0.4);
    const group = { unit: 'area:assessment', name: 'Assessment', reading: aRunOf(points), points };

    const [panel] = multiplesModelOf(whoScales, [group], 'usual-range').panels;
    expect(panel?.points.map(({ centre }) => centre)).toEqual(Array(6).fill(undefined));
  });
});

describe('a small picture for a row', () => {
  const marks = (points: readonly PlacedPoint[], reading: Reading) =>
    sparkModelOf(whoScales, reading, points).points.map(({ mark }) => mark);
  const [first, second, third] = sixMonths(0.4, 0.6, 0.7);
  const marked = (point: PlacedPoint | undefined): PlacedPoint => ({ ...point!, marked: 'above' });

  it('marks the latest point, and none before it', () => {
    const points = [first!, marked(second), marked(third)];

    expect(marks(points, aRunOf(points))).toEqual([undefined, undefined, 'improve']);
  });

  it('marks nothing where the latest month has too few: the tag then says that there is not enough', () => {
    const tooFew: PlacedPoint = { ...third!, state: 'too_few', value: undefined };
    const points = [first!, marked(second), tooFew];

    expect(marks(points, { ...aRunOf(points), latest: tooFew })).toEqual([undefined, undefined, undefined]);
  });
});
