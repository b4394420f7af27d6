import { type Day, dayText, monthOf } from '@waymark/calendar';
import { DotStrip, PatternTag } from '@waymark/charts';
import { caseloadStripsOf, leastWorkers } from '@waymark/contract';
import type { Frame } from '@waymark/frames';
import { useMemo } from 'react';
import { useIsOnPaper } from '../layout/drawn-for-paper.js';
import { StateBlock } from '../layout/state-block.js';
import { EvidenceCard } from '../measures/evidence-card.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { dayInWords } from '../platform/dates.js';
import { stripModel, stripsFinding, stripsOf, stripsTable } from './caseload-strips.js';

interface CaseloadStripsProps {
  readonly scope: MeasureScope;
  readonly slice: Frame;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
  /** The page is filtered to a pathway, which caseloads cannot follow. */
  readonly isFiltered?: boolean;
}

/** Children held by each worker of each team at its latest count: a dot a worker, not named. Nothing where no team has sent a count. */
export function CaseloadStripsCard({ scope, slice, source, facts, isFiltered = false }: CaseloadStripsProps) {
  const isOnPaper = useIsOnPaper();
  const strips = useMemo(() => stripsOf(caseloadStripsOf(slice), scope.scope, scope.unit), [slice, scope.scope, scope.unit]);
  if (strips.length === 0) return null;
  const shown = strips.filter(({ held }) => held !== undefined);
  const last = strips.reduce((latest, { day }) => Math.max(latest, day), 0) as Day;
  const isLater = monthOf(last) > scope.period.to;
  const title = stripsFinding(strips);
  const model = stripModel(strips);
  return (
    <EvidenceCard
      card="caseloads"
      name="caseloads"
      title={title}
      subtitle={`Children per worker, ${dayInWords(dayText(last))}. Each dot is one worker, not named; mark: the team's median, then workers. ${scope.unitName}`}
      n={`${shown.length} of ${strips.length} ${strips.length === 1 ? 'team has' : 'teams have'} ${leastWorkers} workers or more and count children`}
      source={`${source}. Each worker's own maximum counts in OA-12`}
      summary={model.rows.map(({ spoken }) => `${spoken}.`).join(' ')}
      table={stripsTable(strips, `Children held by each worker on ${dayInWords(dayText(last))}, ${scope.unitName}`)}
      facts={facts}
      tag={<PatternTag pattern={shown.length === 0 ? 'not-enough-data' : 'as-it-stands'} />}
      notes={
        <p>
          {isLater && `This is the latest count, ${dayInWords(dayText(last))}, and not of the period chosen above. `}
          {model.line &&
            'The line is the most common maximum of the workers shown; those with fewer hours have a lower one of their own. '}
          {isFiltered && 'Not split by pathway.'}
        </p>
      }
    >
      {(describedBy) =>
        shown.length === 0 ? (
          <StateBlock sign="empty" title="Too few workers to draw">
            <p>
              A strip is drawn for teams of {leastWorkers} workers or more, so that nobody can be told from it. Children per
              full-time post (OA-11) and workers over the maximum (OA-12) stand in its place.
            </p>
          </StateBlock>
        ) : (
          <DotStrip model={model} title={title} describedBy={describedBy} rowHeight={isOnPaper ? 16 : undefined} />
        )
      }
    </EvidenceCard>
  );
}
