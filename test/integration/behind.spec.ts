import { type Month, addMonths, monthFromText, monthText, monthsBetween } from '@waymark/calendar';
import { type BehindAnswer, behindAnswer, routes } from '@waymark/contract';
import {
  type BehindFigure,
  type Figure,
  type KnownTeam,
  type Source,
  figuresOf,
  lookBehind,
  pageFigures,
  unitsOf,
  workedIndicators,
} from '@waymark/indicators';
import type { ObservedRecord } from '@waymark/observations';
import { synthesise } from '@waymark/synthetic';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../../apps/api/src/authorities/authority.entity.js';
import { behindColumns, behindLines } from '../../apps/api/src/behind/behind-csv.js';
import { BehindFigures } from '../../apps/api/src/behind/behind.service.js';
import { NoSuchFigure, NoSuchUnit } from '../../apps/api/src/behind/refusals.js';
import { examples } from '../examples/examples.js';
import { teamsAmong } from '../examples/known-teams.js';
import { northmereFolder, northmereRecords } from '../examples/northmere.js';
import { cellsOf } from '../examples/observe-all.js';
import { recordsOf } from '../examples/records.js';
import { ratings, teams } from '../http/support/files.js';
import { type Server, importFile, makeAuthority, openServer } from '../http/support/server.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority, tester } from '../support/imports.js';

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

const month = (text: string): Month => monthFromText(text)!;

/** Every indicator, and the figures that pages show beside them. */
const indicators = [...workedIndicators, ...pageFigures];

/** Figures whose numerator or denominator is an amount, or counts other subjects than the denominator does. */
const amounts: readonly string[] = ['OA-04', 'OA-11', 'MM-11', 'LD-06', 'OC-01'];
const precision = 1e-6;

/** What the rows behind a figure do not bear out; nothing where they add up to it. */
function differenceOf(code: string, figure: Figure, { numerator, denominator, subjects }: BehindFigure): string | undefined {
  const said = [figure.numerator ?? 0, figure.denominator];
  const made = [numerator, denominator];
  if (said.some((number, i) => Math.abs(number - made[i]!) > precision)) return `${code} is ${said}, its rows make ${made}`;
  const roles = subjects.map(({ verdict }) => verdict.role);
  const counting = roles.filter((role) => role === 'counts').length;
  const counted = [counting, counting + roles.filter((role) => role === 'in_denominator').length];
  if (amounts.includes(code.split('/')[0]!) || counted.join() === said.join()) return undefined;
  return `${code} is ${said}, its subjects are ${counted}`;
}

function datasetsOf({ dataset, sharing }: Source): readonly string[] {
  return sharing ? [dataset, ...datasetsOf(sharing.with)] : [dataset];
}

/** How many figures of these months were compared with their rows, and every one that its rows do not bear out. */
function compared(
  records: readonly ObservedRecord[],
  teams: readonly KnownTeam[],
  months: readonly Month[],
  units = unitsOf(teams),
) {
  const found: string[] = [];
  const names = [...new Set(records.map(({ dataset }) => dataset))];
  const byDataset = new Map(names.map((name) => [name, records.filter(({ dataset }) => dataset === name)]));
  let figures = 0;
  const asked = { indicators, months, units };
  for (const { code, month: at, unit, figure } of figuresOf(cellsOf(records), teams, asked)) {
    const look = lookBehind({ code, month: at, unit, teams })!;
    const datasets = [...new Set(look.sources.flatMap(datasetsOf))];
    const difference = differenceOf(code, figure, look.seenIn(datasets.flatMap((name) => byDataset.get(name) ?? [])));
    figures += 1;
    if (difference) found.push(`${unit.breakdown} ${unit.code} in ${monthText(at)}: ${difference}`);
  }
  return { figures, found };
}

describe('the rows behind every figure add up to it', () => {
  it.each(examples)('on the worked example of $indicator: $about', ({ given, month: text }) => {
    const records = recordsOf(given);
    const months = [-1, 0, 1].map((later) => addMonths(month(text), later));
    const { figures, found } = compared(records, teamsAmong(records), months);
    expect(found).toEqual([]);
    expect(figures).toBeGreaterThan(indicators.length);
  });

  it('on a month of the made-up authority, for the whole and a few of its areas and teams', async () => {
    const folder = northmereFolder();
    if (folder === undefined) return;
    const records = await northmereRecords(folder);
    const teams = teamsAmong(records);
    const units = unitsOf(teams).filter(({ breakdown }, i) => breakdown === 'whole' || i % 6 === 1);
    const { found } = compared(records, teams, [month('2026-03')], units);
    expect(found).toEqual([]);
  }, 300_000);
});

