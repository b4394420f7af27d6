import type { DatasetSummary, Matching, MatchingChoice } from '@waymark/contract';

/** What a person said about their columns: theirs to ours, null to leave one out. What is not named keeps the guess. */
export type ColumnChoices = Readonly<Record<string, string | null>>;

/** One of our columns with the column of theirs that fills it. */
export interface OurColumn {
  readonly name: string;
  readonly label: string;
  readonly is: string;
  readonly isNeeded: boolean;
  readonly theirs?: string;
  readonly samples: readonly string[];
  /** sure: our own name or a known heading. think: a guess. chosen: a person said so. none: nothing fills it. */
  readonly how: 'sure' | 'think' | 'chosen' | 'none';
}

/** Our columns, needed first, each with what fills it after the person's choices. */
export function ourColumns(dataset: DatasetSummary, matching: Matching, choices: ColumnChoices): readonly OurColumn[] {
  // A wide file names its items in its headings, so it needs no column that names them.
  const namesItems = answerColumns(dataset, matching).length > 0;
  const codes = new Set(matching.questions.map(({ code }) => code));
  const asksQuestions = Object.values(choices).some((ours) => ours !== null && codes.has(ours));
  const rows = dataset.columns.map(({ name, label, is, required }): OurColumn => {
    const isKnown = (name === 'item' && namesItems) || (name === 'instrument' && (matching.instrument !== null || asksQuestions));
    const isNeeded = required && !isKnown;
    const theirs = matching.columns.find((column) => oursOf(column, choices) === name);
    if (!theirs) return { name, label, is, isNeeded, samples: [], how: 'none' };
    const how = theirs.theirs in choices || theirs.how === 'chosen' ? 'chosen' : theirs.how === 'likely' ? 'think' : 'sure';
    return { name, label, is, isNeeded, theirs: theirs.theirs, samples: theirs.samples, how };
  });
  return [...rows.filter(({ isNeeded }) => isNeeded), ...rows.filter(({ isNeeded }) => !isNeeded)];
}

/** Their column that fills one of ours after the choices; null where it is left out. */
function oursOf({ theirs, ours }: Matching['columns'][number], choices: ColumnChoices): string | null {
  return theirs in choices ? choices[theirs]! : ours;
}

/** The choices after a person filled our column with theirs, or with nothing. What filled it before is left out. */
export function withChoice(matching: Matching, choices: ColumnChoices, ours: string, theirs: string | undefined): ColumnChoices {
  const freed = matching.columns
    .filter((column) => oursOf(column, choices) === ours && column.theirs !== theirs)
    .map((column): [string, null] => [column.theirs, null]);
  return { ...choices, ...Object.fromEntries(freed), ...(theirs === undefined ? {} : { [theirs]: ours }) };
}

/** Our needed columns that nothing fills after the choices. */
export function stillMissing(dataset: DatasetSummary, matching: Matching, choices: ColumnChoices): readonly OurColumn[] {
  return ourColumns(dataset, matching, choices).filter(({ theirs, isNeeded }) => isNeeded && theirs === undefined);
}

/** Their columns that nothing of ours takes, and whether that protects people. Answers to questions of a survey are taken. */
export function leftOut(
  matching: Matching,
  choices: ColumnChoices,
): readonly { readonly theirs: string; readonly isPersonal: boolean }[] {
  return matching.columns
    .filter((column) => oursOf(column, choices) === null)
    .map(({ theirs, leftOutBecause }) => ({ theirs, isPersonal: leftOutBecause === 'personal' }));
}

/** Their columns that hold answers to questions, which are no columns of the dataset itself. */
export function answerColumns(
  dataset: DatasetSummary,
  matching: Matching,
): readonly { readonly theirs: string; readonly ours: string }[] {
  const names = new Set(dataset.columns.map(({ name }) => name));
  return matching.columns.flatMap(({ theirs, ours }) => (ours === null || names.has(ours) ? [] : [{ theirs, ours }]));
}

/** Columns of a survey that may ask a question: answers, and what nothing else of ours takes. Columns about people are no questions. */
export function questionsOf(
  matching: Matching,
  choices: ColumnChoices,
): readonly { readonly theirs: string; readonly ours: string | null; readonly how: Matching['columns'][number]['how'] }[] {
  const codes = new Set(matching.questions.map(({ code }) => code));
  return matching.columns
    .map((column) => ({ theirs: column.theirs, ours: oursOf(column, choices), how: column.how, why: column.leftOutBecause }))
    .filter(({ ours, why }) => (ours === null ? codes.size > 0 && why !== 'personal' : codes.has(ours)))
    .map(({ theirs, ours, how }) => ({ theirs, ours, how }));
}

/** What goes to the server; `undefined` while something is still to be said. */
export function choiceFrom(
  dataset: DatasetSummary,
  matching: Matching,
  choices: ColumnChoices,
  dateOrder: 'day' | 'month' | undefined,
  words: MatchingChoice['words'] = {},
): MatchingChoice | undefined {
  if (stillMissing(dataset, matching, choices).length > 0) return undefined;
  if (matching.dateOrder === 'ask' && dateOrder === undefined) return undefined;
  const taken = Object.keys(words).length === 0 ? {} : { words };
  return { dataset: matching.dataset, columns: choices, ...taken, ...(dateOrder ? { dateOrder } : {}) };
}

/** A date of the file read both ways: "02/03/2026 is 2 March 2026". Undefined where it is no date with two readings. */
export function dateReadings(example: string | null): { readonly day: string; readonly month: string } | undefined {
  const match = /^(\d{1,2})\D(\d{1,2})\D(\d{2,4})/.exec(example ?? '');
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return { day: dateWords(first, second, year), month: dateWords(second, first, year) };
}

const months = 'January February March April May June July August September October November December'.split(' ');

function dateWords(day: number, month: number, year: number): string {
  const full = year < 100 ? 2000 + year : year;
  return months[month - 1] === undefined || day > 31 ? 'no date' : `${day} ${months[month - 1]} ${full}`;
}
