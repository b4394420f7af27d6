import type { LadderModel } from '@waymark/charts';
import type { ListRow } from '@waymark/contract';
import { type Theme, monthWords, pointsText } from '@waymark/indicators';
import { monthFromText } from '@waymark/calendar';

/** The last judgement of a theme by its lead, and the one before it. */
export interface Judged {
  readonly score: number;
  readonly judgedOn: string;
  readonly oneHigher: string | null;
  readonly before?: { readonly score: number; readonly judgedOn: string };
}

/** How the lead of a theme judged it, as far as was known on a day; `undefined` where nobody has. */
export function judgedBy(rows: readonly ListRow<'judgements'>[], theme: Theme, on: string): Judged | undefined {
  const [last, before] = rows
    .filter((row) => row.judge === 'theme_lead' && row.theme === theme && row.kind !== 'own_leadership' && row.judged_on <= on)
    .sort((a, b) => (a.judged_on < b.judged_on ? 1 : -1));
  if (!last) return undefined;
  return {
    score: last.score,
    judgedOn: last.judged_on,
    oneHigher: last.one_higher,
    ...(before ? { before: { score: before.score, judgedOn: before.judged_on } } : {}),
  };
}

/** "6 of 10, was 5 in December 2025". */
export function judgedWords(score: number, before?: { readonly score: number; readonly when: string }): string {
  const now = `${pointsText(score)} of 10`;
  if (!before) return now;
  return before.score === score ? `${now}, as in ${before.when}` : `${now}, was ${pointsText(before.score)} in ${before.when}`;
}

/** A judgement on its ladder. */
export function ladderOf({ score, before }: Judged): LadderModel {
  return {
    value: score,
    before: before?.score,
    spoken: `Judgement ${judgedWords(score, before && { score: before.score, when: monthOfDay(before.judgedOn) })}`,
  };
}

/** The month of a day in words: "March 2026". */
export function monthOfDay(day: string): string {
  return monthWords(monthFromText(day.slice(0, 7))!);
}