const synthetic = synthesise({ seed: 4, until: '2026-02', size: 'tiny' });

async function syntheticAuthority(): Promise<AuthorityEntity> {
  const authority = await newAuthority(core, 'SYNTH');
  for (const dataset of synthetic.datasets) {
    const csv = [...synthetic.csvOf(dataset)].join('');
    const isEmpty = csv.trim().split('\n').length === 1;
    if (!isEmpty) await core.within((database) => importCsv(core, database, authority, dataset, csv));
  }
  return fresh(authority.code);
}

function fresh(code: string): Promise<AuthorityEntity> {
  return core.within((database) => core.authorities.byCode(database, code));
}

function liveRecords(database: EntityManager, { id }: AuthorityEntity): Promise<readonly ObservedRecord[]> {
  return database.query(
    `select r.dataset, r.key, p.body as values from waymark.record r join waymark.payload p using (authority_id, payload)
     where r.authority_id = $1 and r.until_seq is null`,
    [id],
  );
}

function behind(authority: AuthorityEntity, figure: string, at: string, unit = 'ALL'): Promise<BehindAnswer> {
  return core.within((database) =>
    core.module.get(BehindFigures).behind(database, authority, { figure, month: month(at), unit, format: 'json' }),
  );
}

describe('looking behind the figures of an authority', () => {
  let authority: AuthorityEntity;
  beforeAll(async () => {
    authority = await syntheticAuthority();
  }, 120_000);

  it('finds the rows of every figure, month and unit', async () => {
    const { records, teams } = await core.within(async (database) => ({
      records: await liveRecords(database, authority),
      teams: (await core.figures.known(database, authority)).teams,
    }));
    const last = month('2026-02');
    const { figures, found } = compared(records, teams, monthsBetween(addMonths(last, -6), addMonths(last, 1)));
    expect(found).toEqual([]);
    expect(figures).toBeGreaterThan(1000);
  }, 120_000);

  it('reads from the database just the rows that are looked for, each with its import, file and line', async () => {
    const figures = await core.within((database) =>
      core.figures.values(database, authority, {
        indicators,
        from: month('2025-12'),
        to: month('2025-12'),
        breakdowns: ['whole', 'team'],
      }),
    );
    const asked = figures.filter(({ unit }, i) => unit.breakdown === 'whole' || i % 3 === 0);
    const wrong: string[] = [];
    let rows = 0;
    for (const { code, unit } of asked) {
      const answer = await behind(authority, code, '2025-12', unit.code);
      const shown = answer.subjects.flatMap((subject) => subject.rows);
      rows += shown.length;
      if (!answer.addsUp || !behindAnswer.safeParse(answer).success) wrong.push(`${code} ${unit.code}`);
      if (shown.some(({ batch, file, dataset, line }) => !batch || !line || file !== `${dataset}.csv`))
        wrong.push(`${code}: a place`);
    }
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
    expect(rows).toBeGreaterThan(500);
  }, 120_000);

  it('shows neither who leads nor what was answered', async () => {
    const leaders = await behind(authority, 'LD-02', '2025-12');
    expect(leaders.denominator).toBeGreaterThan(0);
    const shown = leaders.subjects.flatMap(({ rows }) => rows);
    expect(shown.every(({ person, team, date, key }) => !person && !team && !date && Object.keys(key).length === 0)).toBe(true);
    const asked = await Promise.all(synthetic.months.map((at) => behind(authority, 'MM-01', at)));
    const replies = asked.flatMap(({ subjects }) => subjects.flatMap(({ rows }) => rows));
    expect(replies.length).toBeGreaterThan(0);
    expect(replies.every(({ key }) => Object.keys(key).join() === 'instrument,response_ref')).toBe(true);
  });

  it('refuses what there is not', async () => {
    await expect(behind(authority, 'XX-01', '2025-12')).rejects.toThrow(NoSuchFigure);
    await expect(behind(authority, 'OA-03/nothing', '2025-12')).rejects.toThrow(NoSuchFigure);
    await expect(behind(authority, 'MM-01', '2031-01')).rejects.toThrow(NoSuchFigure);
    await expect(behind(authority, 'MM-01', '2025-12', 'T99')).rejects.toThrow(NoSuchUnit);
    await expect(behind(authority, 'LD-02', '2025-12', 'T01')).rejects.toThrow(NoSuchFigure);
  });
});

