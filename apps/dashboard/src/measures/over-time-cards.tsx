import { Link, useParams } from '@tanstack/react-router';
import { AimTag, ControlChart, IntervalDots, PatternTag } from '@waymark/charts';
import {
  type Indicator,
  type PlacedPoint,
  type Reading,
  aimTagOf,
  findingOf,
  monthWords,
  monthsWords,
  pointsWithin,
  readingOf,
  spokenSummary,
  stepWords,
  valueText,
  withCounted,
} from '@waymark/indicators';
import { type ReactNode, Suspense, lazy, useMemo, useState } from 'react';
import { useIsOnPaper } from '../layout/drawn-for-paper.js';
import { StateBlock } from '../layout/state-block.js';
import { useNoteDesk } from '../notes/note-desk.js';
import { PointPanel } from '../panel/point-panel.js';
import { type Drawn, drawnOf, hasAim, notesAt } from './drawn.js';
import { EvidenceCard } from './evidence-card.js';
import { FilteredToNothing } from './filtered-to-nothing.js';
import { type MeasureScope, askedFor } from './measure-scope.js';
import { aboutWords, filterFor, notSplitWords } from './page-filter.js';
import { rhythmWords, unitWords } from './measure-words.js';
import { controlModelOf, dotsModelOf } from './over-time-models.js';
import { methodWords, pointNumbers, pointsTable, stateWords, tagSentence, tipLines } from './point-words.js';

const AskedLine = lazy(() => import('../voice/asked-line.js').then((module) => ({ default: module.AskedLine })));

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
  return `${stepWords(latest)}: ${pointNumbers(indicator, latest)}`;
}

/** The chart of a measure over time, at its rhythm and by its rule, with its tag. */
export function OverTimeCard({ indicator, scope, source, facts, card = 'main' }: CardsProps) {
  const reading = useMemo(() => readingOf(askedFor(scope, indicator, scope.unit)), [scope, indicator]);
  const shown = useMemo(() => pointsWithin(reading.points, scope.period), [reading, scope.period]);
  const title = findingOf(indicator, reading);
  const isWave = indicator.rhythm === 'wave';
  const period = monthsWords(scope.period.from, scope.period.to);
  const hasValues = shown.some(({ value }) => value !== undefined);
  const drawn = useMemo(() => drawnOf(scope, indicator, reading, shown), [scope, indicator, reading, shown]);
  const model = useMemo(
    () => controlModelOf(indicator, reading, shown, scope.compare, drawn),
    [indicator, reading, shown, scope.compare, drawn],
  );
  const filter = filterFor(scope, indicator, scope.unit);
  const about = aboutWords(scope, indicator);
  const desk = useNoteDesk();
  const isOnPaper = useIsOnPaper();
  const [picked, pick] = useState<number>();
  const point = picked === undefined ? undefined : shown[picked];
  return (
    <>
      <EvidenceCard
        card={card}
        name={indicator.id}
        title={title}
        subtitle={`${indicator.short} (${indicator.id}), ${unitWords(indicator)} ${rhythmWords(indicator)}. ${about}, ${period}${notCompared(scope, isWave, drawn)}${notSplitWords(scope, indicator, scope.unit)}`}
        n={numbersBehind(indicator, reading)}
        source={`${source}. ${methodWords(indicator, reading)}`}
        summary={spokenSummary(indicator, reading, shown)}
        table={pointsTable(indicator, reading, shown, `${indicator.short}, ${about}, ${period}`, drawn)}
        facts={facts}
        tag={<Tags indicator={indicator} reading={reading} drawn={drawn} isAimJudged={!filter} />}
        onNote={desk && (() => desk.addNote())}
        notes={
          <UnderTheChart
            reading={reading}
            shown={shown}
            drawn={drawn}
            hasAimOfAll={filter !== undefined && hasAim(scope, indicator)}
          >
            {reading.latest && !filter && !onOverview.includes(card) && (
              <Suspense fallback={null}>
                <AskedLine indicator={indicator} scope={scope} step={reading.latest} />
              </Suspense>
            )}
          </UnderTheChart>
        }
      >
        {(describedBy) => {
          if (!hasValues) return <NoPoints indicator={indicator} reading={reading} isFiltered={filter !== undefined} />;
          if (isWave)
            return (
              <IntervalDots
                model={dotsModelOf(indicator, shown, drawn, reading.tag)}
                title={title}
                describedBy={describedBy}
                height={isOnPaper ? heightOnPaper(card) : 260}
                onPick={pick}
              />
            );
          return (
            <ControlChart
              model={model}
              title={title}
              describedBy={describedBy}
              height={isOnPaper ? heightOnPaper(card) : 300}
              onPick={pick}
            />
          );
        }}
      </EvidenceCard>
      <PointPanel
        indicator={indicator}
        figure={indicator.id}
        unit={scope.unit}
        unitName={about}
        isFiltered={filter !== undefined}
        point={point}
        lines={picked === undefined ? [] : (model.points[picked]?.lines ?? [])}
        notes={point ? notesAt(drawn, point) : []}
        onClose={() => pick(undefined)}
      />
    </>
  );
}

/** The names of the charts of the Overview, which fetches as little as it can. */
const onOverview = ['conversation', 'working-well'];

/** The charts of the Overview stand two in a row on paper, lower than one that has the width of the sheet. */
function heightOnPaper(card: string): number {
  return onOverview.includes(card) ? 150 : 190;
}

