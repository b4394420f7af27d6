import { workbookOf } from '@waymark/ingest/testing';

/** A list of a made-up Annex A workbook: rows that fill some of its headings. */
export interface MadeList {
  readonly list: keyof typeof headingsOfLists;
  /** What the sheet is called; "List 6" where left out. */
  readonly name?: string;
  readonly headings?: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const who = [
  'Child Unique ID',
  'Gender',
  'Ethnicity',
  'Date of Birth',
  'Age of Child (Years)',
  'Does the Child have a Disability',
];
const headingsOfLists = {
  6: [
    ...who,
    'CIN Start Date',
    'Primary Need Code',
    'Date Child Was Last Seen',
    'CIN Closure Date',
    'Reason for Closure',
    'Case Status',
    'Allocated Team',
    'Allocated Worker',
  ],
  7: [
    ...who,
    'Child Protection Plan Start Date',
    'Initial Category of Abuse',
    'Latest Category of Abuse',
    'Date of the Last Statutory Visit',
    'Was the Child Seen Alone?',
    'Date of latest review conference',
    'Child Protection Plan End Date',
    'Number of Previous Child Protection Plans',
    'Allocated Team',
    'Allocated Worker',
  ],
  9: [
    ...who,
    'Allocated Team',
    'Allocated Worker',
    'Eligibility Category',
    'LA in Touch',
    'Type of Accommodation',
    'Suitability of Accommodation',
    'Activity Status',
  ],
} as const;

/** The bytes of a made-up Annex A workbook in the layout of 2019: a title above the headings of each list. */
export function annexAWorkbook(lists: readonly MadeList[]): Buffer {
  return workbookOf({
    sheets: lists.map(({ list, name = `List ${list}`, headings = headingsOfLists[list], rows }) => ({
      name,
      rows: [[`List ${list}`], headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))],
    })),
  });
}
