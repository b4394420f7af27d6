import { feedMeasure } from '@waymark/observations';
import { agreement } from '@waymark/statistics';
import type { RawFigure, ValueCount } from '../figure.js';
import { type CellReader } from './cell-reader.js';
import { share } from './counts.js';
import { type Evaluator, single, unlessSilent } from './evaluator.js';

const quarter = 3;

/** The evidence that auditors rate, always all four categories. */
const evidence = [0, 1, 2, 3];

/** Two ratings of one item are kept as one number: the first times the number of categories, plus the second. */
function ratingsOf(pair: number): readonly [number, number] {
  return [Math.floor(pair / evidence.length), pair % evidence.length];
}

/** Auditor agreement: Gwet's AC2 with ordinal weights; numerator and denominator are equal pairs and pairs, not its parts. */
function agreementOf(pairs: readonly ValueCount[]): RawFigure {
  const ratings = pairs.flatMap(({ value, n }) => Array.from({ length: n }, () => ratingsOf(value)));
  const [numerator, denominator] = [ratings.filter(([first, second]) => first === second).length, ratings.length];
  const counts = { pairs: denominator };
  const answer = agreement(ratings, { weights: 'ordinal', categories: evidence });
  if (answer.status !== 'ok' || answer.value.gwet.status !== 'ok') return { numerator, denominator, counts };
  const { value, lower, upper } = answer.value.gwet.value;
  const isMeasured = new Set(ratings.flat()).size > 1 && lower !== undefined && upper !== undefined;
  return { numerator, denominator, value, counts, ...(isMeasured && { limits: { lower, upper } }) };
}

const auditorAgreement = single((read) => agreementOf(read.window(quarter, 'audits/pair').distribution()));

const openCases = 'practice/rows';

const reach: Evaluator = {
  parts: (cells) => ['', ...cells.wordsOf(openCases, 'pathway')],
  evaluate: (read, pathway) => {
    const cut = pathway === '' ? undefined : ({ dimension: 'pathway', word: pathway } as const);
    return share(read.snapshot(openCases, 'audits/open-case-audited', cut).n(), read.snapshot(openCases, openCases, cut).n());
  },
};

const noAudits = (read: CellReader) => read.everywhere().window(quarter, feedMeasure('audits')).n() === 0;

export const auditEvaluators: Readonly<Record<string, Evaluator>> = {
  'MM-13': single((read) => read.flow('audits/daily-life').share()),
  'MM-14': single((read) => read.flow('audits/danger-statement').share()),
  'MM-19': auditorAgreement,
  'MM-21': unlessSilent(noAudits, reach),
  'MM-22': single((read) => read.flow('audits/family-heard').share()),
};
