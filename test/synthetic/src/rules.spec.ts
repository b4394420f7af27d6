import { type Dataset, cellReader, checkRow, datasetByName, keyOf, type Value } from '@waymark/datasets';
import { instrumentById, itemOf, readAnswer, readAnswerKind } from '@waymark/instruments';
import { type Row, type Synthetic, synthesise } from './index.js';

const arrivedOn = '2025-10-31';

/** The same authority, its rows drawn once for all the tests that look at them. */
function drawn(synthetic: Synthetic): Synthetic {
  const rows = new Map(synthetic.datasets.map((dataset) => [dataset, [...synthetic.rowsOf(dataset)]]));
  return { ...synthetic, rowsOf: (dataset) => rows.get(dataset)! };
}

const made: readonly (readonly [string, Synthetic])[] = [
  ['tiny', drawn(synthesise({ seed: 3, until: '2025-10', size: 'tiny' }))],
  ['demonstration', drawn(synthesise({ seed: 1, until: '2025-10' }))],
];

/** Plans may lie ahead, and say so by their column; everything else with a month lies in the span. */
const ahead: ReadonlySet<string> = new Set(['actions', 'training']);

function problemsOf(dataset: Dataset, rows: Iterable<Row>): readonly string[] {
  const readers = dataset.columns.map((column) => [column.name, cellReader(column, { arrivedOn })] as const);
  const problems: string[] = [];
  for (const row of rows) {
    const values: Record<string, Value> = {};
    for (const [column, read] of readers) {
      const reading = read(row[column] ?? '');
      if ('problem' in reading) problems.push(`${column}: ${reading.problem.code}`);
      else values[column] = reading.value;
    }
    problems.push(...checkRow(dataset, values, { arrivedOn }).map(({ code }) => code));
  }
  return problems;
}

function valuesIn(
  synthetic: Synthetic,
  dataset: 'teams' | 'people' | 'agencies' | 'audits' | 'findings',
  column: string,
): ReadonlySet<string> {
  return new Set([...synthetic.rowsOf(dataset)].map((row) => row[column]!));
}

