import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Likert } from '@waymark/charts';
import { countText, monthWords } from '@waymark/indicators';
import { EvidenceCard } from '../measures/evidence-card.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { sliceQuery } from '../platform/queries.js';
import { begunWords, firstRating } from '../scaling/rated-months.js';
import { bandsFinding, bandsModel, bandsTable, quarterEnds } from '../scaling/safety-bands.js';

interface BandsCardProps {
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** How open cases are rated at the ends of quarters, with those that nobody rated. Absent while no case is known to be open. */
export function BandsCard({ scope, source, facts }: BandsCardProps) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: slice } = useQuery(sliceQuery(authority, 'open-cases-rated'));
  const quarters = slice ? quarterEnds(slice, scope.unit, scope.period, firstRating(scope.frame)) : [];
  const last = quarters.at(-1);
  if (!last || quarters.every(({ state }) => state === 'none' || state === 'silent')) return null;
  const title = bandsFinding(quarters);
  const begun = begunWords(last);
  return (
    <EvidenceCard
      card="bands"
      name="safety-bands"
      title={title}
      subtitle={`Latest professional safety rating of the last 6 months, share of open cases (%), open cases at right. ${scope.unitName}`}
      n={`${monthWords(last.month)}: ${countText(last.rated)} of ${countText(last.open)} open cases rated`}
      source={`${source}. Local standard: 0 most worried, 10 least worried`}
      summary={bandsModel(quarters)
        .rows.map(({ spoken }) => `${spoken}.`)
        .join(' ')}
      table={bandsTable(quarters, `Latest professional safety rating of open cases at quarter ends, ${scope.unitName}`)}
      facts={facts}
      notes={
        <>
          {begun && <p>{begun}</p>}
          <p>As they stand: this figure has no rule for change. Shown for groups, never for one child.</p>
        </>
      }
    >
      {(describedBy) => <Likert model={bandsModel(quarters)} title={title} describedBy={describedBy} />}
    </EvidenceCard>
  );
}
