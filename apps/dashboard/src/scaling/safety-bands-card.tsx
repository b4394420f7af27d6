import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Likert, PatternTag } from '@waymark/charts';
import type { Frame } from '@waymark/frames';
import { useMemo } from 'react';
import { ErrorBlock, Loading, StateBlock } from '../layout/state-block.js';
import { EvidenceCard } from '../measures/evidence-card.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { sliceQuery } from '../platform/queries.js';
import { leastRated, ratedNumbers } from './rated-months.js';
import { bandsFinding, bandsModel, bandsTable, quarterEnds } from './safety-bands.js';

interface SafetyBandsProps {
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/**
 * Open cases in five bands of the scale and not rated, at the ends of the last five quarters: what the Overview shows of the grid of
 * ratings. Fetches its slice itself; draws nothing where no list of open cases was ever sent.
 */
export function SafetyBandsCard(props: SafetyBandsProps) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: slice, error, refetch } = useQuery(sliceQuery(authority, 'open-cases-rated'));
  if (slice?.length === 0) return null;
  if (slice) return <Bands {...props} slice={slice} />;
  return (
    <section className="card">
      {error ? <ErrorBlock error={error} onRetry={() => void refetch()} /> : <Loading what="the safety bands" />}
    </section>
  );
}

function Bands({ scope, slice, source, facts }: SafetyBandsProps & { readonly slice: Frame }) {
  const quarters = useMemo(() => quarterEnds(slice, scope.unit, scope.period), [slice, scope.unit, scope.period]);
  const title = bandsFinding(quarters);
  const model = bandsModel(quarters);
  return (
    <EvidenceCard
      card="bands"
      name="safety-bands"
      title={title}
      subtitle={`Latest professional safety rating of the last 6 months, share of open cases (%), open cases at right. ${scope.unitName}`}
      n={ratedNumbers(quarters)}
      source={`${source}. Local standard. 0 most worried, 10 least worried`}
      summary={model.rows.map(({ spoken }) => `${spoken}.`).join(' ') || 'No quarter has ended in this period.'}
      table={bandsTable(quarters, `Open cases by safety band at quarter ends, ${scope.unitName}`)}
      facts={facts}
      tag={<PatternTag pattern={quarters.at(-1)?.state === 'ok' ? 'as-it-stands' : 'not-enough-data'} />}
    >
      {(describedBy) =>
        quarters.some(({ state }) => state === 'ok') ? (
          <Likert model={model} title={title} describedBy={describedBy} />
        ) : (
          <StateBlock sign="empty" title="Not enough data">
            <p>Bands are shown once {leastRated} open cases have a professional rating at the end of a quarter.</p>
          </StateBlock>
        )
      }
    </EvidenceCard>
  );
}
