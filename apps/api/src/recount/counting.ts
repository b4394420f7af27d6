/** The units in which a figure exists beside the whole authority: none, service areas, or service areas and teams. */
export type Reach = 'whole' | 'areas' | 'teams';

/** A figure that a query counts. */
export interface CountedFigure {
  /** ID or ID/part. */
  readonly code: string;
  readonly reach: Reach;
  /** The value is this many times numerator / denominator; `own`: the query gives the value; left out: 1. */
  readonly times?: number | 'own';
  /** A median has none. */
  readonly withoutNumerator?: boolean;
}

/** One query over the rows of live records, for all months and units at once. */
export interface Counting {
  readonly figures: readonly CountedFigure[];
  /** Parts that are found in the data: a select of their codes; each is counted as the first of `figures`. */
  readonly openParts?: string;
  /** A select of indicator, month, breakdown, unit_code, numerator, denominator and value. */
  readonly sql: string;
}

/** What one figure adds up over the rows of a table, in SQL. */
export interface Summand {
  readonly code: string;
  /** What a row names as its part; the code is then ID/part, one for each part found. */
  readonly part?: string;
  /** Which rows enter. */
  readonly of: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** The rows that meet `counts`, of the rows that are judged. */
export function share(code: string, judged: string, counts: string): Summand {
  return { code, of: judged, numerator: `case when ${counts} then 1 else 0 end`, denominator: '1' };
}

/** Puts a row with `area` and `team_code` into every unit that it belongs to; a blank belongs to none. */
export const inEveryUnit = (row: string) =>
  `cross join lateral (values ('whole', 'ALL'), ('service_area', ${row}.area), ('team', ${row}.team_code)) as unit (breakdown, unit_code)`;

/** The month in which a day lies, as YYYY-MM. */
export const monthOf = (day: string) => `to_char(${day}, 'YYYY-MM')`;

/** A list of words in SQL. */
export const words = (...list: readonly string[]) => `(${list.map((word) => `'${word}'`).join(', ')})`;

/**
 * Figures that add over rows: `rows` is a table or a bracketed select with `area` and `team_code`, `month` the month that a row counts in.
 */
export function summed(rows: string, month: string, reach: Reach, ...summands: readonly Summand[]): Counting {
  const codeOf = ({ code, part }: Summand) => (part === undefined ? `'${code}'` : `'${code}/' || ${part}`);
  const parts = summands.filter(({ part }) => part !== undefined);
  const figures = summands.filter(({ part }) => part === undefined).map(({ code }) => ({ code, reach }));
  return {
    figures,
    openParts: parts.length === 0 ? undefined : parts.map((part) => openPart(rows, codeOf(part), part)).join(' union '),
    sql: `
      select placed.indicator, placed.month, unit.breakdown, unit.unit_code,
        sum(placed.numerator) as numerator, sum(placed.denominator) as denominator, null::numeric as value
      from (
        select figure.indicator, ${month} as month, area, team_code,
          sum(figure.numerator) as numerator, sum(figure.denominator) as denominator
        from ${rows} counted_row cross join lateral (values
          ${summands.map((summand) => `(${codeOf(summand)}, ${summand.of}, (${summand.numerator})::numeric, (${summand.denominator})::numeric)`).join(',\n          ')}
        ) as figure (indicator, enters, numerator, denominator)
        where figure.enters group by 1, 2, 3, 4
      ) placed ${inEveryUnit('placed')}
      group by 1, 2, 3, 4`,
  };
}

const openPart = (rows: string, code: string, { of, part }: Summand) =>
  `select distinct ${code} from ${rows} counted_row where (${of}) and ${part} is not null`;
