import { type Frame, numbersOf, wordsOf } from '@waymark/frames';

/**
 * The frame of the unnamed caseload strips, each team as of its latest count in the last month in which any team has sent one. Grain:
 * one row per team, what is counted and number. Teams with fewer than `leastWorkers`, or that count families and not children, have one row
 * that says so, and nothing else.
 *
 * - `team` (words): the team's code.
 * - `what` (words): `held`, workers who hold so many children; `maximum`, workers with such a local maximum; `under`, fewer than
 *   `leastWorkers` workers are counted by child; `families`, no worker is counted by child.
 * - `day`: the day of the count, days since 1 January 1970.
 * - `at`: children, or the maximum; 0 where `what` is `under` or `families`.
 * - `n`: workers; 0 where `what` is `under` or `families`.
 */
export const caseloadColumns = ['team', 'what', 'day', 'at', 'n'] as const;

/** No worker of a smaller team is drawn: somebody would know who it is. */
export const leastWorkers = 6;

export interface WorkersAt {
  readonly at: number;
  readonly n: number;
}

/** The workers of one team, not named. */
export interface CaseloadStrip {
  readonly team: string;
  readonly day: number;
  /** Workers at each number of children, ascending; `undefined` where fewer than `leastWorkers` are counted by child. */
  readonly held: readonly WorkersAt[] | undefined;
  /** Whether any worker is counted by child; else the team counts families, however many workers it has. */
  readonly isByChild: boolean;
  /** Workers at each local maximum, ascending; empty where none is set. */
  readonly maxima: readonly WorkersAt[];
}

/** Every team of the frame, in the order in which it stands there (by code). */
export function caseloadStripsOf(frame: Frame): readonly CaseloadStrip[] {
  const [teams, what] = [wordsOf(frame, 'team'), wordsOf(frame, 'what')];
  const [days, at, n] = [numbersOf(frame, 'day'), numbersOf(frame, 'at'), numbersOf(frame, 'n')];
  const strips = new Map<
    string,
    Omit<CaseloadStrip, 'held' | 'maxima'> & { held: WorkersAt[] | undefined; maxima: WorkersAt[] }
  >();
  for (let row = 0; row < frame.length; row++) {
    const team = teams.words[teams.values[row]!]!;
    const kind = what.words[what.values[row]!]!;
    const isDrawn = kind === 'held' || kind === 'maximum';
    const strip = strips.get(team) ?? {
      team,
      day: days[row]!,
      held: isDrawn ? [] : undefined,
      isByChild: kind !== 'families',
      maxima: [],
    };
    strips.set(team, strip);
    if (kind === 'held') strip.held?.push({ at: at[row]!, n: n[row]! });
    if (kind === 'maximum') strip.maxima.push({ at: at[row]!, n: n[row]! });
  }
  return [...strips.values()];
}
