import type { Theme } from '../indicator.js';
import { stepWords } from '../reading/finding.js';
import { monthWords } from '../reading/month-words.js';
import { valueText } from '../reading/number-words.js';
import { tagWords } from '../reading/spoken-summary.js';
import { shareWords } from './share-words.js';
import { type Standing, areFewJudged, hasVerdict, isWanted } from './standing.js';

/** One line of the summary: the figure, what it says, and what it stands on. It opens the chart of its measure. */
export interface SummaryLine {
  readonly standing: Standing;
  /** "72%", "12 of 22". */
  readonly lead: string;
  /** "of danger statements on open cases have a goal and a scale, higher than usual since March 2026." */
  readonly rest: string;
}

/** The first two columns of the summary, every line in the order in which it would be told. */
export interface SummaryColumns {
  readonly workingWell: readonly SummaryLine[];
  readonly worried: readonly SummaryLine[];
}

/**
 * Drafts what is working well and what we are worried about. Working well: measures marked in the wanted direction, the newest mark
 * first, then waves that differ from the first shown beyond chance. Worried: the same the other way, then measures that have not moved
 * and won't meet their aim.
 */
export function summaryColumns(standings: readonly Standing[]): SummaryColumns {
  const markedFor = (tag: Standing['tag']) =>
    standings.filter((standing) => standing.tag === tag).sort((a, b) => sinceOf(b) - sinceOf(a));
  const wavesGoing = (wanted: boolean) =>
    standings.filter(({ indicator, wave }) => wave && isWanted(indicator, wave.way) === wanted);
  const shortOfAim = standings.filter(({ tag, aimTag }) => tag === 'no-clear-change' && aimTag === 'wont-yet');
  return {
    workingWell: [...markedFor('improving').map(markedLine), ...wavesGoing(true).map(waveLine)],
    worried: [...markedFor('needs-attention').map(markedLine), ...wavesGoing(false).map(waveLine), ...shortOfAim.map(aimLine)],
  };
}

/** What stands in a column that the rules leave empty. Whether anything could be judged decides which, and whether most of it could. */
export function emptyColumnWords(column: 'workingWell' | 'worried', standings: readonly Standing[]): string {
  const isJudged = standings.some(hasVerdict);
  const what = areFewJudged(standings) ? 'Nothing that can be judged' : 'Nothing';
  if (column === 'workingWell')
    return isJudged ? `${what} has clearly improved.` : 'Too early for patterns: the figures below stand as they are.';
  return isJudged ? `${what} clearly needs attention.` : 'Too early to say.';
}

/** The themes that the summary speaks of, worries first: their open actions come in the third column. All themes where it has no line. */
export function summaryThemes({ workingWell, worried }: SummaryColumns): readonly Theme[] {
  const told = worried.length > 0 ? worried : workingWell;
  return [...new Set(told.slice(0, linesShown).map(({ standing }) => standing.indicator.theme))];
}

/** Each column shows so many lines; the page says how many more there are. */
export const linesShown = 2;

/** When the marked stretch began; the latest point itself where a rule gives none. */
function sinceOf({ reading }: Standing): number {
  return (reading.since ?? reading.latest)?.from ?? 0;
}

function markedLine(standing: Standing): SummaryLine {
  const { reading, moved } = standing;
  const { since, latest } = reading;
  if (!since || !latest) return line(standing, `, ${wayOf(moved)} than usual.`);
  if (since.to === latest.to) return line(standing, `, ${wayOf(moved)} than usual in ${stepWords(latest)}${against(standing)}.`);
  const stretch = reading.points.filter(({ from }) => from >= since.from);
  const isAllBeyond = stretch.every(
    ({ value, centre }) => value !== undefined && centre !== undefined && isBeyond(moved, value, centre),
  );
  if (!isAllBeyond) return line(standing, `, ${wayOf(moved)} than usual since ${monthWords(since.from)}${against(standing)}.`);
  const side = moved === 'down' ? 'below' : 'above';
  const isAsRounded = valueText(standing.indicator, latest.value ?? 0) === valueText(standing.indicator, latest.centre ?? 0);
  const centre = isAsRounded ? 'the average, if only just,' : centreWords(standing);
  return line(standing, `, ${side} ${centre} ${everyStep(standing)} since ${monthWords(since.from)}.`);
}

function wayOf(moved: Standing['moved']): string {
  return moved === 'down' ? 'lower' : 'higher';
}

function isBeyond(moved: Standing['moved'], value: number, centre: number): boolean {
  return moved === 'down' ? value < centre : value > centre;
}

function everyStep({ indicator }: Standing): string {
  return { month: 'every month', quarter: 'every quarter', wave: 'in every wave', window: 'each time' }[indicator.rhythm];
}

function against(standing: Standing): string {
  return standing.reading.latest?.centre === undefined ? '' : `, against ${centreWords(standing)}`;
}

/** "the average of 68%". */
function centreWords({ indicator, reading }: Standing): string {
  return `the ${reading.rule === 'run' ? 'median' : 'average'} of ${valueText(indicator, reading.latest?.centre ?? 0)}`;
}

function waveLine(standing: Standing): SummaryLine {
  const { first, way } = standing.wave!;
  return line(
    standing,
    `, ${way} from ${valueText(standing.indicator, first.value ?? 0)} in ${stepWords(first)}, beyond chance.`,
  );
}

function aimLine(standing: Standing): SummaryLine {
  const side = standing.indicator.direction === 'up' ? 'short of' : 'above';
  const aim = valueText(standing.indicator, standing.aim ?? 0);
  return line(standing, `, ${side} the aim of ${aim}. ${tagWords[standing.tag]}.`);
}

function line(standing: Standing, tail: string): SummaryLine {
  const { indicator, latest } = standing;
  const says = shareWords[indicator.id] ?? `is the latest figure of ${indicator.short.toLowerCase()}`;
  const isCounts = latest.includes(' of ');
  return { standing, lead: latest, rest: `${isCounts ? says.replace(/^of /, '') : says}${tail}` };
}
