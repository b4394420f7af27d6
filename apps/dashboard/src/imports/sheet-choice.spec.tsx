import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Matching } from '@waymark/contract';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';
import { keptChoice } from './kept-choice.js';

const matching: Matching = {
  file: 'march.xlsx',
  dataset: 'ratings',
  candidates: ['ratings'],
  headerLine: 2,
  encoding: 'utf-8',
  delimiter: ',',
  columns: [{ theirs: 'Score', samples: ['7'], ours: 'score', how: 'exact', leftOutBecause: null }],
  missing: [],
  instrument: null,
  questions: [],
  words: [],
  dateOrder: 'day',
  dateExample: null,
};
const datasets = [
  {
    name: 'ratings',
    label: 'Ratings',
    is: 'Scales.',
    columns: [{ name: 'score', label: 'Score', is: '', required: true, values: [] }],
  },
];
const whichSheet = {
  status: 400,
  json: { code: 'which-sheet', title: 'Which sheet?', detail: 'Several sheets could be meant.', status: 400, correlation: 'c' },
};
const sheets = [
  { name: 'March', hidden: false, rows: 40, headings: ['Case', 'Score'] },
  { name: 'April', hidden: false, rows: 1, headings: ['Case', 'Score'] },
  { name: 'Old', hidden: true, rows: 9, headings: ['Name'] },
  { name: 'Empty', hidden: false, rows: 0, headings: [] },
];

it('asks which sheet is meant, and takes the answer along to the rows', async () => {
  sessionStorage.clear();
  const person = userEvent.setup();
  fakeServer({
    ...serviceAnswers(aScope(), aFrame([])),
    'GET /api/v1/datasets': { json: datasets },
    'GET /api/v1/authorities/314/uploads/9/matching': whichSheet,
    'GET /api/v1/authorities/314/uploads/9/matching?sheet=April': { json: matching },
    'GET /api/v1/authorities/314/uploads/9/sheets': { json: sheets },
    'POST /api/v1/authorities/314/uploads/9/preview': whichSheet,
  });
  renderPage('/314/imports/new/9/match');

  expect(await screen.findByRole('heading', { name: 'Which sheet is to be read?' })).toBeVisible();
  expect(await screen.findByText('40 rows. Case, Score')).toBeVisible();
  expect(screen.getByText('9 rows, hidden in the workbook. Name')).toBeVisible();
  expect(screen.queryByText('Empty')).toBeNull();

  await person.click(screen.getByRole('button', { name: 'Read the sheet April' }));
  expect(await screen.findByText(/Sheet “April”\. Headings found on line 2/)).toBeVisible();
  expect(screen.getByText('march.xlsx')).toBeVisible();

  await person.click(screen.getByRole('button', { name: 'Check rows' }));
  expect(keptChoice('314', '9')).toMatchObject({ dataset: 'ratings', sheet: 'April' });
});
