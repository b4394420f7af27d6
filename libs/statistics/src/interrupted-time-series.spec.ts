import fc from 'fast-check';
import { levelVerdict } from './change-verdict.js';
import { interruptedTimeSeries } from './interrupted-time-series.js';
import { valueOf } from './outcome.js';
import { praisWinsten } from './prais-winsten.js';

const visits = [82, 79, 85, 81, 77, 84, 80, 83, 78, 82, 81, 79, 86, 88, 87, 90, 86, 89, 91, 88, 90, 87, 92, 89];
const series = { values: visits, interventionIndex: 13 };

describe('segmented regression', () => {
  it('agrees with R 4.2.2, lm with sandwich 3.0.2 and lmtest 0.9.40', () => {
    const fit = valueOf(interruptedTimeSeries(series, { lag: 3 }))!;

    expect(fit.coefficients.levelChange).toBeCloseTo(7.02680652680655, 9);
    expect(fit.coefficients.slopeChange).toBeCloseTo(0.398601398601404, 9);
    expect(fit.hacStandardErrors!.levelChange).toBeCloseTo(0.549734522876672, 9);
    expect(fit.olsStandardErrors!.levelChange).toBeCloseTo(1.77060158312051, 9);
    expect(fit.levelChangeLower).toBeCloseTo(5.88008040638567, 8);
    expect(fit.durbinWatson).toBeCloseTo(3.16520702451981, 9);
    expect(fit.fitted[12]).toBeCloseTo(87.1025641025641, 9);
  });

  it('looks back floor(4 (n / 100)^(2/9)) months unless told otherwise', () => {
    expect(valueOf(interruptedTimeSeries(series))!.lag).toBe(2);
    expect(
      valueOf(interruptedTimeSeries({ values: [...visits, ...visits, ...visits, ...visits, ...visits], interventionIndex: 60 }))!
        .lag,
    ).toBe(4);
  });

  it('gives the coefficients alone when the line goes through every value', () => {
    const exact = { values: [10, 11, 12, 13, 24, 26, 28, 30], interventionIndex: 5 };
    const fit = valueOf(interruptedTimeSeries(exact))!;

    expect(fit.coefficients.levelChange).toBeCloseTo(10, 9);
    expect(fit.coefficients.slopeChange).toBeCloseTo(1, 9);
    expect([fit.hacStandardErrors, fit.levelChangeLower, fit.durbinWatson]).toEqual([undefined, undefined, undefined]);
    expect(praisWinsten(exact)).toMatchObject({ status: 'not-computable', reason: 'no-variation' });
  });

  it('needs two values on each side', () => {
    expect(interruptedTimeSeries({ values: [1, 2, 3, 4], interventionIndex: 3 }).status).toBe('ok');
    expect(interruptedTimeSeries({ values: [1, 2, 3, 4], interventionIndex: 4 })).toMatchObject({ reason: 'not-identifiable' });
    expect(interruptedTimeSeries({ values: [1, null, 3, 4], interventionIndex: 3 })).toMatchObject({
      reason: 'not-identifiable',
    });
    expect(interruptedTimeSeries({ values: [null, null], interventionIndex: 2 })).toMatchObject({ reason: 'no-data' });
    expect(interruptedTimeSeries({ values: visits, interventionIndex: 2.5 })).toMatchObject({ reason: 'outside-domain' });
  });

  it('does not fill a missing month: time goes on and the line stays where the other months put it', () => {
    const straight = [10, 12, 14, null, 18, 30, 31, null, 33, 34];
    const fit = valueOf(interruptedTimeSeries({ values: straight, interventionIndex: 6 }))!;

    expect(fit).toMatchObject({ used: 8, missing: 2 });
    expect(fit.fitted[3]).toBeCloseTo(16, 9);
    expect(fit.fitted[7]).toBeCloseTo(32, 9);
    expect(praisWinsten({ values: straight, interventionIndex: 6 })).toMatchObject({ reason: 'outside-domain' });
  });

  it('finds the same change wherever the scale begins, also near 1e9, and scales with the unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(1, 8, 1024), (shift, scale) => {
        const here = valueOf(interruptedTimeSeries(series))!;
        const there = valueOf(interruptedTimeSeries({ ...series, values: visits.map((value) => value * scale + shift) }))!;
        expect(there.coefficients.levelChange / scale).toBeCloseTo(here.coefficients.levelChange, 5);
        expect(there.hacStandardErrors!.levelChange / scale).toBeCloseTo(here.hacStandardErrors!.levelChange, 5);
      }),
      { numRuns: 25 },
    );
  });
});

describe('Prais-Winsten', () => {
  it('agrees with the R package prais 1.1.4', () => {
    const fit = valueOf(praisWinsten(series))!;

    expect(fit.rho).toBeCloseTo(-0.599768711357319, 7);
    expect(fit.coefficients.levelChange).toBeCloseTo(6.88747372304721, 6);
    expect(fit.standardErrors.levelChange).toBeCloseTo(0.981013497408085, 6);
  });

  it('says so when how much carries over does not settle in the rounds allowed', () => {
    expect(praisWinsten(series, { maxIterations: 1 })).toMatchObject({ reason: 'not-identifiable' });
  });
});

describe('what both say together', () => {
  const verdict = (values: readonly number[]) =>
    levelVerdict(interruptedTimeSeries({ values, interventionIndex: 13 }), praisWinsten({ values, interventionIndex: 13 }));

  it('is a level that is higher, lower, or shows no sign of change', () => {
    const noise = [2, -1, 1, -2, 0, 1, -1, 2, -2, 1, 0, -1];

    expect(verdict(visits)).toBe('higher');
    expect(verdict(visits.map((value) => -value))).toBe('lower');
    expect(verdict([...noise.map((e) => 50 + e), ...noise.map((e) => 50 - e)])).toBe('no-sign');
  });

  it('is unclear when only one of them sees a change', () => {
    const main = interruptedTimeSeries(series);
    const check = valueOf(praisWinsten(series))!;

    expect(levelVerdict(main, { status: 'ok', value: { ...check, levelChangeLower: -1 } })).toBe('unclear');
    expect(levelVerdict(main, { status: 'not-computable', reason: 'not-identifiable' })).toBeUndefined();
  });
});
