import {
  ControlChart,
  type ControlChartModel,
  type EvidenceTable,
  Histogram,
  PatternTag,
  SpreadRows,
  barName,
  histogramBars,
} from '@waymark/charts';
import type { Frame } from '@waymark/frames';
import {
  type Indicator,
  type MonthSeries,
  type PlacedPoint,
  type Spread,
  countText,
  gapFinding,
  lastFullQuarter,
  monthsWords,
  pointsText,
  pointsWithin,
  readingOf,
  spokenSummary,
  spreadOver,
  valueText,
} from '@waymark/indicators';
import { useMemo } from 'react';
import { StateBlock } from '../layout/state-block.js';
import { EvidenceCard } from './evidence-card.js';
import { type MeasureScope, askedFor, seriesUpTo, unitsBeneath } from './measure-scope.js';
import { controlModelOf } from './over-time-models.js';
import { numbersBehind } from './over-time-cards.js';
import { partName } from './measure-words.js';
import { methodWords, pointsTable } from './point-words.js';
import { type SpreadKind, spreadRowOf } from './spread-row.js';

interface GapProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
  /** The card's name in the address, where it does not stand on the page of its measure. */
  readonly card?: string;
  /** Another question or wording than safety on the local standard, as its part of the indicator is called. */
  readonly part?: string;
  /** The rows that carry one word, in a frame of cut figures, with its name; all rows where left out. */
  readonly within?: { readonly frame: Frame; readonly cut: string; readonly name: string };
}

function gapSeries({ indicator, scope, part, within }: GapProps, unit: string): MonthSeries {
  const figure = part === undefined ? indicator.id : `${indicator.id}/${part}`;
  return seriesUpTo(within?.frame ?? scope.frame, figure, unit, scope.period.to, within?.cut);
}

/** "Safety, standard wording" where it is another question; the rows that are looked at where that is not all of them. */
function gapOf({ part, within }: GapProps): string {
  return [part && `Question: ${partName(part)}. `, within && `${within.name}. `].filter(Boolean).join('');
}

const belowText = 'professionals more worried';
const aboveText = 'family more worried';
const care =
  "The professionals' median minus the family's, on the same occasion. A gap is something to talk about, not an error of either.";

/** How far apart the two sides were on each occasion of the last full quarter, 0 marked, small ends merged. */
export function GapCard(props: GapProps) {
  const { indicator, scope, source, facts, card = 'main' } = props;
  const quarter = lastFullQuarter(scope.period.to);
  const spread = spreadOver(gapSeries(props, scope.unit), quarter, indicator.minimum.n);
  const title = gapFinding(spread, quarter);
  const bars = histogramBars(spread.counts);
  const medianText = spread.median === undefined ? '' : `median ${pointsText(spread.median)}`;
  return (
    <EvidenceCard
      card={card}
      name={indicator.id}
      title={title}
      subtitle={`${indicator.short} (${indicator.id}), points on the scale, comparisons at each gap. ${gapOf(props)}${scope.unitName}`}
      n={`${monthsWords(quarter.from, quarter.to)}: ${countText(spread.n)} comparisons`}
      source={source}
      summary={gapSummary(spread)}
      table={{
        caption: `${indicator.short}: comparisons at each gap, ${monthsWords(quarter.from, quarter.to)}, ${scope.unitName}`,
        columns: [{ name: 'Gap in points' }, { name: 'Comparisons', isNumber: true }],
        rows: bars.map((bar) => [barName(bar), countText(bar.n)]),
      }}
      facts={facts}
      tag={<PatternTag pattern={spread.state === 'ok' ? 'as-it-stands' : 'not-enough-data'} />}
      notes={
        <p>{care} Halves stand with the next point further from 0. End classes are merged so that no bar stands for 1 to 5.</p>
      }
    >
      {(describedBy) =>
        bars.length === 0 ? (
          <TooFew indicator={indicator} spread={spread} />
        ) : (
          <Histogram
            model={{ bars, median: spread.median, medianText, belowText, aboveText, counted: 'comparisons' }}
            title={title}
            describedBy={describedBy}
          />
        )
      }
    </EvidenceCard>
  );
}

function TooFew({ indicator, spread }: { readonly indicator: Indicator; readonly spread: Spread }) {
  return (
    <StateBlock sign="empty" title="Not enough data">
      <p>
        {countText(spread.n)} comparisons in this quarter. The gap is shown from {indicator.minimum.n} on.
      </p>
    </StateBlock>
  );
}

function gapSummary({ state, n, median, lowerQuarter, upperQuarter }: Spread): string {
  if (state !== 'ok' || median === undefined) return `Not enough data: ${n} comparisons.`;
  return `The middle gap is ${pointsText(median)} points, of ${n} comparisons. The middle half lies from ${pointsText(lowerQuarter ?? median)} to ${pointsText(upperQuarter ?? median)}. Below 0, professionals are more worried.`;
}

