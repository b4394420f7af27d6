import { monthFromText } from '@waymark/calendar';
import { catalogue, definitionOf } from '../catalogue.js';
import type { Indicator } from '../indicator.js';
import { wholeAuthority } from '../unit.js';
import { findingOf } from './finding.js';
import type { MonthFigure } from './month-series.js';
import { type Reading, pointsWithin, readingOf } from './reading.js';
import { spokenPoint, spokenSummary } from './spoken-summary.js';

const first = monthFromText('2022-04')!;

/** Shares of 100 a month, one month after the other; null is a month without rows, a negative share one that has too few. */
function monthly(shares: readonly (number | null)[]): readonly MonthFigure[] {
  return shares.map((share, i) => {
    const month = first + i;
    if (share === null) return { month, numerator: 0, denominator: 0, n: 0, value: undefined, state: 'none' };
    if (share < 0) return { month, numerator: 1, denominator: 3, n: 3, value: 1 / 3, state: 'too_few' };
    return { month, numerator: share, denominator: 100, n: 100, value: share / 100, state: 'ok' };
  });
}

function read(shares: readonly (number | null)[], indicator: Indicator = definitionOf('MM-23')!): Reading {
  const series = { figures: monthly(shares), distribution: [] };
  return readingOf({
    indicator,
    unit: wholeAuthority,
    series,
    whole: series,
    span: { from: first, to: (first + shares.length - 1) as typeof first },
  });
}

const usual = [40, 44, 38, 45, 39, 43, 37, 44, 40, 42, 39, 45, 38, 44, 41, 43];
const higher = [52, 55, 51, 54, 56, 52, 55, 53, 56, 54];
const lower = higher.map((share) => 82 - share);
const downIsBetter: Indicator = { ...definitionOf('MM-23')!, direction: 'down' };
const neitherIsBetter: Indicator = { ...definitionOf('MM-23')!, direction: 'read' };

describe('a figure that has moved', () => {
  it('is improving where it is higher for long and higher is better, since the month in which that began', () => {
    const reading = read([...usual, ...higher]);

    expect(reading).toMatchObject({ rule: 'p', tag: 'improving', moved: 'up' });
    expect(reading.since!.to).toBe(first + usual.length);
    expect(findingOf(definitionOf('MM-23')!, reading)).toBe(
      'Family and others scale together more often than usual since August 2023',
    );
  });

  it('needs attention where it is lower, and where it is higher and lower is better', () => {
    expect(read([...usual, ...lower])).toMatchObject({ tag: 'needs-attention', moved: 'down' });
    expect(read([...usual, ...higher], downIsBetter)).toMatchObject({ tag: 'needs-attention', moved: 'up' });
    expect(read([...usual, ...lower], downIsBetter)).toMatchObject({ tag: 'improving', moved: 'down' });
  });

  it('has only changed where neither way is better', () => {
    expect(read([...usual, ...lower], neitherIsBetter)).toMatchObject({ tag: 'changed', moved: 'down' });
  });

  it('is told by one month where only that month is outside the limits', () => {
    const reading = read([...usual, 70]);

    expect(reading).toMatchObject({ tag: 'improving', moved: 'up' });
    expect(findingOf({ ...definitionOf('MM-23')!, id: 'XX-01' }, reading)).toBe(
      'Who has a say in scaling: higher than usual in August 2023',
    );
  });
});

describe('a figure that has not', () => {
  it('shows no clear change, with limits around its average', () => {
    const reading = read(usual);

    expect(reading).toMatchObject({ rule: 'p', tag: 'no-clear-change', counted: 16 });
    expect(reading.moved).toBeUndefined();
    expect(reading.latest!.centre).toBeCloseTo(0.4138, 3);
    expect(reading.latest!.lowerLimit).toBeLessThan(0.3);
    expect(reading.latest!.upperLimit).toBeGreaterThan(0.5);
  });

  it('is not called a change because its months go up and down', () => {
    expect(read([30, 50, 31, 49, 30, 52, 29, 50, 31, 50, 30, 51, 30]).tag).toBe('no-clear-change');
  });
});

describe('a figure of which little is known', () => {
  it('has a median and no limits below 13 points', () => {
    const reading = read(usual.slice(0, 12));

    expect(reading.rule).toBe('run');
    expect(reading.latest!.centre).toBeCloseTo(0.41, 10);
    expect(reading.latest!.lowerLimit).toBeUndefined();
  });

  it('has no verdict below 10 points off the median, even where all lie on one side late', () => {
    expect(read([40, 41, 40, 42, 60, 61, 62, 63, 64])).toMatchObject({ tag: 'not-enough-data', rule: 'run' });
    expect(read([40, 41, 40, 42, 60, 61, 62, 63, 64]).points.every(({ marked }) => marked === undefined)).toBe(true);
  });

  it('has no verdict where the latest month has too few, whatever came before', () => {
    const reading = read([...usual, ...higher, -1]);

    expect(reading.tag).toBe('not-enough-data');
    expect(reading.latest!.value).toBeUndefined();
  });

  it('counts months with too few as no points', () => {
    expect(read([...usual.slice(0, 12), -1, -1, 41])).toMatchObject({ counted: 13, rule: 'p' });
  });

  it('is read at its last month with rows where nothing came since', () => {
    expect(read([...usual, null, null]).latest!.to).toBe(first + usual.length - 1);
  });

  it('is nothing to show where no month has rows', () => {
    const reading = read([null, null]);

    expect(reading.latest).toBeUndefined();
    expect(findingOf(definitionOf('MM-23')!, reading)).toBe('Who has a say in scaling: nothing to show yet');
  });
});

