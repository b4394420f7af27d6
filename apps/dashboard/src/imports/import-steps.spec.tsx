import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Matching, Preview } from '@waymark/contract';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { type Answer, fakeServer, renderPage } from '../testing/render-page.js';

const upload = { id: 9, file: 'scaling.csv', size: 10, receivedAt: '2026-04-03T09:00:00Z', knownAs: null };
const theirs = (name: string, ours: string | null, how: Matching['columns'][number]['how']) => ({
  theirs: name,
  samples: ['1', '2', '3'],
  ours,
  how,
  leftOutBecause: ours === null ? ('unknown' as const) : null,
});
const matching: Matching = {
  file: 'march.csv',
  dataset: 'ratings',
  candidates: ['ratings'],
  headerLine: 1,
  encoding: 'utf-8',
  delimiter: ',',
  columns: [theirs('Date', 'rated_on', 'likely'), theirs('Safety', null, 'none')],
  missing: ['score'],
  instrument: null,
  questions: [],
  words: [],
  dateOrder: 'ask',
  dateExample: '02/03/2026',
};
const column = (name: string, label: string) => ({ name, label, is: '', required: true, values: [] });
const datasets = [
  { name: 'ratings', label: 'Ratings', is: 'Scales.', columns: [column('rated_on', 'Date rated'), column('score', 'Score')] },
];
const aPreview = (rejected: number): Preview => ({
  upload,
  dataset: 'ratings',
  state: 'ready',
  counts: { read: 100, added: 100 - rejected, changed: 0, unchanged: 0, ended: 0, rejected, cellsRefused: 0 },
  version: 7,
  problems: rejected
    ? [
        {
          weight: 'refused-row',
          code: 'no-score',
          reason: 'Score is needed',
          repair: 'Write it',
          column: 'score',
          rows: rejected,
          lines: [3],
          found: [],
          readings: [],
        },
      ]
    : [],
  previewColumns: [{ theirs: 'Safety', ours: 'score', label: 'Score' }],
  rows: [
    { line: 2, result: 'new', cells: ['7'], issues: [] },
    {
      line: 3,
      result: 'refused',
      cells: [''],
      issues: [{ cell: 0, code: 'no-score', reason: 'Score is needed', repair: 'Write it', plain: null }],
    },
  ],
  measures: ['MM-23'],
  readAs: [{ what: 'Question', as: 'safety' }],
  columnsLeftOut: [],
});
const done = {
  batch: 12,
  kind: 'file',
  state: 'applied',
  dataset: 'ratings',
  file: 'scaling.csv',
  at: '2026-04-03T09:10:00Z',
  by: 'operator',
  counts: aPreview(5).counts,
  about: null,
  undoneBy: null,
  warnings: [],
};

function open(address: string, preview: Preview, apply: Answer = { json: { import: done, measures: ['MM-23'], version: 8 } }) {
  const asked = fakeServer({
    ...serviceAnswers(aScope(), aFrame([])),
    'GET /api/v1/datasets': { json: datasets },
    'GET /api/v1/authorities/314/uploads/9/matching': { json: matching },
    'GET /api/v1/authorities/314/uploads/9/matching?dataset=ratings': { json: matching },
    'POST /api/v1/authorities/314/uploads/9/preview': { json: preview },
    'POST /api/v1/authorities/314/uploads/9/apply': apply,
    'GET /api/v1/authorities/314/imports/12': { json: done },
  });
  const router = renderPage(address);
  return { asked, router };
}

const applied = (asked: ReturnType<typeof open>['asked']) =>
  asked.filter(({ address }) => address.endsWith('/apply')).map(({ body }) => body);

async function matchAll() {
  const person = userEvent.setup();
  await person.selectOptions(await screen.findByRole('combobox', { name: 'Your column for Score' }), 'Safety');
  await person.click(screen.getByRole('radio', { name: /Day first/ }));
  await person.click(screen.getByRole('button', { name: 'Check rows' }));
  return person;
}

