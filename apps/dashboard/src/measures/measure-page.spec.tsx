import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { monthFromText } from '@waymark/calendar';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';

const first = monthFromText('2024-01')!;
const usual = [40, 44, 38, 45, 39, 43, 37, 44, 40, 42, 39, 45, 38, 44, 41, 43, 40];
const higher = [52, 55, 51, 54, 56, 52, 55, 53, 56, 54];
const shares = [...usual, ...higher];
const monthsOf = (unit: string, of: number) =>
  shares.map((share, i) => ({
    figure: 'MM-23',
    unit,
    month: first + i,
    numerator: Math.round((share * of) / 100),
    denominator: of,
  }));
const frame = aFrame([...monthsOf('ALL', 100), ...monthsOf('area:assessment', 8)]);

describe('the list of measures', () => {
  it('shows each measure with its numbers, its latest figure and its pattern', async () => {
    fakeServer(serviceAnswers(aScope(), frame));
    renderPage('/314/measures');

    const row = within((await screen.findByRole('link', { name: 'Who has a say in scaling' })).closest('tr')!);
    expect(row.getByText('54 of 100 occasions, March 2026')).toBeVisible();
    expect(row.getByText('54%')).toBeVisible();
    expect(row.getByText('Improving')).toBeVisible();
  });

  it('gives the search the focus when one comes for it from another page by its key', async () => {
    fakeServer(serviceAnswers(aScope(), frame));
    renderPage('/314/help');

    await screen.findByRole('heading', { level: 1, name: /Help/ });
    await userEvent.keyboard('/');
    const search = await screen.findByRole('textbox', { name: 'Find a measure' });
    await waitFor(() => expect(search).toHaveFocus());
    await userEvent.keyboard('dangers');
    expect(await screen.findByText('No measure has these words.')).toBeVisible();
  });

  it('says what to do while nothing is imported', async () => {
    const empty = { ...aScope({ dataTo: null, refreshedAt: null }), span: null };
    fakeServer(serviceAnswers(empty, aFrame([])));
    renderPage('/314/measures');

    const steps = await screen.findByRole('region', { name: 'First steps' });
    expect(within(steps).getAllByRole('link', { name: 'Import a file' })[0]).toHaveAttribute('href', '/314/imports/new');
    expect(screen.queryByText('Nothing here yet')).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Scope' })).not.toBeInTheDocument();
  });

  it('says that the figures did not come, and keeps the frame', async () => {
    const broken = { status: 500, json: { code: 'fault', detail: 'Nothing was changed.', status: 500 } };
    fakeServer({ ...serviceAnswers(aScope(), frame), 'GET /api/v1/authorities/314/figures': broken });
    renderPage('/314/measures');

    expect(await screen.findByText('We could not fetch the figures')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });
});

describe('a measure of which nothing has arrived', () => {
  const templates = async () => (await screen.findAllByRole('link', { name: /^Template: / })).map((link) => link.textContent);

  it('names its own files and the teams while nothing at all is imported', async () => {
    const empty = { ...aScope({ dataTo: null, refreshedAt: null }), span: null, feeds: [] };
    fakeServer(serviceAnswers(empty, aFrame([])));
    renderPage('/314/measures/OA-04');

    expect(await templates()).toEqual(['Template: teams', 'Template: practice']);
    expect(screen.getByRole('link', { name: 'Import a file' })).toHaveAttribute('href', '/314/imports/new');
  });

  it('names its own files where others have arrived, and offers neither an empty chart nor rows behind it', async () => {
    const silent = { figure: 'OA-04', unit: 'ALL', month: first, numerator: 0, denominator: 0 };
    fakeServer(serviceAnswers(aScope(), aFrame([...monthsOf('ALL', 100), silent])));
    renderPage('/314/measures/OA-04');

    expect(await templates()).toEqual(['Template: practice']);
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Rows behind this figure' })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'What this measure counts' })).toBeVisible();
  });
});

describe('a measure by pathway', () => {
  const cutTo = (word: string, of: number) => monthsOf('ALL', of).map((row) => ({ ...row, cut: `pathway=${word}` }));
  const showCuts = (cuts: Uint8Array) => {
    fakeServer({ ...serviceAnswers(aScope(), frame), 'GET /api/v1/authorities/314/figures/cuts': { bytes: cuts } });
    renderPage('/314/measures/MM-23');
  };

  it('stands side by side in the order in which a family may travel them, and says where there are too few', async () => {
    showCuts(aFrame([...cutTo('child_protection', 50), ...cutTo('early_help', 4), ...cutTo('child_in_need', 40)]));

    const chart = await screen.findByRole('figure', { name: /Who has a say in scaling, of \d pathways: 2 improving/ });
    const panels = within(chart).getAllByText(/^(Early help|Child in need|Child protection)$/);
    expect(panels.map((panel) => panel.textContent)).toEqual(['Early help', 'Child in need', 'Child protection']);
    expect(within(chart).getByText('under 20')).toBeVisible();
    expect(chart).toHaveTextContent('by pathway');
  });

  it('says once that there are too few on every pathway, with the numbers in its table', async () => {
    showCuts(aFrame([...cutTo('child_protection', 5), ...cutTo('early_help', 4)]));

    const chart = within(await screen.findByRole('figure', { name: 'Who has a say in scaling by pathway: too early to say' }));
    expect(chart.getByText(/^No pathway has a figure in these months: one is shown from 20 occasions on\./)).toBeVisible();
    expect(chart.queryByText('under 20')).not.toBeInTheDocument();
    await userEvent.click(chart.getByRole('button', { name: 'Table' }));
    const table = within(await screen.findByRole('region', { name: /by pathway/ }));
    expect(table.getByRole('row', { name: 'Early help March 2026 under 20 4 – Not enough data' })).toBeVisible();
  });

  it('is not shown where all rows are on one pathway', async () => {
    showCuts(aFrame(cutTo('child_protection', 50)));

    await screen.findByRole('figure', { name: /Family and others scale together/ });
    await screen.findByText('What this measure counts');
    expect(screen.queryByText(/by pathway/)).not.toBeInTheDocument();
  });
});

describe('a measure that is filtered to one pathway', () => {
  const cuts = aFrame(monthsOf('ALL', 50).map((row) => ({ ...row, cut: 'pathway=child_protection' })));
  const show = (search: string) => {
    fakeServer({ ...serviceAnswers(aScope(), frame), 'GET /api/v1/authorities/314/figures/cuts': { bytes: cuts } });
    return renderPage(`/314/measures/MM-23${search}`);
  };

  it('is filtered from the scope bar, shows the figures of these rows alone and says so under its heading', async () => {
    const person = userEvent.setup();
    const router = show('');
    await person.click(await screen.findByText('Add filter'));
    await person.click(await screen.findByText('Child protection', { selector: '.tree-option' }));

    expect(await screen.findByText(/Whole service, child protection.*March 2026: 27 of 50 occasions/)).toBeVisible();
    expect(screen.getByText(/^Filtered: child protection\./)).toBeVisible();
    expect(screen.getByText('Child protection', { selector: '.chip-value' })).toBeVisible();
    await waitFor(() => expect(router.state.location.search).toEqual({ pathway: 'child_protection' }));
  });

  it('shows all rows again after Back, and after Clear', async () => {
    const router = show('');
    await screen.findByText(/March 2026: 54 of 100 occasions/);
    await router.navigate({ to: '.', search: { pathway: 'child_protection' } });
    await screen.findByText(/March 2026: 27 of 50 occasions/);
    router.history.back();
    await screen.findByText(/March 2026: 54 of 100 occasions/);

    await router.navigate({ to: '.', search: { pathway: 'child_protection' } });
    await userEvent.click(await screen.findByText('Clear'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(await screen.findByText(/March 2026: 54 of 100 occasions/)).toBeVisible();
  });

  it('does not list rows of more than it shows', async () => {
    show('?pathway=child_protection');

    expect(await screen.findByText(/Rows are listed for the whole of a figure only/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Look at the rows/ })).not.toBeInTheDocument();
  });

  it('says that nothing matches where no row carries the word, and leads back', async () => {
    const router = show('?pathway=early_help&from=2025-01');
    expect(await screen.findByText('No occasions match these filters.')).toBeVisible();

    await userEvent.click(screen.getByText('Clear filters', { selector: '.button-link' }));
    expect(await screen.findByText(/March 2026: 54 of 100 occasions/)).toBeVisible();
    expect(router.state.location.search).toEqual({ from: '2025-01' });
  });
});

describe('the page of a measure', () => {
  it('is titled by its finding and says how many stand behind it', async () => {
    fakeServer(serviceAnswers(aScope(), frame));
    renderPage('/314/measures/MM-23');

    const chart = await screen.findByRole('figure', {
      name: 'Family and others scale together more often than usual since June 2025',
    });
    expect(within(chart).getByText(/March 2026: 54 of 100 occasions/)).toBeVisible();
    expect(chart).toHaveAccessibleDescription(/^Improving\. Latest: March 2026, 54 per cent, 54 of 100\./);
  });

  it('does not draw the whole again as its one area', async () => {
    fakeServer(serviceAnswers(aScope(), frame));
    renderPage('/314/measures/MM-23');

    await screen.findByText(/March 2026: 54 of 100 occasions/);
    expect(screen.queryByRole('figure', { name: /by area/ })).not.toBeInTheDocument();
  });

  it('shows how many there are and no figure in an area that is below the minimum', async () => {
    fakeServer(serviceAnswers(aScope(), frame));
    renderPage('/314/measures/MM-23?area=assessment');

    expect(await screen.findByText('8 occasions in March 2026. A figure is shown from 20 on.')).toBeVisible();
    expect(screen.getByRole('figure', { name: /too early to say/ })).not.toHaveTextContent('%');
  });

  it('turns its chart into a table with the same numbers, in the address too', async () => {
    const person = userEvent.setup();
    fakeServer(serviceAnswers(aScope(), frame));
    const router = renderPage('/314/measures/MM-23');
    const [button] = await screen.findAllByRole('button', { name: 'Table' });

    await person.click(button!);

    const table = await screen.findByRole('table', { name: /Who has a say in scaling, Whole service/ });
    const latest = within(table).getByRole('row', { name: /Mar 2026/ });
    expect(
      within(latest)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['54.0', '54', '100', '44.3', '63.4', '45.9', '31.0', '60.9', 'Part of a change to above the average']);
    expect(router.state.location.search).toEqual({ as: 'main' });
  });

  it('keeps the verdict when fewer months are looked at', async () => {
    fakeServer(serviceAnswers(aScope(), frame));
    renderPage('/314/measures/MM-23?from=2026-01');

    expect((await screen.findAllByText('Improving'))[0]).toBeVisible();
  });

  it('shows the whole service and says so where the address names an area that is not there', async () => {
    fakeServer(serviceAnswers(aScope(), frame));
    renderPage('/314/measures/MM-23?area=fostering');

    expect(await screen.findByText(/no area or team called fostering/)).toBeVisible();
  });

  it('says that there is no such measure', async () => {
    fakeServer(serviceAnswers(aScope(), frame));
    renderPage('/314/measures/ZZ-99');

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('There is no page at this address');
  });
});

describe('a demonstration', () => {
  it.each(['/314/measures', '/314/measures/MM-23', '/314/imports', '/314/imports/new'])(
    'says at %s that its data is made up',
    async (address) => {
      fakeServer(serviceAnswers(aScope({ demonstration: true }), frame));
      renderPage(address);

      const banner = await screen.findByRole('complementary', { name: 'Demonstration' });
      expect(banner).toHaveTextContent('Made-up data.');
      expect(within(banner).getByRole('button', { name: 'Start with your own service' })).toBeVisible();
    },
  );
});
