import { Link, useParams } from '@tanstack/react-router';
import { PatternTag, Sparkline, TableFrame } from '@waymark/charts';
import { useId, useMemo } from 'react';
import { type MeasureRow, measureRows } from '../measures/measure-rows.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { type ScopeSearch, scopeKept } from '../platform/scope-search.js';

interface MeasuresTableProps {
  readonly scope: MeasureScope;
  /** Which measures, in the order in which they are to stand. */
  readonly ids: readonly string[];
  readonly title: string;
  /** Name, figure and tag only, for a narrow card. */
  readonly isShort?: boolean;
}

/** The measures of a page, each a way to its own page. */
export function MeasuresTable({ scope, ids, title, isShort = false }: MeasuresTableProps) {
  const { authority } = useParams({ from: '/$authority' });
  const heading = useId();
  const rows = useMemo(() => {
    const known = new Map(measureRows(scope).flatMap((group) => group.rows.map((row) => [row.id, row] as const)));
    return ids.flatMap((id) => known.get(id) ?? []);
  }, [scope, ids]);
  if (rows.length === 0) return null;
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {isShort ? (
        <ul className="short-measures">
          {rows.map((row) => (
            <li key={row.id}>
              <span>
                <MeasureLink authority={authority} row={row} />
                <span className="behind">{row.behind}</span>
              </span>
              <span className="short-figure">
                <strong>{row.latest}</strong>
                <PatternTag pattern={row.tag} moved={row.moved} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <TableFrame label={`${title}, row by row`} className="measures">
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">
                <span className="only-spoken">Picture</span>
              </th>
              <th scope="col" className="number">
                Latest
              </th>
              <th scope="col" className="number">
                Usual range
              </th>
              <th scope="col">Pattern</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <MeasureLink authority={authority} row={row} /> <span className="measure-id">{row.id}</span>
                  <span className="behind">{row.behind}</span>
                </th>
                <td>{row.spark && <Sparkline model={row.spark} />}</td>
                <td className="number latest">{row.latest}</td>
                <td className="number quiet">{row.usual}</td>
                <td>
                  <PatternTag pattern={row.tag} moved={row.moved} />
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
    </section>
  );
}

function MeasureLink({ authority, row }: { readonly authority: string; readonly row: MeasureRow }) {
  return (
    <Link to="/$authority/measures/$id" params={{ authority, id: row.id }} search={(before: ScopeSearch) => scopeKept(before)}>
      {row.short}
    </Link>
  );
}