it('says nothing about change where the definition has no pattern', () => {
  const asItStands: Indicator = { ...definitionOf('MM-23')!, pattern: 'none' };
  const reading = read([...usual, ...higher], asItStands);

  expect(reading).toMatchObject({ rule: 'none', tag: 'as-it-stands' });
  expect(reading.points.some(({ marked, centre }) => marked !== undefined || centre !== undefined)).toBe(false);
});

describe('waves', () => {
  const inWaves: Indicator = { ...definitionOf('MM-23')!, rhythm: 'wave' };
  const waves = (shares: readonly number[]) =>
    read(
      shares.flatMap((share) => [share, null, null]),
      inWaves,
    );

  it('have no verdict below eight', () => {
    expect(waves([40, 41, 40, 42, 60, 61, 62])).toMatchObject({ tag: 'by-wave', rule: 'none', counted: 7 });
  });

  it('are judged from eight on by the rule of the definition', () => {
    expect(waves([40, 41, 40, 42, 41, 40, 41, 75])).toMatchObject({ rule: 'p', tag: 'improving' });
  });

  it('carry neither a range nor a mark while the rule has no verdict on the latest', () => {
    const reading = waves([40, 75, 40, 42, 41, 40, 41, 43]);

    expect(reading).toMatchObject({ rule: 'none', tag: 'by-wave', counted: 8 });
    expect(reading.points.some(({ marked, lowerLimit }) => marked !== undefined || lowerLimit !== undefined)).toBe(false);
  });
});

it('judges every month up to the end, whatever part of them a page shows', () => {
  const reading = read([...usual, ...higher]);
  const shown = pointsWithin(reading.points, { from: (first + 20) as typeof first, to: (first + 25) as typeof first });

  expect(shown).toHaveLength(6);
  expect(shown[0]!.centre).toBe(reading.points[0]!.centre);
});

describe('titles', () => {
  const shapes: readonly (readonly (number | null)[])[] = [
    usual,
    [...usual, ...higher],
    [...usual, ...lower],
    [...usual, 70],
    [...usual, 10],
    [...usual, -1],
    usual.slice(0, 5),
    [...usual, null],
    [null],
    Array.from({ length: 48 }, (_, i) => 30 + i),
    Array.from({ length: 48 }, (_, i) => 90 - i),
    Array.from({ length: 36 }, (_, i) => usual[i % 16]!),
  ];

  const readings = shapes.flatMap((shape) =>
    (['up', 'down', 'read'] as const).map((direction) => read(shape, { ...definitionOf('MM-23')!, direction })),
  );

  it.each(catalogue.map((indicator) => [indicator.id, indicator] as const))(
    'of %s are short, are no sentence and give no reason',
    (_, indicator) => {
      for (const title of readings.map((reading) => findingOf(indicator, reading))) {
        expect(title.split(' ').length).toBeLessThanOrEqual(12);
        expect(title).not.toMatch(/because|\.$|undefined|NaN/);
      }
    },
  );
});

describe('for people who listen', () => {
  const indicator = definitionOf('MM-23')!;

  it('a chart is told by its pattern, its latest point, its range and its largest move', () => {
    const reading = read([...usual, ...higher]);

    expect(spokenSummary(indicator, reading, reading.points)).toBe(
      'Improving. Latest: May 2024, 54 per cent, 54 of 100. Usual range 31 per cent to 61 per cent. ' +
        'Largest move from one point to the next: from 43 per cent to 52 per cent, August 2023. 26 points, April 2022 to May 2024.',
    );
  });

  it('a step is told with where it lies, or with why it has no figure', () => {
    const { points } = read([...usual, 70, -1, null]);

    expect(spokenPoint(indicator, points[0]!)).toBe('April 2022, 40 per cent, 40 of 100, within the usual range');
    expect(spokenPoint(indicator, points[16]!)).toBe('August 2023, 70 per cent, 70 of 100, above the usual range');
    expect(spokenPoint(indicator, points[17]!)).toBe('September 2023, not enough data, 3, shown from 20');
    expect(spokenPoint(indicator, points[18]!)).toBe('October 2023, no value');
  });
});
