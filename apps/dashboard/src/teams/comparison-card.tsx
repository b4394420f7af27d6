import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CompareGrid } from '@waymark/charts';
import { monthsWords } from '@waymark/indicators';
import { useMemo } from 'react';
import { Loading } from '../layout/state-block.js';
import { factsOf } from '../measures/card-facts.js';
import { EvidenceCard } from '../measures/evidence-card.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { sourceLine, sourcesOf } from '../measures/sources.js';
import { cutFiguresQuery, datasetsQuery } from '../platform/queries.js';
import { type ScopeSearch, scopeKept } from '../platform/scope-search.js';
import { comparedMeasures } from './comparison.js';
import { comparedCounts, comparisonFinding, comparisonModel, comparisonTable } from './comparison-words.js';

/** Service areas beside one another in the shares of the first page, filled only where a difference is beyond chance. Absent with fewer than two. */
export function ComparisonCard({ scope }: { readonly scope: MeasureScope }) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: cuts, error } = useQuery(cutFiguresQuery(authority));
  const { data: datasets } = useQuery(datasetsQuery);
  const measures = useMemo(() => (cuts ? comparedMeasures(scope, cuts) : []), [scope, cuts]);
  if (scope.unit !== 'ALL' || scope.scope.serviceAreas.length < 2) return null;
  if (!cuts && !error) {
    return (
      <section className="card">
        <Loading what="the comparison" />
      </section>
    );
  }
  if (measures.length === 0) return null;
  const title = comparisonFinding(measures);
  const labels = Object.fromEntries((datasets ?? []).map(({ name, label }) => [name, label]));
  const from = [...new Set(measures.flatMap(({ indicator }) => indicator.from))];
  const steps = new Map(measures.map(({ indicator, whole }) => [indicator.id, monthsWords(whole.from, whole.to)]));
  return (
    <EvidenceCard
      card="comparison"
      name="service-areas-beside-one-another"
      title={title}
      subtitle="Each service area beside the other areas that are compared, per cent, in the order of the service"
      n={comparedCounts(measures)}
      source={sourceLine(sourcesOf({ from }, scope.scope, labels))}
      summary={`${title}.`}
      table={comparisonTable(measures)}
      facts={factsOf(scope)}
      hasPicture={false}
      notes={
        <p>
          A difference is something to be curious about: areas do different work with different families. 95% interval of the
          difference from the rest, with allowance for how many figures are looked at. Not compared: areas where the approach has
          been live for less than six months, and areas whose rows are of other pathways than those of the rest. Measures in which
          fewer than two areas can be compared are left out, and caseloads too, since they may be counted by child or by family.
        </p>
      }
    >
      {() => (
        <CompareGrid
          model={comparisonModel(measures)}
          title="Service areas beside one another"
          nameOf={({ key, name }) => (
            <>
              <Link
                to="/$authority/measures/$id"
                params={{ authority, id: key }}
                search={(before: ScopeSearch): ScopeSearch => scopeKept(before)}
              >
                {name}
              </Link>
              <span className="behind">{steps.get(key)}</span>
            </>
          )}
        />
      )}
    </EvidenceCard>
  );
}
