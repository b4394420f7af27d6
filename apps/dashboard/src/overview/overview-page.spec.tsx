import { act, screen, waitFor, within } from '@testing-library/react';
import { monthFromText } from '@waymark/calendar';
import { type ListName, type ListRow, routes } from '@waymark/contract';
import { type FrameRow, aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { type Answer, fakeServer, renderPage } from '../testing/render-page.js';

const first = monthFromText('2024-01')!;
const usual = [40, 44, 38, 45, 39, 43, 37, 44, 40, 42, 39, 45, 38, 44, 41, 43, 40];
const risen = [...usual, 52, 55, 51, 54, 56, 52, 55, 53, 56, 54];
const fallen = [...usual, 22, 20, 24, 21, 19, 23, 20, 22, 21, 24];
const level = [...usual, ...usual.slice(0, 10)];

function months(figure: string, shares: readonly number[], unit = 'ALL'): readonly FrameRow[] {
  return shares.map((share, i) => ({ figure, unit, month: first + i, numerator: share, denominator: 100 }));
}

const frame = aFrame([
  ...months('MM-23', risen),
  ...months('MM-11', fallen),
  ...months('OA-15', level),
  ...months('LR-01', usual.slice(0, 1).concat(Array<number>(26).fill(81))),
]);

function answersWith<Name extends ListName>(list: Name, rows: readonly ListRow<Name>[]): Record<string, Answer> {
  return { [`GET ${routes.list('314', list)}`]: { json: { list, version: 7, rows } } };
}

const anAction: ListRow<'actions'> = {
  action_ref: 'K1',
  title: 'Ask families how they want to be asked.',
  theme: 'measures',
  team_code: null,
  owner_role: 'practice lead',
  raised_on: '2026-01-10',
  due_on: '2026-02-14',
  done_on: null,
  effect_checked_on: null,
  effect: null,
};

const column = async (name: string) => within((await screen.findByRole('heading', { name, level: 3 })).parentElement!);

describe('the Overview', () => {
  it('says in three columns what works, what worries and what is to be done, each with its numbers', async () => {
    fakeServer({ ...serviceAnswers(aScope(), frame), ...answersWith('actions', [anAction]) });
    renderPage('/314');

    await screen.findByRole('heading', { level: 2, name: 'One measure is improving; fewer families than usual replied' });
    const well = await column('What’s working well?');
    expect(well.getByRole('listitem')).toHaveTextContent(
      '54% of occasions had a score from the family and from somebody else, above the average of 46% every month since June 2025. 54 of 100 occasions, March 2026.',
    );
    const worried = await column('What are we worried about?');
    expect(worried.getByRole('listitem')).toHaveTextContent(/^24% of families asked for their view replied, below the average/);
    expect(worried.getByRole('link')).toHaveAttribute('href', '/314/measures/MM-11');
    const next = await column('What needs to happen?');
    expect(next.getByRole('listitem')).toHaveTextContent(
      'Ask families how they want to be asked. Practice lead. Was due 14 Feb 2026',
    );
  });

  it('says which file has stopped arriving, and to which month it reaches', async () => {
    fakeServer(serviceAnswers(aScope({ dataTo: '2026-05' }), frame));
    renderPage('/314');

    expect(await screen.findByText(/: the last rows are of March 2026\. The last good data stays\./)).toBeTruthy();
  });

  it('places measures by pattern, and what has no verdict beneath with its figure', async () => {
    fakeServer(serviceAnswers(aScope(), frame));
    renderPage('/314');

    const matrix = within(await screen.findByRole('region', { name: 'Measures by pattern and aim' }));
    const row = (name: string) => within(matrix.getByRole('rowheader', { name }).closest('tr')!);
    expect(row('Improving').getByRole('link')).toHaveTextContent('Who has a say in scaling');
    expect(row('Needs attention').getByRole('link')).toHaveTextContent('Families who replied');
    expect(row('No clear change').getByRole('link')).toHaveTextContent('Supervision used the map');
    expect(row('Read as they stand').getByRole('link')).toHaveTextContent('Social workers trained 81%');
    expect(matrix.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['No aim setSet an aim']);
  });

  it('counts on the card of a theme what was never sent apart from too little, and says of how many measures', async () => {
    const neverSent = ['OA-01', 'OA-16'].map((figure) => ({ figure, unit: 'ALL', month: first, numerator: 0, denominator: 0 }));
    const tooFew = { figure: 'OA-04', unit: 'ALL', month: first + 26, numerator: 3, denominator: 4 };
    fakeServer(serviceAnswers(aScope(), aFrame([...months('OA-15', level), tooFew, ...neverSent])));
    renderPage('/314');

    const card = within(await screen.findByRole('region', { name: 'Organisational alignment' }));
    expect(card.getByText('Of 4 first-page measures')).toBeVisible();
    expect(card.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '1 no clear change',
      '1 not enough data',
      '2 nothing to count yet',
    ]);
    expect(screen.getByRole('rowheader', { name: 'Nothing to count yet' }).closest('tr')).toHaveTextContent(
      '2 measures, which fill as files are imported: Forms that match; Plans with network meeting.',
    );
    expect(screen.getByRole('rowheader', { name: 'Not enough data' }).closest('tr')).toHaveTextContent('4, shown from 20');
  });

  it('says whether an aim can be expected to be met', async () => {
    const aim = {
      indicator: 'OA-15',
      unit_code: null,
      value: 0.9,
      from_on: '2025-01-01',
      reason: 'Agreed in the plan',
      agreed_by: 'practice board',
    };
    fakeServer({ ...serviceAnswers(aScope(), frame), ...answersWith('aims', [aim]) });
    renderPage('/314');

    const matrix = within(await screen.findByRole('region', { name: 'Measures by pattern and aim' }));
    const headers = matrix.getAllByRole('columnheader').map((header) => header.textContent);
    const cells = within(matrix.getByRole('rowheader', { name: 'No clear change' }).closest('tr')!).getAllByRole('cell');
    expect(cells[headers.indexOf('Won’t meet aim yet')]).toHaveTextContent('Supervision used the map');
    expect(screen.getByText(/Aims are set for 1 of \d+/)).toBeVisible();
  });

  it('draws the whole service from the small frame, and asks for all figures only once an area is chosen', async () => {
    const asked = fakeServer(serviceAnswers(aScope(), frame));
    const router = renderPage('/314');
    await screen.findByRole('region', { name: 'Measures by pattern and aim' });
    const isAsked = (address: string) => asked.some((one) => one.address === address);
    expect([isAsked(routes.wholeFigures('314')), isAsked(routes.figures('314'))]).toEqual([true, false]);

    await act(() => router.navigate({ to: '/$authority', params: { authority: '314' }, search: { area: 'assessment' } }));
    await waitFor(() => expect(isAsked(routes.figures('314'))).toBe(true));
  });

  it('shows the way to a first picture while nothing is imported', async () => {
    const empty = { ...aScope({ dataTo: null, refreshedAt: null }), span: null };
    fakeServer(serviceAnswers(empty, aFrame([])));
    renderPage('/314');

    expect(await screen.findByRole('heading', { name: 'Four steps to a first picture' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to imports' })).toHaveAttribute('href', '/314/imports');
  });

  it('says after one month that it is too early for patterns, and draws no verdict', async () => {
    const register = months('OA-01', [57, 57, 57, 57, 57, 57, 57]);
    fakeServer(serviceAnswers(aScope(), aFrame([...months('MM-23', [40]), ...months('OA-15', [30]), ...register])));
    renderPage('/314?from=2024-01&to=2024-07');

    expect(await screen.findByText('Too early for most patterns: 1 of 13 points. Figures stand as they are.')).toBeVisible();
    expect(screen.queryByRole('rowheader', { name: 'Improving' })).not.toBeInTheDocument();
    expect(screen.getByText('Too early to say.')).toBeVisible();
  });

  it('says once that too few families answered, and draws no empty rows', async () => {
    const few = (figure: string, answers: number) =>
      [0, 1, 2].map((i) => ({ figure, unit: 'ALL', month: first + i, numerator: 1, denominator: answers }));
    fakeServer(serviceAnswers(aScope(), aFrame([...months('MM-23', [40, 41, 42]), ...few('MM-01', 1), ...few('MM-08', 2)])));
    renderPage('/314?from=2024-01&to=2024-03');

    const card = within(await screen.findByRole('figure', { name: 'What families say: too early to say' }));
    expect(card.getByText('Too few answered to say what families think. A figure is shown from 10 answers on.')).toBeVisible();
    expect(card.getByText(/up to 3 parents and 6 young people answered a question$/)).toBeVisible();
    expect(card.queryByText('under 10')).not.toBeInTheDocument();
    expect(card.queryByRole('button', { name: 'PNG' })).not.toBeInTheDocument();
  });

  it('says that the figures did not come, and lets somebody try again', async () => {
    const broken = { status: 500, json: { code: 'fault', detail: 'Nothing was changed.', status: 500 } };
    fakeServer({ ...serviceAnswers(aScope(), frame), [`GET ${routes.wholeFigures('314')}`]: broken });
    renderPage('/314');

    expect(await screen.findByText('We could not fetch the figures')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('a theme', () => {
  const judged = (judged_on: string, score: number, one_higher: string | null = null): ListRow<'judgements'> => ({
    judged_on,
    theme: 'measures',
    judge: 'theme_lead',
    kind: 'implementation',
    score,
    reason: 'Seen in the round',
    one_higher,
  });

  it('shows its lead’s judgement with the one before, and what would take us one point higher', async () => {
    const rows = [judged('2025-12-31', 4), judged('2026-03-31', 5, 'Families ask the questions'), judged('2026-06-30', 9)];
    fakeServer({ ...serviceAnswers(aScope(), frame), ...answersWith('judgements', rows) });
    renderPage('/314/themes/meaningful-measures');

    expect(await screen.findByText('5 of 10, was 4 in December 2025')).toBeVisible();
    expect(screen.getByText('Families ask the questions')).toBeVisible();
  });

  it('lists its measures, what needs attention first, and opens the rest when asked', async () => {
    fakeServer(serviceAnswers(aScope(), frame));
    renderPage('/314/themes/meaningful-measures');

    const table = within(await screen.findByRole('region', { name: 'Measures of this theme' }));
    const names = table.getAllByRole('rowheader').map((header) => within(header).getByRole('link').textContent);
    expect(names.slice(0, 2)).toEqual(['Families who replied', 'Who has a say in scaling']);
  });

  it('leads somewhere else only where there is such a theme', async () => {
    fakeServer(serviceAnswers(aScope(), frame));
    renderPage('/314/themes/finance');

    expect(await screen.findByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible();
  });
});