beforeEach(() => sessionStorage.clear());

describe('matching columns', () => {
  it('marks its guesses as guesses', async () => {
    open('/314/imports/new/9/match', aPreview(0));

    const row = (await screen.findByRole('combobox', { name: 'Your column for Date rated' })).closest('tr')!;
    expect(within(row).getByText('We think')).toBeVisible();
  });

  it('does not go on before every needed column and the order of dates are said, and names both', async () => {
    const person = userEvent.setup();
    const { asked } = open('/314/imports/new/9/match', aPreview(0));

    await person.click(await screen.findByRole('button', { name: 'Check rows' }));

    const summary = within(await screen.findByRole('alert'));
    expect(summary.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Score is needed: choose the column that holds it',
      'Say whether day or month comes first',
    ]);
    expect(screen.getByRole('combobox', { name: 'Your column for Score' })).toBeInvalid();
    expect(asked.some(({ address }) => address.endsWith('/preview'))).toBe(false);
  });

  it('sends what was chosen, and nothing that was only guessed', async () => {
    const { asked } = open('/314/imports/new/9/match', aPreview(0));
    await matchAll();

    await screen.findByRole('heading', { name: 'Check rows before importing' });
    await waitFor(() =>
      expect(asked.find(({ address }) => address.endsWith('/preview'))?.body).toEqual({
        dataset: 'ratings',
        columns: { Safety: 'score' },
        dateOrder: 'day',
      }),
    );
  });
});

describe('checking rows', () => {
  it('goes back to matching where that step was not taken', async () => {
    open('/314/imports/new/9/check', aPreview(0));

    expect(await screen.findByRole('heading', { level: 1, name: 'Match columns' })).toBeVisible();
  });

  it('shows the error in its cell, with what to do', async () => {
    open('/314/imports/new/9/match', aPreview(5));
    await matchAll();

    const row = await screen.findByRole('row', { name: /^3 / });
    expect(within(row).getByText('Score is needed. Write it.')).toBeVisible();
    expect(within(row).getByText('Refused')).toBeVisible();
  });

  it('imports at once where one row in ten or fewer is refused, against the version that was checked', async () => {
    const { asked, router } = open('/314/imports/new/9/match', aPreview(10));
    const person = await matchAll();

    await person.click(await screen.findByRole('button', { name: 'Import 90 rows' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Imported' })).toBeVisible();
    expect(applied(asked)).toEqual([
      { choice: { dataset: 'ratings', columns: { Safety: 'score' }, dateOrder: 'day' }, version: 7 },
    ]);
    expect(router.state.location.pathname).toBe('/314/imports/12');
  });

  it('asks once more where more than one row in ten is refused', async () => {
    const { asked } = open('/314/imports/new/9/match', aPreview(11));
    const person = await matchAll();

    await person.click(await screen.findByRole('button', { name: 'Import 89 rows' }));
    expect(await screen.findByRole('dialog', { name: 'Import and leave out 11 rows?' })).toBeInTheDocument();
    expect(applied(asked)).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Import 89 rows all the same' }));

    await waitFor(() => expect(applied(asked)).toHaveLength(1));
  });

  it('offers no import where nothing can go in', async () => {
    open('/314/imports/new/9/match', { ...aPreview(100), state: 'refused' });
    await matchAll();

    expect(await screen.findByText(/Nothing of this file can go in/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Import/ })).not.toBeInTheDocument();
  });

  it('says that something else came in between, and checks the rows again', async () => {
    const stale = { status: 409, json: { code: 'preview-is-stale', detail: 'Something else was imported.', status: 409 } };
    const { asked } = open('/314/imports/new/9/match', aPreview(0), stale);
    const person = await matchAll();

    await person.click(await screen.findByRole('button', { name: 'Import 100 rows' }));
    await person.click(await screen.findByRole('button', { name: 'Check the rows again' }));

    expect(asked.filter(({ address }) => address.endsWith('/preview'))).toHaveLength(2);
  });
});
