import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { monthFromText } from '@waymark/calendar';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

const first = monthFromText('2024-01')!;
const months = (unit: string, of: number) =>
  Array.from({ length: 27 }, (_, i) => ({
    figure: 'MM-23',
    unit,
    month: first + i,
    numerator: Math.round(of * (i % 2 === 0 ? 0.4 : 0.45)),
    denominator: of,
  }));
const frame = aFrame([...months('ALL', 200), ...months('area:assessment', 100), ...months('area:fostering', 40)]);

const areas = {
  ...aScope(),
  serviceAreas: [
    { code: 'assessment', name: 'Assessment' },
    { code: 'fostering', name: 'Fostering' },
  ],
};

it('walks the months of each area by keys, and opens the month of that area with the rows behind it', async () => {
  const asked = fakeServer(serviceAnswers(areas, frame));
  renderPage('/314/measures/MM-23');
  const person = userEvent.setup();
  const stop = await screen.findByRole('application', { name: /in any area$/ });
  const frameOfAreas = within(stop.parentElement!);
  stop.focus();

  await person.keyboard('{End}');
  expect(frameOfAreas.getByRole('status')).toHaveTextContent('Assessment, March 2026, 40 per cent, 40 of 100');
  await person.keyboard('{ArrowDown}{ArrowLeft}');
  expect(frameOfAreas.getByRole('status')).toHaveTextContent('Fostering, February 2026, 45 per cent, 18 of 40');
  expect(frameOfAreas.getByText('Fostering, Feb 2026')).toBeInTheDocument();

  await person.keyboard('{Enter}');
  const panel = within(await screen.findByRole('dialog', { name: 'February 2026' }));
  expect(panel.getByText(/\(MM-23\), Fostering$/)).toBeVisible();
  expect(panel.getByText('45%, 18 of 40 occasions')).toBeVisible();
  await waitFor(() =>
    expect(asked.map(({ address }) => address)).toContainEqual(
      expect.stringMatching(/\/behind\?figure=MM-23&month=2026-02&unit=area%3Afostering/),
    ),
  );
});
