/** How an item is answered; the words and numbers of each kind stand in `answerKinds`. */
export type AnswerKindName =
  | 'evidence_0_3'
  | 'difference_0_2'
  | 'evidence_and_difference'
  | 'scale_0_10'
  | 'agree_5'
  | 'extent_4'
  | 'yes_sort_no'
  | 'faces_3'
  | 'yes_no'
  | 'choice'
  | 'text';

/** One step of an answer: the number that a file may hold for it, and its word. */
export interface Level {
  readonly number: number;
  readonly word: string;
}

/**
 * What may be answered. `storedAs` says how an answer is kept: a level by its word (mostly, sort_of) or by its number (agree_5, evidence,
 * difference, scale), a choice by its code, words as they are. `or` are the ways of having no value; `as` gives other words for answers.
 */
export interface AnswerKind {
  readonly name: AnswerKindName;
  readonly is: string;
  readonly storedAs: 'word' | 'number' | 'code' | 'text';
  readonly levels?: readonly Level[];
  readonly or: readonly string[];
  readonly as?: Readonly<Record<string, string>>;
  readonly onTheForm?: Readonly<Record<string, string>>;
  /** The levels, by number, that count as yes. */
  readonly countsAsYes?: readonly number[];
}

/** One question or statement. `code` is fixed for ever: indicators, files and charts refer to it. */
export interface Item {
  readonly code: string;
  readonly section: string;
  readonly text: string;
  readonly answer: AnswerKindName;
  /** theme.element: what the answer is evidence about. */
  readonly element: string;
  readonly choices?: readonly string[];
  /** Several choices may be ticked, or several lines written. */
  readonly many?: boolean;
  /** The described ends of a 0-10 item: a code of `anchors`. */
  readonly anchors?: string;
  /** The words under the three faces. */
  readonly faces?: Readonly<Record<'smile' | 'straight' | 'frown', string>>;
  /** Agreeing is the worse answer: turned round (6 minus the answer) before anything is scored. */
  readonly reversed?: boolean;
  readonly required?: boolean;
  /** An answer "yes" leaves the instrument and calls a person. */
  readonly alert?: boolean;
  /** What an auditor would see at the top level. */
  readonly lookFor?: string;
  /** The same question as it is put to a parent. */
  readonly askParent?: string;
  readonly principles?: readonly string[];
  readonly seeds?: readonly string[];
}

/** A sum that is allowed, and how many answers it needs; nothing else is ever added up. */
export interface Score {
  readonly items: readonly string[];
  readonly how: 'count_yes' | 'mean' | 'sum' | 'climate_0_100';
  readonly needs: number;
  readonly of?: number;
  readonly goodFrom?: number;
  readonly confidentFrom?: number;
}

/** A set of items that somebody answers. `id` is name/version; a version never changes once somebody has answered it. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly kind: 'audit' | 'survey' | 'observation' | 'profile' | 'judgement' | 'panel';
  readonly voice: string;
  readonly raters?: readonly string[];
  readonly stages?: readonly string[];
  readonly lenses?: readonly string[];
  /** The number of replies below which no percentage or distribution is drawn for a group. */
  readonly smallestGroup?: number;
  readonly readingAge?: string;
  readonly when: string;
  readonly opening?: string;
  readonly closing?: string;
  readonly rules?: readonly string[];
  /** The instrument's own words for the levels of evidence_0_3. */
  readonly levels?: readonly Level[];
  readonly scores?: Readonly<Record<string, Score>>;
  /** Shorter forms of the same instrument: the same codes, so that the answers count together. */
  readonly forms?: Readonly<Record<string, readonly string[]>>;
  /** The dataset whose columns the answers fill, where it is not responses or audit_answers. */
  readonly landsIn?: string;
  /** Item to column of that dataset, where the names differ. */
  readonly fills?: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly items: readonly Item[];
}
