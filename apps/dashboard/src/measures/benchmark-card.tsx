import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ControlChartModel, ControlChart, type EvidenceTable } from '@waymark/charts';
import { type Indicator, type PlacedPoint, monthsWords, pointsWithin, readingOf, valueText } from '@waymark/indicators';
import { useMemo } from 'react';
import { listQuery } from '../platform/queries.js';
import { factsOf } from './card-facts.js';
import { type PublishedBeside, notPublished, publishedBeside, statedElsewhere, withoutValueWords } from './benchmark-words.js';
import { type PublishedYear, lastOfEngland, publishedYears } from './benchmark-years.js';
import { EvidenceCard } from './evidence-card.js';
import { type MeasureScope, askedFor } from './measure-scope.js';
import { unitWords } from './measure-words.js';
import { controlModelOf } from './over-time-models.js';
import { notSplitBy, withoutFilter } from './page-filter.js';

interface BenchmarkCardProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/**
 * Values that others have published, beside ours and never in the same line. Absent where the service holds none; what the definition
 * itself says of values elsewhere then stands as words.
 */
export function BenchmarkCard(props: BenchmarkCardProps) {
  const beside = publishedBeside[props.indicator.id];
  return beside ? <Published {...props} beside={beside} /> : <StatedElsewhere indicator={props.indicator} />;
}

function Published({ indicator, scope: filtered, source, beside }: BenchmarkCardProps & { readonly beside: PublishedBeside }) {
  const { authority } = useParams({ from: '/$authority' });
  const scope = useMemo(() => withoutFilter(filtered), [filtered]);
  const { data } = useQuery(listQuery(authority, 'benchmarks'));
  const years = useMemo(() => publishedYears(data?.rows ?? [], beside.measure), [data, beside]);
  const reading = useMemo(() => readingOf(askedFor(scope, indicator, 'ALL')), [scope, indicator]);
  const shown = useMemo(() => pointsWithin(reading.points, scope.period), [reading, scope.period]);
  const last = lastOfEngland(years);
  if (data && years.length === 0) return <StatedElsewhere indicator={indicator} />;
  if (!last) return null;
  const title = `England stood at ${valueText(indicator, last.england)} in ${last.year}, counted in its own way`;
  return (
    <EvidenceCard
      card="published"
      name={`${indicator.id}-published`}
      title={title}
      subtitle={`Published values elsewhere beside ours: ${indicator.short} (${indicator.id}), ${unitWords(indicator)}. Whole service, ${monthsWords(scope.period.from, scope.period.to)}${notSplitBy(filtered.filter)}`}
      n={`${last.year}: ${last.authorities} authorities with a value`}
      source={`${last.source ?? 'Published figures'}. Ours: ${source.replace(/^From /, 'from ')}`}
      summary={spokenYears(indicator, years)}
      table={yearsTable(indicator, years)}
      facts={factsOf(scope)}
      notes={
        <p>
          {beside.definition} Ours is counted as this page says under “What this measure counts”, so the two can differ without
          any difference in practice.
        </p>
      }
    >
      {(describedBy) => (
        <ControlChart
          model={besideOurs(indicator, controlModelOf(indicator, reading, shown, 'none'), shown, years)}
          title={title}
          describedBy={describedBy}
          height={240}
        />
      )}
    </EvidenceCard>
  );
}

function StatedElsewhere({ indicator }: { readonly indicator: Indicator }) {
  const stated = statedElsewhere(indicator);
  if (!stated) return null;
  return (
    <section className="card" aria-labelledby="elsewhere">
      <h2 id="elsewhere">Stated elsewhere</h2>
      <p>{stated}. For context: it is no aim, and it may be counted differently.</p>
    </section>
  );
}

/** Our months with the value that England had in the calendar year of each; a month of a year without one has none. Nothing is judged here, so nothing is marked. */
function besideOurs(
  indicator: Indicator,
  model: ControlChartModel,
  shown: readonly PlacedPoint[],
  years: readonly PublishedYear[],
): ControlChartModel {
  const byYear = new Map(years.map((year) => [year.year, year]));
  const inStep = ({ from }: PlacedPoint) => byYear.get(1970 + Math.floor(from / 12));
  const latest = shown.map(inStep).findLast((year) => year?.england !== undefined);
  return {
    ...model,
    isBesideStepped: true,
    besideText: latest && `England ${valueText(indicator, latest.england!)} (${latest.year})`,
    points: model.points.map((marked, i) => {
      const point = { ...marked, mark: undefined };
      const year = inStep(shown[i]!);
      if (!year) return point;
      const words =
        year.england === undefined
          ? `England ${year.year}: ${notPublished(year.englandReason)}`
          : `England ${valueText(indicator, year.england)} in ${year.year}`;
      return { ...point, beside: year.england, lines: [...point.lines, words], spoken: `${point.spoken} ${words}.` };
    }),
  };
}

function spokenYears(indicator: Indicator, years: readonly PublishedYear[]): string {
  return years
    .map(({ year, england, englandReason }) =>
      england === undefined ? `${year}: ${notPublished(englandReason)}.` : `${year}: England ${valueText(indicator, england)}.`,
    )
    .join(' ');
}

function yearsTable(indicator: Indicator, years: readonly PublishedYear[]): EvidenceTable {
  return {
    caption: 'Published values elsewhere, by year',
    columns: [
      { name: 'Year' },
      { name: 'England', isNumber: true },
      { name: 'Middle half from', isNumber: true },
      { name: 'Middle half to', isNumber: true },
      { name: 'Authorities', isNumber: true },
      { name: 'Without a value' },
      { name: 'Source' },
    ],
    rows: years.map(({ year, england, englandReason, middle, authorities, withoutValue, source }) => [
      String(year),
      england === undefined ? notPublished(englandReason) : valueText(indicator, england),
      middle ? valueText(indicator, middle.from) : '–',
      middle ? valueText(indicator, middle.to) : '–',
      String(authorities),
      withoutValueWords(withoutValue),
      source ?? '–',
    ]),
  };
}
