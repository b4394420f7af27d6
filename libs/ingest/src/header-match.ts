import type { Issue } from '@waymark/basics';
import type { Column, Dataset } from '@waymark/datasets';
import type { ItemHeading } from './headings.js';
import type { PersonalKind } from './personal.js';

/** One column of the file that fills one of ours. `guess`: by likeness only, for a person to confirm. */
export interface MatchedColumn {
  readonly index: number;
  readonly heading: string;
  readonly column: Column;
  readonly how: 'saved' | 'own-name' | 'other-name' | 'guess';
  /** A survey tool wrote its moments: 7/2/26 11:00:22. */
  readonly isToolMoment?: boolean;
}

/** One column of the file that holds the answers to one item. */
export interface MatchedItem extends ItemHeading {
  readonly index: number;
  readonly heading: string;
  /** own-name: by its code. other-name: by its question as it is asked. guess: by a question that is very like it. */
  readonly how: MatchedColumn['how'];
}

/** One column of the file that is not read at all. */
export interface LeftOutColumn {
  readonly index: number;
  readonly heading: string;
  readonly why: 'personal' | 'beside-answers' | 'unknown' | 'no-heading' | 'said-so' | 'filled-by-another';
  readonly personal?: PersonalKind;
}

/** How the columns of a file and of a dataset go together. */
export interface HeaderMatch {
  readonly dataset: Dataset;
  readonly columns: readonly MatchedColumn[];
  readonly items: readonly MatchedItem[];
  readonly leftOut: readonly LeftOutColumn[];
  /** What the headings say for every row: the instrument whose questions they are, where no column names it. */
  readonly given: Readonly<Record<string, string>>;
  /** Columns of the dataset that the file does not have: what is known of them is copied. */
  readonly missing: readonly string[];
  /** Refusals of the file (a needed column, a heading twice) and warnings (columns left out). */
  readonly issues: readonly Issue[];
}
