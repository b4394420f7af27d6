import { screen, within } from '@testing-library/react';
import { type DataQuality, type DatasetQuality, routes } from '@waymark/contract';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

const counts = { read: 5, added: 2, changed: 0, unchanged: 0, ended: 0, rejected: 3, cellsRefused: 0 };

const nothing = (dataset: string): DatasetQuality => ({
  dataset,
  last: null,
  months: null,
  teams: null,
  columns: [],
  refused: [],
});

const training: DatasetQuality = {
  dataset: 'training',
  last: { batch: 4, file: 'training.csv', at: '2026-04-02T06:10:00Z', counts },
  months: { from: '2026-01', rows: [2, 0, 1] },
  teams: null,
  columns: [
    {
      column: 'used_after_3_months',
      label: 'Used after three months',
      measures: ['LR-06'],
      pages: [],
      note: null,
      rows: 3,
      blank: 1,
      notInSource: 0,
    },
  ],
  refused: [
    {
      batch: 4,
      file: 'training.csv',
      at: '2026-04-02T06:10:00Z',
      rows: 3,
      cells: 0,
      isFirstOnly: false,
      reasons: [{ code: 'not-a-word', column: 'status', reason: 'Not one of the words.', repair: 'Write attended.', rows: 3 }],
    },
  ],
};

function show(quality: DataQuality, scope = aScope()) {
  const frame = aFrame([{ figure: 'LR-06', unit: 'ALL', month: 56 * 12 + 2, numerator: 12, denominator: 20 }]);
  fakeServer({ ...serviceAnswers(scope, frame), [`GET ${routes.dataQuality('314')}`]: { json: quality } });
  renderPage('/314/data-quality');
}

const row = async (table: string, name: RegExp) =>
  within(await screen.findByRole('region', { name: table })).getByRole('row', { name });

it('says to which month a file has arrived, and in how many months between there is nothing', async () => {
  show({ version: 7, datasets: [training, nothing('ratings')] });

  const arrived = await row('What has arrived of each kind of file', /training/i);
  expect(arrived.textContent).toContain('Jan 2026 to Mar 2026, 3 rows');
  expect(arrived.textContent).toContain('No rows in 1 of 3 months');
  expect(within(arrived).getAllByRole('cell').at(-1)).toHaveAttribute('data-name', 'Teams without rows in 3 months');
});

it('says that a row counts in the month of its date, so that nobody looks for the rows that have none', async () => {
  show({ version: 7, datasets: [training] });

  expect(await screen.findByText(/A row without its date \(a session not held\) .* is in none$/)).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'Months, and rows dated in them' })).toBeVisible();
});

it('says that trust is in files, and that the number of replies stands beside each figure', async () => {
  const whole = { ...training, columns: [], months: { from: '2026-01', rows: [2, 3, 1] }, refused: [] };
  show({ version: 7, datasets: [whole] });

  const trusted = await row('How far each measure can be trusted', /Training used afterwards/);
  expect(trusted.textContent).toContain('Nothing in its files');
  expect(screen.getByText(/How many it counts and how many replied stands beside each figure$/)).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'Trust in its files' })).toBeVisible();
});

it('says why rows were refused, what mends them, and where to get them', async () => {
  show({ version: 7, datasets: [training] });

  const refused = await screen.findByRole('region', { name: 'What was refused, and what mends it' });
  expect(refused.textContent).toContain('3 rows refused');
  expect(refused.textContent).toContain('Write attended.');
  expect(
    within(refused)
      .getByRole('link', { name: /Download the refused rows/ })
      .getAttribute('href'),
  ).toBe(routes.refusedRows('314', 4));
});

it('says of a figure that a third of its rows are blank, and how to mend that', async () => {
  show({ version: 7, datasets: [training] });

  const trusted = await row('How far each measure can be trusted', /Training used afterwards/);
  expect(trusted.textContent).toContain('Use with care');
  expect(trusted.textContent).toContain('blank in 33% of 3 rows');
});

it('says of a figure whose file never arrived what to send, with its template', async () => {
  show({ version: 7, datasets: [training] });

  const trusted = await row('How far each measure can be trusted', /Teams in group supervision/);
  expect(trusted.textContent).toContain('Not yet');
  expect(
    within(trusted)
      .getByRole('link', { name: /Template.*supervision/ })
      .getAttribute('href'),
  ).toBe(routes.template('supervision'));
});

it('says first what to do first where nothing has arrived', async () => {
  const scope = { ...aScope({ dataTo: null }), span: null, feeds: [], teams: [], serviceAreas: [] };
  show({ version: 1, datasets: [nothing('teams'), nothing('ratings')] }, scope);

  expect(await screen.findByRole('heading', { name: 'First steps' })).toBeTruthy();
  expect(await screen.findByText(/^0 of 2 kinds of file\./)).toBeTruthy();
});

it('keeps calm where the server cannot answer', async () => {
  fakeServer({
    ...serviceAnswers(aScope(), aFrame([])),
    [`GET ${routes.dataQuality('314')}`]: {
      status: 500,
      json: { code: 'fault', detail: 'What is stored is safe.', status: 500 },
    },
  });
  renderPage('/314/data-quality');

  expect((await screen.findByRole('alert')).textContent).toContain('We could not look at the data');
});
