import { Button } from '@mantine/core';
import type { ProblemGroup } from '@waymark/contract';
import { useId, useState } from 'react';
import { rowsText } from './import-words.js';

/** Words of one column that a person reads as others: what stands in the file, and what it is read as. */
export type AcceptWords = (column: string, words: Readonly<Record<string, string>>) => void;

interface FixesProps {
  readonly problem: ProblemGroup;
  readonly onAccept: AcceptWords;
}

/** The fixes of one kind of problem: plain ones to accept, and a list to choose from where only a person knows. Nothing is fixed unasked. */
export function Fixes({ problem: { column, found, readings, rows }, onAccept }: FixesProps) {
  const offered = found.filter(({ plain }) => plain !== null || readings.length > 0);
  if (column === null || offered.length === 0) return null;
  const others = rows - offered.reduce((sum, word) => sum + word.rows, 0);
  return (
    <div className="fixes">
      {offered.map(({ text, rows: wordRows, plain }) => (
        <Fix
          key={text}
          text={text}
          rows={wordRows}
          plain={plain}
          readings={readings}
          onAccept={(to) => onAccept(column, { [text]: to })}
        />
      ))}
      <p className="quiet">
        Kept as a saved word match of this kind of file, and can be taken back where its columns are matched.
        {others > 0 && ` The other ${rowsText(others)} ${others === 1 ? 'needs' : 'need'} you.`}
      </p>
    </div>
  );
}

interface FixProps {
  readonly text: string;
  readonly rows: number;
  readonly plain: string | null;
  readonly readings: ProblemGroup['readings'];
  readonly onAccept: (to: string) => void;
}

function Fix({ text, rows, plain, readings, onAccept }: FixProps) {
  const [chosen, setChosen] = useState(plain ?? '');
  const id = useId();
  const label = readings.find(({ to }) => to === plain)?.label ?? plain;
  const where = rows === 1 ? 'in this row' : `in these ${rowsText(rows)}`;
  return (
    <div className="fix">
      {readings.length === 0 ? (
        <span>
          Read <strong>{text}</strong> as <strong>{label}</strong> {where}?
        </span>
      ) : (
        <label htmlFor={id}>
          Read <strong>{text}</strong> {where} as{' '}
          <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">Choose what is meant</option>
            {readings.map(({ to, label: words }) => (
              <option key={to} value={to}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button
        variant="outline"
        size="compact-sm"
        disabled={chosen === ''}
        onClick={() => onAccept(chosen)}
        aria-label={`Accept for ${rowsText(rows)}: ${text}`}
      >
        Accept for {rowsText(rows)}
      </Button>
    </div>
  );
}
