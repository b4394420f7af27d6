import type { Month } from '@waymark/calendar';
import { type AnswerCount, answersOf, askedItem } from '@waymark/contract';
import type { Frame } from '@waymark/frames';
import { type Indicator, type MonthSeries, type Reading, type Spread, readingOf, spreadOver } from '@waymark/indicators';
import { type Instrument, type Item, answerKinds } from '@waymark/instruments';
import type { MeasureScope } from '../measures/measure-scope.js';
import { unitFrom } from '../measures/unit-word.js';
import type { Period } from '../platform/scope-search.js';

/** Everything that is known of one survey in one unit, and in the whole: its months say what a wave is. */
export interface SurveyAnswers {
  readonly instrument: Instrument;
  readonly rhythm: 'quarter' | 'wave';
  readonly unit: string;
  readonly answers: ReadonlyMap<string, readonly AnswerCount[]>;
  readonly whole: ReadonlyMap<string, readonly AnswerCount[]>;
  readonly span: Period;
  /** The last month that is looked at. */
  readonly to: Month;
}

/** What an answers frame says of a survey to the page of a scope. */
export function surveyAnswersOf(
  frame: Frame,
  { instrument, rhythm }: Pick<SurveyAnswers, 'instrument' | 'rhythm'>,
  { unit, span, period }: Pick<MeasureScope, 'unit' | 'span' | 'period'>,
): SurveyAnswers {
  return { instrument, rhythm, unit, answers: answersOf(frame, unit), whole: answersOf(frame, 'ALL'), span, to: period.to };
}

/** Whether an answer to the item may count as yes, so that a share of yes can be given. */
export function hasYes({ answer }: Pick<Item, 'answer'>): boolean {
  return answerKinds[answer].countsAsYes !== undefined;
}

/** What counts as yes, in the words of the form: "mostly or completely". */
export function yesWords({ answer }: Pick<Item, 'answer'>): string {
  const { levels = [], countsAsYes = [] } = answerKinds[answer];
  const words = levels.filter(({ number }) => countsAsYes.includes(number)).map(({ word }) => word.replaceAll('_', ' '));
  return answer === 'faces_3' ? 'the smiling face' : words.join(' or ');
}

/** The share of yes to an item at the survey's step, with its interval. An item has no wanted direction and no pattern of its own. */
export function itemReading(survey: SurveyAnswers, item: Item): Reading {
  const yes = answerKinds[item.answer].countsAsYes ?? [];
  return readingAt(survey, item.code, itemIndicator(survey, item), (level) => yes.includes(level));
}

/** How many of those asked replied, at the survey's step; `undefined` where nobody wrote down who was asked. */
export function askedReading(survey: SurveyAnswers): Reading | undefined {
  if (!survey.whole.has(askedItem)) return undefined;
  return readingAt(survey, askedItem, askedIndicator(survey), (level) => level === 1);
}

/** The scores of a question from 0 to 10 over some months: counted and ordered, never averaged. */
export function scaleSpread(
  survey: SurveyAnswers,
  { code }: Item,
  months: { readonly from: number; readonly to: number },
): Spread {
  const distribution = (survey.answers.get(code) ?? []).map(({ month, level, n }) => ({ month, at: level, n }));
  return spreadOver({ figures: [], distribution }, months, survey.instrument.smallestGroup ?? leastReplies);
}

function readingAt(survey: SurveyAnswers, item: string, indicator: Indicator, isYes: (level: number) => boolean): Reading {
  const least = indicator.minimum.n;
  return readingOf({
    indicator,
    unit: unitFrom(survey.unit),
    series: seriesOf(survey.answers.get(item) ?? [], survey.to, isYes, least),
    whole: seriesOf(survey.whole.get(item) ?? [], survey.to, isYes, least),
    span: { from: survey.span.from, to: survey.to },
  });
}

/** Answers as the months of a share. */
function seriesOf(counts: readonly AnswerCount[], to: Month, isYes: (level: number) => boolean, least: number): MonthSeries {
  const months = new Map<number, { numerator: number; denominator: number }>();
  for (const { month, level, n } of counts) {
    if (month > to) continue;
    const known = months.get(month) ?? { numerator: 0, denominator: 0 };
    months.set(month, { numerator: known.numerator + (isYes(level) ? n : 0), denominator: known.denominator + n });
  }
  const figures = [...months]
    .sort(([a], [b]) => a - b)
    .map(([month, { numerator, denominator }]) => ({
      month,
      numerator,
      denominator,
      n: denominator,
      value: denominator === 0 ? undefined : numerator / denominator,
      state: denominator === 0 ? ('none' as const) : denominator < least ? ('too_few' as const) : ('ok' as const),
    }));
  return { figures, distribution: [] };
}

const leastReplies = 10;
const leastAsked = 20;

/** An item as a figure that is read as it stands. Its minimum is the smallest group that its survey shows. */
export function itemIndicator({ instrument, rhythm }: Pick<SurveyAnswers, 'instrument' | 'rhythm'>, item: Item): Indicator {
  return {
    ...asItStands(rhythm),
    id: `${instrument.id}/${item.code}`,
    name: item.text,
    short: item.text,
    minimum: { n: instrument.smallestGroup ?? leastReplies, of: 'denominator' },
  };
}

/** Who replied of those asked, as a figure: below 20 asked no share is given. */
export function askedIndicator({ instrument, rhythm }: Pick<SurveyAnswers, 'instrument' | 'rhythm'>): Indicator {
  return {
    ...asItStands(rhythm),
    id: `${instrument.id}/asked`,
    name: 'Replied, of those asked',
    short: 'Replied, of those asked',
    minimum: { n: leastAsked, of: 'denominator' },
  };
}

function asItStands(rhythm: 'quarter' | 'wave'): Omit<Indicator, 'id' | 'name' | 'short' | 'minimum'> {
  return {
    question: '',
    plain: { in: '', out: '' },
    spine: 'good',
    theme: 'measures',
    element: '',
    kind: 'proportion',
    from: ['responses'],
    numerator: 'answers that count as yes',
    denominator: 'answers',
    month: 'flow, received_on',
    missing: 'no answer is outside both',
    unit: 'percent',
    direction: 'read',
    by: ['team', 'service_area'],
    chart: 'dot and interval',
    method: 'Wilson 95%',
    interval: 'wilson',
    pattern: 'none',
    rhythm,
    caveat: '',
    source: '',
  };
}
