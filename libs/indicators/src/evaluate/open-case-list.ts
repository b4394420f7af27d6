import type { Month } from '@waymark/calendar';
import type { CellTable } from '@waymark/observations';

/** Which snapshots say who was open in a month, and under which names cells hold what is known of those cases. */
export interface OpenCaseList {
  /** The measure that every row of the snapshot speaks. */
  readonly rows: 'practice/rows' | 'open-children/rows';
  /** The name of what was observed of the cases of this list, for example how they were scaled. */
  readonly measureOf: (measure: string) => string;
}

const practice: OpenCaseList = { rows: 'practice/rows', measureOf: (measure) => measure };
const openCases: OpenCaseList = { rows: 'open-children/rows', measureOf: (measure) => `${measure}@open_cases` };

/**
 * Who was open in a month: the case practice dashboard says, and the lists of open cases in a month for which nobody in the authority
 * sent a dashboard. One month never mixes the two, so that nobody counts twice.
 */
export function openCaseListOf(cells: CellTable, month: Month): OpenCaseList {
  return cells.latest(practice.rows, practice.rows, month).length > 0 ? practice : openCases;
}
