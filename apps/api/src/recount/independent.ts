import type { EntityManager } from 'typeorm';
import { audits } from './audits.sql.js';
import type { Counting, FigureShape, Reach } from './counting.js';
import { improvement } from './improvement.sql.js';
import { journey } from './journey.sql.js';
import { openCases } from './open-cases.sql.js';
import { people } from './people.sql.js';
import { ratings } from './ratings.sql.js';
import { rowTables } from './rows.sql.js';
import { sharedTables } from './set-up.sql.js';
import { silentMonths } from './silence.sql.js';
import { snapshots } from './snapshots.sql.js';
import { supervision } from './supervision.sql.js';
import { surveys } from './surveys.sql.js';

/** A figure as counted straight from the records. */
export interface IndependentValue {
  /** ID or ID/part. */
  readonly indicator: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly breakdown: 'whole' | 'service_area' | 'team';
  /** ALL, a service area's word or a team's code. */
  readonly unit_code: string;
  /** `null`: the figure has none, or its dataset is silent. */
  readonly numerator: number | null;
  readonly denominator: number;
  /** `null`: there is none; it is never 0 in its place. */
  readonly value: number | null;
}

const countings: readonly Counting[] = [
  ...surveys,
  ...people,
  ...snapshots,
  ...audits,
  ...ratings,
  ...openCases,
  ...improvement,
  ...supervision,
  ...journey,
];

/**
 * Every figure of an authority, counted in SQL straight from the payloads of its live records: no observations, no cells and no code in
 * common with what counts them, so that a mistake would have to be made twice. Each figure is there for every month of the span and
 * every unit that it exists for. Works in temporary tables of the caller's transaction and takes them away again.
 */
export async function independentValues(database: EntityManager, authorityId: number): Promise<readonly IndependentValue[]> {
  for (const { name, sql } of workingTables) {
    await database.query(`create temp table ${name} on commit drop as ${sql.replaceAll('$1', String(authorityId))}`);
    await database.query(`analyze ${name}`);
  }
  await database.query(resultTables);
  for (const counting of countings) await count(database, counting);
  const values: readonly IndependentValue[] = await database.query(countedValues);
  await database.query(`drop table asked, counted, ${workingTables.map(({ name }) => name).join(', ')}`);
  return values;
}

const workingTables = [...rowTables, ...sharedTables, { name: 'silent_months', sql: silentMonths }];

/** What is asked for, with the units that it exists in; and what was counted, once for each month and unit. */
const resultTables = `
  create temp table asked (code text primary key, id text not null, breakdowns text[] not null, times numeric, without_numerator boolean not null)
    on commit drop;
  create temp table counted (
    code text, month text, breakdown text, unit_code text, numerator numeric, denominator numeric not null, value float8,
    primary key (code, month, breakdown, unit_code)
  ) on commit drop`;

const breakdownsOf: Readonly<Record<Reach, string>> = {
  whole: `'{whole}'`,
  areas: `'{whole,service_area}'`,
  teams: `'{whole,service_area,team}'`,
};

async function count(database: EntityManager, { figures, openParts, sql }: Counting): Promise<void> {
  for (const figure of figures) await ask(database, figure, `values ('${figure.code}')`);
  if (openParts !== undefined) await ask(database, openParts, openParts.codes);
  await database.query(
    `insert into counted select * from (${sql}) as found (code, month, breakdown, unit_code) where unit_code is not null`,
  );
}

async function ask(
  database: EntityManager,
  { reach, times = 1, withoutNumerator = false }: FigureShape,
  codes: string,
): Promise<void> {
  await database.query(
    `insert into asked
     select code, split_part(code, '/', 1), ${breakdownsOf[reach]}, ${times === 'own' ? 'null' : times}, ${withoutNumerator}
     from (${codes}) as found (code)`,
  );
}

const countedValues = `
  select a.code as indicator, m.month, u.breakdown, u.unit_code,
    case when s.month is null and not a.without_numerator then coalesce(c.numerator, 0)::float8 end as numerator,
    coalesce(c.denominator, 0)::float8 as denominator,
    case when s.month is not null then null
      when a.times is null then c.value
      when c.denominator > 0 then (a.times * c.numerator / c.denominator)::float8 end as value
  from asked a cross join months m join units u on u.breakdown = any(a.breakdowns)
    left join counted c on c.code = a.code and c.month = m.month and c.breakdown = u.breakdown and c.unit_code = u.unit_code
    left join silent_months s on s.indicator = a.id and s.month = m.month
  order by a.code collate "C", m.month, u.breakdown, u.unit_code collate "C"`;
