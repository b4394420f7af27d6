import { lineWords } from '@waymark/basics';
import type { BehindAnswer, BehindRow, BehindSubject } from '@waymark/contract';
import { definitionOf } from '@waymark/indicators';
import { keyText } from '../behind/behind-csv.js';

const roleWords = { counts: 'Counts', in_denominator: 'In the denominator only', left_out: 'Left out' } as const;

/** The rows behind a figure for a reader: how many stand where and why, then each of them with its rows. */
export function* behindWords(answer: BehindAnswer): Generator<string> {
  yield `${answer.figure}, ${answer.month}, ${answer.unit}: ${figureWords(answer)}. Counted: ${answer.counted}.\n`;
  yield* plainWords(answer.figure);
  if (!answer.addsUp) yield 'These rows do not add up to the figure. One of the two is wrong: please tell us.\n';
  for (const { role, words, subjects } of answer.reasons) yield `${String(subjects).padStart(7)}  ${roleWords[role]}: ${words}\n`;
  if (answer.elsewhere > 0) yield `${String(answer.elsewhere).padStart(7)}  Not listed: they count in other units only\n`;
  let heading = '';
  for (const subject of answer.subjects) {
    const group = `${roleWords[subject.role]}: ${subject.words}`;
    if (group !== heading) yield `\n${(heading = group)}\n`;
    yield* subjectWords(subject);
  }
}

/** The definition in plain words: what counts, and what stays out. */
function* plainWords(figure: string): Generator<string> {
  const plain = definitionOf(figure.split('/')[0]!)?.plain;
  if (plain) yield `In: ${plain.in}\nOut: ${plain.out}\n`;
}

function figureWords({ numerator, denominator, value, state }: BehindAnswer): string {
  const counted = numerator === null ? `out of ${denominator}` : `${numerator} of ${denominator}`;
  return value === null ? `${counted}, no value (${state})` : `${counted}, value ${value}`;
}

function* subjectWords({ subject, rows }: BehindSubject): Generator<string> {
  yield `  ${subject}\n`;
  for (const row of rows) yield `      ${rowWords(row)}\n`;
}

function rowWords(row: BehindRow): string {
  const told = [row.dataset, keyText(row), row.case && `case ${row.case}`, row.team && `team ${row.team}`, row.date];
  const line = row.line === null ? '' : `, ${lineWords(row.line)}`;
  const place = row.batch === null ? 'its import is not known' : `import ${row.batch}, ${row.file ?? 'a form'}${line}`;
  return `${told.filter(Boolean).join(', ')} (${place})`;
}
