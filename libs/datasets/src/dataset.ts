/** A value as it is kept: dates YYYY-MM-DD, months YYYY-MM, yes or no, numbers, and words such as not_applicable, declined or absent. */
export type Value = string | number | null;

/**
 * One typed row. `null`: the file has the column and left it blank, which means not recorded. A key that is absent: the column is not in
 * the source (for item columns of wide files also: the cell was blank or refused), so what is known of it stays.
 */
export type Values = Readonly<Record<string, Value>>;

export type ColumnType = 'ref' | 'code' | 'date' | 'month' | 'yes_no' | 'whole' | 'number' | 'text' | 'one_of';

/** What a code must point at: something known already, or something that arrives in the same call. */
export type Names = 'teams' | 'agencies' | 'audits' | 'instruments' | 'items';

export interface Column {
  readonly name: string;
  /** The column in plain words, for screens and messages. */
  readonly label: string;
  readonly type: ColumnType;
  readonly is?: string;
  readonly required?: boolean;
  /** Other headings seen in the wild. */
  readonly as?: readonly string[];
  /** one_of: the words of the list. */
  readonly values?: readonly string[];
  /** Other words, and the word of the list that each means. */
  readonly spellings?: Readonly<Record<string, string>>;
  readonly min?: number;
  readonly max?: number;
  /** Words that may stand in place of a number. */
  readonly or?: readonly string[];
  /** The most characters that a text may have, as a reader counts them. */
  readonly maxLength?: number;
  /** ref: a person and a case are two kinds of pseudonym. */
  readonly refersTo?: 'person' | 'case';
  readonly names?: Names;
  /** code: written in capitals, because it matches without case. */
  readonly capitals?: boolean;
  /** code: a service area where it is the word of one, otherwise a team in capitals. */
  readonly unit?: boolean;
  /** date: of something that happened, so never later than the day on which the file arrived. */
  readonly happened?: boolean;
  /** Words that may hold names: warned about when they look like it, never counted. */
  readonly sensitive?: boolean;
  /** What a blank means, for the reader. */
  readonly blankMeans?: string;
  /** Key columns: what a blank is filled in with before the key is made. */
  readonly blankIs?: string | number;
  /** The made-up value of the template. */
  readonly example?: string;
}

/** What a rule knows beside the row. */
export interface RuleContext {
  /** The day on which the file arrived, YYYY-MM-DD. */
  readonly arrivedOn: string;
}

/** Says no to a row whose columns contradict each other. A column that is absent is looked at as a blank one. */
export interface RowRule {
  readonly code: string;
  /** The columns that the rule looks at; the fault is shown at the first. */
  readonly columns: readonly string[];
  readonly when: string;
  readonly broken: (values: Values, context: RuleContext) => boolean;
  readonly reason: string;
  readonly repair: string;
}

/** A file that Waymark reads, declared as data. */
export interface Dataset {
  readonly name: string;
  /** The dataset in plain words, for screens. */
  readonly label: string;
  readonly is: string;
  /** What makes a second arrival of a row an update of the first. */
  readonly key: readonly string[];
  /** The column that puts a row into a calendar month. */
  readonly month?: string;
  /** The columns of a combination for which the files of one call are together the whole truth of their feed. */
  readonly completeFor?: readonly string[];
  /** Where item codes are headings: filled-in surveys, or audits with one row each. */
  readonly items?: 'survey' | 'audit';
  readonly columns: readonly Column[];
  readonly rows: readonly RowRule[];
  /** Headings that are left out by name. */
  readonly neverStored?: readonly string[];
}
