import { caseAudits } from '@waymark/audits';
import type { RecordValues, WatchedColumn } from '@waymark/observations';

/** A column that may be left blank, and the figures that then know less; `pages` where a page shows it and no figure counts it. */
export interface NeededColumn extends WatchedColumn {
  readonly dataset: string;
  /** Indicators that leave such a row out, count it as "no", or cannot say it by pathway or team. */
  readonly measures: readonly string[];
  readonly pages?: readonly string[];
  /** The rows that are asked for it, or when it can be known, for the reader. */
  readonly note?: string;
}

const isFilled = (column: string) => (values: RecordValues) => (values[column] ?? '') !== '';
const isBlank = (column: string) => (values: RecordValues) => (values[column] ?? '') === '';
const isOne =
  (column: string, ...words: readonly string[]) =>
  (values: RecordValues) =>
    words.includes(String(values[column] ?? ''));
const councilsOwn = { among: isBlank('agency_code'), note: 'rows of the council, not of partner agencies' };
const allocated = { among: isFilled('person_ref'), note: 'rows that name a worker' };
const ofCases = { among: isOne('kind', ...caseAudits), note: 'audits of a case' };

/**
 * Columns whose blanks make a figure know less, out of the written definitions. Columns that every row must fill are not among them,
 * nor are those where a blank says something by itself (not done, not held, still in post, everybody).
 */
export const neededColumns: readonly NeededColumn[] = [
  { dataset: 'agencies', column: 'adoption', measures: ['LR-14'] },
  { dataset: 'agencies', column: 'adoption_on', measures: ['LR-14'] },
  { dataset: 'teams', column: 'go_live_on', measures: ['LR-10', 'LR-12'], ...councilsOwn },
  { dataset: 'people', column: 'case_holder', measures: ['LD-06'] },
  { dataset: 'people', column: 'leader', measures: ['LD-02', 'LD-08'] },
  { dataset: 'people', column: 'practice_role', measures: ['LR-12'] },
  { dataset: 'caseloads', column: 'fte', measures: ['OA-11'], ...allocated },
  { dataset: 'caseloads', column: 'local_maximum', measures: ['OA-12'], ...allocated },
  { dataset: 'practice', column: 'genogram', measures: ['OA-03'] },
  {
    dataset: 'practice',
    column: 'map_with_family',
    measures: ['OA-03'],
    among: isFilled('map_first_on'),
    note: 'cases with a map',
  },
  { dataset: 'practice', column: 'statements', measures: ['OA-03', 'OA-04'] },
  {
    dataset: 'practice',
    column: 'statements_paired',
    measures: ['OA-03', 'OA-04'],
    among: ({ statements }) => Number(statements ?? 0) > 0,
    note: 'cases with a statement',
  },
  { dataset: 'practice', column: 'child_words_used', measures: ['OA-03'] },
  { dataset: 'practice', column: 'words_and_pictures', measures: ['OA-03'] },
  { dataset: 'practice', column: 'network_members', measures: ['OA-03'] },
  { dataset: 'practice', column: 'network_with_action', measures: ['OA-03'] },
  { dataset: 'practice', column: 'plan', measures: ['OA-03', 'OA-16'] },
  { dataset: 'practice', column: 'bottom_lines', measures: ['OA-03'] },
  { dataset: 'practice', column: 'timeline_agreed', measures: ['OA-03'] },
  { dataset: 'ratings', column: 'pathway', measures: ['MM-27'] },
  { dataset: 'audits', column: 'family_part', measures: ['MM-22'], ...ofCases },
  { dataset: 'audits', column: 'child_part', measures: ['MM-22'], ...ofCases },
  { dataset: 'audits', column: 'pathway', measures: ['MM-13', 'MM-14', 'MM-22'] },
  {
    dataset: 'responses',
    column: 'pathway',
    measures: ['MM-01', 'MM-02', 'MM-05', 'MM-07', 'MM-08', 'MM-09'],
    among: isOne('instrument', 'parent-carer/1', 'young-person/1'),
    note: 'replies of parents and young people',
  },
  {
    dataset: 'training',
    column: 'used_after_3_months',
    measures: ['LR-06'],
    among: isOne('status', 'attended'),
    note: 'attended events; known three months later',
  },
  { dataset: 'training', column: 'team_code', measures: ['LR-06'], ...councilsOwn },
  {
    dataset: 'supervision',
    column: 'map_used',
    measures: ['OA-15'],
    among: (values) => isOne('kind', 'individual')(values) && isFilled('held_on')(values),
    note: 'individual supervision that was held',
  },
  { dataset: 'appreciations', column: 'accepted', measures: ['LD-06'] },
  { dataset: 'appreciations', column: 'team_code', measures: ['LD-06'] },
  {
    dataset: 'register',
    column: 'pathway',
    measures: ['OA-06'],
    among: isOne('kind', 'stage_setting'),
    note: 'stages and settings',
  },
  { dataset: 'commitments', column: 'title', measures: [], pages: ['journey', 'themes'] },
  { dataset: 'commitments', column: 'theme', measures: [], pages: ['themes'] },
  {
    dataset: 'commitments',
    column: 'self_rating',
    measures: [],
    pages: ['journey', 'themes'],
    among: isFilled('self_check_on'),
    note: 'commitments with a self-check',
  },
  {
    dataset: 'judgements',
    column: 'one_higher',
    measures: [],
    pages: ['themes'],
    among: isOne('judge', 'theme_lead'),
    note: 'judgements of theme leads',
  },
];

/** The same by dataset, for counting. A change here makes other observations of the same records: raise the version of `blankObserver`. */
export function neededByDataset(): Readonly<Record<string, readonly WatchedColumn[]>> {
  const byDataset: Record<string, WatchedColumn[]> = {};
  for (const needed of neededColumns) (byDataset[needed.dataset] ??= []).push(needed);
  return byDataset;
}
