import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { routes } from '@waymark/contract';
import { WordColumnBuilder, encodeFrame, narrowNumbers } from '@waymark/frames';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

interface AnswerRow {
  readonly item: string;
  readonly level: number;
  readonly n: number;
  readonly unit?: string;
}

const february2026 = 56 * 12 + 1;

/** An answers frame of one month, as its bytes travel. */
function answers(...rows: readonly AnswerRow[]): Uint8Array {
  const [item, unit] = [new WordColumnBuilder(), new WordColumnBuilder()];
  for (const row of rows) {
    item.add(row.item);
    unit.add(row.unit ?? 'ALL');
  }
  const numbers = (values: readonly number[]) => ({ kind: 'numbers', values: narrowNumbers(values) }) as const;
  return encodeFrame({
    length: rows.length,
    columns: {
      item: item.build(),
      unit: unit.build(),
      month: numbers(rows.map(() => february2026)),
      level: numbers(rows.map(({ level }) => level)),
      n: numbers(rows.map(({ n }) => n)),
    },
    facts: { version: '7' },
  });
}

function show(address: string, surveys: Readonly<Record<string, Uint8Array>>) {
  const frame = aFrame([{ figure: 'MM-01', unit: 'ALL', month: february2026, numerator: 12, denominator: 20 }], 10);
  const asked = ['parent-carer/1', 'network/1', 'young-person/1', 'child/1', 'staff/1'].map((id) => [
    `GET ${routes.answers('314', id)}`,
    { bytes: surveys[id] ?? answers() },
  ]);
  const lists = ['notes', 'aims'].map((list) => [
    `GET ${routes.list('314', list as 'notes')}`,
    { json: { list, version: 7, rows: [] } },
  ]);
  fakeServer({ ...serviceAnswers(aScope(), frame), ...(Object.fromEntries([...asked, ...lists]) as object) });
  renderPage(address);
}

it('gives each question its share of yes with its interval, and says where there are too few', async () => {
  show('/314/voice?as=parent-carer-1-people', {
    'parent-carer/1': answers({ item: 'p1', level: 3, n: 15 }, { item: 'p1', level: 0, n: 5 }, { item: 'p2', level: 2, n: 6 }),
  });

  const table = await screen.findByRole('table', { name: /The people who work with you/ });
  const cells = (name: RegExp) =>
    within(within(table).getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(cells(/straight with me/)).toEqual(['January to March 2026', '75.0', '15', '20', '53.1', '88.8']);
  expect(cells(/what the worries are/)[1]).toBe('Not enough data: 6, shown from 10');
});

it('says how many were asked, and that it is not known where nobody wrote it down', async () => {
  show('/314/voice', { 'parent-carer/1': answers({ item: 'p1', level: 3, n: 15 }) });

  expect(await screen.findByRole('heading', { name: 'How many were asked is not known' })).toBeTruthy();
});

it('leaves a question to which agreeing is the worse answer out of the range that its part is named by', async () => {
  const agreed = (item: string, n: number) => [
    { item, level: 5, n },
    { item, level: 1, n: 20 - n },
  ];
  show('/314/voice?view=practitioners', { 'staff/1': answers(...agreed('k1', 12), ...agreed('k2', 16), ...agreed('k6', 2)) });

  expect(await screen.findByRole('figure', { name: /: from 60% to 80% agree$/ })).toBeTruthy();
});

it('warns of few replies', async () => {
  show('/314/voice', {
    'parent-carer/1': answers({ item: 'p1', level: 3, n: 15 }, { item: '', level: 1, n: 15 }, { item: '', level: 0, n: 45 }),
  });

  expect(await screen.findByRole('heading', { name: '25% of those asked replied' })).toBeTruthy();
  expect(screen.getByText(/Few replies: under 50/)).toBeTruthy();
});

it('opens the voice of the address, and marks only its tab', async () => {
  show('/314/voice?view=practitioners', { 'staff/1': answers({ item: 'ld.a', level: 5, n: 12 }) });

  const tabs = within(await screen.findByRole('navigation', { name: 'Voices' }));
  await waitFor(() =>
    expect(tabs.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([
      ['Families', null],
      ['Children and young people', null],
      ['Practitioners', 'page'],
    ]),
  );
  expect(await screen.findByRole('heading', { name: 'Working here, and working in this way' })).toBeTruthy();
});

it('says which files fill a tab that nobody has answered', async () => {
  show('/314/voice?view=children', {});

  expect(await screen.findByText(/“Children and young people” fills when one of these files is imported/)).toBeTruthy();
});

it('opens a question over time by Enter, with the numbers of its latest quarter', async () => {
  const person = userEvent.setup();
  show('/314/voice', {
    'parent-carer/1': answers({ item: 'p1', level: 3, n: 15 }, { item: 'p1', level: 0, n: 5 }, { item: 'p2', level: 2, n: 12 }),
  });

  (await screen.findByRole('application', { name: /The people who work with you/ })).focus();
  await person.keyboard('{Home}{Enter}');

  const panel = within(await screen.findByRole('dialog', { name: /straight with me/ }));
  expect(panel.getByText('75%', { selector: '.panel-latest' })).toBeVisible();
  expect(panel.getByText(/^15 of 20 answers: .*, January to March 2026$/)).toBeVisible();
  await person.click(panel.getByText('Table'));
  expect(panel.getByRole('row', { name: /75\.0 15 20 53\.1 88\.8/ })).toBeVisible();
});

it('says beside a measure of replies how many were asked, and who may be missing', async () => {
  show('/314/measures/MM-01', {
    'parent-carer/1': answers({ item: '', level: 1, n: 20 }, { item: '', level: 0, n: 60 }),
  });

  expect(
    await screen.findByText(
      '20 of 80 who were asked replied (25%), January to March 2026. Those who did not reply may see it differently.',
    ),
  ).toBeVisible();
});
