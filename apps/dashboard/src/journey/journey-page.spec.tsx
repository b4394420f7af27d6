import { screen, within } from '@testing-library/react';
import { type ListName, type ListRow, routes } from '@waymark/contract';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

const milestone = (ref: string, given: Partial<ListRow<'plan'>>): ListRow<'plan'> => ({
  item_ref: ref,
  kind: 'milestone',
  title: `Step ${ref}`,
  year: 1,
  theme: 'learning',
  element: null,
  service_area: null,
  owner_role: 'head of service',
  baseline_due_on: '2026-01-31',
  due_on: null,
  done_on: null,
  indicator: null,
  forecast_value: null,
  ...given,
});

function show(address: string, lists: { readonly [Name in ListName]?: readonly ListRow<Name>[] }) {
  const answers = (['plan', 'actions', 'commitments', 'register', 'agencies', 'authority', 'notes', 'aims'] as const).map(
    (list) => [`GET ${routes.list('314', list)}`, { json: { list, version: 7, rows: lists[list] ?? [] } }],
  );
  fakeServer({ ...serviceAnswers(aScope(), aFrame([])), ...(Object.fromEntries(answers) as object) });
  renderPage(address);
}

it('says of each milestone what its dates say, as at the last day that is known', async () => {
  const plan = [
    milestone('M1', { done_on: '2026-01-20' }),
    milestone('M2', {}),
    milestone('M3', { due_on: '2026-09-30' }),
    milestone('M4', { baseline_due_on: '2026-04-01' }),
  ];
  show('/314/journey?as=timeline', { plan });

  const table = await screen.findByRole('table', { name: 'Milestones of the implementation plan as at 31 Mar 2026' });
  const states = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [within(row).getByRole('rowheader').textContent, row.lastElementChild?.textContent]);
  expect(states).toEqual([
    ['Step M1', 'Done'],
    ['Step M2', 'Past its date'],
    ['Step M4', 'On course'],
    ['Step M3', 'Re-planned'],
  ]);
});

it('lists the milestones that are not done with their roles, and says that there is one where there is one', async () => {
  show('/314/journey', { plan: [milestone('M1', {}), milestone('M2', { done_on: '2026-01-20' })] });

  expect(await screen.findByText('One milestone, by the date for which each is planned now')).toBeTruthy();
  const list = screen.getByRole('region', { name: 'Milestones that are not done' });
  expect(within(list).getByRole('rowheader').textContent).toBe('Step M1Head of service');
});

it('draws the milestones as one picture that the keyboard walks', async () => {
  show('/314/journey', { plan: [milestone('M1', {})] });

  expect(await screen.findByRole('application', { name: 'One milestone is past its date' })).toBeTruthy();
});

it('shows the year of the journey, and its years along the picture, where the service says when it began', async () => {
  const authority: ListRow<'authority'> = {
    authority_code: '314',
    authority_name: 'Eastvale Council',
    journey_began_on: '2024-05-01',
    journey_years: 5,
    statement_word: null,
    goal_word: null,
    caseload_low: null,
    caseload_high: null,
    hide_up_to: null,
  };
  show('/314/journey', { plan: [milestone('M1', {})], authority: [authority] });

  expect(await screen.findByText(/Year 2 of a 5-year journey/)).toBeTruthy();
});

const action = (ref: string, given: Partial<ListRow<'actions'>> = {}): ListRow<'actions'> => ({
  action_ref: ref,
  raised_on: '2026-01-05',
  title: `Try ${ref}`,
  team_code: null,
  theme: 'leadership',
  owner_role: 'practice lead',
  due_on: '2026-04-30',
  done_on: null,
  effect_checked_on: null,
  effect: null,
  ...given,
});

it('lists the actions that are open with their state, the earliest due first, and none that is done', async () => {
  const actions = [
    action('K1', {}),
    action('K2', { due_on: '2026-02-28', theme: null }),
    action('K3', { done_on: '2026-02-01' }),
  ];
  show('/314/journey', { actions });

  expect(await screen.findByRole('heading', { name: '2 actions are open, 1 past its date' })).toBeTruthy();
  const rows = within(screen.getByRole('region', { name: 'Open actions' }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['Try K2Practice lead', '28 Feb 2026', 'Past its date'],
    ['Try K1Practice lead. Leadership', '30 Apr 2026', 'Due'],
  ]);
});

it('prints forty open actions and says how many there are', async () => {
  show('/314/journey', { actions: Array.from({ length: 42 }, (_, i) => action(`K${100 + i}`)) });

  await screen.findByRole('heading', { name: '42 actions are open' });
  const rows = within(screen.getByRole('region', { name: 'Open actions' }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.filter((row) => !row.classList.contains('no-print'))).toHaveLength(40);
  expect(screen.getByText('The first 40 of 42 are printed; the page on the screen has all.')).toBeTruthy();
});

it('says which files fill the page where none has arrived', async () => {
  show('/314/journey', {});

  expect(await screen.findByRole('link', { name: /Template: plan/ })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Charter commitments' })).toBeNull();
});
