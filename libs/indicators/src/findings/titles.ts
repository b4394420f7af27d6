import { findingOf } from '../reading/finding.js';
import { ownWords } from '../reading/own-words.js';
import { type Standing, areFewJudged } from './standing.js';
import type { SummaryColumns } from './three-columns.js';

const longestTitle = 12;
const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "two", "14". */
export function numberWord(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/** A sentence begins with a capital. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);
}

/** "Two measures are improving", "One measure is improving". */
export function countedMeasures(count: number, one: string, many: string): string {
  return capital(`${numberWord(count)} ${count === 1 ? `measure ${one}` : `measures ${many}`}`);
}

/** The title of the summary: what is going well, then what asks for a conversation; never more than twelve words, never a reason. */
export function summaryTitle(standings: readonly Standing[], { workingWell, worried }: SummaryColumns): string {
  const tagged = (tag: Standing['tag']) => standings.filter((standing) => standing.tag === tag);
  const [improving, attention] = [tagged('improving'), tagged('needs-attention')];
  const worry = worried.find(({ standing }) => standing.tag === 'needs-attention')?.standing;
  const good = improving.length === 0 ? undefined : countedMeasures(improving.length, 'is improving', 'are improving');
  if (good && worry) return inTwelve(`${good}; ${lowerFirst(clauseOf(worry))}`, `${good}; ${countOf(attention)}`);
  if (good && improving.length === 1) return titleOf(improving[0]!);
  if (good) return worried.length === 0 ? `${good}; none needs attention` : good;
  if (worry) return attention.length === 1 ? titleOf(worry) : `${capital(countOf(attention))}; none is clearly improving`;
  const wave = [...worried, ...workingWell].find(({ standing }) => standing.wave)?.standing;
  if (wave) return `${wave.indicator.short}: ${wave.wave!.way === 'up' ? 'higher' : 'lower'} than in the first wave shown`;
  return quietTitle(standings);
}

/** The title of the matrix: how many need a conversation, and how many would not reach their aim as things are. */
export function matrixTitle(standings: readonly Standing[]): string {
  const attention = standings.filter(({ tag }) => tag === 'needs-attention').length;
  const short = standings.filter(({ aimTag }) => aimTag === 'wont-yet').length;
  const conversation = countedMeasures(attention, 'needs a conversation', 'need a conversation');
  const reach = 'would not reach their aim without a change'.replace('their', short === 1 ? 'its' : 'their');
  if (attention > 0 && short > 0) return `${conversation}; ${numberWord(short)} ${reach}`;
  if (attention > 0) return conversation;
  if (short > 0) return `${capital(numberWord(short))} ${short === 1 ? 'measure' : 'measures'} ${reach}`;
  const improving = standings.filter(({ tag }) => tag === 'improving').length;
  if (improving > 0) return `${countedMeasures(improving, 'is improving', 'are improving')}; none needs attention`;
  return quietTitle(standings);
}

/** The title of a theme's table, by the same counts. */
export function themeTitle(standings: readonly Standing[]): string {
  const improving = standings.filter(({ tag }) => tag === 'improving').length;
  const attention = standings.filter(({ tag }) => tag === 'needs-attention');
  if (improving > 0 && attention.length > 0)
    return `${countedMeasures(improving, 'is improving', 'are improving')}; ${countOf(attention)}`;
  return matrixTitle(standings);
}

/** Nothing is marked: either nothing has moved, or it is too early to say. */
function quietTitle(standings: readonly Standing[]): string {
  const still = standings.filter(({ tag }) => tag === 'no-clear-change').length;
  const changed = standings.filter(({ tag }) => tag === 'changed').length;
  if (changed > 0) return `${countedMeasures(changed, 'has changed', 'have changed')}; neither way is better by itself`;
  if (still === 1) return 'The one measure that can be judged shows no clear change';
  if (still > 0 && areFewJudged(standings))
    return `${capital(numberWord(still))} measures can be judged: none shows a clear change`;
  if (still > 0) return 'No measure shows a clear change';
  return standings.some(({ reading }) => reading.latest !== undefined)
    ? 'Too early for patterns: figures as they stand'
    : 'Nothing to show yet';
}

function countOf(standings: readonly Standing[]): string {
  return `${numberWord(standings.length)} ${standings.length === 1 ? 'needs attention' : 'need attention'}`;
}

function titleOf({ indicator, reading }: Standing): string {
  return findingOf(indicator, reading);
}

function clauseOf({ indicator, moved }: Standing): string {
  const words = ownWords[indicator.id];
  return words ? words[moved ?? 'up'] : `${indicator.short}: ${moved === 'down' ? 'lower' : 'higher'} than usual`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('en-GB') + words.slice(1);
}

function inTwelve(title: string, shorter: string): string {
  return title.split(' ').length <= longestTitle ? title : shorter;
}
