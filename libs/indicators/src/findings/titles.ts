import { findingOf } from '../reading/finding.js';
import { ownWords } from '../reading/own-words.js';
import { countedTitle, isShortEnough, surveyFigures } from './counted-title.js';
import { capital, countedMeasures, numberWord } from './number-word.js';
import { type Standing, areFewJudged } from './standing.js';
import { type SummaryColumns, type SummaryLine, summaryColumns } from './three-columns.js';

/**
 * The title of the summary: what is going well, then what asks for a conversation. It counts the lines of both columns, so that title and
 * columns never tell different numbers; one line alone is named. Never more than twelve words, never a reason.
 */
export function summaryTitle(standings: readonly Standing[], columns: SummaryColumns): string {
  const { workingWell, worried } = columns;
  const lines = [...workingWell, ...worried];
  const attention = withTag(worried, 'needs-attention');
  const isOnlyAttention = workingWell.length === 0 && attention.length === worried.length;
  if (lines.length === 1 && lines[0]!.standing.tag !== 'no-clear-change') return titleOfOne(lines[0]!.standing);
  if (worried.length === 0 && workingWell.length > 0) return wellTitle(columns);
  if (attention.length > 1 && isOnlyAttention) return `${capital(countOf(attention))}; none is clearly improving`;
  const only = attention.length === 1 ? attention[0] : undefined;
  return counted(columns, only && lowerFirst(clauseOf(only.standing))) ?? quietTitle(standings);
}

/** The title of the matrix: how many need a conversation, and how many will not reach their aim as things are or are lower by wave. */
export function matrixTitle(standings: readonly Standing[]): string {
  const columns = summaryColumns(standings);
  const attention = standings.filter(({ tag }) => tag === 'needs-attention').length;
  const short = standings.filter(({ aimTag }) => aimTag === 'wont-yet').length;
  const conversation = countedMeasures(attention, 'needs a conversation', 'need a conversation');
  const reach = `won’t meet ${short === 1 ? 'its' : 'their'} aim yet`;
  if (attention > 0 && short > 0) return `${conversation}; ${numberWord(short)} ${reach}`;
  if (attention > 0) return [conversation, ...wavesIn(columns.worried)].join('; ');
  if (short > 0) return countedMeasures(short, reach, reach);
  if (columns.worried.length === 0 && columns.workingWell.length > 0) return wellTitle(columns);
  return counted(columns) ?? quietTitle(standings);
}

/** The title of a theme's table, by the same counts. */
export function themeTitle(standings: readonly Standing[]): string {
  const columns = summaryColumns(standings);
  const hasBoth = columns.workingWell.length > 0 && withTag(columns.worried, 'needs-attention').length > 0;
  return (hasBoth ? counted(columns) : undefined) ?? matrixTitle(standings);
}

/** "one survey figure is lower", where waves stand in the column. */
function wavesIn(lines: readonly SummaryLine[]): readonly string[] {
  const waves = lines.filter(({ standing }) => standing.wave !== undefined);
  return waves.length === 0 ? [] : [surveyFigures(waves)];
}

function counted(columns: SummaryColumns, named?: string): string | undefined {
  const title = countedTitle(columns, named);
  return title && capital(title);
}

/** Nothing worries: what improves, and by wave; that nothing needs attention where there is room for it. */
function wellTitle(columns: SummaryColumns): string {
  const title = counted(columns)!;
  const isMarked = withTag(columns.workingWell, 'improving').length > 0;
  const whole = `${title}; none needs attention`;
  return isMarked && isShortEnough(whole) ? whole : title;
}

function titleOfOne({ indicator, reading, wave }: Standing): string {
  if (wave) return `${indicator.short}: ${wave.way === 'up' ? 'higher' : 'lower'} than in the first wave shown`;
  return findingOf(indicator, reading);
}

/** Nothing is marked: either nothing has moved, or it is too early to say, or most has never been sent. */
function quietTitle(standings: readonly Standing[]): string {
  const still = standings.filter(({ tag }) => tag === 'no-clear-change').length;
  const changed = standings.filter(({ tag }) => tag === 'changed').length;
  if (changed > 0) return `${countedMeasures(changed, 'has changed', 'have changed')}; neither way is better by itself`;
  if (still === 1) return 'The one measure that can be judged shows no clear change';
  if (still > 0 && areFewJudged(standings))
    return `${capital(numberWord(still))} measures can be judged: none shows a clear change`;
  if (still > 0) return 'No measure shows a clear change';
  const waiting = standings.filter(({ isKnown }) => !isKnown).length;
  if (waiting === standings.length) return 'Nothing to show yet';
  return waiting * 2 < standings.length ? 'Too early for patterns: figures as they stand' : waitingTitle(standings, waiting);
}

/** "One of eight measures has figures; seven have nothing to count yet". */
function waitingTitle(standings: readonly Standing[], waiting: number): string {
  const shown = standings.filter(({ hasFigure }) => hasFigure).length;
  const rest = `${numberWord(waiting)} ${waiting === 1 ? 'has' : 'have'} nothing to count yet`;
  if (shown === 0) return `No measure has a figure; ${rest}`;
  const figures = `${numberWord(shown)} of ${numberWord(standings.length)} measures ${shown === 1 ? 'has' : 'have'} figures`;
  return capital(`${figures}; ${rest}`);
}

function withTag(lines: readonly SummaryLine[], tag: Standing['tag']): readonly SummaryLine[] {
  return lines.filter(({ standing }) => standing.tag === tag);
}

function countOf(lines: readonly SummaryLine[]): string {
  return `${numberWord(lines.length)} ${lines.length === 1 ? 'needs attention' : 'need attention'}`;
}

function clauseOf({ indicator, moved }: Standing): string {
  const words = ownWords[indicator.id];
  return words ? words[moved ?? 'up'] : `${indicator.short}: ${moved === 'down' ? 'lower' : 'higher'} than usual`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('en-GB') + words.slice(1);
}
