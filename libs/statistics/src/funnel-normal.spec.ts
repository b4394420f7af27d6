import { funnelNormal, funnelSignificance } from './funnel-normal.js';
import { valueOf } from './outcome.js';

const teams = {
  numerators: [18, 25, 9, 40, 12, 30, 7, 22, 55, 16],
  denominators: [20, 30, 15, 44, 20, 33, 7, 35, 58, 17],
};

it('agrees with PHEindicatormethods, limits beyond 1 included', () => {
  const bands = valueOf(funnelNormal({ target: 0.85, denominators: [5, 200, 0] }))!;

  expect(bands.lower998).toEqual([expect.closeTo(0.356529473519317, 12), expect.closeTo(0.77197545890793, 12), null]);
  expect(bands.upper95).toEqual([expect.closeTo(1.16298114947661, 12), expect.closeTo(0.899486664852186, 12), null]);
});

it('gives the words of PHEindicatormethods', () => {
  const { average, significance } = valueOf(funnelSignificance(teams))!;

  expect(average).toBeCloseTo(0.838709677419355, 12);
  expect(significance.map((word, i) => (word === 'Not significant' ? '' : `${i}: ${word}`)).filter(Boolean)).toEqual([
    '2: Low (0.025)',
    '4: Low (0.025)',
    '7: Low (0.001)',
    '8: High (0.025)',
  ]);
});

it('calls nobody different when everybody met the standard, and has no words when nobody was looked at or counts do not fit', () => {
  expect(valueOf(funnelSignificance({ numerators: [4, 6], denominators: [4, 6] }))).toEqual({
    average: 1,
    significance: ['Not significant', 'Not significant'],
  });
  expect(funnelSignificance({ numerators: [0], denominators: [0] })).toMatchObject({ reason: 'no-denominator' });
  expect(funnelSignificance({ numerators: [5], denominators: [4] })).toMatchObject({ reason: 'outside-domain' });
  expect(funnelNormal({ target: -0.1, denominators: [4] })).toMatchObject({ reason: 'outside-domain' });
});
