import { useId, useMemo } from 'react';
import { MeasurePattern } from '../measures/measure-pattern.js';
import { MeasureLink, MeasureRowsTable } from '../measures/measure-rows-table.js';
import { measureRows } from '../measures/measure-rows.js';
import type { MeasureScope } from '../measures/measure-scope.js';

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
                <MeasureLink row={row} />
                <span className="behind">{row.behind}</span>
              </span>
              <span className="short-figure">
                <strong>{row.latest}</strong>
                <MeasurePattern {...row} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <MeasureRowsTable label={`${title}, row by row`} rows={rows} />
      )}
    </section>
  );
}
