import type { EvidenceTable, PointWords } from '@waymark/charts';
import {
  type Indicator,
  type PlacedPoint,
  type Reading,
  countText,
  isShare,
  leastPointsAfterRestart,
  leastPointsForLimits,
  monthWords,
  monthsShort,
  numbersText,
  pointsText,
  spokenPoint,
  standingWords,
  tooFewShort,
  tooFewWords,
  valueText,
  withCounted,
} from '@waymark/indicators';
import { type Drawn, notesAt, nothingDrawn } from './drawn.js';

/** What stands for a step that has no figure. */
export function stateWords(point: PlacedPoint, indicator: Indicator): string {
  switch (point.state) {
    case 'none':
      return 'No value';
    case 'hidden':
      return 'Hidden: 1 to 5';
    case 'silent':
      return 'Nothing was sent';
    case 'too_few':
      return `Not enough data: ${tooFewShort(indicator, point.n)}`;
    case 'ok':
      return '';
  }
}

/**
 * The same beside a tag that says already that there is not enough: "2 starters; shown from 10"; with its time "2 starters, March 2026;
 * shown from 10".
 */
export function wantingWords(point: PlacedPoint, indicator: Indicator, when?: string): string {
  if (point.state === 'too_few') return tooFewWords(indicator, point.n, when);
  return [stateWords(point, indicator), when].filter(Boolean).join(', ');
}

/** What a point stands on: "48 of 117 occasions"; beside a coefficient the raw agreement too, "315 pairs, 209 of them rated the same". */
export function pointNumbers(indicator: Indicator, point: PlacedPoint): string {
  const numbers = withCounted(indicator, numbersText(indicator, point));
  if (indicator.unit !== 'coefficient' || point.numerator === undefined) return numbers;
  return `${numbers}, ${countText(point.numerator)} of them rated the same`;
}

/** The lines of the tip at a step. */
export function tipLines(indicator: Indicator, point: PlacedPoint): readonly string[] {
  if (point.value === undefined) return [stateWords(point, indicator)];
  const interval =
    point.lower === undefined || point.upper === undefined
      ? ''
      : `95% interval ${rangeText(indicator, point.lower, point.upper)}`;
  const usual =
    point.lowerLimit === undefined || point.upperLimit === undefined
      ? ''
      : `Usual range ${rangeText(indicator, point.lowerLimit, point.upperLimit)}`;
  return [
    `${valueText(indicator, point.value)}, ${pointNumbers(indicator, point)}`,
    interval,
    usual,
    sentence(standingWords(point)),
  ].filter(Boolean);
}

/** What is said of one step of one group among others: which it is, then the same as on a chart of its own. */
export function groupPointWords(indicator: Indicator, name: string, point: PlacedPoint): PointWords {
  return {
    head: `${name}, ${monthsShort(point.from, point.to)}`,
    lines: tipLines(indicator, point),
    spoken: `${name}, ${spokenPoint(indicator, point)}`,
  };
}

/** "41–79%", "−3.6 to 21". */
export function rangeText(indicator: Indicator, low: number, high: number): string {
  if (low < 0) return `${valueText(indicator, low)} to ${valueText(indicator, high)}`;
  return `${valueText(indicator, low).replace('%', '')}–${valueText(indicator, high)}`;
}

/**
 * The usual range at the latest point. A survey wave has none: there stands its 95% interval, named as one, so that nobody takes it for
 * what is usual. "–" where there is neither.
 */
export function usualText(indicator: Indicator, { latest, tag }: Pick<Reading, 'latest' | 'tag'>): string {
  if (latest?.state !== 'ok') return '–';
  const { lower, upper, lowerLimit, upperLimit } = latest;
  if (lowerLimit !== undefined && upperLimit !== undefined) return rangeText(indicator, lowerLimit, upperLimit);
  const isDots = tag === 'by-wave' && lower !== undefined && upper !== undefined;
  return isDots ? `interval ${rangeText(indicator, lower, upper)}` : '–';
}

