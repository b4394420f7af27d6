import { monthFromText } from '@waymark/calendar';
import type { Figure, PlacedFigure } from '@waymark/indicators';
import { valueColumns, valueLine, valueRow, valuesHeader } from './values-csv.js';

function aFigure(figure: Partial<Figure> = {}, placed: Partial<PlacedFigure> = {}): PlacedFigure {
  return {
    code: 'MM-01',
    month: monthFromText('2025-03')!,
    unit: { breakdown: 'team', code: 'T1' },
    figure: { numerator: 1, denominator: 3, value: 1 / 3, lower: 0.0615, upper: 0.7923, n: 3, state: 'too_few', ...figure },
    ...placed,
  };
}

it('has the columns that other programs rely on, in their order', () => {
  expect(valuesHeader).toBe('indicator,month,breakdown,unit_code,numerator,denominator,value,lower,upper,n,state\n');
  expect(Object.keys(valueRow(aFigure()))).toEqual([...valueColumns]);
});

it('writes numbers in full precision, and those of too few as well', () => {
  expect(valueLine(aFigure())).toBe('MM-01,2025-03,team,T1,1,3,0.3333333333333333,0.0615,0.7923,3,too_few\n');
});

it('leaves blank what there is not, and writes 0 where it is 0', () => {
  const none = aFigure({
    numerator: undefined,
    denominator: 0,
    value: undefined,
    lower: undefined,
    upper: undefined,
    n: 0,
    state: 'none',
  });
  expect(valueLine(none)).toBe('MM-01,2025-03,team,T1,,0,,,,0,none\n');
  expect(valueLine(aFigure({ numerator: 0, value: 0, lower: 0 }))).toBe('MM-01,2025-03,team,T1,0,3,0,0,0.7923,3,too_few\n');
});

it('keeps signs, fractions of posts and a part of an indicator', () => {
  const gap = aFigure(
    { numerator: undefined, denominator: 10.5, value: -0.75, lower: undefined, upper: undefined },
    { code: 'MM-26/safety@closure' },
  );
  expect(valueLine(gap)).toBe('MM-26/safety@closure,2025-03,team,T1,,10.5,-0.75,,,3,too_few\n');
});

it('quotes a code in which a comma, a quote or a line end stands', () => {
  const unitOf = (code: string) => valueLine(aFigure({}, { unit: { breakdown: 'team', code } })).split(',2025-03,team,')[1]!;
  expect(unitOf('A,B')).toMatch(/^"A,B",1,/);
  expect(unitOf('the "A" team')).toMatch(/^"the ""A"" team",1,/);
  expect(unitOf('A\nB')).toMatch(/^"A\nB",1,/);
});