describe('the address of the rows behind a figure', () => {
  let server: Server;
  beforeAll(async () => {
    server = await openServer();
    await makeAuthority(server, '314', 'Eastmoor');
    await importFile(server, '314', 'teams', teams);
    await importFile(server, '314', 'ratings', ratings(3, { on: '2026-02-10' }));
  });
  afterAll(() => server.close());
  const get = (question: string) => server.get(`${routes.behind('314')}?${question}`);

  it('answers with the contract, or with the same as CSV', async () => {
    const answer = behindAnswer.parse((await get('figure=MM-23&month=2026-02')).json());
    expect(answer).toMatchObject({ numerator: 3, denominator: 3, addsUp: true, reasons: [{ role: 'counts', subjects: 3 }] });

    const csv = await get('figure=MM-23&month=2026-02&unit=team:T1&format=csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.payload.split('\n')[0]).toBe(behindColumns.join());
    expect(csv.payload.trim().split('\n')).toHaveLength(1 + answer.subjects.flatMap(({ rows }) => rows).length);
  });

  it('answers of the figures that pages show beside the indicators too', async () => {
    await importFile(
      server,
      '314',
      'open_cases',
      'snapshot_on,case_ref,team_code,pathway\n2026-02-28,C1,T1,child_in_need\n2026-02-28,C9,T1,child_in_need\n',
    );
    const answer = behindAnswer.parse((await get('figure=SC-02&month=2026-02&unit=T1')).json());
    expect(answer).toMatchObject({ denominator: 2, addsUp: true, counted: 'open cases' });
    expect(answer.subjects.flatMap(({ rows }) => rows).filter(({ dataset }) => dataset === 'open_cases')).toHaveLength(2);
  });

  it('says what is wrong with a question, and that there is no such figure', async () => {
    expect((await get('figure=MM-23&month=February')).statusCode).toBe(400);
    expect((await get('month=2026-02')).statusCode).toBe(400);
    const unknown = await get('figure=MM-23&month=2031-01');
    expect([unknown.statusCode, unknown.json()]).toEqual([404, expect.objectContaining({ code: 'no-such-figure' })]);
  });
});

describe('where a row was said', () => {
  const heading = 'instrument,response_ref,received_on,team_code,p2';
  const reply = (ref: string, answer: string) => `parent-carer/1,${ref},2026-01-10,,${answer}`;
  const places = ({ subjects }: BehindAnswer) =>
    subjects.map(({ subject, role, rows: [row] }) => [subject, role, row!.batch, row!.file, row!.line]);

  it('is the latest import that still counts, and after an undo the one before it', async () => {
    const { code } = await newAuthority(core, 'PLACES');
    const send = async (...lines: readonly string[]) => {
      const authority = await fresh(code);
      const csv = [heading, ...lines].join('\n');
      const sent = await core.within((database) => importCsv(core, database, authority, 'responses', csv));
      return sent.state === 'applied' ? sent.batch.seq : 0;
    };
    const first = await send(reply('R1', 'mostly'), reply('R2', 'a_little'));
    const second = await send(reply('R2', 'completely'), reply('R1', 'mostly'));
    expect(places(await behind(await fresh(code), 'MM-01', '2026-01'))).toEqual([
      ['reply R1', 'counts', second, 'responses.csv', 3],
      ['reply R2', 'counts', second, 'responses.csv', 2],
    ]);

    await core.within(async (database) =>
      core.acts.undo(database, await core.authorities.byCode(database, code), tester, second, false),
    );
    const after = await behind(await fresh(code), 'MM-01', '2026-01');
    expect(places(after)).toEqual([
      ['reply R1', 'counts', first, 'responses.csv', 2],
      ['reply R2', 'in_denominator', first, 'responses.csv', 3],
    ]);
    expect([...behindLines(after)][1]).toBe(
      `counts,counts,gave an answer that counts,reply R1,1,1,responses,instrument=parent-carer/1 response_ref=R1,,,,2026-01-10,${first},responses.csv,2\n`,
    );
  });
});
