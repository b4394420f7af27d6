import type { BehindAnswer, BehindSubject } from '@waymark/contract';
import type { BehindFigure, Judged } from '@waymark/indicators';
import type { ObservedRecord } from '@waymark/observations';
import type { PlacedRow } from './candidate-rows.query.js';
import { shownRow } from './shown-row.js';

/** Everything that a figure counted and left out, as it may be shown. `rows` are the rows that it was looked for among. */
export function shownSubjects({ subjects, isUnnamed }: BehindFigure, rows: readonly PlacedRow[]): BehindSubject[] {
  const placed = new Map<ObservedRecord, PlacedRow>(rows.map((row) => [row, row]));
  return subjects.map((one, i) => ({
    subject: isUnnamed ? unnamed(one, i) : one.subject,
    ...standingOf(one),
    numerator: one.verdict.numerator,
    denominator: one.verdict.denominator,
    rows: one.rows.flatMap((row) => placed.get(row) ?? []).map((row) => shownRow(row, isUnnamed)),
  }));
}

/** The subject's noun and its place in the list. */
function unnamed({ subject }: Judged, position: number): string {
  return `${subject.split(' ')[0]} ${position + 1} of the list`;
}

function standingOf({ verdict: { role, reason, words } }: Judged) {
  return { role, reason, words };
}

/** How many subjects stand where for which reason, in the order in which they are listed. */
export function reasonsOf(subjects: readonly Judged[]): BehindAnswer['reasons'] {
  const reasons = new Map<string, BehindAnswer['reasons'][number]>();
  for (const one of subjects) {
    const name = `${one.verdict.role} ${one.verdict.words}`;
    reasons.set(name, { ...standingOf(one), subjects: (reasons.get(name)?.subjects ?? 0) + 1 });
  }
  return [...reasons.values()];
}
