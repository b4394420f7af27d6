import { TableFrame } from '@waymark/charts';
import { Link } from '@tanstack/react-router';
import type { DatasetSummary, ImportSummary } from '@waymark/contract';
import { countText } from '@waymark/indicators';
import { timeOfInstant } from '../platform/dates.js';
import { actName, datasetLabel } from './import-words.js';
import { UndoButton } from './undo-button.js';

interface HistoryProps {
  readonly authority: string;
  readonly imports: readonly ImportSummary[];
  readonly datasets: readonly DatasetSummary[];
  /** Whether imports of this service may be undone and redone from here. */
  readonly canAct: boolean;
}

const counted = [
  ['read', 'Rows read'],
  ['added', 'New'],
  ['changed', 'Changed'],
  ['unchanged', 'Unchanged'],
  ['ended', 'Ended'],
  ['rejected', 'Refused'],
] as const;

/** Every act in the service's sequence, newest first, with what it counted and whether it stands. */
export function History({ authority, imports, datasets, canAct }: HistoryProps) {
  return (
    <TableFrame label="History of imports" className="history row-cards">
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Dataset</th>
          <th scope="col">When</th>
          {counted.map(([key, name]) => (
            <th scope="col" className="number" key={key}>
              {name}
            </th>
          ))}
          <th scope="col">State</th>
          {canAct && (
            <th scope="col">
              <span className="only-spoken">Undo or redo</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {imports.map((one) => (
          <tr key={one.batch} className={countsRows(one) ? undefined : 'no-rows'}>
            <th scope="row">
              <Link to="/$authority/imports/$batch" params={{ authority, batch: String(one.batch) }}>
                {actName(one)}
              </Link>
              <span className="behind">
                Import {one.batch}, by {one.by}
              </span>
            </th>
            <td>{datasetLabel(datasets, one.dataset)}</td>
            <td className="when">{timeOfInstant(one.at)}</td>
            {counted.map(([key, name]) => (
              <td className="number" data-name={name} key={key}>
                {countsRows(one) ? countText(one.counts[key]) : '–'}
              </td>
            ))}
            <td>
              <ImportState one={one} />
            </td>
            {canAct && (
              <td>
                <UndoButton authority={authority} one={one} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** A change in how things are counted reads no rows. */
function countsRows({ kind }: ImportSummary): boolean {
  return kind !== 'upgrade';
}

/** Whether an import stands or was undone, and by which later act. */
export function ImportState({ one }: { readonly one: ImportSummary }) {
  if (one.state === 'undone') return <span className="pill">Undone{one.undoneBy === null ? '' : ` by ${one.undoneBy}`}</span>;
  if (one.kind !== 'file' && one.kind !== 'form') return <span className="pill">Done</span>;
  return <span className="pill good">In use</span>;
}
