import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MantineProvider } from '@mantine/core';
import type { ProblemGroup } from '@waymark/contract';
import { Fixes } from './fixes.js';

const problem = (told: Partial<ProblemGroup>): ProblemGroup => ({
  weight: 'refused-row',
  code: 'not-whole',
  reason: 'Score is not a whole number.',
  repair: 'Write one.',
  column: 'score',
  rows: 4,
  lines: [],
  found: [],
  readings: [],
  ...told,
});

function show(told: Partial<ProblemGroup>) {
  const accepted: (readonly [string, object])[] = [];
  render(
    <MantineProvider>
      <Fixes problem={problem(told)} onAccept={(column, words) => accepted.push([column, words])} />
    </MantineProvider>,
  );
  return accepted;
}

it('offers the one plain reading and says how many rows still need somebody', async () => {
  const accepted = show({
    found: [
      { text: '7/10', rows: 1, plain: '7' },
      { text: '5.5', rows: 3, plain: null },
    ],
  });
  expect(screen.queryByText('5.5')).toBeNull();
  expect(screen.getByText(/The other 3 rows need you\./)).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'Accept for 1 row: 7/10' }));

  expect(accepted).toEqual([['score', { '7/10': '7' }]]);
});

it('asks what a word means where only a person knows, and fixes nothing before that', async () => {
  const accepted = show({
    column: 'rater',
    rows: 2,
    found: [{ text: 'Nan', rows: 2, plain: null }],
    readings: [{ to: 'wider_family', label: 'wider family' }],
  });
  const accept = screen.getByRole<HTMLButtonElement>('button', { name: 'Accept for 2 rows: Nan' });
  expect(accept.disabled).toBe(true);

  await userEvent.selectOptions(screen.getByRole('combobox'), 'wider family');
  await userEvent.click(accept);

  expect(accepted).toEqual([['rater', { Nan: 'wider_family' }]]);
});

it('is absent where nothing can be offered', () => {
  show({ found: [{ text: '5.5', rows: 4, plain: null }] });
  expect(screen.queryByText(/saved word match/)).toBeNull();
});
