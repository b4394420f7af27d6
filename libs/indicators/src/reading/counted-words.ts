import type { Indicator } from '../indicator.js';
import { countText } from './number-words.js';

const countedNames: Readonly<Record<string, string>> = {
  'LD-01': 'replies',
  'LD-02': 'leaders',
  'LD-04': 'replies',
  'LD-05': 'actions or milestones',
  'LD-06': 'months of counting',
  'LD-07': 'findings',
  'LD-08': 'leaders',
  'LD-10': 'leaders',
  'LD-11': 'milestones',
  'LR-01': 'social workers',
  'LR-02': 'staff',
  'LR-03': 'starters',
  'LR-06': 'answers',
  'LR-08': 'replies',
  'LR-09': 'replies',
  'LR-10': 'teams',
  'LR-12': 'service areas',
  'LR-14': 'agencies',
  'LR-15': 'findings',
  'OA-01': 'forms',
  'OA-03': 'open cases',
  'OA-04': 'statements',
  'OA-06': 'stages',
  'OA-09': 'findings',
  'OA-10': 'actions',
  'OA-12': 'workers',
  'OA-13': 'replies',
  'OA-15': 'sessions due',
  'OA-16': 'plans',
  'MM-01': 'replies',
  'MM-02': 'replies',
  'MM-05': 'replies',
  'MM-07': 'replies',
  'MM-08': 'replies',
  'MM-09': 'replies',
  'MM-11': 'asked',
  'MM-13': 'audits',
  'MM-14': 'audits',
  'MM-21': 'open cases',
  'MM-22': 'audits',
  'MM-23': 'occasions',
  'MM-26': 'comparisons',
  'MM-27': 'cases scaled again',
};

/** What the numbers behind a figure count, in one to three words. */
export function countedName({ id, minimum }: Pick<Indicator, 'id' | 'minimum'>): string {
  return countedNames[id] ?? (minimum.of === 'denominator' ? '' : minimum.of.replaceAll('_', ' '));
}

/** "48 of 117 occasions", "1 comparison", "8 of 22". */
export function withCounted(indicator: Pick<Indicator, 'id' | 'minimum'>, numbers: string): string {
  const counted = countedName(indicator);
  return `${numbers} ${numbers === '1' ? singular(counted) : counted}`.trim();
}

/**
 * What there is where it is too little for a figure, so that nobody takes it for a result: "2 starters; shown from 10". With its time
 * "2 starters, March 2026; shown from 10".
 */
export function tooFewWords(indicator: Pick<Indicator, 'id' | 'minimum'>, n: number, when?: string): string {
  const counted = withCounted(indicator, countText(n));
  return `${when === undefined ? counted : `${counted}, ${when}`}; shown from ${indicator.minimum.n}`;
}

/** The same on a chip or after a comma, where the measure says what is counted: "2, shown from 10". */
export function tooFewShort({ minimum }: Pick<Indicator, 'minimum'>, n: number): string {
  return `${countText(n)}, shown from ${minimum.n}`;
}

function singular(counted: string): string {
  return counted.replace(/ies\b/, 'y').replace(/s\b/g, '');
}
