import { numberWord } from './number-word.js';
import type { SummaryColumns, SummaryLine } from './three-columns.js';

const longestTitle = 12;

interface Clause {
  /** The same words from the plainest to the shortest. `who` puts the number into words: with "measures" after it where none stood before. */
  readonly forms: (who: (count: number) => string) => readonly string[];
  /** It counts figures of surveys, not measures. */
  readonly isOfWaves?: true;
}

const levels = [0, 1, 2, 3];

/**
 * The title that counts every line of both columns: "Three measures are improving, one survey figure is higher; two need attention". As plain as
 * twelve words allow; the measures short of their aim are the first to be left out. `named` says by name the one that needs attention,
 * where there is room. `undefined` where no line is told.
 */
export function countedTitle({ workingWell, worried }: SummaryColumns, named?: string): string | undefined {
  const [improving, higher] = [improvingClause(workingWell), waveClause(workingWell)];
  const [attention, lower, short] = [attentionClause(worried), waveClause(worried), shortOfAimClause(worried)];
  const both = bothWaysClause(workingWell, worried);
  const isNamed = named !== undefined && (improving ?? higher) !== undefined;
  const worries = [...(isNamed ? [[{ forms: () => [named] }, short]] : []), [attention, short], [attention]];
  const sides = worries.map(([worry, further]) =>
    both
      ? [[improving, worry, further], [both]]
      : [
          [improving, higher],
          [worry, lower, further],
        ],
  );
  const titles = sides.flatMap((told) => levels.map((level) => titleAt(told.map(clausesOf), level)));
  return titles.find((title) => title !== '' && isShortEnough(title));
}

/** A title has at most twelve words. */
export function isShortEnough(title: string): boolean {
  return title.split(' ').length <= longestTitle;
}

function clausesOf(clauses: readonly (Clause | undefined)[]): readonly Clause[] {
  return clauses.filter((clause) => clause !== undefined);
}

function titleAt(sides: readonly (readonly Clause[])[], level: number): string {
  const first = sides.flat().find(({ isOfWaves }) => !isOfWaves);
  return sides
    .map((side) =>
      side
        .map((clause) => clause.forms(clause === first ? countedMeasuresWord : numberWord))
        .map((forms) => forms[Math.min(level, forms.length - 1)])
        .join(', '),
    )
    .filter((side) => side !== '')
    .join('; ');
}

function countedMeasuresWord(count: number): string {
  return `${numberWord(count)} ${count === 1 ? 'measure' : 'measures'}`;
}

function improvingClause(lines: readonly SummaryLine[]): Clause | undefined {
  const count = lines.filter(({ standing }) => standing.tag === 'improving').length;
  if (count === 0) return undefined;
  const be = count === 1 ? 'is' : 'are';
  return { forms: (who) => [...Array<string>(3).fill(`${who(count)} ${be} improving`), `${who(count)} improving`] };
}

function attentionClause(lines: readonly SummaryLine[]): Clause | undefined {
  const count = lines.filter(({ standing }) => standing.tag === 'needs-attention').length;
  return count === 0 ? undefined : { forms: (who) => [`${who(count)} ${count === 1 ? 'needs' : 'need'} attention`] };
}

/** Waves differ from the first that is shown, beyond chance; they are never said to improve, which only a rule can say. */
function waveClause(lines: readonly SummaryLine[]): Clause | undefined {
  const waves = wavesOf(lines);
  if (waves.length === 0) return undefined;
  const now = surveyFigures(waves);
  const forms = [`${now} than in the first wave shown`, `${now} than at first`, now, now.replace(/ (is|are) /, ' ')];
  return { isOfWaves: true, forms: () => forms };
}

/** Where surveys went both ways: "one survey figure is higher, one is lower". */
function bothWaysClause(workingWell: readonly SummaryLine[], worried: readonly SummaryLine[]): Clause | undefined {
  const [well, worse] = [wavesOf(workingWell), wavesOf(worried)];
  if (well.length === 0 || worse.length === 0) return undefined;
  const [first, second] = [surveyFigures(well), surveyFigures(worse).replace(/survey figures? /, '')];
  const bare = (words: string) => words.replace(/ (survey figures? )?(is|are) /, ' ');
  return { isOfWaves: true, forms: () => [`${first}, ${second}`, `surveys: ${bare(first)}, ${bare(second)}`] };
}

function wavesOf(lines: readonly SummaryLine[]): readonly SummaryLine[] {
  return lines.filter(({ standing }) => standing.wave !== undefined);
}

/** "one survey figure is higher", "two survey figures are lower": waves that all went the same way. */
export function surveyFigures(waves: readonly SummaryLine[]): string {
  const way = waves[0]?.standing.wave?.way === 'up' ? 'higher' : 'lower';
  return `${numberWord(waves.length)} survey ${waves.length === 1 ? 'figure is' : 'figures are'} ${way}`;
}

function shortOfAimClause(lines: readonly SummaryLine[]): Clause | undefined {
  const count = lines.filter(({ standing }) => standing.tag === 'no-clear-change').length;
  if (count === 0) return undefined;
  const aim = `${count === 1 ? 'its' : 'their'} aim`;
  return { forms: (who) => [...Array<string>(2).fill(`${who(count)} won’t meet ${aim} yet`), `${who(count)} won’t meet ${aim}`] };
}
