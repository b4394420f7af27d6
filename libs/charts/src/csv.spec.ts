import { csvCell, csvOf } from './csv.js';

it('puts the facts in front of the table', () => {
  const table = { caption: 'Gap', columns: [{ name: 'Month' }, { name: 'Median' }], rows: [['Mar 2026', '−1']] };

  expect(csvOf([['Source', 'ratings, to "March"']], table)).toBe(
    '\uFEFFSource,"ratings, to ""March"""\r\n\r\nMonth,Median\r\nMar 2026,-1\r\n',
  );
});

it.each(['=1+1', '+44', '-SUM(A1)', '@x', '−cmd'])('does not let a spreadsheet run "%s"', (text) => {
  expect(csvCell(text).startsWith("'")).toBe(true);
});

it('leaves a number below 0 a number', () => {
  expect(csvCell('−0.5')).toBe('-0.5');
});
