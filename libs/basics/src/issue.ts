/** Where something stands in what arrived. `line` counts from 1 and is the line in the file at which the row begins. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly line?: number;
  readonly column?: string;
}

/** refused: the file, row or cell did not go in. warning: it went in, and somebody should look. */
export type IssueWeight = 'refused-file' | 'refused-row' | 'refused-cell' | 'warning';

/**
 * Imperfect input, as a value: collected, returned and shown beside its row. `code` groups issues with the same repair; `reason` says
 * what was found and what was expected; `repair` says what to do.
 */
export interface Issue {
  readonly weight: IssueWeight;
  readonly code: string;
  readonly place: Place;
  readonly reason: string;
  readonly repair: string;
}
