import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { monthFromText } from '@waymark/calendar';
import { routes } from '@waymark/contract';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { aCaseloadSlice, aRatedSlice } from '../testing/a-slice.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

const [july, february, march] = ['2025-07', '2026-02', '2026-03'].map((text) => monthFromText(text)!);

const figures = aFrame([
  { figure: 'MM-23', unit: 'ALL', month: july!, numerator: 30, denominator: 60 },
  { figure: 'MM-23', unit: 'ALL', month: march!, numerator: 30, denominator: 60 },
  { figure: 'MM-26', unit: 'ALL', month: march!, numerator: 0, denominator: 4 },
  { figure: 'MM-26/wellbeing@standard', unit: 'ALL', month: march!, numerator: 0, denominator: 4 },
]);
const rated = aRatedSlice([
  { month: july!, rating: 4, n: 20 },
  { month: february!, rating: 4, n: 20 },
  { month: february!, rating: -1, n: 20 },
  { month: march!, rating: 6, n: 30 },
  { month: march!, rating: -1, n: 20 },
  { month: march!, cut: 'pathway=child_protection', rating: 6, n: 3 },
  { month: march!, cut: 'pathway=child_protection', rating: -1, n: 9 },
]);
const caseloads = aCaseloadSlice([
  { team: 'T1', what: 'held', at: 12, n: 4 },
  { team: 'T1', what: 'held', at: 22, n: 3 },
  { team: 'T1', what: 'maximum', at: 18, n: 7 },
]);

function open(address = '/314/scaling') {
  const asked = fakeServer({
    ...serviceAnswers(aScope(), figures),
    [`GET ${routes.slice('314', 'open-cases-rated')}`]: { bytes: rated },
    [`GET ${routes.slice('314', 'caseloads')}`]: { bytes: caseloads },
  });
  renderPage(address);
  return asked;
}

const card = async (title: RegExp) => within(await screen.findByRole('figure', { name: title }));

describe('scaling and caseloads', () => {
  it('says where the middle rating stands and stood, with both numbers behind it', async () => {
    open();

    const ratings = await card(/^The middle rating is 6, was 4 in July 2025; 40% are not rated$/);
    expect(ratings.getByText(/March 2026: 30 of 50 rated/)).toBeVisible();
    expect(document.title).toMatch(/^The middle rating is 6/);
  });

  it('shows the ratings as months by bands, with not rated beside them', async () => {
    open();
    await userEvent.click((await card(/^The middle rating/)).getByRole('button', { name: 'Table' }));

    const row = (await screen.findByRole('rowheader', { name: 'Mar 2026' })).closest('tr')!;
    const cells = within(row).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['50', '30', '6', '0.0', '0.0', '100.0', '0.0', '0.0', '40.0']);
  });

  it('answers a filter without asking the server again, and says where there are too few', async () => {
    const asked = open();
    await card(/^The middle rating/);
    await screen.findByText('Children per full-time post');
    const before = asked.length;
    const scopeBar = within(screen.getByRole('region', { name: 'Scope' }));
    await userEvent.click(await scopeBar.findByText('Add filter'));
    await userEvent.click(await screen.findByText('Child protection', { selector: '.tree-option' }));

    const ratings = await card(/^Latest safety rating: too early to say$/);
    expect(ratings.getByText(/3 of 12 open cases have a professional rating/)).toBeVisible();
    expect(asked.length).toBe(before);
    expect(screen.getAllByText('Not split by pathway').length).toBeGreaterThan(0);
    expect((await card(/most common maximum$/)).getByText(/Not split by pathway\.$/)).toBeVisible();
    expect(scopeBar.getByText('Child protection', { selector: '.chip-value' })).toBeVisible();
  });

  it('offers another question only where the data holds one, and changes the gap alone', async () => {
    open('/314/scaling?question=wellbeing@standard');

    expect(await screen.findByText(/is shown in the gap between family and workers/)).toBeVisible();
    expect((await card(/^The middle rating is 6/)).getByText(/Latest professional safety rating/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Question Wellbeing/ })).toBeVisible();
  });

  it('draws workers as dots without names, against the most common maximum', async () => {
    open();

    const strips = await card(/^The team's median is not above the most common maximum$/);
    expect(strips.getByText(/1 of 1 team has 6 workers or more/)).toBeVisible();
    expect(strips.getByText(/^The line is the most common maximum of the workers shown/)).toBeVisible();
    expect(strips.queryByText(/Not split by pathway/)).toBeNull();
  });
});

it('says which files fill the page where a service has figures and none of these', async () => {
  const scope = {
    ...aScope(),
    feeds: [{ dataset: 'responses', lastArrivedAt: '2026-04-02T06:10:00Z', lastMonth: null, file: 'replies.csv' }],
  };
  fakeServer(serviceAnswers(scope, figures));
  renderPage('/314/scaling');

  expect(await screen.findByRole('link', { name: 'Template: caseloads' })).toBeVisible();
  expect(screen.queryByText('Not enough data')).not.toBeInTheDocument();
});
