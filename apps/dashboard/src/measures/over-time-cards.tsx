import { ControlChart, type EvidenceTable, IntervalDots, PatternTag, SmallMultiples } from '@waymark/charts';
import {
  type Indicator,
  type Reading,
  findingOf,
  monthWords,
  monthsWords,
  numbersText,
  pointsWithin,
  readingOf,
  spokenSummary,
  stepWords,
  tagWords,
  valueText,
} from '@waymark/indicators';
import { useMemo } from 'react';
import { StateBlock } from '../layout/state-block.js';
import { EvidenceCard } from './evidence-card.js';
import { type MeasureScope, askedFor, unitsBeneath } from './measure-scope.js';
import { rhythmWords, unitWords, withCounted } from './measure-words.js';
import { controlModelOf, dotsModelOf, insteadOf, multiplesModelOf } from './over-time-models.js';
import { methodWords, pointsTable, stateWords, tagSentence } from './point-words.js';

interface CardsProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** "48 of 117 occasions in September 2026": what the latest point stands on. */
export function numbersBehind(indicator: Indicator, { latest }: Reading): string {
  if (!latest) return 'No numbers yet';
  if (latest.state !== 'ok') return `${stepWords(latest)}: ${stateWords(latest, indicator)}`;
  return `${stepWords(latest)}: ${withCounted(indicator, numbersText(indicator, latest))}`;
}

/** The chart of a measure over time, at its rhythm and by its rule, with its tag. */
export function OverTimeCard({ indicator, scope, source, facts }: CardsProps) {
  const reading = useMemo(() => readingOf(askedFor(scope, indicator, scope.unit)), [scope, indicator]);
  const shown = useMemo(() => pointsWithin(reading.points, scope.period), [reading, scope.period]);
  const title = findingOf(indicator, reading);
  const isWave = indicator.rhythm === 'wave';
  const period = monthsWords(scope.period.from, scope.period.to);
  const hasValues = shown.some(({ value }) => value !== undefined);
  return (
    <EvidenceCard
      card="main"
      name={indicator.id}
      title={title}
      subtitle={`${indicator.short} (${indicator.id}), ${unitWords(indicator)} ${rhythmWords(indicator)}. ${scope.unitName}, ${period}`}
      n={numbersBehind(indicator, reading)}
      source={`${source}. ${methodWords(indicator, reading)}`}
      summary={spokenSummary(indicator, reading, shown)}
      table={pointsTable(indicator, reading, shown, `${indicator.name}, ${scope.unitName}, ${period}`)}
      facts={facts}
      tag={<PatternTag pattern={reading.tag} moved={reading.moved} />}
      notes={tagSentence(reading) && <p>{tagSentence(reading)}</p>}
    >
      {(describedBy) => {
        if (!hasValues) return <NoPoints indicator={indicator} reading={reading} />;
        if (isWave)
          return <IntervalDots model={dotsModelOf(indicator, shown)} title={title} describedBy={describedBy} height={260} />;
        return (
          <ControlChart
            model={controlModelOf(indicator, reading, shown, scope.compare)}
            title={title}
            describedBy={describedBy}
            height={300}
          />
        );
      }}
    </EvidenceCard>
  );
}

function NoPoints({ indicator, reading }: { readonly indicator: Indicator; readonly reading: Reading }) {
  const { latest } = reading;
  if (latest?.state === 'hidden') {
    return (
      <div className="state-block hidden-cell">
        <div className="hatch-block">c</div>
        <p>Hidden: 1 to 5. One neighbour is hidden too, so that nobody can work it out.</p>
      </div>
    );
  }
  return (
    <StateBlock sign="empty" title="Not enough data">
      <p>
        {latest
          ? `${withCounted(indicator, String(latest.n))} in ${stepWords(latest)}. A figure is shown from ${indicator.minimum.n} on.`
          : 'There are no rows for this area in these months.'}
      </p>
    </StateBlock>
  );
}

/** The quarters as dots with their intervals: how sure each one is, beside how it changes. */
export function IntervalsCard({ indicator, scope, source, facts }: CardsProps) {
  const reading = useMemo(() => readingOf(askedFor(scope, indicator, scope.unit)), [scope, indicator]);
  const shown = useMemo(() => pointsWithin(reading.points, scope.period), [reading, scope.period]);
  const { latest } = reading;
  if (!shown.some(({ lower }) => lower !== undefined)) return null;
  const title =
    latest?.lower !== undefined && latest.upper !== undefined
      ? `The true figure could be from about ${valueText(indicator, latest.lower)} to ${valueText(indicator, latest.upper)}`
      : 'How sure each quarter is';
  return (
    <EvidenceCard
      card="intervals"
      name={`${indicator.id}-intervals`}
      title={title}
      subtitle={`Each quarter with its 95% interval (Wilson), ${unitWords(indicator)}. ${scope.unitName}`}
      n={numbersBehind(indicator, reading)}
      source={source}
      summary={spokenSummary(indicator, { ...reading, tag: 'by-wave' }, shown)}
      table={pointsTable(indicator, reading, shown, `${indicator.name} with intervals, ${scope.unitName}`)}
      facts={facts}
      notes={
        <p>
          The intervals say how sure one figure is. Whether it has changed is judged in the chart above, not by looking whether
          intervals overlap.
        </p>
      }
    >
      {(describedBy) => <IntervalDots model={dotsModelOf(indicator, shown)} title={title} describedBy={describedBy} />}
    </EvidenceCard>
  );
}

