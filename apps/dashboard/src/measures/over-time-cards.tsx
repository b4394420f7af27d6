import { ControlChart, IntervalDots, PatternTag } from '@waymark/charts';
import {
  type Indicator,
  type Reading,
  findingOf,
  monthsWords,
  numbersText,
  pointsWithin,
  readingOf,
  spokenSummary,
  stepWords,
  valueText,
} from '@waymark/indicators';
import { useMemo } from 'react';
import { StateBlock } from '../layout/state-block.js';
import { EvidenceCard } from './evidence-card.js';
import { type MeasureScope, askedFor } from './measure-scope.js';
import { rhythmWords, unitWords, withCounted } from './measure-words.js';
import { controlModelOf, dotsModelOf } from './over-time-models.js';
import { methodWords, pointsTable, stateWords, tagSentence } from './point-words.js';

interface CardsProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
  /** The card's name in the address, where a page has several of them. */
  readonly card?: string;
}

/** "48 of 117 occasions in September 2026": what the latest point stands on. */
export function numbersBehind(indicator: Indicator, { latest }: Reading): string {
  if (!latest) return 'No numbers yet';
  if (latest.state !== 'ok') return `${stepWords(latest)}: ${stateWords(latest, indicator)}`;
  return `${stepWords(latest)}: ${withCounted(indicator, numbersText(indicator, latest))}`;
}

/** The chart of a measure over time, at its rhythm and by its rule, with its tag. */
export function OverTimeCard({ indicator, scope, source, facts, card = 'main' }: CardsProps) {
  const reading = useMemo(() => readingOf(askedFor(scope, indicator, scope.unit)), [scope, indicator]);
  const shown = useMemo(() => pointsWithin(reading.points, scope.period), [reading, scope.period]);
  const title = findingOf(indicator, reading);
  const isWave = indicator.rhythm === 'wave';
  const period = monthsWords(scope.period.from, scope.period.to);
  const hasValues = shown.some(({ value }) => value !== undefined);
  return (
    <EvidenceCard
      card={card}
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
