import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { monthFromText } from '@waymark/calendar';
import { routes } from '@waymark/contract';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';
import { type Published, lastOfEngland, publishedYears } from './benchmark-years.js';
import { statedElsewhere, withoutValueWords } from './benchmark-words.js';

const row = (area_code: string, year: number, value: number | null, reason: string | null = null): Published => ({
  measure: 'caseload_per_fte',
  area_code,
  area_name: null,
  year,
  value,
  reason,
  source: `A publisher, ${year}`,
});
const areas = [12, 14, 16, 18, 22].map((value, i) => row(`E0600000${i}`, 2025, value));

describe('published years', () => {
  it('set England beside the middle half of the authorities, without regions and other measures', () => {
    const rows = [
      ...areas,
      row('E92000001', 2025, 15.2),
      row('E12000001', 2025, 99),
      { ...row('E06000009', 2025, 99), measure: 'vacancy_rate' },
      row('E92000001', 2024, 15.4),
    ];
    expect(publishedYears(rows, 'caseload_per_fte')).toEqual([
      { year: 2024, england: 15.4, source: 'A publisher, 2024', authorities: 0, withoutValue: [] },
      {
        year: 2025,
        england: 15.2,
        source: 'A publisher, 2025',
        authorities: 5,
        middle: { from: 14, to: 18 },
        withoutValue: [],
      },
    ]);
  });

  it('keep the letter that stands in place of a value', () => {
    const rows = [
      row('E92000001', 2025, null, 'u'),
      row('E06000001', 2025, null, 'x'),
      row('E10000002', 2025, null, 'x'),
      row('314', 2025, 9),
    ];
    const [year] = publishedYears(rows, 'caseload_per_fte');
    expect([year!.england, year!.englandReason, year!.authorities, year!.middle]).toEqual([undefined, 'u', 1, undefined]);
    expect(publishedYears([row('E09000021 / E09000027', 2025, 16)], 'caseload_per_fte')[0]!.authorities).toBe(1);
    expect(withoutValueWords(year!.withoutValue)).toBe('2 not published (x)');
    expect(lastOfEngland(publishedYears([...rows, row('E92000001', 2023, 16)], 'caseload_per_fte'))?.year).toBe(2023);
  });
});

it('keeps of a definition’s benchmark what is stated, not where it was noted down', () => {
  expect(statedElsewhere({ benchmark: 'England 16.3 in 2020, 16.9 in 2019 (context, not aim)' })).toBe(
    'England 16.3 in 2020, 16.9 in 2019',
  );
  expect(statedElsewhere({ benchmark: 'Coventry stated about 55 practice leads (S002)' })).toBe(
    'Coventry stated about 55 practice leads',
  );
});

describe('on the page of caseloads', () => {
  const first = monthFromText('2025-01')!;
  const months = Array.from({ length: 12 }, (_, i) => ({
    figure: 'OA-11',
    unit: 'ALL',
    month: first + i,
    numerator: 340,
    denominator: 20,
  }));
  const open = (rows: readonly Published[]) => {
    fakeServer({
      ...serviceAnswers(aScope(), aFrame(months, 5)),
      [`GET ${routes.list('314', 'benchmarks')}`]: { json: { list: 'benchmarks', version: 7, rows } },
    });
    renderPage('/314/measures/OA-11?from=2025-01&to=2025-12');
  };

  it('England stands beside our line with its year, source and its own definition', async () => {
    open([...areas, row('E06000008', 2025, null, 'x'), row('E92000001', 2025, 15.2)]);
    const card = await screen.findByRole('figure', { name: 'England stood at 15.2 in 2025, counted in its own way' });
    expect(within(card).getByText(/A publisher, 2025/)).toBeVisible();
    expect(within(card).getByText(/cases held on 30 September by social workers/)).toBeVisible();
    await userEvent.setup().click(within(card).getByRole('button', { name: 'Table' }));
    const line = await screen.findByRole('row', { name: /2025/ });
    expect(
      within(line)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['15.2', '14', '18', '5', '1 not published (x)', 'A publisher, 2025']);
  });

  it('nothing is drawn where nothing was published, and the definition’s own words stand', async () => {
    open([]);
    expect(await screen.findByText(/England 16.3 in 2020, 16.9 in 2019\. For context: it is no aim/)).toBeVisible();
    expect(screen.queryByRole('figure', { name: /England/ })).not.toBeInTheDocument();
  });
});
