import { render, screen, within } from '@testing-library/react';
import { compareKey } from './compare-grid.model.js';
import { BesideTheRest } from './compare-grid.preview.js';

it('is a table with the units as columns and the measures as rows, in the order given', () => {
  render(<BesideTheRest />);
  const table = screen.getByRole('table');

  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Measure', 'North', 'South', 'West', 'All']);
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['First measure', 'Second measure']);
});

it('marks by shape and in words, never by colour alone', () => {
  render(<BesideTheRest />);
  const arrowIn = (name: RegExp) => screen.getByRole('cell', { name }).querySelector('path')?.getAttribute('d');

  expect(arrowIn(/^83% ?above the rest/)).toMatch(/^M5 1\.5/);
  expect(arrowIn(/^48% ?below the rest/)).toMatch(/^M5 8\.5/);
  expect(arrowIn(/^70%$/)).toBeUndefined();
  expect(screen.getByRole('cell', { name: /^40% ?not compared$/ })).toHaveClass('is-apart');
});

it('explains the marks that it has, and no others', () => {
  const cell = { text: '1%', spoken: '' };
  const model = {
    corner: '',
    units: ['A', 'B'],
    rows: [
      {
        key: 'a',
        name: 'a',
        all: '',
        cells: [
          { ...cell, stands: 'alike' as const },
          { ...cell, stands: 'below' as const },
        ],
      },
    ],
  };

  expect(compareKey(model).map(([stands]) => stands)).toEqual(['below', 'alike']);
});
