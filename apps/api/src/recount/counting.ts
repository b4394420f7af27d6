/** The units in which a figure exists beside the whole authority: none, service areas, or service areas and teams. */
export type Reach = 'whole' | 'areas' | 'teams';

/** How far figures go, and where their numbers come from. */
export interface FigureShape {
  readonly reach: Reach;
  /** The value is this many times numerator / denominator; `own`: the query gives the value; left out: 1. */
  readonly times?: number | 'own';
  /** A median has none. */
  readonly withoutNumerator?: boolean;
}

/** A figure that a query counts. */
export interface CountedFigure extends FigureShape {
  /** ID or ID/part. */
  readonly code: string;
}

/** Figures whose codes are found in the data, by a select of them. */
export interface OpenParts extends FigureShape {
  readonly codes: string;
}

/** One query over the rows of live records, for all months and units at once. */
export interface Counting {
  readonly figures: readonly CountedFigure[];
  /** Parts that are found in the data. */
  readonly openParts?: OpenParts;
  /** A select of code, month, breakdown, unit_code, numerator, denominator and value. */
  readonly sql: string;
}

/** What one figure adds up over the rows of a table, in SQL. */
export interface Summand {
  /** ID or ID/part. */
  readonly code: string;
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
  const sums = summands.map(sumsOf).join(', ');
  const figures = summands.map(({ code }, index) => `('${code}', numerator_${index}, denominator_${index})`).join(', ');
  return {
    figures: summands.map(({ code }) => ({ code, reach })),
    sql: overUnits(`
      select figure.code, total.month, total.area, total.team_code, figure.numerator, figure.denominator
      from (select ${month} as month, area, team_code, ${sums} from ${rows} counted_row group by 1, 2, 3) total
        cross join lateral (values ${figures}) as figure (code, numerator, denominator)
      where figure.denominator is not null`),
  };
}

/** The same of one figure, for each part that rows name in the column `part`; its code is ID/part. */
export function summedByPart(rows: string, month: string, reach: Reach, part: string, summand: Summand): Counting {
  const code = `'${summand.code}/' || ${part}`;
  const counted = `${rows} counted_row where ${part} is not null and (${summand.of})`;
  return {
    figures: [],
    openParts: { codes: `select distinct ${code} from ${counted}`, reach },
    sql: overUnits(`
      select ${code} as code, ${month} as month, area, team_code, sum(${summand.numerator}) as numerator, sum(${summand.denominator}) as denominator
      from ${counted} group by 1, 2, 3, 4`),
  };
}

const sumsOf = ({ of, numerator, denominator }: Summand, index: number) =>
  `sum((${numerator})::numeric) filter (where ${of}) as numerator_${index}, sum((${denominator})::numeric) filter (where ${of}) as denominator_${index}`;

const overUnits = (totals: string) => `
  select placed.code, placed.month, unit.breakdown, unit.unit_code, sum(placed.numerator), sum(placed.denominator), null::numeric
  from (${totals}) placed ${inEveryUnit('placed')} group by 1, 2, 3, 4`;
