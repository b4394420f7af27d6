import type { Indicator, Theme } from '@waymark/indicators';

/** The themes in their order, with the name that pages give them. */
export const themes: readonly { readonly theme: Theme; readonly name: string }[] = [
  { theme: 'leadership', name: 'Leadership' },
  { theme: 'learning', name: 'Learning' },
  { theme: 'alignment', name: 'Organisational alignment' },
  { theme: 'measures', name: 'Meaningful measures' },
];

const countedNames: Readonly<Record<string, string>> = {
  'LD-10': 'leaders',
  'MM-01': 'replies',
  'MM-02': 'replies',
  'MM-05': 'replies',
  'MM-07': 'replies',
  'MM-08': 'replies',
  'MM-09': 'replies',
  'MM-23': 'occasions',
  'MM-26': 'comparisons',
  'MM-27': 'cases scaled again',
};

/** What the numbers behind a figure count, in one or two words; empty where the definition has no short word for it. */
export function countedName({ id, minimum }: Pick<Indicator, 'id' | 'minimum'>): string {
  if (minimum.of !== 'denominator') return minimum.of.replace('_', ' ');
  return countedNames[id] ?? '';
}

/** "48 of 117 occasions", "1 comparison", "8 of 22". */
export function withCounted(indicator: Pick<Indicator, 'id' | 'minimum'>, numbers: string): string {
  const counted = countedName(indicator);
  return `${numbers} ${numbers === '1' ? singular(counted) : counted}`.trim();
}

function singular(counted: string): string {
  return counted
    .replace(/^replies/, 'reply')
    .replace(/^cases/, 'case')
    .replace(/s$/, '');
}

const partNames: Readonly<Record<string, string>> = {
  held: 'Held in time',
  family: 'Families, not children',
  words_pictures: 'Words and pictures',
  plan_test: 'Trying out a plan',
  appreciative: 'Appreciative inquiry',
  authority: 'Saying what I can require',
  questions: 'Prepared questions',
  english_additional: 'English as an additional language',
};

/** A part of a family of figures in words: "three_houses" is "Three houses", "wellbeing@standard" is "Wellbeing, standard wording". */
export function partName(part: string): string {
  const [name = '', wording] = part.split('@');
  const plain = partNames[name] ?? name.replaceAll('_', ' ').replaceAll('/', ', ');
  const words = plain[0]!.toLocaleUpperCase('en-GB') + plain.slice(1);
  return wording === undefined ? words : `${words}, ${wording.replaceAll('_', ' ')} wording`;
}

/** Which way is better, in words. */
export const directionWords: Readonly<Record<Indicator['direction'], string>> = {
  up: 'Higher is better.',
  down: 'Lower is better.',
  read: 'Neither way is better by itself. It is read, and has no aim.',
};

/** The unit as it stands in a subtitle. */
export function unitWords({ unit }: Pick<Indicator, 'unit'>): string {
  return unit === 'percent' ? 'per cent' : unit;
}

/** What a minimum asks for, in words. */
export function minimumWords(indicator: Indicator): string {
  const { n } = indicator.minimum;
  return `${withCounted(indicator, `At least ${n}`)} in the step that is shown; below, the page says how many there are and gives no figure.`;
}

const rhythmNames: Readonly<Record<Indicator['rhythm'], string>> = {
  month: 'by month',
  quarter: 'by calendar quarter',
  wave: 'by survey wave',
  window: 'at the end of each period that it looks back over',
};

/** The step of the points: "by calendar quarter". */
export function rhythmWords({ rhythm }: Pick<Indicator, 'rhythm'>): string {
  return rhythmNames[rhythm];
}

/** How points are taken, in a sentence. */
export function stepSentence({ kind, rhythm }: Pick<Indicator, 'kind' | 'rhythm'>): string {
  if (kind === 'gap' || kind === 'direction')
    return 'Figures are by month; the pictures add the three months of a quarter that has ended.';
  return `Drawn ${rhythmWords({ rhythm })}.`;
}
