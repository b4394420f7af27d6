import { builtInLook, lookOf } from './number-format.js';

it.each([
  ['General', 'plain'],
  ['0.00', 'plain'],
  ['#,##0', 'plain'],
  ['0.00E+00', 'plain'],
  ['@', 'plain'],
  ['"days" 0', 'plain'],
  ['[Red]0', 'plain'],
  ['£#,##0', 'plain'],
  ['dd/mm/yyyy', 'date'],
  ['[$-809]d mmmm yyyy;@', 'date'],
  ['yyyy-mm-dd hh:mm', 'date'],
  ['mmm-yy', 'date'],
  ['mmm', 'date'],
  ['h:mm', 'time'],
  ['[h]:mm', 'time'],
  ['mm:ss', 'time'],
  ['0%', 'percent'],
  ['0.0%;-0.0%', 'percent'],
  ['00000', 'zeros'],
])('takes a number in the format %s for: %s', (code, look) => {
  expect(lookOf(code).is).toBe(look);
});

it('knows how many digits a format fills up to', () => {
  expect(lookOf('000000')).toEqual({ is: 'zeros', digits: 6 });
});

it('knows formats that are not written into the file by their number', () => {
  expect([0, 2, 9, 11, 14, 17, 20, 22, 46, 49].map((id) => builtInLook(id).is)).toEqual([
    'plain',
    'plain',
    'percent',
    'plain',
    'date',
    'date',
    'time',
    'date',
    'time',
    'plain',
  ]);
});
