import fc from 'fast-check';
import { funnelOverdispersion } from './funnel-overdispersion.js';
import { valueOf } from './outcome.js';

const shares = { dataType: 'PR' } as const;
const teams = {
  numerators: [18, 25, 9, 40, 12, 30, 7, 22, 55, 16],
  denominators: [20, 30, 15, 44, 20, 33, 7, 35, 58, 17],
};

it('agrees with FunnelPlotR on shares, but never lets a limit turn back below 100%', () => {
  const funnel = valueOf(funnelOverdispersion(teams, shares))!;

  expect(funnel.phi).toBeCloseTo(3.23890845610748, 10);
  expect(funnel.tau2).toBeCloseTo(0.0240037173817751, 10);
  expect(funnel.zTrimmed[7]).toBeCloseTo(-2.47154053311083, 10);
  expect(funnel.lower95[0]).toBeCloseTo(0.4976546993960227, 8);
  expect(funnel.upper998).toEqual(teams.denominators.map(() => 1));
});

it('agrees with FunnelPlotR on ratios, in the log form and the square-root form', () => {
  const ratios = { numerators: [100, 150, 180, 80, 120, 225], denominators: [108, 112, 165, 95, 100, 220] };
  const log = valueOf(funnelOverdispersion(ratios, { dataType: 'SR', srMethod: 'SHMI' }))!;
  const root = valueOf(funnelOverdispersion(ratios, { dataType: 'SR', srMethod: 'CQC' }, { trimBy: 0.05 }))!;

  expect([log.tau2, log.lower95[0]]).toEqual([expect.closeTo(0.0194775305780216, 10), expect.closeTo(0.717306749284712, 8)]);
  expect([root.tau2, root.upper998[5]]).toEqual([expect.closeTo(0.00440597597932009, 10), expect.closeTo(1.23005816561832, 8)]);
});

it('drops the lowest and the highest tenth by rank in the log form once there are ten teams', () => {
  const expected = Array.from({ length: 12 }, () => 100);
  const observed = [60, 90, 95, 97, 99, 100, 101, 103, 105, 110, 112, 160];
  const { zTrimmed, phi, tau2 } = valueOf(
    funnelOverdispersion({ numerators: observed, denominators: expected }, { dataType: 'SR', srMethod: 'SHMI' }),
  )!;

  expect(zTrimmed.map((z) => z === null)).toEqual([true, ...expected.slice(2).map(() => false), true]);
  expect(phi).toBeLessThan(1);
  expect(tau2).toBe(0);
});

it('is the plain funnel on the angle scale when team size explains the differences', () => {
  const even = { numerators: [17, 26, 13], denominators: [20, 30, 15] };
  const { tau2, target, lower95 } = valueOf(funnelOverdispersion(even, shares))!;

  expect(tau2).toBe(0);
  expect(lower95[0]).toBeCloseTo(Math.sin(Math.asin(Math.sqrt(target)) - 1.959964 / (2 * Math.sqrt(20))) ** 2, 12);
});

it('needs two teams with cases, leaves a team without cases blank, and has no logarithm of nothing', () => {
  expect(funnelOverdispersion({ numerators: [3, 0], denominators: [4, 0] }, shares)).toMatchObject({ reason: 'too-few-points' });
  expect(funnelOverdispersion({ numerators: [0], denominators: [0] }, shares)).toMatchObject({ reason: 'no-denominator' });
  expect(valueOf(funnelOverdispersion({ numerators: [3, 0, 5], denominators: [4, 0, 9] }, shares))!.z[1]).toBeNull();
  expect(funnelOverdispersion({ numerators: [5, 0], denominators: [4, 3] }, { dataType: 'SR', srMethod: 'SHMI' })).toMatchObject({
    reason: 'outside-domain',
  });
  expect(funnelOverdispersion({ numerators: [5, 1], denominators: [4, 3] }, shares)).toMatchObject({ reason: 'outside-domain' });
});

it('does not mind the order of teams and keeps every limit between 0 and 1', () => {
  const team = fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(fc.array(team, { minLength: 2, maxLength: 25 }), (rows) => {
      const funnelOf = (pairs: typeof rows) =>
        valueOf(funnelOverdispersion({ numerators: pairs.map(([x]) => x), denominators: pairs.map(([, n]) => n) }, shares))!;
      const [there, back] = [funnelOf(rows), funnelOf([...rows].reverse())];
      expect(back.tau2).toBeCloseTo(there.tau2, 9);
      for (const limit of [...there.lower998, ...there.lower95, ...there.upper95, ...there.upper998]) {
        expect(limit).toBeGreaterThanOrEqual(0);
        expect(limit).toBeLessThanOrEqual(1);
      }
      there.lower95.forEach((limit, i) => expect(there.lower998[i]!).toBeLessThanOrEqual(limit!));
    }),
  );
});
