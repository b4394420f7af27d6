import type { Month } from '@waymark/calendar';
import { type CellUnit, type ObservedRecord, type RecordValues, textOf, unitOfRow } from '@waymark/observations';
import type { KnownTeam } from '../unit.js';
import type { Source } from './source.js';
import type { Verdict } from './verdict.js';

/** What is asked of a definition. `part` is '' for the indicator itself. */
export interface Question {
  readonly month: Month;
  readonly part: string;
  readonly teams: readonly KnownTeam[];
}

/** One thing that a figure counts or leaves out, and the rows that it stands on. */
export interface Judged {
  /** What it is, with a number or code that says nothing of who it is. */
  readonly subject: string;
  /** Where it counts: once in every unit that holds one of these. */
  readonly places: readonly CellUnit[];
  readonly verdict: Verdict;
  readonly rows: readonly ObservedRecord[];
}

/** How the rows behind an indicator are found and judged. */
export interface BehindDefinition {
  /** What is counted, in the plural and in plain words. */
  readonly counted: string;
  /** Nobody may be told apart, not even by a pseudonym: who leads is never shown. */
  readonly isUnnamed?: boolean;
  readonly sources: (question: Question) => readonly Source[];
  /** Judges all rows of the sources, whichever unit they are in. A row that nobody would look for here is passed over. */
  readonly judge: (rows: readonly ObservedRecord[], question: Question) => readonly Judged[];
}

/** Where a row counts by itself. */
export function placeOf(values: RecordValues): CellUnit {
  return unitOfRow(values['team_code'], values['service_area']);
}

/** How a row is named and judged where each counts for itself. */
export interface RowJudge {
  readonly dataset: string;
  readonly noun: string;
  readonly ref: string;
  readonly place?: (values: RecordValues) => CellUnit;
  /** `undefined`: nobody would look for the row here. */
  readonly verdict: (values: RecordValues, question: Question) => Verdict | undefined;
}

/** Judges every row of one dataset for itself. */
export function eachRow({ dataset, noun, ref, place = placeOf, verdict }: RowJudge): BehindDefinition['judge'] {
  return (rows, question) =>
    rows.flatMap((row) => {
      const found = row.dataset === dataset ? verdict(row.values, question) : undefined;
      if (!found) return [];
      return [{ subject: `${noun} ${textOf(row.values, ref)}`, places: [place(row.values)], verdict: found, rows: [row] }];
    });
}

/** The rows of a dataset. */
export function rowsOf(rows: readonly ObservedRecord[], dataset: string): readonly ObservedRecord[] {
  return rows.filter((row) => row.dataset === dataset);
}

/** Rows by the word in a column; rows where it is blank are not among them. */
export function rowsBy(rows: readonly ObservedRecord[], column: string): ReadonlyMap<string, readonly ObservedRecord[]> {
  const groups = new Map<string, ObservedRecord[]>();
  for (const row of rows) {
    const word = textOf(row.values, column);
    if (word === '') continue;
    const group = groups.get(word);
    if (group) group.push(row);
    else groups.set(word, [row]);
  }
  return groups;
}
