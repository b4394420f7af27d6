import { type Indicator, type Theme, withCounted } from '@waymark/indicators';

/** The themes in their order, with the name that pages give them. */
export const themes: readonly { readonly theme: Theme; readonly name: string }[] = [
  { theme: 'leadership', name: 'Leadership' },
  { theme: 'learning', name: 'Learning' },
  { theme: 'alignment', name: 'Organisational alignment' },
  { theme: 'measures', name: 'Meaningful measures' },
];

const partNames: Readonly<Record<string, string>> = {
  genogram: 'Family tree',
  map: 'Three-column map',
  map_with_family: 'Map made with the family',
  statements: 'Danger or worry statements',
  paired: 'Goal and scale, each danger',
  scaled: 'Safety scale',
  child_work: 'Work with the child',
  child_words: 'Child’s words used',
  network: 'Family network',
  network_action: 'Network holds an action',
  network_meeting: 'Family network meeting',
  plan: 'Plan active or tested',
  timeline: 'Timeline agreed',
  child_told: 'Child told of the plan',
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
