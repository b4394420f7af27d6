import { dotsKey, drawnDots, namedDots } from './interval-dots.model.js';

const words = { name: ['Jan–Mar', '2026'] as const, label: '', valueText: '', lines: [], spoken: '' };

it('draws the interval as what it reaches below and above its dot', () => {
  const { dots } = drawnDots({ kind: 'share', dots: [{ ...words, value: 0.5, lower: 0.4, upper: 0.75 }] });

  expect(dots[0]!.reach![0]).toBeCloseTo(0.1);
  expect(dots[0]!.reach![1]).toBeCloseTo(0.25);
});

it('draws nothing for a wave without a value, and a dot alone where there is no interval', () => {
  const { dots } = drawnDots({ kind: 'share', dots: [words, { ...words, value: 0.5 }] });

  expect(dots.map(({ value, reach }) => [value, reach])).toEqual([
    [null, null],
    [0.5, null],
  ]);
});

it('always names the last dot, and as many before it as there is room for', () => {
  expect(namedDots(4, 600)).toEqual([0, 1, 2, 3]);
  expect(namedDots(16, 320)).toEqual([0, 3, 6, 9, 12, 15]);
  expect(namedDots(4, 226)).toEqual([0, 1, 2, 3]);
  expect(namedDots(4, 150)).toEqual([1, 3]);
  expect(namedDots(1, 150)).toEqual([0]);
});

it('has room for what is usual, and says what stands beside the dots', () => {
  const judged = { ...words, value: 0.6, lower: 0.5, upper: 0.7, usual: { lower: 0.12, centre: 0.24, upper: 0.35 } };
  const { axis } = drawnDots({ kind: 'share', dots: [judged] });

  expect(axis.from).toBeLessThanOrEqual(0.12);
  expect(dotsKey({ dots: [judged] })).toBe('Bars: 95% interval. Pale band: usual range. Thin line: its average.');
  expect(dotsKey({ dots: [{ ...judged, usual: undefined }] })).toBe('Bars: 95% interval.');
  expect(dotsKey({ dots: [words] })).toBe('');
});
