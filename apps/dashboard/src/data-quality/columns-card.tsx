import { Link, useParams } from '@tanstack/react-router';
import { TableFrame } from '@waymark/charts';
import type { DataQuality, DatasetQuality } from '@waymark/contract';
import { countText, definitionOf } from '@waymark/indicators';
import { filledShare } from './quality-words.js';

interface ColumnsCardProps {
  readonly quality: DataQuality;
  readonly labelOf: (dataset: string) => string;
}

type Needed = DatasetQuality['columns'][number] & { readonly dataset: string };

const pageNames: Readonly<Record<string, string>> = { journey: 'Implementation journey', themes: 'Theme pages' };

/** How far the columns that figures need are filled in, file by file. Columns that every row must fill are not among them. */
export function ColumnsCard({ quality, labelOf }: ColumnsCardProps) {
  const columns = quality.datasets.flatMap(({ dataset, columns: some }) =>
    some.filter(({ rows }) => rows > 0).map((column): Needed => ({ dataset, ...column })),
  );
  if (columns.length === 0) return null;
  const complete = columns.filter(({ blank, notInSource }) => blank + notInSource === 0).length;
  return (
    <section className="card" aria-labelledby="columns">
      <h2 id="columns">How complete it is</h2>
      <p className="subtitle">
        Columns that may be blank and that figures need: {complete} of {columns.length} are filled in every row. The last 12
        months, or all rows where a file has no months
      </p>
      <TableFrame label="How far each needed column is filled in" className="completeness">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">File</th>
            <th scope="col" className="number">
              Filled in
            </th>
            <th scope="col">
              <span className="only-spoken">Picture</span>
            </th>
            <th scope="col" className="number">
              Blank
            </th>
            <th scope="col" className="number">
              Out of
            </th>
            <th scope="col">Needed for</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((one) => (
            <tr key={`${one.dataset} ${one.column}`}>
              <th scope="row">
                {one.label}
                <span className="behind">{one.note ?? one.column}</span>
              </th>
              <td>{labelOf(one.dataset)}</td>
              <td className="number latest">{filledShare(one)}</td>
              <td>
                <FilledBar share={1 - (one.blank + one.notInSource) / one.rows} />
              </td>
              <td className="number" data-name="Blank">
                {blankText(one)}
              </td>
              <td className="number" data-name="Out of">
                {countText(one.rows)}
              </td>
              <td data-name="Needed for">
                <NeededFor column={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}

function blankText({ rows, blank, notInSource }: Needed): string {
  if (notInSource === rows) return 'not in the file';
  return countText(blank + notInSource);
}

function FilledBar({ share }: { readonly share: number }) {
  return (
    <svg width="90" height="8" aria-hidden="true" focusable="false" className="filled-bar">
      <rect width="90" height="8" rx="2" className="filled-ground" />
      <rect width={90 * share} height="8" rx="2" className="filled-part" />
    </svg>
  );
}

function NeededFor({ column: { measures, pages } }: { readonly column: Needed }) {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <>
      {measures.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link to="/$authority/measures/$id" params={{ authority, id }} title={definitionOf(id)?.name}>
            {id}
          </Link>
        </span>
      ))}
      {measures.length === 0 && pages.map((page) => pageNames[page] ?? page).join(', ')}
    </>
  );
}
