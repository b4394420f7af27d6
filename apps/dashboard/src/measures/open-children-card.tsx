import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { monthText } from '@waymark/calendar';
import { Table } from '@waymark/charts';
import { routes } from '@waymark/contract';
import { definitionOf } from '@waymark/indicators';
import { getJson } from '../platform/http.js';
import type { MeasureScope } from './measure-scope.js';
import { type ExportedValue, lastListOf, openChildrenFigures, openChildrenTable } from './open-children-table.js';

/** Open children by team from lists such as Annex A, with their own definition and beside no caseload. Absent where no list has arrived. */
export function OpenChildrenCard({ scope }: { readonly scope: MeasureScope }) {
  const { authority } = useParams({ from: '/$authority' });
  const hasLists = scope.scope.feeds.some(({ dataset }) => dataset === 'open_cases');
  const { data = [] } = useQuery({
    queryKey: ['authority', authority, 'values', 'open-children'],
    queryFn: ({ signal }) =>
      getJson<ExportedValue[]>(
        `${routes.values(authority)}?indicator=${openChildrenFigures.join(',')}&by=whole,team&format=json`,
        signal,
      ),
    enabled: hasLists,
  });
  const month = lastListOf(data, monthText(scope.period.to));
  const definition = definitionOf('OC-01');
  if (month === undefined || !definition) return null;
  return (
    <section className="card" aria-labelledby="open-children">
      <h2 id="open-children">Open children, by the list of open children</h2>
      <p className="quiet">
        {definition.plain.in} {definition.caveat}
      </p>
      <Table table={openChildrenTable(data, month, scope.scope.teams)} />
      <p className="quiet">In the order of the teams. Figures OC-01 and OC-02, in the month’s latest list of each team.</p>
    </section>
  );
}
