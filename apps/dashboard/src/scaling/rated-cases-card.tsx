import { type EvidenceTable, HeatGrid, type HeatGridModel, PatternTag } from '@waymark/charts';
import type { Frame } from '@waymark/frames';
import { countText, monthShort, monthWords, pointsText, shareText } from '@waymark/indicators';
import { useMemo } from 'react';
import { useIsOnPaper } from '../layout/drawn-for-paper.js';
import { StateBlock } from '../layout/state-block.js';
import { EvidenceCard } from '../measures/evidence-card.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import {
  type RatedMonth,
  bandCounts,
  bands,
  begunWords,
  firstRating,
  fromFirstList,
  leastRated,
  ratedFinding,
  ratedMonths,
  ratedNumbers,
} from './rated-months.js';

interface RatedCasesProps {
  readonly scope: MeasureScope;
  readonly slice: Frame;
  /** '' for all open cases, else the pathway as the slice names it, with its words. */
  readonly cut?: string;
  readonly cutName?: string;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

const care =
  'A rating is a judgement, not a score. It says nothing of the cases that are not rated, and it is shown for groups, never for one child.';

/** Month by month: at which rating open cases stand, where the middle is, and how many nobody rated. */
export function RatedCasesCard({ scope, slice, cut = '', cutName, source, facts }: RatedCasesProps) {
  const months = useMemo(
    () => fromFirstList(ratedMonths(slice, scope.unit, cut, scope.period, firstRating(scope.frame))),
    [slice, scope.unit, scope.period, scope.frame, cut],
  );
  const title = ratedFinding(months);
  const whom = cutName ? `${scope.unitName}, ${cutName}` : scope.unitName;
  const isOnPaper = useIsOnPaper();
  const last = months.at(-1);
  const begun = last && begunWords(last);
  const hasAny = months.some(({ state }) => state === 'ok');
  return (
    <EvidenceCard
      card="ratings"
      name="latest-safety-rating"
      title={title}
      subtitle={`Latest professional safety rating of the last 6 months, local standard, open cases, share of those rated. Line: median. ${whom}`}
      n={ratedNumbers(months)}
      source={`${source}. Open cases at each month's end; a rating older than 6 months counts as not rated`}
      summary={spokenRatings(months)}
      table={ratingsTable(months, `Latest professional safety rating of open cases, ${whom}`)}
      facts={facts}
      tag={<PatternTag pattern={last?.state === 'ok' ? 'as-it-stands' : 'not-enough-data'} />}
      notes={
        <>
          {begun && <p>{begun}</p>}
          <p>{care}</p>
        </>
      }
    >
      {(describedBy) =>
        hasAny ? (
          <HeatGrid model={heatModelOf(months)} title={title} describedBy={describedBy} rowHeight={isOnPaper ? undefined : 26} />
        ) : (
          <TooFew months={months} />
        )
      }
    </EvidenceCard>
  );
}

function TooFew({ months }: { readonly months: readonly RatedMonth[] }) {
  const last = months.at(-1);
  return (
    <StateBlock sign="empty" title="Not enough data">
      <p>
        {last && last.state !== 'none' && last.state !== 'silent'
          ? `${countText(last.rated)} of ${countText(last.open)} open cases have a professional rating. The spread is shown from ${leastRated} on.`
          : 'This fills when lists of open cases and ratings are imported for these months.'}
      </p>
    </StateBlock>
  );
}

/** The months as columns of the grid: what has too few or nothing is said in its tip and not drawn. */
export function heatModelOf(months: readonly RatedMonth[]): HeatGridModel {
  return {
    lowest: 0,
    highest: 10,
    missingName: 'Not rated in 6 months, % of open cases',
    shareName: 'Of those rated',
    noneName: `Under ${leastRated} rated, or no list`,
    columns: months.map((one) => ({
      month: one.month,
      label: monthShort(one.month),
      counts: one.counts,
      median: one.median,
      missing: one.notRated,
      lines: linesOf(one),
      spoken: `${monthWords(one.month)}: ${linesOf(one).join(', ')}`,
    })),
  };
}

function linesOf({ state, open, rated, counts, median, notRated }: RatedMonth): readonly string[] {
  if (state === 'none') return ['No list of open cases'];
  if (state === 'silent') return ['No rating was sent in the six months'];
  const numbers = `${countText(rated)} of ${countText(open)} open cases rated`;
  const unrated = notRated === undefined ? [] : [`${shareText(notRated)} not rated`];
  if (!counts || median === undefined) return [numbers, ...unrated, `Spread shown from ${leastRated} rated`];
  const shares = bandCounts(counts).map((n, i) => `${bands[i]!.name}: ${shareText(n / rated)}`);
  return [numbers, ...unrated, `Median ${pointsText(median)}`, ...shares];
}

function spokenRatings(months: readonly RatedMonth[]): string {
  const last = months.at(-1);
  if (!last) return 'Nothing to show yet.';
  const shown = months.filter(({ state }) => state === 'ok').length;
  const enough = months.length === 1 ? '' : `${shown} of ${months.length} months have enough to show. `;
  return `${monthWords(last.month)}: ${linesOf(last).join(', ')}. ${enough}Drawn as it stands: this figure has no rule for change.`;
}

/** Months by five bands and not rated, in per cent with one decimal. */
export function ratingsTable(months: readonly RatedMonth[], caption: string): EvidenceTable {
  const percent = (share: number | undefined) => (share === undefined ? '–' : (share * 100).toFixed(1));
  return {
    caption,
    columns: [
      { name: 'Month' },
      { name: 'Open cases', isNumber: true },
      { name: 'Rated', isNumber: true },
      { name: 'Median', isNumber: true },
      ...bands.map(({ name }) => ({ name: `${name} (% of rated)`, isNumber: true })),
      { name: 'Not rated (% of open)', isNumber: true },
    ],
    rows: months.map(({ month, state, open, rated, counts, median, notRated }) => {
      const isKnown = state === 'ok' || state === 'too_few';
      const few = state === 'too_few' ? `under ${leastRated}` : '–';
      return [
        monthShort(month),
        isKnown ? countText(open) : '–',
        isKnown ? countText(rated) : '–',
        median === undefined ? few : pointsText(median),
        ...(counts ? bandCounts(counts).map((n) => percent(n / rated)) : bands.map(() => few)),
        percent(notRated),
      ];
    }),
  };
}
