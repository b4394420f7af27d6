import { TableFrame } from '@waymark/charts';
import { Link } from '@tanstack/react-router';
import type { TogetherFile } from '@waymark/contract';
import { countText } from '@waymark/indicators';
import { choiceOr, keepChoice } from './kept-choice.js';
import { hintOf, standingOf } from './together-words.js';

interface TogetherTableProps {
  readonly authority: string;
  readonly files: readonly TogetherFile[];
  readonly labelOf: (dataset: string | null) => string;
  readonly onLeaveOut: (upload: number) => void;
}

const counted = [
  ['read', 'Rows'],
  ['added', 'New'],
  ['changed', 'Updated'],
  ['unchanged', 'Unchanged'],
  ['ended', 'Ended'],
  ['rejected', 'Refused'],
] as const;

/** One row a file: what it is read as, what its rows would come to, and the way to what it asks. */
export function TogetherTable({ authority, files, labelOf, onLeaveOut }: TogetherTableProps) {
  return (
    <TableFrame label="Files to import" className="together row-cards">
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">State</th>
          <th scope="col">Read as</th>
          {counted.map(([key, name]) => (
            <th scope="col" className="number" key={key}>
              {name}
            </th>
          ))}
          <th scope="col">
            <span className="only-spoken">What to do</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.upload.id}>
            <th scope="row">
              {file.upload.file}
              {hintOf(file) && <span className="behind">{hintOf(file)}</span>}
            </th>
            <td>
              <span className={standingOf(file).look}>{standingOf(file).words}</span>
            </td>
            <td>{file.dataset === null ? 'Not known yet' : labelOf(file.dataset)}</td>
            {counted.map(([key, name]) => (
              <td className="number" data-name={name} key={key}>
                {file.state === 'ask' ? '–' : countText(file.counts[key])}
              </td>
            ))}
            <td>
              <div className="row-acts">
                <Next authority={authority} file={file} />
                <button
                  type="button"
                  className="chip plain"
                  aria-label={`Leave out ${file.upload.file}`}
                  onClick={() => onLeaveOut(file.upload.id)}
                >
                  Leave out
                </button>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Next({
  authority,
  file: { upload, state, dataset, counts },
}: {
  readonly authority: string;
  readonly file: TogetherFile;
}) {
  const params = { authority, upload: String(upload.id) };
  if (state === 'nothing-to-do') return null;
  if (state === 'ask' || counts.read === 0 || dataset === null)
    return (
      <Link
        to="/$authority/imports/new/$upload/match"
        params={params}
        aria-label={`Match columns of ${upload.file}`}
        className="button-link"
      >
        Match columns
      </Link>
    );
  return (
    <Link
      to="/$authority/imports/new/$upload/check"
      params={params}
      aria-label={`Check rows of ${upload.file}`}
      className="button-link"
      onClick={() => keepChoice(authority, String(upload.id), choiceOr(authority, upload.id, dataset))}
    >
      Check rows
    </Link>
  );
}
