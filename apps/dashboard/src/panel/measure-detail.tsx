import { useQuery } from '@tanstack/react-query';
import { AimTag } from '@waymark/charts';
import { type Indicator, type Standing, capital, cutDimensions, monthsWords, stepWords, valueText } from '@waymark/indicators';
import { useMemo } from 'react';
import { Caveat, PlainDefinition } from '../measures/definition-card.js';
import { MeasurePattern } from '../measures/measure-pattern.js';
import { type MeasureScope, hasOwnFigure, isSplitBy } from '../measures/measure-scope.js';
import { aboutWords, filterFor, notSplitWords } from '../measures/page-filter.js';
import { methodWords, tagSentence, tipLines, wantingWords } from '../measures/point-words.js';
import { sourceLine, sourcesOf } from '../measures/sources.js';
import { WithFigures } from '../measures/with-figures.js';
import { notesOn, unitCodesOf } from '../notes/known-notes.js';
import { NoteList } from '../notes/note-list.js';
import { MeasureLink } from '../overview/measure-link.js';
import { standingsOf } from '../overview/standings.js';
import { datasetsQuery } from '../platform/queries.js';
import { areaRows, partRows } from './beneath.js';
import { BeneathTable } from './beneath-table.js';
import { SmallPicture } from './small-picture.js';

/** A measure in short: its figure and numbers, what is read of them, what it counts, and the way to its own page. */
export function MeasureDetail({ indicator }: { readonly indicator: Indicator }) {
  return (
    <>
      <WithFigures isOfArea filters={cutDimensions}>
        {(scope) => <Detail indicator={indicator} asked={scope} />}
      </WithFigures>
      <p className="panel-foot">
        <MeasureLink id={indicator.id} className="button-link filled">
          Open full page
        </MeasureLink>
      </p>
    </>
  );
}

function Detail({ indicator, asked }: { readonly indicator: Indicator; readonly asked: MeasureScope }) {
  const isSplit = isSplitBy(indicator, asked.unit);
  const scope = useMemo(() => (isSplit ? asked : { ...asked, unit: 'ALL', unitName: 'Whole service' }), [asked, isSplit]);
  const standing = useMemo(() => standingsOf(scope, [indicator.id])[0], [scope, indicator]);
  const isGap = indicator.kind === 'gap';
  const areas = useMemo(() => (isGap ? [] : areaRows(scope, indicator)), [isGap, scope, indicator]);
  const parts = useMemo(() => (isGap ? [] : partRows(scope, indicator)), [isGap, scope, indicator]);
  const { data: datasets } = useQuery(datasetsQuery);
  const labels = Object.fromEntries((datasets ?? []).map(({ name, label }) => [name, label]));
  const notes = notesOn(scope.notes, indicator.id, unitCodesOf(scope.scope, scope.unit), scope.period);
  const isSeries = isOneSeries(scope, indicator);
  return (
    <>
      <p className="quiet">
        {indicator.id}. {aboutWords(scope, indicator)}, {monthsWords(scope.period.from, scope.period.to)}
        {notSplitWords(scope, indicator, scope.unit)}
      </p>
      {!isSplit && (
        <p className="notice">
          This measure is not split by {asked.unit.startsWith('team:') ? 'team' : 'area'}. The whole service is shown.
        </p>
      )}
      {isGap && <p>This measure is a spread, not one figure. Its pictures stand on its own page.</p>}
      {!isGap && standing?.isKnown && (
        <Figure standing={standing} isSeries={isSeries} isAimJudged={!filterFor(scope, indicator, scope.unit)} />
      )}
      {!isGap && !standing?.isKnown && parts.length === 0 && <p>Nothing is counted for it here yet.</p>}
      {standing && isSeries && <SmallPicture indicator={indicator} reading={standing.reading} scope={scope} />}
      <h3>What it counts</h3>
      <dl className="definition">
        <PlainDefinition indicator={indicator} />
      </dl>
      <BeneathTable
        title={scope.unit === 'ALL' ? 'By area' : `By team${notSplitWords(scope, indicator, 'team:')}`}
        rows={areas}
      />
      <BeneathTable title="Its parts" rows={parts} />
      {notes.length > 0 && (
        <>
          <h3>Notes</h3>
          <NoteList notes={notes} />
        </>
      )}
      <Caveat indicator={indicator} />
      <h3>Where it comes from</h3>
      <p>
        {sourceLine(sourcesOf(indicator, scope.scope, labels))}.{' '}
        {standing && isSeries && methodWords(indicator, standing.reading)}
      </p>
    </>
  );
}

/** Whether the measure is one figure at a time: not only its parts, a gap between voices, or several ways at once. */
function isOneSeries(scope: MeasureScope, indicator: Indicator): boolean {
  return hasOwnFigure(scope.frame, indicator) && indicator.kind !== 'gap' && indicator.kind !== 'direction';
}

function Figure({
  standing,
  isSeries,
  isAimJudged,
}: {
  readonly standing: Standing;
  readonly isSeries: boolean;
  /** An aim is for all rows: filtered ones are not judged against it. */
  readonly isAimJudged: boolean;
}) {
  const { indicator, reading, latest, behind, hasFigure, tag, aim, aimTag } = standing;
  const [, ...surroundings] = isSeries && reading.latest ? tipLines(indicator, reading.latest) : [];
  return (
    <>
      <div className="panel-figure">
        {hasFigure && <p className="panel-latest">{latest}</p>}
        <p>{hasFigure ? behind.replace(`${latest}, `, '') : withoutFigure(standing)}</p>
      </div>
      <div className="panel-tags">
        <MeasurePattern {...standing} />
        {isAimJudged && indicator.direction !== 'read' && aimTag !== 'not-judged' && (
          <AimTag assurance={aimTag} isLowerBetter={indicator.direction === 'down'} />
        )}
      </div>
      <ul className="plain-list">
        {surroundings.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {aim !== undefined && <li>Aim {valueText(indicator, aim)}</li>}
      </ul>
      <p className="quiet">{tagSentence(tag)}</p>
    </>
  );
}

/** What there is where there is no figure: too few, said with their number; nothing that looks like a result. */
function withoutFigure({ indicator, reading, latest, behind, isKnown }: Standing): string {
  if (!isKnown) return `${capital(behind)}.`;
  return reading.latest ? wantingWords(reading.latest, indicator, stepWords(reading.latest)) : `${latest}; ${behind}`;
}
