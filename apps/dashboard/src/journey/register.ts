import { addMonths, dayFromText, dayText, firstDayOf, lastDayOf, monthOf } from '@waymark/calendar';
import type { LikertModel } from '@waymark/charts';
import type { ListRow } from '@waymark/contract';

type Entry = ListRow<'register'>;

export const kindNames: Readonly<Record<Entry['kind'], string>> = {
  form: 'Forms',
  policy: 'Policies',
  process: 'Processes',
  stage_setting: 'Stages and settings',
};

export const statusNames: Readonly<Record<Entry['status'], string>> = {
  not_started: 'Not started',
  designed: 'Designed',
  tested: 'Tested',
  live: 'Live',
  reviewed: 'Reviewed',
  retired: 'Retired',
};

const steps = ['not_started', 'designed', 'tested', 'live', 'reviewed'] as const;
const looks = ['scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5'] as const;

/** How many entries of each kind stand at each step; what is retired is not among them. */
export function registerSteps(entries: readonly Entry[]): LikertModel {
  const kinds = Object.keys(kindNames) as readonly Entry['kind'][];
  return {
    parts: steps.map((step, i) => ({ name: statusNames[step], look: looks[i]! })),
    rows: kinds.flatMap((kind) => {
      const ofKind = entries.filter((entry) => entry.kind === kind && entry.status !== 'retired');
      if (ofKind.length === 0) return [];
      const counts = steps.map((step) => ofKind.filter(({ status }) => status === step).length);
      return [
        {
          key: kind,
          name: kindNames[kind],
          numbers: String(ofKind.length),
          counts,
          spoken: `${kindNames[kind]}: ${counts.map((n, i) => `${n} ${statusNames[steps[i]!].toLowerCase()}`).join(', ')}`,
        },
      ];
    }),
  };
}

/**
 * When an entry is to be looked at again: so many months after it was reviewed, on the same day of the month or its last. `undefined`
 * where it was never reviewed, or nobody said how often, or it is retired.
 */
export function nextReview({ status, reviewed_on: reviewed, review_every_months: every }: Entry): string | undefined {
  const day = reviewed === null ? undefined : dayFromText(reviewed);
  if (day === undefined || every === null || status === 'retired') return undefined;
  const month = monthOf(day);
  const due = addMonths(month, every);
  const [offset, longest] = [day - firstDayOf(month), lastDayOf(due) - firstDayOf(due)];
  return dayText((firstDayOf(due) + Math.min(offset, longest)) as typeof day);
}