describe.each(made)('a %s authority', (_, synthetic) => {
  it.each([...synthetic.datasets])('gives %s that the declared columns and row rules accept', (name) => {
    const dataset = datasetByName(name)!;
    expect(problemsOf(dataset, synthetic.rowsOf(name))).toEqual([]);
  });

  it.each([...synthetic.datasets])('fills every column of %s and no other', (name) => {
    const declared = new Set(datasetByName(name)!.columns.map((column) => column.name));
    const columns = synthetic.columnsOf(name);
    expect(new Set(columns)).toEqual(name === 'responses' ? new Set([...columns, ...declared]) : declared);
    for (const row of synthetic.rowsOf(name)) {
      if (Object.keys(row).length !== columns.length) throw new Error(`${name}: ${Object.keys(row).join(',')}`);
    }
  });

  it.each([...synthetic.datasets])('never repeats a key of %s', (name) => {
    const dataset = datasetByName(name)!;
    const keys = [...synthetic.rowsOf(name)].map((row) => {
      const values = Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text === '' ? null : text]));
      return keyOf(dataset, values);
    });
    if (name !== 'notes') expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('refers only to teams, agencies, people, audits and findings that are there', () => {
    const known = {
      team_code: valuesIn(synthetic, 'teams', 'team_code'),
      agency_code: valuesIn(synthetic, 'agencies', 'agency_code'),
      person_ref: valuesIn(synthetic, 'people', 'person_ref'),
      auditor_ref: valuesIn(synthetic, 'people', 'person_ref'),
      trainer_ref: valuesIn(synthetic, 'people', 'person_ref'),
      audit_ref: valuesIn(synthetic, 'audits', 'audit_ref'),
      finding_ref: valuesIn(synthetic, 'findings', 'finding_ref'),
    };
    const unknown: string[] = [];
    for (const name of synthetic.datasets) {
      for (const row of synthetic.rowsOf(name)) {
        for (const [column, codes] of Object.entries(known)) {
          const code = row[column] ?? '';
          if (code !== '' && !codes.has(code)) unknown.push(`${name}.${column} ${code}`);
        }
      }
    }
    expect(unknown).toEqual([]);
  });

  it('dates what happens in the span, and before its end', () => {
    const outside: string[] = [];
    for (const name of synthetic.datasets) {
      const month = datasetByName(name)!.month;
      if (month === undefined || ahead.has(name)) continue;
      for (const row of synthetic.rowsOf(name)) {
        const text = row[month]!.slice(0, 7);
        if (text !== '' && !synthetic.months.includes(text)) outside.push(`${name} ${text}`);
      }
    }
    expect(outside).toEqual([]);
  });

  it('puts rows only in teams that were open on their day', () => {
    const teams = new Map([...synthetic.rowsOf('teams')].map((row) => [row['team_code']!, row]));
    const shut: string[] = [];
    for (const [name, column] of [
      ['ratings', 'rated_on'],
      ['audits', 'audited_on'],
      ['practice', 'snapshot_on'],
      ['caseloads', 'snapshot_on'],
      ['open_cases', 'snapshot_on'],
      ['supervision', 'held_on'],
    ] as const) {
      for (const row of synthetic.rowsOf(name)) {
        const team = teams.get(row['team_code']!)!;
        const day = row[column]!;
        const isShut = (team['closed_on']! !== '' && day > team['closed_on']!) || day < team['opened_on']!;
        if (day !== '' && isShut) shut.push(`${name} ${row['team_code']} ${day}`);
      }
    }
    expect(shut).toEqual([]);
  });

  it('answers surveys in the words of their instruments, and only their own items', () => {
    const wrong: string[] = [];
    for (const row of synthetic.rowsOf('responses')) {
      const instrument = instrumentById(row['instrument']!)!;
      for (const column of synthetic.columnsOf('responses').slice(11)) {
        const text = row[column]!;
        if (text === '') continue;
        const item = itemOf(instrument, column);
        if (item === undefined || 'refusal' in readAnswer(item, text, instrument))
          wrong.push(`${instrument.id} ${column} ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('answers audits in the words of their items, in the column that fits', () => {
    const instruments = new Map([...synthetic.rowsOf('audits')].map((row) => [row['audit_ref']!, row['instrument']!]));
    const wrong: string[] = [];
    for (const row of synthetic.rowsOf('audit_answers')) {
      const instrument = instrumentById(instruments.get(row['audit_ref']!)!)!;
      const item = itemOf(instrument, row['item']!);
      const [column] = ['evidence', 'scale', 'choice', 'text'].filter((name) => row[name] !== '');
      const fits = { evidence_and_difference: 'evidence', scale_0_10: 'scale', choice: 'choice', yes_no: 'choice', text: 'text' };
      if (item === undefined || fits[item.answer as keyof typeof fits] !== column) wrong.push(`${row['item']} in ${column}`);
      else if ('refusal' in readAnswer(item, row[column!]!, instrument)) wrong.push(`${row['item']} ${row[column!]}`);
      const difference = row['difference']!;
      if (difference !== '' && 'refusal' in readAnswerKind('difference_0_2', difference)) wrong.push(`difference ${difference}`);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps one case an occasion and one service area a team', () => {
    const cases = new Map<string, string>();
    for (const { occasion_ref: occasion, case_ref: known } of synthetic.rowsOf('ratings')) {
      if (occasion !== '' && cases.get(occasion!) !== undefined) expect(cases.get(occasion!)).toBe(known);
      cases.set(occasion!, known!);
    }
    const areas = new Map([...synthetic.rowsOf('teams')].map((row) => [row['team_code'], row['service_area']]));
    for (const { team_code: team, service_area: area } of synthetic.rowsOf('responses')) {
      if (team !== '' && area !== '') expect(area).toBe(areas.get(team));
    }
  });

  it('lets only leaders stand in the log of what leaders did', () => {
    const leaders = new Set(
      [...synthetic.rowsOf('people')].filter((row) => row['leader'] === 'yes').map((row) => row['person_ref']),
    );
    const others = [...synthetic.rowsOf('leadership')].filter((row) => !leaders.has(row['person_ref']));
    expect(others).toEqual([]);
  });

  it('never counts more replies than were asked, and counts the replies that are there', () => {
    const key = (instrument: string, month: string, team: string) => `${instrument} ${month} ${team}`;
    const replies = new Map<string, number>();
    for (const row of synthetic.rowsOf('responses')) {
      const at = key(row['instrument']!, row['received_on']!.slice(0, 7), row['team_code']!);
      replies.set(at, (replies.get(at) ?? 0) + 1);
    }
    const asked = [...synthetic.rowsOf('invitations')].filter((row) => row['group'] === '' && row['team_code'] !== '');
    for (const row of asked) {
      expect(Number(row['replied'])).toBe(replies.get(key(row['instrument']!, row['month']!, row['team_code']!)) ?? 0);
    }
  });
});