/** The points as rows: numbers in full, one decimal for per cent, words for what has no figure. */
export function pointsTable(
  indicator: Indicator,
  reading: Reading,
  points: readonly PlacedPoint[],
  caption: string,
  drawn: Drawn = nothingDrawn,
): EvidenceTable {
  const hasNumerator = indicator.numerator !== undefined;
  const hasInterval = points.some(({ lower }) => lower !== undefined);
  const hasRange = points.some(({ lowerLimit }) => lowerLimit !== undefined);
  const hasCentre = points.some(({ centre }) => centre !== undefined);
  const hasAim = drawn.aims.some((aim) => aim !== undefined);
  const percent = isShare(indicator) ? ' (%)' : '';
  const columns = [
    { name: steps[indicator.rhythm] },
    { name: `Value${percent}`, isNumber: true },
    ...(hasNumerator ? [{ name: 'Counted', isNumber: true }] : []),
    { name: hasNumerator ? 'Out of' : 'Number', isNumber: true },
    ...(hasInterval
      ? [
          { name: `95% from${percent}`, isNumber: true },
          { name: `95% to${percent}`, isNumber: true },
        ]
      : []),
    ...(hasCentre ? [{ name: reading.rule === 'run' ? `Median${percent}` : `Average${percent}`, isNumber: true }] : []),
    ...(hasRange
      ? [
          { name: `Usual from${percent}`, isNumber: true },
          { name: `Usual to${percent}`, isNumber: true },
        ]
      : []),
    ...(hasAim ? [{ name: `Aim${percent}`, isNumber: true }] : []),
    ...(drawn.beside ? [{ name: `${drawn.beside.name}${percent}`, isNumber: true }] : []),
    ...(drawn.notes.length > 0 ? [{ name: 'Notes' }] : []),
    { name: 'What it says' },
  ];
  const cell = (value: number | undefined) => (value === undefined ? '–' : exactText(indicator, value));
  const rows = points.map((point, i) => [
    monthsShort(point.from, point.to),
    point.state === 'hidden' ? 'c' : cell(point.value),
    ...(hasNumerator ? [point.numerator === undefined ? '–' : countText(point.numerator)] : []),
    point.state === 'hidden' ? 'c' : countText(point.n),
    ...(hasInterval ? [cell(point.lower), cell(point.upper)] : []),
    ...(hasCentre ? [cell(point.centre)] : []),
    ...(hasRange ? [cell(point.lowerLimit), cell(point.upperLimit)] : []),
    ...(hasAim ? [cell(drawn.aims[i])] : []),
    ...(drawn.beside ? [cell(drawn.beside.values[i])] : []),
    ...(drawn.notes.length > 0
      ? [
          notesAt(drawn, point)
            .map(({ number, note }) => `${number}: ${note.title}`)
            .join('; ') || '–',
        ]
      : []),
    point.value === undefined ? stateWords(point, indicator) : sentence(standingWords(point)) || '–',
  ]);
  return { caption, columns, rows };
}

const steps: Readonly<Record<Indicator['rhythm'], string>> = { month: 'Month', quarter: 'Quarter', wave: 'Wave', window: 'To' };

/** A value in a table: per cent with one decimal and no sign, points as they are. */
export function exactText(indicator: Pick<Indicator, 'unit'>, value: number): string {
  return isShare(indicator) ? (value * 100).toFixed(1) : pointsText(value);
}

const ruleNames: Readonly<Record<Reading['rule'], string>> = {
  p: 'p-chart',
  p_prime: 'p-chart, limits widened for spread between points',
  u: 'u-chart',
  xmr: 'XmR chart',
  run: 'Run chart with its median',
  none: 'As it stands',
};

/** How the picture was made, and how much it rests on. */
export function methodWords(indicator: Indicator, reading: Reading): string {
  const { rule, counted, stretches } = reading;
  if (indicator.pattern === 'none') return 'Drawn as it stands: this measure has no rule for change.';
  if (rule === 'none')
    return `${counted} ${counted === 1 ? 'wave' : 'waves'} so far. Waves are judged from 8 on, and never joined by a line.`;
  if (rule === 'run' && counted < leastPointsForLimits && stretches.length < 2) {
    return `${counted} ${counted === 1 ? 'point' : 'points'} so far. A run chart speaks from 10, the usual range stands from ${leastPointsForLimits}.`;
  }
  const last = stretches.at(-1);
  if (stretches.length < 2 || !last)
    return `${ruleNames[rule]}. The usual range${waveRange(indicator, reading)} comes from all ${counted} points up to the last one.`;
  const since = `since it was restarted in ${monthWords(last.from)}`;
  if (last.counted < leastPointsAfterRestart)
    return `${last.counted} ${last.counted === 1 ? 'point' : 'points'} ${since}: too few for a usual range. Their median is drawn.`;
  const standing = last.counted < leastPointsForLimits ? ', and is provisional until there are 13' : '';
  return `${ruleNames[rule]}. The usual range${waveRange(indicator, reading)} comes from the ${last.counted} points ${since}${standing}.`;
}

/** The usual range of the latest wave in words: waves stand by themselves, so no band is drawn behind them. */
function waveRange(indicator: Indicator, { latest }: Reading): string {
  if (indicator.rhythm !== 'wave' || latest?.lowerLimit === undefined || latest.upperLimit === undefined) return '';
  return `, ${rangeText(indicator, latest.lowerLimit, latest.upperLimit)} at the latest wave,`;
}

const tagSentences: Readonly<Record<Reading['tag'], string>> = {
  improving: 'More than the usual ups and downs, in the direction we want: a real improvement is likely.',
  'needs-attention': 'More than the usual ups and downs, away from the direction we want. Ask why before judging.',
  changed: 'More than the usual ups and downs. Neither way is better by itself.',
  'no-clear-change': 'No sign of change: these ups and downs are usual for this measure.',
  'not-enough-data': 'There is not enough to say yet.',
  'by-wave': 'A survey in waves: each wave stands by itself, with its interval.',
  'as-it-stands': '',
};

const sinceTheMarks = 'No sign of change now. Marked points were more than the usual ups and downs at their time.';

/** What the tag means, in a sentence, and what earlier marks of the points that are shown mean; empty where there is nothing to add. */
export function tagSentence(tag: Reading['tag'], shown: readonly Pick<PlacedPoint, 'marked'>[] = []): string {
  if (tag === 'no-clear-change' && shown.some(({ marked }) => marked !== undefined)) return sinceTheMarks;
  return tagSentences[tag];
}

function sentence(words: string): string {
  return words === '' ? '' : words[0]!.toLocaleUpperCase('en-GB') + words.slice(1);
}
