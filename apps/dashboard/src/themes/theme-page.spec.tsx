import { screen } from '@testing-library/react';
import { monthFromText } from '@waymark/calendar';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

const first = monthFromText('2024-01')!;
const shares = [40, 44, 38, 45, 39, 43, 37, 44, 40, 42, 39, 45, 38, 44, 41, 43, 40, 42, 39, 41, 44, 38, 43, 40, 42, 39, 41];
const monthsOf = (figure: string, of: number, cut?: string) =>
  shares.map((share, i) => ({
    figure,
    unit: 'ALL',
    cut,
    month: first + i,
    numerator: Math.round((share * of) / 100),
    denominator: of,
  }));

it('shows a filter in every measure that is split so, and says of the others that they are not', async () => {
  const frame = aFrame([...monthsOf('OA-04', 100), ...monthsOf('OA-15', 100)]);
  const cuts = aFrame(monthsOf('OA-04', 50, 'pathway=child_protection'));
  fakeServer({ ...serviceAnswers(aScope(), frame), 'GET /api/v1/authorities/314/figures/cuts': { bytes: cuts } });
  renderPage('/314/themes/organisational-alignment?pathway=child_protection');

  const rowOf = async (name: string) => (await screen.findByText(name, { selector: '.theme-measures a' })).closest('tr')!;
  const split = await rowOf('Dangers with goal and scale');
  expect(split).toHaveTextContent('21 of 50 statements, March 2026');
  expect(split).not.toHaveTextContent('Not split');
  expect(await rowOf('Supervision used the map')).toHaveTextContent('41 of 100 sessions due, March 2026. Not split by pathway');
  expect(screen.getByText('Dangers with goal and scale', { selector: '.theme-measures a' })).toHaveAttribute(
    'href',
    '/314/measures/OA-04?pathway=child_protection',
  );
  expect(screen.getByText(/^Filtered: child protection\./)).toBeVisible();
  expect(document.documentElement.style.getPropertyValue('--page-filter')).toBe('"Filtered: child protection. "');
});
