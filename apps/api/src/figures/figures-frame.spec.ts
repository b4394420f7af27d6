import { monthFromText } from '@waymark/calendar';
import { seriesOf } from '@waymark/contract';
import { decodeFrame } from '@waymark/frames';
import { type Figure, type PlacedFigure, type Unit, wholeAuthority } from '@waymark/indicators';
import { figuresFrame } from './figures-frame.js';

const [february, march] = [monthFromText('2025-02')!, monthFromText('2025-03')!];

function aFigure(figure: Partial<Figure> = {}, placed: Partial<PlacedFigure> = {}): PlacedFigure {
  return {
    code: 'MM-01',
    month: march,
    unit: wholeAuthority,
    figure: { numerator: 2, denominator: 4, value: 0.5, n: 4, state: 'ok', ...figure },
    ...placed,
  };
}

/** What a page reads of the frame that was sent. */
const read = (figures: readonly PlacedFigure[], figure = 'MM-01', unit = 'ALL') =>
  seriesOf(decodeFrame(figuresFrame(figures, 7)), figure, unit);

it('arrives with its counts, its value in full and its state', () => {
  expect(read([aFigure({ numerator: 1, denominator: 300, value: 1 / 300, n: 300 })]).figures).toEqual([
    { month: march, numerator: 1, denominator: 300, n: 300, value: 1 / 300, state: 'ok' },
  ]);
});

it('arrives without a value where there is none, never with 0 in its place', () => {
  const states = [
    aFigure({ numerator: 0, value: undefined, denominator: 0, n: 0, state: 'none' }, { month: february }),
    aFigure({ numerator: 0, value: 0, n: 4 }),
  ];
  expect(read(states).figures.map(({ value, state }) => [value, state])).toEqual([
    [undefined, 'none'],
    [0, 'ok'],
  ]);
});

it.each(['none', 'hidden', 'silent', 'too_few', 'ok'] as const)('arrives as %s where it is', (state) => {
  expect(read([aFigure({ state })]).figures[0]?.state).toBe(state);
});

it('keeps months, figures, areas and teams apart, the team and the area of one name too', () => {
  const area: Unit = { breakdown: 'service_area', code: 'disability' };
  const team: Unit = { breakdown: 'team', code: 'disability' };
  const figures = [
    aFigure({ n: 1 }, { month: march }),
    aFigure({ n: 2 }, { month: february }),
    aFigure({ n: 3 }, { unit: area }),
    aFigure({ n: 4 }, { unit: team }),
    aFigure({ n: 5 }, { code: 'MM-26/wellbeing@standard' }),
  ];
  const n = (figure: string, unit: string) => read(figures, figure, unit).figures.map((one) => one.n);
  expect(n('MM-01', 'ALL')).toEqual([2, 1]);
  expect([n('MM-01', 'area:disability'), n('MM-01', 'team:disability'), n('MM-26/wellbeing@standard', 'ALL')]).toEqual([
    [3],
    [4],
    [5],
  ]);
  expect(n('MM-01', 'team:T9')).toEqual([]);
});

it('carries a distribution in half points, below nought too, beside the figure itself', () => {
  const distribution = [
    { value: -10, n: 1 },
    { value: -1.5, n: 2 },
    { value: 0, n: 1 },
    { value: 9.5, n: 3 },
  ];
  const { figures, distribution: found } = read([
    aFigure({ numerator: undefined, value: -0.75, denominator: 7, n: 7, distribution }),
  ]);
  expect(found).toEqual(distribution.map(({ value, n }) => ({ month: march, at: value, n })));
  expect(figures.map(({ value, n }) => [value, n])).toEqual([[-0.75, 7]]);
});

it('says which version of the figures it is', () => {
  expect(decodeFrame(figuresFrame([], 7)).facts).toEqual({ version: '7' });
});
