import { dayFromText } from '@waymark/calendar';
import { mixDifference, mixTogether, whyApart } from './apart.js';

const day = (text: string) => dayFromText(text)!;
const byPathway = { id: 'OA-04', by: ['team', 'service_area', 'pathway'] };
const staff = { id: 'LD-01', by: ['service_area', 'role'] };
const mix = (rows: Readonly<Record<string, number>>) => new Map(Object.entries(rows));

describe('a unit that is young in the approach', () => {
  it.each([
    ['the day before six months are over', '2025-09-14', 'go-live'],
    ['six months after it went live', '2025-09-15', undefined],
  ])('on %s', (_, on, apart) => {
    expect(whyApart(staff, { goLives: ['2025-03-15'], on: day(on) })).toBe(apart);
  });

  it('ends six months after 31 August on the last of February', () => {
    expect(whyApart(staff, { goLives: ['2024-08-31'], on: day('2025-02-27') })).toBe('go-live');
    expect(whyApart(staff, { goLives: ['2024-08-31'], on: day('2025-02-28') })).toBeUndefined();
  });

  it('is an area none of whose teams has been live so long; its earliest live team counts', () => {
    const on = day('2026-03-31');
    expect(whyApart(staff, { goLives: [null, '2026-01-10'], on })).toBe('go-live');
    expect(whyApart(staff, { goLives: [null, '2026-01-10', '2024-05-01'], on })).toBeUndefined();
    expect(whyApart(staff, { goLives: [null], on })).toBe('go-live');
  });

  it('is compared in training and caseloads all the same', () => {
    const young = { goLives: [null], on: day('2026-03-31') };
    for (const id of ['LR-01', 'LR-02', 'LR-03', 'OA-11', 'OA-12'])
      expect([id, whyApart({ id, by: [] }, young)]).toEqual([id, undefined]);
  });
});

describe('a unit whose rows are of other pathways', () => {
  const settled = { goLives: ['2020-01-01'], on: day('2026-03-31') };

  it('stands apart when more than a quarter of its rows would have to move', () => {
    const all = mix({ assessment: 50, child_protection: 50 });
    expect(whyApart(byPathway, { ...settled, mix: mix({ assessment: 75, child_protection: 25 }) }, all)).toBeUndefined();
    expect(whyApart(byPathway, { ...settled, mix: mix({ assessment: 76, child_protection: 24 }) }, all)).toBe('stage-mix');
  });

  it('does not where the measure knows no pathway, or one pathway alone is compared', () => {
    expect(whyApart(staff, { ...settled, mix: mix({ assessment: 9 }) }, mix({ child_protection: 9 }))).toBeUndefined();
    expect(whyApart(byPathway, settled)).toBeUndefined();
  });

  it('differs by half the sum of the differences of shares', () => {
    expect(mixDifference(mix({ a: 2, b: 2 }), mix({ a: 1, c: 1 }))).toBe(0.5);
    expect(mixDifference(mix({ a: 3 }), mix({ b: 7 }))).toBe(1);
    expect(mixDifference(mix({}), mix({ b: 7 }))).toBe(0);
  });

  it('is put together with the others', () => {
    expect(mixTogether([mix({ a: 1, b: 2 }), mix({ b: 3 })])).toEqual(mix({ a: 1, b: 5 }));
  });
});
