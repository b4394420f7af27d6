import { numberWord } from './number-word.js';
import type { SummaryColumns, SummaryLine } from './three-columns.js';

const longestTitle = 12;

interface Clause {
  /** The same words from the plainest to the shortest. `who` puts the number into words: with "measures" after it where none stood before. */
  readonly forms: (who: (count: number) => string) => readonly string[];
  /** It counts figures of surveys, not measures. */
  readonly isOfWaves?: true;
}

const levels = [0, 1, 2, 3, 4];

/**
 * The title that counts every line of both columns: "Three measures are improving, one survey figure is higher; two need attention". As plain as
 * twelve words allow; the measures short of their aim are the first to be left out. `named` says by name the one that needs attention,
 * where there is room. `undefined` where no line is told.
 */
export function countedTitle({ workingWell, worried }: SummaryColumns, named?: string): string | undefined {
  const well = clausesOf([improvingClause(workingWell), waveClause(workingWell)]);
  const attention = attentionClause(worried);
  const waves = waveClause(worried, true);
  const short = shortOfAimClause(worried);
  const told = [
    ...(named !== undefined && well.length > 0 ? [[{ forms: () => [named] }, waves, short]] : []),
    [attention, waves, short],
    [attention, waves],
  ].map((worries) => [well, clausesOf(worries)] as const);
  const titles = told.flatMap((clauses) => levels.map((level) => titleAt(clauses, level)));
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
function waveClause(lines: readonly SummaryLine[], isLast = false): Clause | undefined {
  const waves = lines.filter(({ standing }) => standing.wave !== undefined);
  if (waves.length === 0) return undefined;
  const now = surveyFigures(waves);
  const bare = now.replace(/ (is|are) /, ' ');
  const forms = [`${now} than in the first wave shown`, `${now} than at first`, now, bare];
  return { isOfWaves: true, forms: () => (isLast ? [...forms, bare.replace(/ survey figures?/, '')] : forms) };
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
