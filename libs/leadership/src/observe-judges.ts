import { compareText } from '@waymark/basics';
import { type Month, addMonths, monthOf } from '@waymark/calendar';
import {
  type Observation,
  type ObservedRecord,
  type SubjectObserver,
  dayOf,
  flowsOf,
  numberOf,
  textOf,
  whole,
} from '@waymark/observations';

/** The latest 0-10 score of each judge for a theme, or the whole, in the three months that end with the month (LD-10). */
export function judgementsMeasure(theme: string): string {
  return `judgements/${theme}`;
}

const windowMonths = 3;

interface Judgement {
  /** YYYY-MM-DD, so that dates compare as texts. */
  readonly on: string;
  readonly month: Month;
  readonly theme: string;
  readonly score: number;
}

/** Where leaders say that the implementation stands. A judge counts once in a month, with the latest score of the window. */
export const judgeObserver: SubjectObserver = {
  subject: 'judge',
  name: 'judges',
  version: 1,
  datasets: ['judgements'],
  subjectsOf: (_, values) => [textOf(values, 'judge')],
  observe: (_, records) => {
    const judgements = records.flatMap(judgementOf);
    return [...new Set(judgements.map(({ theme }) => theme))].flatMap((theme) =>
      latestInWindows(judgements.filter((judgement) => judgement.theme === theme)),
    );
  },
};

function judgementOf({ values }: ObservedRecord): readonly Judgement[] {
  const [day, score] = [dayOf(values, 'judged_on'), numberOf(values, 'score')];
  if (day === undefined || score === undefined || textOf(values, 'kind') === 'own_leadership') return [];
  return [{ on: textOf(values, 'judged_on'), month: monthOf(day), theme: textOf(values, 'theme'), score }];
}

function latestInWindows(ofTheme: readonly Judgement[]): readonly Observation[] {
  const inOrder = [...ofTheme].sort((a, b) => compareText(a.on, b.on));
  const latest = new Map<Month, Judgement>();
  for (const judgement of inOrder) {
    for (let later = 0; later < windowMonths; later++) latest.set(addMonths(judgement.month, later), judgement);
  }
  return [...latest].flatMap(([month, { theme, score }]) =>
    flowsOf(month, whole, [{ measure: judgementsMeasure(theme), value: score }]),
  );
}
