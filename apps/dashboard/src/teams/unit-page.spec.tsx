import { act, screen, within } from '@testing-library/react';
import { monthFromText } from '@waymark/calendar';
import { routes } from '@waymark/contract';
import { catalogue } from '@waymark/indicators';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { aCaseloadSlice, aRatedSlice } from '../testing/a-slice.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

const march = monthFromText('2026-03')!;
const first = monthFromText('2024-01')!;
const service = {
  ...aScope(),
  teams: [
    { code: 'T1', name: 'Assessment 1', serviceArea: 'assessment', goLiveOn: null, openedOn: null, closedOn: null },
    { code: 'T2', name: 'Assessment 2', serviceArea: 'assessment', goLiveOn: null, openedOn: '2025-04-01', closedOn: null },
  ],
};

const monthsOf = (figure: string, unit: string, denominator: number, numerator: (i: number) => number) =>
  Array.from({ length: 27 }, (_, i) => ({ figure, unit, month: first + i, numerator: numerator(i), denominator }));
const figures = aFrame([
  ...monthsOf('MM-23', 'team:T1', 100, (i) => (i < 17 ? 40 + (i % 3) : 60)),
  ...monthsOf('MM-23', 'team:T2', 4, () => 2),
  ...monthsOf('MM-23', 'area:assessment', 104, (i) => 42 + (i % 3)),
  ...monthsOf('OA-11', 'team:T2', 3, () => 36),
  { figure: 'OA-04', unit: 'team:T1', month: march, numerator: 20, denominator: 40 },
]);

function open(address: string) {
  const action = {
    theme: null,
    team_code: 'T2',
    owner_role: 'Team manager',
    raised_on: '2026-01-10',
    done_on: null,
    effect_checked_on: null,
    effect: null,
  };
  const actions = [
    { ...action, action_ref: 'A2', title: 'Try out one plan', due_on: '2026-06-01' },
    { ...action, action_ref: 'A3', title: 'Ask two families', due_on: '2026-04-10' },
    { ...action, action_ref: 'A1', title: 'Bring two maps to group supervision', due_on: '2026-03-01' },
  ];
  fakeServer({
    ...serviceAnswers(service, figures),
    [`GET ${routes.slice('314', 'open-cases-rated')}`]: {
      bytes: aRatedSlice([{ unit: 'team:T2', month: march, rating: -1, n: 14 }]),
    },
    [`GET ${routes.slice('314', 'caseloads')}`]: { bytes: aCaseloadSlice([{ team: 'T2', what: 'under' }]) },
    [`GET ${routes.list('314', 'actions')}`]: { json: { list: 'actions', version: 7, rows: actions } },
  });
  return renderPage(address);
}

describe('the page of a team of three', () => {
  it('says how much there is and gives no figure, no interval and no dots', async () => {
    open('/314/teams/T2');

    const row = within((await screen.findByRole('link', { name: 'Who has a say in scaling' })).closest('tr')!);
    expect(row.getByText('4 occasions, March 2026; shown from 20')).toBeVisible();
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['', '–', '–', '–', 'Not enough data']);
    expect(await screen.findByText('Too few workers to draw')).toBeVisible();
    expect(screen.queryByText('50%')).not.toBeInTheDocument();
  });

  it('says that its numbers are small, never how many workers exactly, and where the pattern can be read', async () => {
    open('/314/teams/T2');

    const notice = within((await screen.findByText(/^Small numbers/)).closest('p')!);
    expect(notice.getByRole('link', { name: 'Assessment' })).toHaveAttribute(
      'href',
      expect.stringContaining('/314/teams/area:assessment'),
    );
    expect(screen.getByText('under 6').closest('li')).toHaveTextContent('under 6 workers with known hours at the last count');
    expect(screen.getByRole('heading', { name: 'Too early to say what changed' })).toBeVisible();
  });

  it('lists its own actions with where they stand', async () => {
    open('/314/teams/T2');

    const action = within((await screen.findByText('Bring two maps to group supervision')).closest('li')!);
    expect(action.getByText('Past its date')).toBeVisible();
  });

  it('says first what is past its date, then what is due next', async () => {
    open('/314/teams/T2');

    const card = (await screen.findByRole('heading', { name: 'Actions' })).closest('section')!;
    const titles = within(card)
      .getAllByRole('listitem')
      .map((item) => item.querySelector('p')!.textContent);
    expect(titles).toEqual(['Bring two maps to group supervision', 'Ask two families', 'Try out one plan']);
  });
});

describe('the page of a team or area', () => {
  it('says what changed, against its own usual range', async () => {
    open('/314/teams/T1');

    expect(await screen.findByRole('heading', { name: 'What changed' })).toBeVisible();
    const row = within((await screen.findByRole('link', { name: 'Who has a say in scaling' })).closest('tr')!);
    expect(row.getByText('60%')).toBeVisible();
    expect(row.getByText('Improving')).toBeVisible();
    const changes = within(screen.getByRole('region', { name: 'What changed' })).getAllByRole('link');
    expect(changes.map((link) => link.getAttribute('href'))).toEqual([
      expect.stringMatching(/^\/314\/measures\/MM-23\?area=team/),
    ]);
  });

  it('goes with the area that is picked over the page, and to the list for the whole service', async () => {
    const router = open('/314/teams/T1');
    await screen.findByRole('heading', { name: 'Assessment 1', level: 1 });
    await screen.findByRole('heading', { name: 'What changed' });
    await act(() => router.navigate({ to: '.', search: { area: 'assessment' } }));
    expect(await screen.findByRole('heading', { name: 'Assessment', level: 1 })).toBeVisible();
    expect(router.state.location.pathname).toBe('/314/teams/area:assessment');

    await screen.findByRole('heading', { name: 'Its teams' });
    await act(() => router.navigate({ to: '.', search: {} }));
    expect(await screen.findByRole('heading', { name: 'Teams and service areas', level: 1 })).toBeVisible();
    expect(router.state.location.pathname).toBe('/314/teams');
  });

  it('is not there for a team that the service does not have', async () => {
    open('/314/teams/T9');

    expect(await screen.findByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible();
  });
});

describe('the list of teams', () => {
  it('stands in the order of the service, says bands of workers, and orders nothing by a result', async () => {
    open('/314/teams');

    const table = within(await screen.findByRole('region', { name: 'Assessment: teams' }));
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'All of Assessment',
      'Assessment 1',
      'Assessment 2Opened 1 Apr 2025',
    ]);
    expect(table.getByText('under 6')).toBeVisible();
    expect(await table.findByText('14')).toBeVisible();
    expect(table.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says of how many measures a team and a service area can have rows, which are not the same', async () => {
    open('/314/teams');

    const split = (kind: 'team' | 'service_area') => catalogue.filter(({ by }) => by.includes(kind)).length;
    expect(await screen.findByText(/Measures with rows: how many/)).toHaveTextContent(
      `of the ${split('team')} that there can be for a team and the ${split('service_area')} for a service area`,
    );
    expect(split('service_area')).toBeGreaterThan(split('team'));
  });
});
