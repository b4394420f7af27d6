import type { ReactNode } from 'react';
import { type CompareCell, type CompareGridModel, type CompareRow, compareKey } from './compare-grid.model.js';
import { TableFrame } from './table-frame.js';
import './compare-grid.css';

interface CompareGridProps {
  readonly model: CompareGridModel;
  readonly title: string;
  /** The name of a row as something to follow; left out: its plain name. */
  readonly nameOf?: (row: CompareRow) => ReactNode;
}

/**
 * Units set side by side in several measures, as the table that it is: a figure that differs from the rest beyond chance is filled and has
 * an arrow, one that is not compared is grey, one that rests on too few is hatched.
 */
export function CompareGrid({ model, title, nameOf }: CompareGridProps) {
  return (
    <>
      <TableFrame label={title} className="compare-grid">
        <thead>
          <tr>
            <th scope="col">{model.corner}</th>
            {model.units.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{nameOf?.(row) ?? row.name}</th>
              {row.cells.map((cell, i) => (
                <td key={model.units[i]} className={`is-${cell.stands}`} title={cell.spoken}>
                  <Arrow stands={cell.stands} />
                  {cell.text}
                  {cell.stands !== 'alike' && cell.stands !== 'none' && <span className="only-spoken"> {cell.spoken}</span>}
                </td>
              ))}
              <td className="is-all">{row.all}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <ul className="compare-key" aria-label="What the marks stand for">
        {compareKey(model).map(([stands, words]) => (
          <li key={stands}>
            <span className={`swatch is-${stands}`} aria-hidden="true">
              <Arrow stands={stands} />
            </span>
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}

function Arrow({ stands }: { readonly stands: CompareCell['stands'] }) {
  if (stands !== 'above' && stands !== 'below') return null;
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" className="compare-arrow">
      <path d={stands === 'above' ? 'M5 1.5 9 8.5H1Z' : 'M5 8.5 9 1.5H1Z'} />
    </svg>
  );
}
