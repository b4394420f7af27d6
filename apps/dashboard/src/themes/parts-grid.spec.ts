import { monthFromText } from '@waymark/calendar';
import { decodeFrame } from '@waymark/frames';
import { measureScopeOf } from '../measures/measure-scope.js';
import { aFrame, aScope } from '../testing/a-service.js';
import { gridTitle, partsGrid } from './parts-grid.js';

const month = monthFromText('2026-03')!;
const row = (unit: string, denominator: number) => ({ figure: 'OA-03/map', unit, month, numerator: 3, denominator });
const areas = ['assessment', 'disability', 'adoption'].map((code) => ({ code, name: code }));

it('has a column for each area with rows, too few or enough, none for an area without any, and one for all', () => {
  const frame = decodeFrame(aFrame([row('ALL', 60), row('area:assessment', 60), row('area:disability', 4)]));
  const scope = measureScopeOf({ ...aScope(), serviceAreas: areas }, frame, {})!;

  const { columns, rows } = partsGrid('alignment', scope)!;
  expect(columns).toEqual(['assessment', 'disability', 'All']);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['5%', 'under 10', '5%']]);
});

describe('the title', () => {
  const quarter = (figure: string, numerator: number) => ({ figure, unit: 'ALL', month, numerator, denominator: 100 });
  const titleOf = (theme: 'measures' | 'alignment', ...rows: ReturnType<typeof quarter>[]) =>
    gridTitle(partsGrid(theme, measureScopeOf(aScope(), decodeFrame(aFrame(rows)), {})!)!);

  it('names the most and the least common part', () => {
    expect(titleOf('alignment', quarter('OA-03/map', 60), quarter('OA-03/scaled', 30))).toBe(
      'Highest: Three-column map 60%; lowest: Safety scale 30%',
    );
  });

  it('puts no group of people in an order, and says what stands beside them', () => {
    expect(titleOf('measures', quarter('MM-11', 20), quarter('MM-11/disability', 10), quarter('MM-11/sex', 7))).toBe(
      'Families who replied by group: from 7% to 10%; of everybody 20%',
    );
  });
});
