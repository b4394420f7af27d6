import { type Day, type Month, addMonths, dayFromText, monthFromText, monthOf, monthText } from '@waymark/calendar';

/** How much of everything there is. All are about so many, but `ratings`, which is exact where it is given. */
export interface Quantities {
  /** Cases that are known at some time of the span. */
  readonly cases: number;
  /** Rows of ratings, exactly; left out: as many as the cases give. */
  readonly ratings?: number;
  /** Posts in a council team. */
  readonly staffATeam: number;
  /** Replies of parents, young people, children and networks in a month, all together. */
  readonly repliesAMonth: number;
  readonly auditsAMonth: number;
  readonly statementReadingsAMonth: number;
  /** Months at the end of the span for which the case practice dashboard was sent. */
  readonly practiceMonths: number;
}

export type SizeName = 'tiny' | 'small' | 'demonstration' | 'large';

/** What is put in besides the ordinary course. All are there unless switched off (the tiny size: see `synthesise`). */
export interface Scenario {
  /** A health visiting team whose people work for a partner agency. */
  readonly partnerTeam: boolean;
  /** A team closes and a successor opens. */
  readonly restructure: boolean;
  /** Months in which a dataset, or one team's part of it, was not sent. */
  readonly silentMonths: boolean;
  /** Changes at known months and places, listed in `planted`. */
  readonly plantedChanges: boolean;
}

export interface SynthesisOptions {
  readonly seed: number;
  /** The last month, YYYY-MM. Nothing that happened is dated after its end. */
  readonly until: string;
  readonly months?: number;
  /** Council teams that hold cases, the closed one and its successor included. A leadership group comes on top. */
  readonly teams?: number;
  readonly size?: SizeName | (Partial<Quantities> & Pick<Quantities, 'cases'>);
  readonly scenario?: Partial<Scenario>;
  readonly authority?: { readonly code: string; readonly name: string };
}

/** The options with every gap filled. */
export interface Settled {
  readonly seed: number;
  readonly firstMonth: Month;
  readonly lastMonth: Month;
  readonly teams: number;
  readonly size: Quantities;
  readonly scenario: Scenario;
  readonly authority: { readonly code: string; readonly name: string };
}

interface Preset {
  readonly months: number;
  readonly teams: number;
  readonly size: Quantities;
}

const presets: Readonly<Record<SizeName, Preset>> = {
  tiny: {
    months: 6,
    teams: 3,
    size: { cases: 60, staffATeam: 4, repliesAMonth: 8, auditsAMonth: 1, statementReadingsAMonth: 1, practiceMonths: 3 },
  },
  small: {
    months: 18,
    teams: 6,
    size: { cases: 260, staffATeam: 6, repliesAMonth: 16, auditsAMonth: 5, statementReadingsAMonth: 4, practiceMonths: 9 },
  },
  demonstration: {
    months: 36,
    teams: 16,
    size: { cases: 1_150, staffATeam: 6, repliesAMonth: 36, auditsAMonth: 9, statementReadingsAMonth: 8, practiceMonths: 18 },
  },
  large: {
    months: 60,
    teams: 60,
    size: {
      cases: 40_000,
      ratings: 2_000_000,
      staffATeam: 12,
      repliesAMonth: 600,
      auditsAMonth: 60,
      statementReadingsAMonth: 40,
      practiceMonths: 3,
    },
  },
};

function preset({ size }: SynthesisOptions): Preset {
  if (size === undefined || typeof size === 'string') return presets[size ?? 'demonstration'];
  const like = presets.demonstration;
  return { ...like, size: { ...like.size, ...size } };
}

/**
 * Fills what the options leave open: by the named size, or by the demonstration's for sizes of one's own.
 * Throws a `RangeError` where the month cannot be read or a number of months, teams or cases is not at least 1 (teams: 2).
 */
export function settle(options: SynthesisOptions): Settled {
  const { months, teams, size } = preset(options);
  const span = options.months ?? months;
  const lastMonth = monthFromText(options.until);
  if (lastMonth === undefined) throw new RangeError(`until is a month such as 2026-03; found "${options.until}".`);
  if (span < 1 || (options.teams ?? teams) < 2 || size.cases < 1) {
    throw new RangeError('A synthetic authority has at least one month, two teams and one case.');
  }
  const everything = options.size !== 'tiny';
  return {
    seed: options.seed,
    firstMonth: addMonths(lastMonth, 1 - span),
    lastMonth,
    teams: options.teams ?? teams,
    size,
    scenario: {
      partnerTeam: everything,
      restructure: everything,
      silentMonths: everything,
      plantedChanges: everything,
      ...options.scenario,
    },
    authority: options.authority ?? { code: '999', name: 'Hartsea Council (demonstration)' },
  };
}

/** The last month that is over on a day: YYYY-MM-DD to YYYY-MM. Throws a `RangeError` where the day is not in the calendar. */
export function lastFullMonth(today: string): string {
  const day: Day | undefined = dayFromText(today);
  if (day === undefined) throw new RangeError(`A day such as 2026-03-31 is expected; found "${today}".`);
  return monthText(addMonths(monthOf(day), -1));
}
