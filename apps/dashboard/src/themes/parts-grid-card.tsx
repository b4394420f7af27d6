import { TableFrame } from '@waymark/charts';
import type { Theme } from '@waymark/indicators';
import { useMemo } from 'react';
import { EvidenceCard } from '../measures/evidence-card.js';
import { type MeasureScope, unitsBeneath } from '../measures/measure-scope.js';
import { filterWords } from '../measures/page-filter.js';
import { type GridCell, type PartsGrid, gridStep, gridSteps, gridTable, gridTitle, partsGrid } from './parts-grid.js';

interface PartsGridCardProps {
  readonly theme: Theme;
  readonly scope: MeasureScope;
  readonly sourceOf: (from: readonly string[]) => string;
  readonly facts: readonly (readonly [string, string])[];
}

/** Parts of one measure by area, or its groups by quarter: one hue by value, figures printed. Absent where nothing is known. */
export function PartsGridCard({ theme, scope, sourceOf, facts }: PartsGridCardProps) {
  const grid = useMemo(() => partsGrid(theme, scope), [theme, scope]);
  if (!grid) return null;
  const { indicator, when } = grid;
  return (
    <EvidenceCard
      card="grid"
      name={`${indicator.id}-grid`}
      title={gridTitle(grid)}
      subtitle={`${indicator.short} (${indicator.id}), per cent. ${scope.unitName}${filterWords(scope, indicator, unitOfCells(theme, scope, grid))}`}
      n={`${when}. Figures rest on ${indicator.minimum.n} or more`}
      source={sourceOf(indicator.from)}
      summary={gridTitle(grid)}
      table={gridTable(grid)}
      facts={facts}
      hasPicture={false}
      notes={
        <p>Plain figures in one hue. They are not compared with chance, parts are never added up, and areas are never ranked.</p>
      }
    >
      {() => <Grid grid={grid} />}
    </EvidenceCard>
  );
}

/** From so many columns on the grid takes the whole width of the page. */
const manyColumns = 8;

function Grid({ grid: { corner, columns, rows } }: { readonly grid: PartsGrid }) {
  return (
    <>
      <TableFrame label="Shares by part" className={columns.length > manyColumns ? 'parts-grid is-many' : 'parts-grid'}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={columns[i]} className={cellClass(cell)}>
                  {cell.text.replace(/%$/, '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <ul className="grid-legend" aria-label="What the hues stand for, per cent">
        {gridSteps.map((name, step) => (
          <li key={name}>
            <span className={`swatch heat-${step}`} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}

function cellClass({ value, text }: GridCell): string {
  if (value !== undefined) return `heat-${gridStep(value)}`;
  return text === '–' ? 'is-empty' : 'is-hatched';
}

/** A unit of the kind that the cells are about: an area beneath, or the page's own where groups stand by quarter. */
function unitOfCells(theme: Theme, scope: MeasureScope, { indicator }: PartsGrid): string {
  return (theme === 'measures' ? undefined : unitsBeneath(scope.scope, scope.unit, indicator)[0]?.unit) ?? scope.unit;
}
