import { dayFromText, monthFromText, monthOf, monthText } from '@waymark/calendar';
import { datasets } from '@waymark/datasets';
import { type Figure, type PlacedFigure, figuresOf, monthsOfSpan, spanOf, unitsOf } from '@waymark/indicators';
import { teamsAmong } from './known-teams.js';
import { expectedFigures, northmereFolder, northmereRecords } from './northmere.js';
import { cellsOf } from './observe-all.js';
import { differenceOf, numbersOf } from './worked-figure.js';

const folder = northmereFolder();

/** The month of the day on which Northmere's files arrived. */
const arrival = monthOf(dayFromText('2026-06-01')!);
const monthly = datasets.filter(({ month }) => month !== undefined).map(({ name }) => name);

function nameOf(indicator: string, month: string, breakdown: string, unit: string): string {
  return [indicator, month, breakdown, unit].join(',');
}

function byName(figures: Iterable<PlacedFigure>): ReadonlyMap<string, Figure> {
  return new Map(
    [...figures].map(({ code, month, unit, figure }) => [nameOf(code, monthText(month), unit.breakdown, unit.code), figure]),
  );
}

if (folder === undefined) {
  it('opens the months of rows', () => {
    expect(monthsOfSpan(undefined)).toEqual([]);
  });
} else {
  describe('the figures of the made-up authority', () => {
    const expected = expectedFigures(folder);
    const indicators = [...new Set(expected.map(([code = '']) => code.split('/')[0]!))];
    const worked = northmereRecords(folder).then((records) => {
      const [cells, teams] = [cellsOf(records), teamsAmong(records)];
      const span = spanOf(cells, monthly, arrival);
      return {
        span,
        figures: byName(figuresOf(cells, teams, { indicators, months: monthsOfSpan(span), units: unitsOf(teams) })),
      };
    });

    it('begin in April 2022 and end in March 2026', async () => {
      const { span } = await worked;
      expect(span).toEqual({ from: monthFromText('2022-04'), to: monthFromText('2026-03') });
    });

    it.each(indicators)('%s equals every expected figure', async (indicator) => {
      const { figures } = await worked;
      const lines = expected.filter(([code = '']) => code.split('/')[0] === indicator);
      const differences = lines.flatMap(([code = '', month = '', breakdown = '', unit = '', ...numbers]) => {
        const name = nameOf(code, month, breakdown, unit);
        const [numerator = '', denominator = '', value = ''] = numbers;
        const difference = differenceOf(figures.get(name), numbersOf([numerator, denominator, value]));
        return difference === undefined ? [] : [`${name}: ${difference}`];
      });
      expect(differences).toEqual([]);
      expect(lines.length).toBeGreaterThanOrEqual(monthsOfSpan((await worked).span).length);
    });
  });
}
