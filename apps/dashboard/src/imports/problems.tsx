import { lineText } from '@waymark/basics';
import { TableFrame } from '@waymark/charts';
import type { Preview, PreviewRow, ProblemGroup } from '@waymark/contract';
import { useEffect, useRef, useState } from 'react';
import { ImportsIcon, StopIcon, WarnIcon } from '../layout/icons.js';
import { type AcceptWords, Fixes } from './fixes.js';
import { begun, rowsText, sentences } from './import-words.js';
import { nextProblemRow, problemsTitle, rowsAround } from './problem-rows.js';

interface ProblemsProps {
  readonly preview: Preview;
  readonly onAccept: AcceptWords;
  readonly onDownload: () => void;
  readonly isDownloading: boolean;
}

const resultWords: Readonly<Record<PreviewRow['result'], { readonly words: string; readonly look: string }>> = {
  new: { words: 'Ready', look: 'pill good' },
  update: { words: 'Update', look: 'pill warn' },
  unchanged: { words: 'Known already', look: 'pill' },
  refused: { words: 'Refused', look: 'pill bad' },
};

/** What to mend at the left, grouped by repair; the rows in context at the right, each error in its cell. */
export function Problems({ preview, onAccept, onDownload, isDownloading }: ProblemsProps) {
  const { problems, counts } = preview;
  const [picked, setPicked] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const accept: AcceptWords = (column, words) => {
    heading.current?.focus({ preventScroll: true });
    onAccept(column, words);
  };
  const problem = problems[picked] ?? problems[0];
  const rows = problem ? rowsAround(preview, problem) : preview.rows;
  return (
    <div className={problems.length > 0 ? 'check-grid' : undefined}>
      {problems.length > 0 && (
        <section aria-labelledby="problems">
          <h2 id="problems">{problemsTitle(problems)}</h2>
          <ul className="problem-list">
            {problems.map((one, i) => (
              <li key={`${one.code} ${one.column}`}>
                <button
                  type="button"
                  aria-pressed={one === problem}
                  className={one.weight === 'warning' ? 'problem is-warning' : 'problem'}
                  onClick={() => setPicked(i)}
                >
                  {one.weight === 'warning' ? <WarnIcon /> : <StopIcon />}
                  <span>
                    <span className="strong">{begun(one.reason)}</span>
                    <span className="quiet">
                      {one.lines.length > 0 && `${rowsText(one.rows)}. `}
                      {one.found.length > 0 ? foundWords(one) : one.repair}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="card" aria-labelledby="rows">
        <div className="rows-head">
          <div>
            <h2 id="rows" ref={heading} tabIndex={-1}>
              {problem ? begun(problem.reason) : 'The first rows of the file'}
            </h2>
            <p className="subtitle">
              {problem ? contextWords(problem, rows) : `${rowsText(rows.length)} shown, as they would be read`}
            </p>
          </div>
          {counts.rejected > 0 && (
            <button type="button" className="chip plain" onClick={onDownload} disabled={isDownloading}>
              <ImportsIcon size={14} /> Download refused rows
            </button>
          )}
        </div>
        <ReadAs preview={preview} />
        {problem && <Fixes key={`${problem.code} ${problem.column}`} problem={problem} onAccept={accept} />}
        {rows.length > 0 && <RowsTable rows={rows} columns={preview.previewColumns} />}
      </section>
    </div>
  );
}

/** "7/10", "5.5" and 2 more. */
function foundWords({ found }: ProblemGroup): string {
  const shown = found.slice(0, 4).map(({ text }) => `"${text}"`);
  const others = found.length - shown.length;
  return `${shown.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}

function contextWords(problem: ProblemGroup, rows: readonly PreviewRow[]): string {
  if (rows.length === 0)
    return problem.lines.length > 0 ? `Lines ${problem.lines.slice(0, 12).map(lineText).join(', ')}` : problem.repair;
  return `${rowsText(problem.rows)}. These and the rows around them`;
}

function ReadAs({ preview: { readAs, columnsLeftOut } }: { readonly preview: Preview }) {
  if (readAs.length === 0 && columnsLeftOut.length === 0) return null;
  return (
    <ul className="read-as" aria-label="Read as">
      {readAs.map(({ what, as }) => (
        <li key={what}>
          <strong>{what}</strong> {as}
        </li>
      ))}
      {columnsLeftOut.length > 0 && (
        <li>
          <strong>Left out</strong> {columnsLeftOut.join(', ')}
        </li>
      )}
    </ul>
  );
}

/** The rows as the file has them. `n` and `p` go to the next and the previous row with a problem. */
function RowsTable({ rows, columns }: { readonly rows: readonly PreviewRow[]; readonly columns: Preview['previewColumns'] }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const at = useRef(-1);
  useEffect(() => {
    at.current = -1;
    showFirstIssue(body.current);
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'n' && event.key !== 'p')) return;
      if (event.target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
      const next = nextProblemRow(rows, at.current, event.key === 'n' ? 1 : -1);
      if (next < 0) return;
      at.current = next;
      body.current?.rows[next]?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [rows]);
  return (
    <TableFrame label="Rows of the file" className="rows">
      <thead>
        <tr>
          <th scope="col" className="number">
            Line
          </th>
          {columns.map(({ theirs, label }, i) => (
            <th scope="col" key={`${theirs} ${String(i)}`}>
              {theirs}
              {label !== theirs && <span className="behind">as {label}</span>}
            </th>
          ))}
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <tr key={row.line} tabIndex={-1} className={row.result === 'refused' ? 'is-refused' : undefined}>
            <th scope="row" className="number">
              {lineText(row.line)}
            </th>
            {row.cells.map((cell, i) => (
              <Cell key={columns[i]?.ours ?? i} text={cell} issues={row.issues.filter((issue) => issue.cell === i)} />
            ))}
            <td>
              <span className={resultOf(row).look}>{resultOf(row).words}</span>
              {row.issues
                .filter(({ cell }) => cell === null)
                .map(({ code, reason }) => (
                  <span key={code} className="cell-issue">
                    {reason}
                  </span>
                ))}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

/** A refused row all of whose problems have one plain reading could go in. */
function resultOf({ result, issues }: PreviewRow) {
  const isOffered = result === 'refused' && issues.length > 0 && issues.every(({ plain }) => plain !== null);
  return isOffered ? { words: 'Fix offered', look: 'pill info' } : resultWords[result];
}

/** Wide files scroll sideways: the first cell with an error is brought into sight, beside the line that it stands in. */
function showFirstIssue(body: HTMLTableSectionElement | null): void {
  const cell = body?.querySelector<HTMLElement>('.has-issue');
  const region = body?.closest<HTMLElement>('[role=region]');
  if (cell && region) region.scrollLeft = Math.max(0, cell.offsetLeft + cell.offsetWidth - region.clientWidth + 120);
}

function Cell({ text, issues }: { readonly text: string; readonly issues: PreviewRow['issues'] }) {
  const [issue] = issues;
  if (!issue) return <td>{text}</td>;
  if (issue.plain !== null)
    return (
      <td className="has-issue is-offered">
        <span className="found">{text}</span>
        <span className="cell-issue">
          Read {text} as {issue.plain}
        </span>
      </td>
    );
  return (
    <td className="has-issue" aria-invalid="true">
      <span className="found">{text === '' ? 'blank' : text}</span>
      <span className="cell-issue">
        <StopIcon size={11} />
        {begun(sentences(issue.reason, issue.repair))}
      </span>
    </td>
  );
}
