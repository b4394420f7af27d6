import { TableFrame } from '@waymark/charts';
import type { OurColumn } from './match-choice.js';

interface MatchTableProps {
  readonly columns: readonly OurColumn[];
  readonly theirs: readonly string[];
  /** A person tried to go on: empty needed columns say so. */
  readonly isTold: boolean;
  readonly onChoose: (ours: string, theirs: string | undefined) => void;
}

const howWords: Readonly<Record<OurColumn['how'], string>> = {
  sure: 'Known heading',
  think: 'We think',
  chosen: 'Chosen',
  none: '',
};

/** Our columns, needed first, each with a list of theirs and three values as samples. */
export function MatchTable({ columns, theirs, isTold, onChoose }: MatchTableProps) {
  return (
    <TableFrame label="Columns to match" className="match">
      <thead>
        <tr>
          <th scope="col">Our column</th>
          <th scope="col">Your column</th>
          <th scope="col">Samples</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, label, is, isNeeded, theirs: chosen, samples, how }) => {
          const isEmpty = isTold && isNeeded && chosen === undefined;
          return (
            <tr key={name}>
              <th scope="row" id={`label-${name}`}>
                {label} {isNeeded && <span className="pill">Needed</span>}
                <span className="behind">{is}</span>
              </th>
              <td>
                <select
                  id={`ours-${name}`}
                  aria-label={`Your column for ${label}`}
                  aria-invalid={isEmpty || undefined}
                  aria-describedby={isEmpty ? `missing-${name}` : undefined}
                  value={chosen ?? ''}
                  onChange={(event) => onChoose(name, event.currentTarget.value || undefined)}
                >
                  <option value="">{isNeeded ? 'Choose a column' : 'Not in this file'}</option>
                  {theirs.map((heading) => (
                    <option key={heading} value={heading}>
                      {heading}
                    </option>
                  ))}
                </select>
                {howWords[how] && <span className={how === 'think' ? 'pill info' : 'quiet how'}>{howWords[how]}</span>}
                {isEmpty && (
                  <span className="form-error" id={`missing-${name}`}>
                    {label} is needed
                  </span>
                )}
              </td>
              <td className="samples">{samples.slice(0, 3).join(' · ')}</td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