/** The measure in each area beneath, on one axis, in the order of the service. */
export function AreasCard({ indicator, scope, source, facts }: CardsProps) {
  const groups = useMemo(
    () =>
      unitsBeneath(scope.scope, scope.unit, indicator).map(({ unit, name }) => {
        const reading = readingOf(askedFor(scope, indicator, unit));
        return { unit, name, reading, points: pointsWithin(reading.points, scope.period) };
      }),
    [scope, indicator],
  );
  const seen = groups.filter(({ reading }) => reading.latest !== undefined);
  if (seen.length === 0) return null;
  const model = multiplesModelOf(indicator, seen, scope.compare);
  const kind = scope.unit === 'ALL' ? 'service area' : 'team';
  const readings = new Map(model.panels.map((panel, i) => [panel.key, seen[i]!.reading]));
  return (
    <EvidenceCard
      card="areas"
      name={`${indicator.id}-by-${kind.replace(' ', '-')}`}
      title={areasTitle(indicator, seen)}
      subtitle={`${indicator.short} (${indicator.id}) by ${kind}, ${unitWords(indicator)} ${rhythmWords(indicator)}, ${monthsWords(scope.period.from, scope.period.to)}`}
      n={`${seen.filter(({ points }) => points.some(({ value }) => value !== undefined)).length} of ${seen.length} have enough to show`}
      source={`${source}. Same axis in every panel. ${model.form === 'dots' ? 'Bars: 95% interval' : `Grey band: usual range of that ${kind}`}`}
      summary={seen.map(({ name, reading }) => `${name}: ${tagWords[reading.tag]}.`).join(' ')}
      table={areasTable(indicator, seen, kind)}
      facts={facts}
    >
      {() => (
        <SmallMultiples
          model={model}
          under={(key) => {
            const reading = readings.get(key);
            return reading && <PatternTag pattern={reading.tag} moved={reading.moved} />;
          }}
        />
      )}
    </EvidenceCard>
  );
}

type Seen = readonly { readonly name: string; readonly reading: Reading }[];

function areasTitle(indicator: Indicator, seen: Seen): string {
  const names = (tag: Reading['tag']) => seen.filter(({ reading }) => reading.tag === tag).map(({ name }) => name);
  const [better, worse, moved, steady] = [
    names('improving'),
    names('needs-attention'),
    names('changed'),
    names('no-clear-change'),
  ];
  const found = [
    better.length > 0 ? `${listed(better)} improving` : '',
    worse.length > 0 ? `${listed(worse)} needing attention` : '',
    moved.length > 0 ? `${listed(moved)} changed` : '',
  ].filter(Boolean);
  if (found.length > 0) return `${indicator.short}: ${found.join(', ')}`;
  if (names('by-wave').length > 0) return `${indicator.short} by area, wave by wave`;
  if (names('as-it-stands').length > 0) return `${indicator.short} by area, as it stands`;
  if (steady.length === 0) return `${indicator.short} by area: too early to say`;
  return steady.length === seen.length
    ? `${indicator.short}: no clear change in any area`
    : `${indicator.short}: no clear change in ${steady.length} of ${seen.length}`;
}

/** One name, or how many there are. */
function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : String(names.length);
}

function areasTable(indicator: Indicator, seen: Seen, kind: string): EvidenceTable {
  return {
    caption: `${indicator.name} by ${kind}, latest figure of each`,
    columns: [
      { name: kind === 'team' ? 'Team' : 'Service area' },
      { name: 'To' },
      { name: 'Value', isNumber: true },
      { name: 'Numbers', isNumber: true },
      { name: 'Usual range', isNumber: true },
      { name: 'Pattern' },
    ],
    rows: seen.map(({ name, reading }) => {
      const { latest } = reading;
      const hasRange = latest?.lowerLimit !== undefined && latest.upperLimit !== undefined;
      return [
        name,
        latest ? monthWords(latest.to) : '–',
        latest?.value === undefined ? insteadOf(indicator, reading) : valueText(indicator, latest.value),
        latest?.value === undefined ? '–' : numbersText(indicator, latest),
        hasRange ? `${valueText(indicator, latest.lowerLimit!)} to ${valueText(indicator, latest.upperLimit!)}` : '–',
        tagWords[reading.tag],
      ];
    }),
  };
}
