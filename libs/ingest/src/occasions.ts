import type { Values } from '@waymark/datasets';
import type { RowProblem } from './row-cells.js';

/** Watches the rows of one file for an occasion of ratings that is said to be about two cases. */
export interface OccasionWatch {
  readonly check: (values: Values, line: number) => RowProblem | undefined;
}

/** The first line that names an occasion decides its case; a later line with another case is refused. */
export function watchOccasions(): OccasionWatch {
  const firstSeen = new Map<string, { readonly caseRef: string; readonly line: number }>();
  return {
    check: (values, line) => {
      const [occasion, caseRef] = [values['occasion_ref'], values['case_ref']];
      if (typeof occasion !== 'string' || typeof caseRef !== 'string') return undefined;
      const first = firstSeen.get(occasion);
      if (first === undefined) firstSeen.set(occasion, { caseRef, line });
      if (first === undefined || first.caseRef === caseRef) return undefined;
      return {
        column: 'occasion_ref',
        problem: {
          code: 'occasion-of-two-cases',
          reason: `occasion ${occasion} belongs to two cases (lines ${first.line} and ${line})`,
          repair: 'Mend the case or the occasion in one of the two lines.',
        },
      };
    },
  };
}