/** The pattern and, where there are limits and an aim, or no aim at all, where what is usual lies to it. */
function Tags({
  indicator,
  reading,
  drawn,
  isAimJudged,
}: {
  readonly indicator: Indicator;
  readonly reading: Reading;
  readonly drawn: Drawn;
  /** An aim is for all rows: filtered ones are not judged against it. */
  readonly isAimJudged: boolean;
}) {
  const desk = useNoteDesk();
  const aim = aimTagOf(indicator, reading, drawn.aims.at(-1));
  return (
    <>
      <PatternTag pattern={reading.tag} moved={reading.moved} />
      {isAimJudged && indicator.direction !== 'read' && aim !== 'not-judged' && (
        <AimTag assurance={aim} isLowerBetter={indicator.direction === 'down'} />
      )}
      {isAimJudged && desk && indicator.direction !== 'read' && aim === 'no-aim' && (
        <button type="button" className="as-link no-print" onClick={desk.setAim}>
          Set an aim
        </button>
      )}
    </>
  );
}

/** What the tag means, where to read how it is judged, what else belongs beside it, and the words of the notes on the chart by number. */
function UnderTheChart({
  reading,
  shown,
  drawn,
  hasAimOfAll,
  children,
}: {
  readonly reading: Reading;
  readonly shown: readonly PlacedPoint[];
  readonly drawn: Drawn;
  /** There is an aim for all rows, beside which filtered ones are not drawn. */
  readonly hasAimOfAll: boolean;
  readonly children?: ReactNode;
}) {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <>
      <p>
        {tagSentence(reading.tag, shown)}{' '}
        <Link to="/$authority/help/$topic" params={{ authority, topic: 'patterns' }} className="no-print">
          How we tell
        </Link>
      </p>
      {children}
      {hasAimOfAll && <p>The aim is for all of them together, so it is not drawn beside a part.</p>}
      {drawn.notes.map(({ number, note }) => (
        <p key={note.reference}>
          <span className="strong">{number}</span> {note.title}, {monthWords(note.month)}
          {note.text && <span className="print-only">. {note.text}</span>}
        </p>
      ))}
    </>
  );
}

/** Said where the scope asks for a comparison that this chart cannot draw. */
function notCompared({ beside }: MeasureScope, isWave: boolean, drawn: Drawn): string {
  if (!beside) return '';
  if (isWave) return '. Waves stand by themselves: nothing is set beside them';
  if (drawn.beside) return '';
  return beside.kind === 'previous' ? '. There are no figures of a period before' : `. There are no figures of ${beside.name}`;
}

function NoPoints({
  indicator,
  reading,
  isFiltered,
}: {
  readonly indicator: Indicator;
  readonly reading: Reading;
  readonly isFiltered: boolean;
}) {
  const { latest } = reading;
  if (isFiltered && !latest) return <FilteredToNothing indicator={indicator} />;
  if (latest?.state === 'hidden') {
    return (
      <div className="state-block hidden-cell">
        <div className="hatch-block">c</div>
        <p>Hidden: 1 to 5. One neighbour is hidden too, so that nobody can work it out.</p>
      </div>
    );
  }
  if (latest?.state === 'silent') {
    return (
      <StateBlock sign="empty" title="Nothing was sent">
        <p>No rows arrived for {stepWords(latest)}, so nobody knows. That is not the same as none.</p>
      </StateBlock>
    );
  }
  return (
    <StateBlock sign="empty" title="Not enough data">
      <p>
        {latest
          ? `${withCounted(indicator, String(latest.n))} in ${stepWords(latest)}. A figure is shown from ${indicator.minimum.n} on.`
          : 'No row that this measure counts has arrived for these months.'}
      </p>
    </StateBlock>
  );
}

/** The quarters as dots with their intervals: how sure each one is, beside how it changes. */
export function IntervalsCard({ indicator, scope, source, facts }: CardsProps) {
  const reading = useMemo(() => readingOf(askedFor(scope, indicator, scope.unit)), [scope, indicator]);
  const shown = useMemo(() => pointsWithin(reading.points, scope.period), [reading, scope.period]);
  const [picked, pick] = useState<number>();
  const about = aboutWords(scope, indicator);
  const { latest } = reading;
  if (!shown.some(({ lower }) => lower !== undefined)) return null;
  const point = picked === undefined ? undefined : shown[picked];
  const title =
    latest?.lower !== undefined && latest.upper !== undefined
      ? `The true figure could be from about ${valueText(indicator, latest.lower)} to ${valueText(indicator, latest.upper)}`
      : 'How sure each quarter is';
  return (
    <>
      <EvidenceCard
        card="intervals"
        name={`${indicator.id}-intervals`}
        title={title}
        subtitle={`Each quarter with its 95% interval (Wilson), ${unitWords(indicator)}. ${about}${notSplitWords(scope, indicator, scope.unit)}`}
        n={numbersBehind(indicator, reading)}
        source={source}
        summary={spokenSummary(indicator, { ...reading, tag: 'by-wave' }, shown)}
        table={pointsTable(indicator, reading, shown, `${indicator.short} with intervals, ${about}`)}
        facts={facts}
        notes={
          <p>
            The intervals say how sure one figure is. Whether it has changed is judged in the chart above, not by looking whether
            intervals overlap.
          </p>
        }
      >
        {(describedBy) => (
          <IntervalDots model={dotsModelOf(indicator, shown)} title={title} describedBy={describedBy} onPick={pick} />
        )}
      </EvidenceCard>
      <PointPanel
        indicator={indicator}
        figure={indicator.id}
        unit={scope.unit}
        unitName={about}
        isFiltered={filterFor(scope, indicator, scope.unit) !== undefined}
        point={point}
        lines={point ? tipLines(indicator, point) : []}
        notes={[]}
        onClose={() => pick(undefined)}
      />
    </>
  );
}
