import { lineWords } from '@waymark/basics';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TableFrame } from '@waymark/charts';
import { type Month, monthText } from '@waymark/calendar';
import type { BehindAnswer, BehindRow, BehindSubject } from '@waymark/contract';
import { countText, monthWords } from '@waymark/indicators';
import { useState } from 'react';
import { ErrorBlock, Loading } from '../layout/state-block.js';
import { behindAddress, behindQuery } from './behind.queries.js';

interface RowsBehindProps {
  readonly authority: string;
  /** An indicator's id, or ID/part. */
  readonly figure: string;
  /** The unit in the words of the figures frame. */
  readonly unit: string;
  /** The months of the step that was chosen: each has rows of its own. */
  readonly months: readonly Month[];
  /** The month that is opened first; left out: the last. */
  readonly first?: Month;
}

const shownAtOnce = 100;
const roles = { counts: 'Counts', in_denominator: 'Counted among', left_out: 'Left out' } as const;
const manyRoles = { counts: 'count', in_denominator: 'are counted among', left_out: 'are left out' } as const;

/** The rows that a figure counts and those that it leaves out, with the reason, the file and the line; and all of them as a CSV. */
export function RowsBehind({ authority, figure, unit, months, first = months.at(-1)! }: RowsBehindProps) {
  const [month, setMonth] = useState(first);
  const { data, error, refetch } = useQuery(behindQuery(authority, figure, unit, month));
  return (
    <div className="rows-behind">
      {months.length > 1 && (
        <NativeSelect
          label="Month"
          description="Rows are kept month by month. Where a point of the chart counts several months, each has rows of its own."
          data={months.map((one) => ({ value: String(one), label: monthWords(one) }))}
          value={String(month)}
          onChange={(event) => setMonth(Number(event.currentTarget.value) as Month)}
        />
      )}
      {error && <ErrorBlock error={error} title="We could not fetch the rows" onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the rows" />}
      {data && <Answer key={monthText(month)} answer={data} csv={behindAddress(authority, figure, unit, month, 'csv')} />}
    </div>
  );
}

function Answer({ answer, csv }: { readonly answer: BehindAnswer; readonly csv: string }) {
  const [shown, setShown] = useState(shownAtOnce);
  const { subjects, reasons, numerator, denominator, addsUp, counted, elsewhere } = answer;
  if (subjects.length === 0) return <p>No row of any file stands behind this figure, and none was left out.</p>;
  return (
    <>
      <p>
        <span className="strong">
          {numerator === null ? countText(denominator) : `${countText(numerator)} of ${countText(denominator)}`}
        </span>
        . Counted: {counted}
      </p>
      {!addsUp && (
        <p className="notice warn" role="alert">
          The rows do not add up to the figure. One of the two is wrong: the data officer should run the recount.
        </p>
      )}
      {elsewhere > 0 && <p className="quiet">{countText(elsewhere)} more count in other areas or teams only.</p>}
      <ul className="reason-list">
        {reasons.map(({ role, reason, words, subjects: count }) => (
          <li key={`${role}-${reason}-${words}`}>
            <span className="strong">{countText(count)}</span> {manyRoles[role]}: {words}
          </li>
        ))}
      </ul>
      <p>
        <a className="button-link" href={csv} download>
          Download all rows as CSV
        </a>
      </p>
      <TableFrame label="Rows, one by one" className="behind-rows">
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">What became of it</th>
            <th scope="col">File and line</th>
          </tr>
        </thead>
        <tbody>
          {subjects
            .slice(0, shown)
            .flatMap((subject, place) =>
              (subject.rows.length === 0 ? [undefined] : subject.rows).map((row, i) => (
                <SubjectRow key={`${place}-${i}`} subject={subject} row={row} />
              )),
            )}
        </tbody>
      </TableFrame>
      {subjects.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + shownAtOnce)}>
          Show more: {countText(subjects.length - shown)} are not on the screen
        </Button>
      )}
    </>
  );
}

function SubjectRow({ subject, row }: { readonly subject: BehindSubject; readonly row: BehindRow | undefined }) {
  return (
    <tr>
      <th scope="row">
        {row ? whoWords(row) : 'No row'}
        {row && (
          <span className="behind">{[row.dataset.replaceAll('_', ' '), row.date, row.team].filter(Boolean).join(', ')}</span>
        )}
      </th>
      <td>
        {roles[subject.role]}
        <span className="behind">{subject.words}</span>
      </td>
      <td>
        {row?.file ?? '–'}
        {row?.line !== null && row?.line !== undefined && <span className="behind">{lineWords(row.line)}</span>}
      </td>
    </tr>
  );
}

/** Who a row is about, by the number of their pseudonym; else the parts of its key that may be shown. */
function whoWords({ case: caseNumber, person, key }: BehindRow): string {
  if (caseNumber !== null) return `Case ${caseNumber}`;
  if (person !== null) return `Person ${person}`;
  return Object.values(key).filter(Boolean).join(' ') || 'One row';
}
