import { TableFrame } from './table-frame.js';

/** The same evidence as words and numbers in rows. The first column names the row. */
export interface EvidenceTable {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly isNumber?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** So many rows are printed; the same number stands in table.css. */
const rowsOnPaper = 40;

/** A real table: caption, headers with their scope, and it scrolls inside its card. */
export function Table({ table }: { readonly table: EvidenceTable }) {
  const isLong = table.rows.length > rowsOnPaper;
  return (
    <>
      <TableFrame label={table.caption} className={isLong ? 'is-long' : undefined}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.slice(0, 3).join('|')}>
              {row.map((cell, i) =>
                i === 0 ? (
                  <th key={table.columns[i]?.name} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={table.columns[i]?.name} className={table.columns[i]?.isNumber ? 'number' : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {isLong && (
        <p className="paper-note">
          The first {rowsOnPaper} of {table.rows.length} rows. For all of them see the data annex: the CSV of this card.
        </p>
      )}
    </>
  );
}
