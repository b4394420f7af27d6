import fc from 'fast-check';
import { funnelExactBinomial } from './funnel-exact-binomial.js';
import { funnelPlace } from './funnel-place.js';
import { valueOf } from './outcome.js';

it('agrees with the limits of Spiegelhalter as another program draws them', () => {
  const { limits } = valueOf(funnelExactBinomial({ target: 0.85, denominators: [5, 200] }))!;

  expect(limits[0]).toEqual(
    [0.0858968772694261, 0.386779443803665, 0.98873125955642, 0.999549250382257].map((x) => expect.closeTo(x, 10)),
  );
  expect(limits[1]).toEqual(
    [0.764944703498546, 0.796299362744626, 0.895223461117135, 0.919962569818293].map((x) => expect.closeTo(x, 10)),
  );
});

it('has no limits for a team without cases, and none at all when nobody has any or nothing can vary', () => {
  expect(valueOf(funnelExactBinomial({ target: 0.5, denominators: [8, 0] }))!.limits[1]).toBeNull();
  expect(funnelExactBinomial({ target: 0.5, denominators: [0, 0] })).toMatchObject({ reason: 'no-denominator' });
  expect(funnelExactBinomial({ target: 1, denominators: [8] })).toMatchObject({ reason: 'no-variation' });
  expect(funnelExactBinomial({ target: 1.2, denominators: [8] })).toMatchObject({ reason: 'outside-domain' });
  expect(funnelExactBinomial({ target: 0.5, denominators: [8.5] })).toMatchObject({ reason: 'outside-domain' });
});

it('mirrors itself for the complement, narrows with size and keeps the order of its bands', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 0.98, noNaN: true }), fc.integer({ min: 1, max: 1e6 }), (target, n) => {
      const [team, fourTimes] = valueOf(funnelExactBinomial({ target, denominators: [n, 4 * n] }))!.limits as number[][];
      const mirrored = valueOf(funnelExactBinomial({ target: 1 - target, denominators: [n] }))!.limits[0]!;
      // interpolation looks down from a count, so the mirror image is up to one case away
      expect(Math.abs(1 - mirrored[2]! - team![1]!)).toBeLessThan(1.001 / n);
      expect(team![0]!).toBeLessThan(team![1]!);
      expect(team![1]!).toBeLessThan(team![2]!);
      expect(fourTimes![3]! - fourTimes![0]!).toBeLessThan(team![3]! - team![0]!);
    }),
  );
});

it('comes close to the normal limits near 1e9 cases', () => {
  const [limits] = valueOf(funnelExactBinomial({ target: 0.85, denominators: [1e9] }))!.limits;

  expect(limits![2]! - 0.85).toBeCloseTo(1.959964 * Math.sqrt((0.85 * 0.15) / 1e9), 8);
});

it('names the outer band first, and takes a share on the line for inside', () => {
  const limits = [0.3, 0.4, 0.8, 0.9] as const;

  expect([0.29, 0.3, 0.39, 0.4, 0.6, 0.8, 0.81, 0.9, 0.91].map((share) => funnelPlace(share, limits))).toEqual([
    'far-below',
    'below',
    'below',
    'inside',
    'inside',
    'inside',
    'above',
    'above',
    'far-above',
  ]);
});
