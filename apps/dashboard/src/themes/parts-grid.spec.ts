import { monthFromText } from '@waymark/calendar';
import { decodeFrame } from '@waymark/frames';
import { measureScopeOf } from '../measures/measure-scope.js';
import { aFrame, aScope } from '../testing/a-service.js';
import { partsGrid } from './parts-grid.js';

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
