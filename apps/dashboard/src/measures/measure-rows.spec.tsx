import { screen } from '@testing-library/react';
import { monthFromText } from '@waymark/calendar';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

it('says a share of fewer than fifty as so many of so many in the list of measures', async () => {
  const march = monthFromText('2026-03')!;
  fakeServer(serviceAnswers(aScope(), aFrame([{ figure: 'MM-23', unit: 'ALL', month: march, numerator: 21, denominator: 22 }])));
  renderPage('/314/measures');

  expect(await screen.findByRole('cell', { name: '21 of 22' })).toBeVisible();
});
