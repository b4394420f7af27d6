import { type Month, isQuarterEnd } from '@waymark/calendar';
import type { EvidenceTable, LikertModel, LikertPart } from '@waymark/charts';
import type { Frame } from '@waymark/frames';
import { countText, monthShort, monthWords, shareText } from '@waymark/indicators';
import type { Period } from '../platform/scope-search.js';
import { type RatedMonth, bandCounts, bands, fromFirstList, leastRated, ratedMonths } from './rated-months.js';

const shownQuarters = 5;

/**
 * How open cases stood at the ends of the last five quarters of a period, from the first with a list of them: the same figures as the
 * grid of ratings, month by month.
 */
export function quarterEnds(slice: Frame, unit: string, period: Period, first?: Month): readonly RatedMonth[] {
  const quarters = ratedMonths(slice, unit, '', period, first).filter(({ month }) => isQuarterEnd(month));
  return fromFirstList(quarters.slice(-shownQuarters));
}

/** Share of open cases that professionals last rated 7 or above; `undefined` where too few are rated to say. */
function shareSafer({ counts, open }: RatedMonth): number | undefined {
  if (!counts) return undefined;
  const [, , , seven = 0, nine = 0] = bandCounts(counts);
  return (seven + nine) / open;
}

/**
 * The title: how many open cases stand at 7 or above, and where that stood at the first quarter shown; where most are not rated, that
 * comes first, since the others could stand anywhere. No verdict of change.
 */
export function bandsFinding(quarters: readonly RatedMonth[]): string {
  const shown = quarters.filter(({ state }) => state === 'ok');
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || last !== quarters.at(-1)) return 'Safety bands: too early to say';
  const safer = shareText(shareSafer(last)!);
  if (last.rated * 2 < last.open && last.begun === undefined) {
    return `${shareText(1 - last.rated / last.open)} of open cases are not rated; ${safer} are at 7 or above`;
  }
  const now = `${safer} of open cases are rated 7 or above`;
  return first === last ? now : `${now}, ${shareText(shareSafer(first)!)} in ${monthWords(first.month)}`;
}

const parts: readonly LikertPart[] = [
  { name: 'Not rated in 6 months', look: 'hatched' },
  { name: bands[0].name, look: 'scale-1' },
  { name: bands[1].name, look: 'scale-2' },
  { name: bands[2].name, look: 'scale-3' },
  { name: bands[3].name, look: 'scale-4' },
  { name: bands[4].name, look: 'scale-5' },
];

function insteadOf({ state }: RatedMonth): string {
  if (state === 'too_few') return `under ${leastRated} rated`;
  return state === 'silent' ? 'none sent' : 'no list';
}

function countsOf({ counts, open, rated }: RatedMonth): readonly number[] | undefined {
  return counts && [open - rated, ...bandCounts(counts)];
}

/** A bar a quarter, of all open cases: not rated, then the bands from the least safe. */
export function bandsModel(quarters: readonly RatedMonth[]): LikertModel {
  return {
    parts,
    rows: quarters.map((quarter) => {
      const counts = countsOf(quarter);
      const said = counts?.map((n, i) => `${parts[i]!.name} ${shareText(n / quarter.open)}`).join(', ') ?? insteadOf(quarter);
      return {
        key: String(quarter.month),
        name: monthShort(quarter.month),
        numbers: countText(quarter.open),
        counts,
        instead: insteadOf(quarter),
        spoken: `${monthWords(quarter.month)}: ${said}`,
      };
    }),
  };
}

/** The same as rows, in per cent of open cases with one decimal. */
export function bandsTable(quarters: readonly RatedMonth[], caption: string): EvidenceTable {
  return {
    caption,
    columns: [
      { name: 'At the end of' },
      { name: 'Open cases', isNumber: true },
      ...parts.map(({ name }) => ({ name: `${name} (%)`, isNumber: true })),
    ],
    rows: quarters.map((quarter) => {
      const counts = countsOf(quarter);
      const isKnown = quarter.state === 'ok' || quarter.state === 'too_few';
      return [
        monthShort(quarter.month),
        isKnown ? countText(quarter.open) : '–',
        ...(counts?.map((n) => ((n / quarter.open) * 100).toFixed(1)) ?? parts.map(() => insteadOf(quarter))),
      ];
    }),
  };
}
