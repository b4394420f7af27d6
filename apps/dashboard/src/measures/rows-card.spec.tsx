import { screen } from '@testing-library/react';
import { monthFromText } from '@waymark/calendar';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

const november = monthFromText('2025-11')!;

it('offers the rows of the last month of a survey wave, not of a month after it that has none', async () => {
  const wave = { figure: 'LR-08', unit: 'ALL', numerator: 30, denominator: 50 };
  fakeServer(
    serviceAnswers(
      aScope(),
      aFrame([
        { ...wave, month: november },
        { ...wave, month: november + 1 },
      ]),
    ),
  );
  renderPage('/314/measures/LR-08');

  expect(await screen.findByRole('button', { name: 'Look at the rows of December 2025' })).toBeVisible();
});
