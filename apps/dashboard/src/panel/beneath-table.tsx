import { TableFrame } from '@waymark/charts';
import type { BeneathRow } from './beneath.js';

interface BeneathTableProps {
  readonly title: string;
  readonly rows: readonly BeneathRow[];
}

/** Areas or parts of a measure with their latest figures, in a fixed order; nothing where there is no row. */
export function BeneathTable({ title, rows }: BeneathTableProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <TableFrame label={title} className="panel-beneath">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" className="number">
              Latest
            </th>
            <th scope="col">Pattern</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, latest, behind, pattern }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                <span className="behind">{behind}</span>
              </th>
              <td className="number">{latest}</td>
              <td>{pattern}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}
