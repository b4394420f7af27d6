import { numberWord } from './number-word.js';
import type { SummaryColumns, SummaryLine } from './three-columns.js';

const longestTitle = 12;

/** The same words from the plainest to the shortest. `who` puts the number into words: with "measures" after it where nothing did yet. */
type Clause = (who: (count: number) => string) => readonly string[];

/**
 * The title that counts every line of both columns: "Three measures are improving, one is higher by wave; two need attention". As plain as
 * twelve words allow; the measures short of their aim are the first to be left out. `named` says by name the one that needs attention,
 * where there is room. `undefined` where no line is told.
 */
export function countedTitle({ workingWell, worried }: SummaryColumns, named?: string): string | undefined {
  const well = clausesOf([improvingClause(workingWell), waveClause(workingWell)]);
  const attention = attentionClause(worried);
  const waves = waveClause(worried, true);
  const short = shortOfAimClause(worried);
  const told = [
    ...(named !== undefined && well.length > 0 ? [[() => [named], waves, short]] : []),
    [attention, waves, short],
    [attention, waves],
  ].map((worries) => [well, clausesOf(worries)] as const);
  const titles = told.flatMap((clauses) => [0, 1, 2, 3].map((level) => titleAt(clauses, level)));
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
  const first = sides.flat()[0];
  return sides
    .map((side) =>
      side
        .map((clause) => clause(clause === first ? countedMeasuresWord : numberWord))
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
  const be = count === 1 ? 'is' : 'are';
  return count === 0
    ? undefined
    : (who) => [`${who(count)} ${be} improving`, `${who(count)} ${be} improving`, `${who(count)} improving`];
}

function attentionClause(lines: readonly SummaryLine[]): Clause | undefined {
  const count = lines.filter(({ standing }) => standing.tag === 'needs-attention').length;
  return count === 0 ? undefined : (who) => [`${who(count)} ${count === 1 ? 'needs' : 'need'} attention`];
}

/** Waves differ from the first that is shown, beyond chance; they are never said to improve, which only a rule can say. */
function waveClause(lines: readonly SummaryLine[], isLast = false): Clause | undefined {
  const ways = lines.flatMap(({ standing }) => standing.wave?.way ?? []);
  if (ways.length === 0) return undefined;
  const [be, its] = ways.length === 1 ? ['is', 'its'] : ['are', 'their'];
  const way = ways[0] === 'up' ? 'higher' : 'lower';
  return (who) => {
    const count = who(ways.length);
    const forms = [`${count} ${be} ${way} than in ${its} first wave`, `${count} ${be} ${way} by wave`, `${count} ${way} by wave`];
    return isLast ? [...forms, `${count} ${way}`] : forms;
  };
}

function shortOfAimClause(lines: readonly SummaryLine[]): Clause | undefined {
  const count = lines.filter(({ standing }) => standing.tag === 'no-clear-change').length;
  const aim = `${count === 1 ? 'its' : 'their'} aim`;
  return count === 0 ? undefined : (who) => [`${who(count)} won’t meet ${aim} yet`, `${who(count)} won’t meet ${aim}`];
}
