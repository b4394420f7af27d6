import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { monthFromText } from '@waymark/calendar';
import { routes } from '@waymark/contract';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

const month = monthFromText('2026-03')!;
const frame = aFrame([
  { figure: 'LR-02', unit: 'ALL', month, numerator: 90, denominator: 120 },
  { figure: 'LR-02', unit: 'area:assessment', month, numerator: 60, denominator: 80 },
  { figure: 'LR-10', unit: 'ALL', month, numerator: 21, denominator: 24 },
]);
const cuts = aFrame([
  { figure: 'LR-02', unit: 'ALL', cut: 'role=social_worker', month, numerator: 45, denominator: 50 },
  { figure: 'LR-02', unit: 'area:assessment', cut: 'role=social_worker', month, numerator: 29, denominator: 32 },
]);

function open(address: string) {
  const scope = aScope();
  const feeds = ['people', 'training', 'teams', 'supervision'].map((dataset) => ({ ...scope.feeds[0]!, dataset }));
  fakeServer({ ...serviceAnswers({ ...scope, feeds }, frame), [`GET ${routes.cuts('314')}`]: { bytes: cuts } });
  return renderPage(address);
}

it('is filtered to one staff group from the scope bar, and says what is not split by it', async () => {
  const person = userEvent.setup();
  const router = open('/314/training');
  expect(await screen.findByText(/Whole service: March 2026: 90 of 120 staff/)).toBeVisible();

  await person.click(await screen.findByText('Add filter'));
  await person.click(await screen.findByText('Social worker', { selector: '.tree-option' }));

  const areas = within(await screen.findByRole('figure', { name: /All staff trained by service area/ }));
  expect(await areas.findByText(/Whole service, social worker: March 2026: 45 of 50 staff/)).toBeVisible();
  expect(areas.getByText('29 of 32')).toBeVisible();
  const glance = within(screen.getByRole('region', { name: 'At a glance' }));
  expect(glance.getByText('45 of 50 staff, March 2026')).toBeVisible();
  expect(glance.getByText('21 of 24 teams, March 2026. Not split by role')).toBeVisible();
  expect(screen.getByText(/^Filtered: social worker\./)).toBeVisible();
  await waitFor(() => expect(router.state.location.search).toEqual({ role: 'social_worker' }));
});
