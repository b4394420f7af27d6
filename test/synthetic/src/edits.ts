import { type Chance, chanceOf } from './chance.js';
import { type Row, csvText } from './csv.js';
import { ratingEdits } from './rating-edits.js';
import { replyEdits } from './reply-edits.js';
import type { Synthetic, SyntheticDataset } from './synthesise.js';
import { teamEdits } from './team-edits.js';

/** A valid file that arrives after the first ones, and what it does, in words. */
export interface Edit {
  readonly dataset: SyntheticDataset;
  readonly csv: string;
  readonly describes: string;
}

/** What an edit changes: the rows of its file, whole or with fewer columns, and the columns that the file has. */
export interface Change {
  readonly describes: string;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
}

/** Draws one change from what is known now; `undefined` where nothing known fits it. */
export type Draw = (known: Known, chance: Chance) => Change | undefined;

/** A dataset as it stands after the edits so far, so that each further edit is valid after all before it. */
export interface Known {
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  /** YYYY-MM, the months of the authority before any edit. */
  readonly months: readonly string[];
  readonly teams: readonly Row[];
  /** Of the seed and the number of this edit: makes new references that no other run of edits makes. */
  readonly mark: string;
}

interface Kind {
  readonly dataset: 'ratings' | 'responses' | 'teams';
  readonly draw: Draw;
}

const kinds: readonly Kind[] = [
  ...ratingEdits.map((draw) => ({ dataset: 'ratings' as const, draw })),
  ...replyEdits.map((draw) => ({ dataset: 'responses' as const, draw })),
  ...teamEdits.map((draw) => ({ dataset: 'teams' as const, draw })),
];

/** The natural key with its blanks filled: two spellings of a row are one row. */
function keyOf(dataset: Kind['dataset'], row: Row): string {
  if (dataset === 'teams') return row['team_code']!;
  if (dataset === 'responses') return `${row['instrument']}|${row['response_ref']}`;
  const occasion = row['occasion_ref'] || `${row['case_ref']}/${row['rated_on']}/${row['setting']}`;
  return [occasion, row['question'] || 'safety', row['anchors'], row['rater'], row['rater_no'] || '1'].join('|');
}

/** What is known after a file: a column that it lacks keeps what was known of it. */
function after(dataset: Kind['dataset'], known: readonly Row[], change: Change): readonly Row[] {
  const rows = new Map(known.map((row) => [keyOf(dataset, row), row]));
  for (const row of change.rows) {
    const key = keyOf(dataset, row);
    rows.set(key, { ...rows.get(key), ...row });
  }
  return [...rows.values()];
}

/**
 * Random but valid follow-up files for property tests, one after the other: corrections of scores, answers, teams, months and cases; late
 * rows; rows before the earliest month; files that lack columns; files sent again; a month emptied; teams renamed, moved or closed. Each
 * is valid after all before it. They hold the changed datasets in memory, so they are for small authorities.
 */
export function* randomEdits(seed: number, synthetic: Synthetic, count = 12): Generator<Edit> {
  const chance = chanceOf(seed, 'edits');
  const rows = {
    ratings: [...synthetic.rowsOf('ratings')] as readonly Row[],
    responses: [...synthetic.rowsOf('responses')] as readonly Row[],
    teams: [...synthetic.rowsOf('teams')] as readonly Row[],
  };
  for (let edits = 0; edits < count;) {
    const { dataset, draw } = chance.pick(kinds);
    const columns = synthetic.columnsOf(dataset);
    const change = draw(
      { rows: rows[dataset], columns, months: synthetic.months, teams: rows.teams, mark: `${seed}-${edits + 1}` },
      chance,
    );
    if (change === undefined || change.rows.length === 0) continue;
    rows[dataset] = after(dataset, rows[dataset], change);
    edits += 1;
    yield { dataset, csv: csvText(change.columns, change.rows), describes: change.describes };
  }
}
