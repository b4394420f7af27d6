import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { monthFromText } from '@waymark/calendar';
import { type ListName, type ListRow, routes } from '@waymark/contract';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { type Answer, fakeServer, renderPage } from '../testing/render-page.js';

jest.setTimeout(60_000);

const first = monthFromText('2024-01')!;
const shares = [40, 44, 38, 45, 39, 43, 37, 44, 40, 42, 39, 45, 38, 44, 41, 43, 40, 52, 55, 51, 54, 56, 52, 55, 53, 56, 54];
const monthsOf = (figure: string) =>
  shares.map((share, i) => ({ figure, unit: 'ALL', month: first + i, numerator: share, denominator: 100 }));
const frame = aFrame([...monthsOf('MM-23'), ...monthsOf('OA-15')]);

const aNote: ListRow<'notes'> = {
  note_ref: 'N7',
  noted_on: '2025-06-01',
  indicator: 'MM-23',
  unit_code: null,
  kind: 'something_changed',
  title: 'A new recording form',
  text: 'Wrong words',
  restarts_range: 'no',
  agreed_by: null,
};
const anAim: ListRow<'aims'> = {
  indicator: 'MM-23',
  unit_code: null,
  value: 0.575,
  from_on: '2025-04-15',
  reason: 'Most teams are there',
  agreed_by: 'practice board',
};

const saved = { import: { batch: 9, kind: 'form', dataset: 'notes', state: 'applied' } };
function listed<Name extends ListName>(list: Name, rows: readonly ListRow<Name>[]): Record<string, Answer> {
  return { [`GET ${routes.list('314', list)}`]: { json: { list, version: 7, rows } } };
}
const open = (address: string, given: Record<string, Answer> = {}, demonstration = false) => {
  const asked = fakeServer({
    ...serviceAnswers(aScope({ demonstration }), frame),
    ...given,
    [`POST ${routes.form('314', 'notes')}`]: { status: 201, json: saved },
    [`POST ${routes.form('314', 'aims')}`]: { status: 201, json: saved },
  });
  renderPage(address);
  return () => asked.find(({ method }) => method === 'POST')?.body;
};
const known = async () => within(await screen.findByRole('region', { name: 'What people know about this chart' }));

describe('a note that was written', () => {
  it('opens in its form as it was written, and is saved as the same note', async () => {
    const sent = open('/314/measures/MM-23', listed('notes', [aNote]));
    const person = userEvent.setup();
    await person.click((await known()).getByRole('button', { name: 'Edit note 1' }));

    const form = within(await screen.findByRole('dialog', { name: 'Edit the note' }));
    expect(form.getByLabelText('Month')).toHaveValue('2025-06');
    expect(form.getByLabelText('Kind')).toHaveValue('something_changed');
    expect(form.getByLabelText('Title')).toHaveValue('A new recording form');
    await person.clear(form.getByLabelText('Words'));
    await person.click(form.getByRole('button', { name: 'Save the note' }));

    expect(await screen.findByText(/^Note corrected\. It stands/)).toBeVisible();
    expect(sent()).toMatchObject({ note_ref: 'N7', noted_on: '2025-06', title: 'A new recording form', text: null });
  });
});

describe('an aim that was set', () => {
  it('opens in its form as it was set, and is saved for the same day', async () => {
    const sent = open('/314/measures/MM-23', listed('aims', [anAim]));
    const person = userEvent.setup();
    await person.click((await known()).getByRole('button', { name: 'Edit the aim from April 2025' }));

    const form = within(await screen.findByRole('dialog', { name: 'Edit the aim' }));
    expect(form.getByLabelText('Aim, per cent')).toHaveValue('57.5');
    expect(form.getByLabelText('From')).toBeDisabled();
    await person.clear(form.getByLabelText('Aim, per cent'));
    await person.type(form.getByLabelText('Aim, per cent'), '60');
    await person.click(form.getByRole('button', { name: 'Save the aim' }));

    expect(await screen.findByText(/^Aim corrected\. It stands/)).toBeVisible();
    expect(sent()).toEqual({ ...anAim, value: 0.6 });
  });
});

describe('the column of measures without an aim', () => {
  it('leads to the form of any of them', async () => {
    const sent = open('/314');
    const person = userEvent.setup();
    await person.click(await screen.findByRole('button', { name: 'Set an aim' }));

    const form = within(await screen.findByRole('dialog', { name: 'Set an aim' }));
    const measures = within(await form.findByLabelText('Measure')).getAllByRole('option');
    expect(measures.map(({ textContent }) => textContent)).toEqual([
      'Supervision used the map (OA-15)',
      'Who has a say in scaling (MM-23)',
    ]);
    await person.selectOptions(form.getByLabelText('Measure'), 'MM-23');
    await person.type(form.getByLabelText('Aim, per cent'), '70');
    await person.type(form.getByLabelText('Reason'), 'The network should have a say');
    await person.type(form.getByLabelText('Agreed by'), 'practice board');
    await person.click(form.getByRole('button', { name: 'Set the aim' }));

    expect(await form.findByText(/^Aim set for Who has a say in scaling\./)).toBeVisible();
    expect(sent()).toMatchObject({ indicator: 'MM-23', unit_code: null, value: 0.7, from_on: '2026-03' });
  });

  it('leads nowhere in the demonstration, where nothing is written', async () => {
    open('/314', {}, true);

    await screen.findByRole('region', { name: 'Measures by pattern and aim' });
    expect(screen.queryByRole('button', { name: 'Set an aim' })).not.toBeInTheDocument();
  });
});
