import { Link, useParams } from '@tanstack/react-router';
import { Sparkline, TableFrame } from '@waymark/charts';
import { type ScopeSearch, scopeKept } from '../platform/scope-search.js';
import { MeasureColumns } from './measure-columns.js';
import { MeasurePattern } from './measure-pattern.js';
import type { MeasureRow } from './measure-rows.js';

/** Measures with their latest figure, usual range and pattern, each a way to its own page. */
export function MeasureRowsTable({ label, rows }: { readonly label: string; readonly rows: readonly MeasureRow[] }) {
  return (
    <TableFrame label={label} className="measures">
      <MeasureColumns first="Measure" numbers={['Latest', 'Usual range']} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <MeasureLink row={row} /> <span className="measure-id">{row.id}</span>
              <span className="behind">{row.behind}</span>
            </th>
            <td>{row.spark && <Sparkline model={row.spark} />}</td>
            <td className="number latest">{row.latest}</td>
            <td className="number quiet">{row.usual}</td>
            <td>
              <MeasurePattern {...row} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** The short name of a measure, leading to its page over the same months and area. */
export function MeasureLink({ row }: { readonly row: MeasureRow }) {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <Link to="/$authority/measures/$id" params={{ authority, id: row.id }} search={(before: ScopeSearch) => scopeKept(before)}>
      {row.short}
    </Link>
  );
}