/** The middle half and the median in each area beneath, in the order of the service. */
export function GapAreasCard(props: GapProps) {
  const { indicator, scope, source, facts, card = 'areas' } = props;
  const quarter = lastFullQuarter(scope.period.to);
  const groups = unitsBeneath(scope.scope, scope.unit, indicator)
    .map(({ unit, name }) => ({
      unit,
      name,
      spread: spreadOver(gapSeries(props, unit), quarter, indicator.minimum.n),
    }))
    .filter(({ spread }) => spread.state !== 'none');
  const shown = groups.filter(({ spread }) => spread.state === 'ok');
  if (groups.length === 0) return null;
  const reach = shown.flatMap(({ spread }) => [spread.lowerQuarter ?? 0, spread.upperQuarter ?? 0]);
  const kind = scope.unit === 'ALL' ? 'service area' : 'team';
  const when = monthsWords(quarter.from, quarter.to);
  return (
    <EvidenceCard
      card={card}
      name={`${indicator.id}-by-${kind.replace(' ', '-')}`}
      title={shown.length === 0 ? `Gap by ${kind}: too early to say` : `The middle half of gaps in each ${kind}`}
      subtitle={`${indicator.short} (${indicator.id}), points. Bar: middle half. Mark: median, then comparisons. ${gapOf(props)}${when}`}
      n={`${shown.length} of ${groups.length} have ${indicator.minimum.n} comparisons or more`}
      source={source}
      summary={groups
        .map(
          ({ name, spread }) =>
            `${name}: ${spread.median === undefined ? `under ${indicator.minimum.n}` : pointsText(spread.median)}.`,
        )
        .join(' ')}
      table={gapAreasTable(indicator, groups, `${indicator.short} by ${kind}, ${when}`, kind)}
      facts={facts}
      notes={<p>Areas are drawn in the order of the service. They are not compared with chance.</p>}
    >
      {(describedBy) => (
        <SpreadRows
          model={{
            from: Math.floor(Math.min(-2, ...reach)) - 1,
            to: Math.ceil(Math.max(2, ...reach)) + 1,
            belowText,
            aboveText,
            rows: groups.map(({ unit, name, spread }) => spreadRowOf(unit, name, spread, comparisons(indicator))),
          }}
          title={`${indicator.short} by ${kind}`}
          describedBy={describedBy}
        />
      )}
    </EvidenceCard>
  );
}

function comparisons({ minimum }: Indicator): SpreadKind {
  return { counted: 'comparisons', middle: 'Median', least: minimum.n };
}

function gapAreasTable(
  indicator: Indicator,
  groups: readonly { readonly name: string; readonly spread: Spread }[],
  caption: string,
  kind: string,
): EvidenceTable {
  return {
    caption,
    columns: [
      { name: kind === 'team' ? 'Team' : 'Service area' },
      { name: 'Median', isNumber: true },
      { name: 'Middle half from', isNumber: true },
      { name: 'to', isNumber: true },
      { name: 'Comparisons', isNumber: true },
    ],
    rows: groups.map(({ name, spread }) =>
      spread.median === undefined
        ? [
            name,
            spread.state === 'hidden' ? 'c' : `under ${indicator.minimum.n}`,
            '–',
            '–',
            spread.state === 'hidden' ? 'c' : String(spread.n),
          ]
        : [
            name,
            ...[spread.median, spread.lowerQuarter, spread.upperQuarter].map((value) => pointsText(value ?? 0)),
            String(spread.n),
          ],
    ),
  };
}

/** The median gap month by month as it stands: nothing is said about change. */
export function GapMonthsCard({ indicator, scope, source, facts }: GapProps) {
  const reading = useMemo(() => readingOf(askedFor(scope, indicator, scope.unit)), [scope, indicator]);
  const shown = pointsWithin(reading.points, scope.period);
  const latest = shown.findLast(({ value }) => value !== undefined);
  if (!latest) return null;
  const title = `Median gap ${valueText(indicator, latest.value ?? 0)} in ${monthsWords(latest.from, latest.to)}`;
  return (
    <EvidenceCard
      card="months"
      name={`${indicator.id}-by-month`}
      title={title}
      subtitle={`${indicator.short} (${indicator.id}), median of each month in points, as it stands. ${scope.unitName}`}
      n={numbersBehind(indicator, reading)}
      source={`${source}. ${methodWords(indicator, reading)}`}
      summary={spokenSummary(indicator, reading, shown)}
      table={pointsTable(indicator, reading, shown, `${indicator.short} by month, ${scope.unitName}`)}
      facts={facts}
      tag={<PatternTag pattern={reading.tag} />}
    >
      {(describedBy) => (
        <ControlChart
          model={{ ...controlModelOf(indicator, reading, shown, scope.compare), axis: pointsAxis(shown) }}
          title={title}
          describedBy={describedBy}
          height={220}
        />
      )}
    </EvidenceCard>
  );
}

/** Whole points on both sides of 0, at least two, so that a move of half a point does not look like a leap. */
function pointsAxis(points: readonly PlacedPoint[]): ControlChartModel['axis'] {
  const reach = Math.max(2, ...points.map(({ value }) => Math.ceil(Math.abs(value ?? 0))));
  const ticks = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  return { from: -reach, to: reach, ticks, isBroken: false };
}
