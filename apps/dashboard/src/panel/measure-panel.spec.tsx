import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { monthFromText } from '@waymark/calendar';
import { routes } from '@waymark/contract';
import { type FrameRow, aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

const first = monthFromText('2024-01')!;
const usual = [40, 44, 38, 45, 39, 43, 37, 44, 40, 42, 39, 45, 38, 44, 41, 43, 40];
const risen = [...usual, 52, 55, 51, 54, 56, 52, 55, 53, 56, 54];

function months(figure: string, shares: readonly number[], unit: string, denominator = 100): readonly FrameRow[] {
  return shares.map((share, i) => ({ figure, unit, month: first + i, numerator: share, denominator }));
}

const whole = months('MM-23', risen, 'ALL');
const all = [...whole, ...months('MM-23', Array<number>(27).fill(4), 'area:assessment', 9)];

function openService() {
  return fakeServer({
    ...serviceAnswers(aScope(), aFrame(all)),
    [`GET ${routes.wholeFigures('314')}`]: { bytes: aFrame(whole) },
  });
}

const chip = async () => {
  const matrix = within(await screen.findByRole('region', { name: 'Measures by pattern and aim' }));
  return matrix.getByRole('link', { name: 'Who has a say in scaling' });
};
const panel = () => screen.findByRole('dialog', { name: 'Who has a say in scaling' });

describe('the panel of a measure', () => {
  it('opens from a chip with the figure, its numbers and what is read of them, and is named by the address', async () => {
    openService();
    const router = renderPage('/314');
    fireEvent.click(await chip());

    const beside = within(await panel());
    await beside.findByText('54 of 100 occasions, March 2026');
    expect(beside.getByText('54%', { selector: '.panel-latest' })).toBeVisible();
    expect(beside.getByText('Improving')).toBeVisible();
    expect(beside.getByRole('heading', { name: 'What could go wrong if we chase this' })).toBeVisible();
    expect(router.state.location.href).toBe('/314?measure=MM-23');
  });

  it('leads on to the page of the measure with area and period, and without itself', async () => {
    openService();
    renderPage('/314?from=2025-01&measure=MM-23');

    const link = await within(await panel()).findByRole('link', { name: 'Open full page' });
    expect(link).toHaveAttribute('href', '/314/measures/MM-23?from=2025-01');
  });

  it('says of an area with too few that there are too few, and gives no figure', async () => {
    openService();
    renderPage('/314?measure=MM-23');

    const areas = within(await within(await panel()).findByRole('region', { name: 'By area' }));
    expect(areas.getByRole('rowheader', { name: /Assessment/ }).closest('tr')).toHaveTextContent(/under 20/);
    expect(areas.queryByText(/%/)).not.toBeInTheDocument();
  });

  it('says in words how many there are where they are too few, never in the type of a figure', async () => {
    const few = [{ figure: 'MM-23', unit: 'ALL', month: monthFromText('2026-03')!, numerator: 2, denominator: 4 }];
    fakeServer(serviceAnswers(aScope(), aFrame(few)));
    renderPage('/314?measure=MM-23');

    const beside = within(await panel());
    expect(await beside.findByText('4 occasions, March 2026; shown from 20')).not.toHaveClass('panel-latest');
    expect(beside.queryByText('4, shown from 20')).not.toBeInTheDocument();
  });

  it('closes with Escape, takes itself out of the address and leaves the page as it was', async () => {
    openService();
    const router = renderPage('/314?measure=MM-23');
    await within(await panel()).findByText('54 of 100 occasions, March 2026');
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });

    await waitFor(() => expect(router.state.location.href).toBe('/314'));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await chip()).toBeVisible();
  });

  it('stays closed for a measure that nobody knows', async () => {
    openService();
    renderPage('/314?measure=XX-99');
    await chip();

    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('opens from a row of a theme', async () => {
    openService();
    const router = renderPage('/314/themes/meaningful-measures');
    const table = within(await screen.findByRole('region', { name: 'Measures of this theme' }));
    fireEvent.click(table.getByRole('link', { name: 'Who has a say in scaling' }));

    await within(await panel()).findByText('54 of 100 occasions, March 2026');
    expect(router.state.location.href).toBe('/314/themes/meaningful-measures?measure=MM-23');
  });
});
