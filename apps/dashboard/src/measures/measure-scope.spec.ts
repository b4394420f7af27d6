import { decodeFrame } from '@waymark/frames';
import { type KnownNote, definitionOf } from '@waymark/indicators';
import { monthFromText } from '@waymark/calendar';
import type { ScopeSearch } from '../platform/scope-search.js';
import { aFrame, aScope } from '../testing/a-service.js';
import {
  askedFor,
  hasOwnFigure,
  isSplitBy,
  measureScopeOf,
  measuresIn,
  partsIn,
  seriesUpTo,
  unitsBeneath,
} from './measure-scope.js';

const month = monthFromText('2026-01')!;
const row = (figure: string, unit = 'ALL', at: number = month) => ({ figure, unit, month: at, numerator: 30, denominator: 60 });
const frame = decodeFrame(
  aFrame([row('OA-03/genogram'), row('OA-03/map'), row('MM-23'), row('MM-23', 'ALL', month + 1), row('MM-27/family/level')]),
);

describe('the measures in a frame', () => {
  it('are those with figures of their own or of their parts, in the order of the catalogue', () => {
    expect(measuresIn(frame).map(({ id }) => id)).toEqual(['OA-03', 'MM-23', 'MM-27']);
    expect(hasOwnFigure(frame, { id: 'OA-03' })).toBe(false);
  });

  it('have their parts in the order of the definition, not of the frame', () => {
    const defined = definitionOf('OA-03')!.parts!.map(({ name }) => name);
    const found = partsIn(frame, definitionOf('OA-03')!);

    expect([...found].sort()).toEqual(['genogram', 'map']);
    expect(found).toEqual(defined.filter((name) => found.includes(name)));
  });

  it('have no parts to list where the parts are one picture', () => {
    expect(partsIn(frame, definitionOf('MM-27')!)).toEqual([]);
  });
});

describe('the scope of a page', () => {
  it('knows nothing that came after the end of its period', () => {
    expect(seriesUpTo(frame, 'MM-23', 'ALL', month).figures).toHaveLength(1);
  });

  it('asks for a reading once, however many months it shows, and anew for another end, a restart or later figures', () => {
    const indicator = definitionOf('MM-23')!;
    const restart: KnownNote = {
      reference: 'N1',
      month,
      indicator: 'MM-23',
      kind: 'something_changed',
      title: 'New form',
      restartsRange: true,
      agreedBy: 'Principal social worker',
    };
    const asked = (search: ScopeSearch, from = frame, notes: readonly KnownNote[] = []) =>
      askedFor(measureScopeOf(aScope(), from, search, { notes })!, indicator, 'ALL');
    const first = asked({ from: '2025-01' });

    expect(asked({ from: '2025-10' })).toBe(first);
    expect(asked({ to: '2026-01' })).not.toBe(first);
    expect(asked({}, decodeFrame(aFrame([])))).not.toBe(first);
    expect(asked({}, frame, [restart]).restarts).toEqual([month]);
  });

  it('shows the whole service where the address names an area that is not there', () => {
    expect(measureScopeOf(aScope(), frame, { area: 'fostering' })).toMatchObject({ unit: 'ALL', isUnknownArea: true });
    expect(measureScopeOf(aScope(), frame, { area: 'team:T1' })).toMatchObject({ unit: 'team:T1', unitName: 'Assessment 1' });
  });

  it('sets another area beside the figures, and then draws no usual range', () => {
    expect(measureScopeOf(aScope(), frame, { compare: 'area:assessment' })).toMatchObject({
      compare: 'none',
      beside: { kind: 'unit', unit: 'area:assessment', name: 'Assessment' },
    });
  });

  it('compares with the usual range where the address compares an area with itself, or with one that is not there', () => {
    const itself = measureScopeOf(aScope(), frame, { area: 'assessment', compare: 'area:assessment' });
    const unknown = measureScopeOf(aScope(), frame, { compare: 'area:fostering' });
    expect([itself, unknown].map((scope) => [scope?.compare, scope?.beside])).toEqual([
      ['usual-range', undefined],
      ['usual-range', undefined],
    ]);
  });

  it('is nothing while there are no months with figures', () => {
    expect(measureScopeOf({ ...aScope(), span: null }, frame, {})).toBeUndefined();
  });

  it('has areas beneath the whole, teams beneath an area, and nothing beneath a team or an undivided measure', () => {
    const by = { by: ['team', 'service_area'] };

    expect(unitsBeneath(aScope(), 'ALL', by)).toEqual([{ unit: 'area:assessment', name: 'Assessment' }]);
    expect(unitsBeneath(aScope(), 'area:assessment', by)).toEqual([{ unit: 'team:T1', name: 'Assessment 1' }]);
    expect(unitsBeneath(aScope(), 'team:T1', by)).toEqual([]);
    expect(unitsBeneath(aScope(), 'ALL', { by: [] })).toEqual([]);
    expect(isSplitBy({ by: ['service_area'] }, 'team:T1')).toBe(false);
  });
});
