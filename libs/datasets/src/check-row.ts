import type { Issue, Place } from '@waymark/basics';
import type { Dataset, RuleContext, Values } from './dataset.js';

/** What the check of a row needs beside its values. */
export interface CheckContext extends RuleContext {
  readonly place?: Place;
  /** The columns that are known here; a rule that looks at any other waits until what is known has been copied in. Left out: all. */
  readonly given?: ReadonlySet<string>;
}

/** What the row rules of a dataset say no to. Nothing for a row that may go in. */
export function checkRow(dataset: Dataset, values: Values, context: CheckContext): readonly Issue[] {
  const issues: Issue[] = [];
  for (const rule of dataset.rows) {
    if (context.given !== undefined && !rule.columns.every((column) => context.given!.has(column))) continue;
    if (!rule.broken(values, context)) continue;
    const place = { ...context.place, column: rule.columns[0]! };
    issues.push({ weight: 'refused-row', code: rule.code, place, reason: rule.reason, repair: rule.repair });
  }
  return issues;
}
