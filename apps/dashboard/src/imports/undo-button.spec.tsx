import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ImportSummary } from '@waymark/contract';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { type Answer, fakeServer, renderPage } from '../testing/render-page.js';

const anImport: ImportSummary = {
  batch: 3,
  kind: 'file',
  state: 'applied',
  dataset: 'teams',
  file: 'teams.csv',
  at: '2026-04-02T06:10:00Z',
  by: 'operator',
  counts: { read: 25, added: 25, changed: 0, unchanged: 0, ended: 0, rejected: 0, cellsRefused: 0 },
  about: null,
  undoneBy: null,
  warnings: [],
};
const restsOnIt: Answer = {
  status: 409,
  json: {
    code: 'dependents',
    detail: 'One later import rests on it.',
    status: 409,
    dependents: [{ batch: 4, dataset: 'ratings', file: 'ratings.csv' }],
  },
};

function openHistory(undo: (body: unknown) => Answer, one = anImport) {
  const asked = fakeServer({
    ...serviceAnswers(aScope(), aFrame([])),
    'GET /api/v1/authorities/314/imports': { json: [one] },
    'POST /api/v1/authorities/314/imports/3/undo': undo,
    'POST /api/v1/authorities/314/imports/3/redo': { json: [anImport] },
  });
  renderPage('/314/imports');
  return asked;
}

const undone = (asked: ReturnType<typeof openHistory>) =>
  asked.filter(({ address }) => address.endsWith('/undo')).map(({ body }) => body);

describe('undoing an import', () => {
  it('does nothing before it is confirmed', async () => {
    const person = userEvent.setup();
    const asked = openHistory(() => ({ json: [anImport] }));

    await person.click(await screen.findByRole('button', { name: 'Undo import 3, teams.csv' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Undo import 3?' }));
    await person.click(await dialog.findByRole('button', { name: 'Cancel' }));

    expect(undone(asked)).toEqual([]);
  });

  it('undoes one import alone when nothing rests on it, and says so', async () => {
    const person = userEvent.setup();
    const asked = openHistory(() => ({ json: [anImport] }));

    await person.click(await screen.findByRole('button', { name: 'Undo import 3, teams.csv' }));
    await person.click(await screen.findByRole('button', { name: 'Undo import 3' }));

    expect(await screen.findByText('Import 3 undone. It can be redone from the history.')).toBeInTheDocument();
    expect(undone(asked)).toEqual([{ withDependents: false }]);
  });

  it('names what rests on it and undoes that only when asked to', async () => {
    const person = userEvent.setup();
    const asked = openHistory((body) =>
      (body as { withDependents: boolean }).withDependents ? { json: [anImport, anImport] } : restsOnIt,
    );

    await person.click(await screen.findByRole('button', { name: 'Undo import 3, teams.csv' }));
    await person.click(await screen.findByRole('button', { name: 'Undo import 3' }));
    expect(await screen.findByText(/Import 4: ratings.csv/)).toBeVisible();
    expect(screen.getByText('Nothing has been undone yet.')).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Undo these too' }));

    expect(await screen.findByText('2 imports undone')).toBeInTheDocument();
    expect(undone(asked)).toEqual([{ withDependents: false }, { withDependents: true }]);
  });

  it('stops where a person stops at what rests on it', async () => {
    const person = userEvent.setup();
    const asked = openHistory(() => restsOnIt);

    await person.click(await screen.findByRole('button', { name: 'Undo import 3, teams.csv' }));
    await person.click(await screen.findByRole('button', { name: 'Undo import 3' }));
    await person.click(await screen.findByRole('button', { name: 'Stop' }));

    expect(undone(asked)).toEqual([{ withDependents: false }]);
  });

  it('offers redo, and no undo, where it is undone', async () => {
    const person = userEvent.setup();
    const asked = openHistory(() => ({ json: [] }), { ...anImport, state: 'undone', undoneBy: 5 });

    await person.click(await screen.findByRole('button', { name: 'Redo import 3, teams.csv' }));

    expect(await screen.findByText('Import 3 redone')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Undo/ })).not.toBeInTheDocument();
    expect(asked.some(({ address }) => address.endsWith('/redo'))).toBe(true);
  });
});
