import { type Planted, type Row, type Synthetic, type SyntheticDataset, synthesise } from './index.js';

const synthetic = synthesise({ seed: 1, until: '2025-10' });
const drawn = new Map(synthetic.datasets.map((dataset) => [dataset, [...synthetic.rowsOf(dataset)]]));
const rowsOf = (dataset: SyntheticDataset) => drawn.get(dataset)!;
const effect = (name: string): Planted => synthetic.planted.find((planted) => planted.effect === name)!;

function share(rows: readonly Row[], counts: (row: Row) => boolean): number {
  return rows.filter(counts).length / rows.length;
}

function monthOf(text: string | undefined): string {
  return text!.slice(0, 7);
}

const family = new Set(['mother', 'father', 'other_carer', 'wider_family', 'network']);

interface Occasion {
  readonly month: string;
  readonly team: string;
  readonly family: number[];
  readonly professional: number[];
  readonly child: number[];
}

function occasions(from: Synthetic): readonly Occasion[] {
  const known = new Map<string, Occasion>();
  for (const row of from.rowsOf('ratings')) {
    const isStandardSafety = (row['question'] || 'safety') === 'safety' && row['anchors'] === '';
    if (!/^\d+$/.test(row['score']!) || !isStandardSafety) continue;
    const key = `${row['case_ref']} ${row['rated_on']} ${row['setting']}`;
    const occasion = known.get(key) ?? {
      month: monthOf(row['rated_on']),
      team: row['team_code']!,
      family: [],
      professional: [],
      child: [],
    };
    const kind = family.has(row['rater']!) ? 'family' : row['rater'] === 'child' ? 'child' : 'professional';
    occasion[kind].push(Number(row['score']));
    known.set(key, occasion);
  }
  return [...known.values()];
}

const isBroad = ({ family: own, professional, child }: Occasion) => own.length > 0 && professional.length + child.length > 0;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

describe('what is planted', () => {
  it('breadth of scaling rises in the named teams from its month on, and nowhere else', () => {
    const { where, from } = effect('breadth_rises');
    const all = occasions(synthetic);
    const broad = (inside: boolean, after: boolean) => {
      const some = all.filter(({ team, month }) => where.includes(team) === inside && month >= from === after);
      return some.filter(isBroad).length / some.length;
    };
    expect(broad(true, true) - broad(true, false)).toBeGreaterThan(0.2);
    expect(Math.abs(broad(false, true) - broad(false, false))).toBeLessThan(0.08);
  });

  it('families stand about a point above professionals', () => {
    const gaps = occasions(synthetic)
      .filter(({ family: own, professional }) => own.length > 0 && professional.length > 0)
      .map(({ family: own, professional }) => median(professional) - median(own));
    expect(gaps.length).toBeGreaterThan(500);
    expect(median(gaps)).toBe(-1);
  });

  it('in one team the same rater of a case goes up by exactly one each time', () => {
    const { where, from } = effect('plus_one');
    const last = new Map<string, number>();
    const steps: number[] = [];
    for (const row of rowsOf('ratings')) {
      const isIn = row['team_code'] === where[0] && monthOf(row['rated_on']) >= from;
      if (!isIn || row['rater'] !== 'social_worker' || row['question'] !== 'safety' || row['anchors'] !== '') continue;
      const before = last.get(row['case_ref']!);
      if (before !== undefined && before < 10) steps.push(Number(row['score']) - before);
      last.set(row['case_ref']!, Number(row['score']));
    }
    expect(steps.length).toBeGreaterThan(20);
    expect(new Set(steps)).toEqual(new Set([1]));
  });

  it('group supervision falls away in the named teams', () => {
    const { where, from } = effect('group_supervision_falls');
    const met = rowsOf('supervision').filter((row) => row['kind'] === 'group' && where.includes(row['team_code']!));
    const monthsAfter = synthetic.months.filter((month) => month >= from).length;
    const after = new Set(
      met.filter((row) => monthOf(row['held_on']) >= from).map((row) => row['held_on']!.slice(0, 7) + row['team_code']),
    );
    const before = new Set(
      met.filter((row) => monthOf(row['held_on']) < from).map((row) => row['held_on']!.slice(0, 7) + row['team_code']),
    );
    expect(after.size / (monthsAfter * where.length)).toBeLessThan(0.3);
    expect(before.size / ((synthetic.months.length - monthsAfter) * where.length)).toBeGreaterThan(0.6);
  });

  it('pairing rises among the cases that are open, and not before its month', () => {
    const { from } = effect('pairing_rises');
    const paired = (month: string) => {
      const rows = rowsOf('practice').filter((row) => monthOf(row['snapshot_on']) === month);
      const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
      return sum('statements_paired') / sum('statements');
    };
    const before = synthetic.months[synthetic.months.indexOf(from) - 1]!;
    expect(paired(before)).toBeLessThan(0.52);
    expect(paired(synthetic.months.at(-1)!)).toBeGreaterThan(0.62);
  });

  it('one team holds half as many children again while it lasts', () => {
    const { where, from, until } = effect('over_maximum');
    const load = (during: boolean) => {
      const rows = rowsOf('caseloads').filter((row) => {
        const month = monthOf(row['snapshot_on']);
        return row['team_code'] === where[0] && row['person_ref'] !== '' && (month >= from && month <= until!) === during;
      });
      return (
        rows.reduce((sum, row) => sum + Number(row['children_open']), 0) / rows.reduce((sum, row) => sum + Number(row['fte']), 0)
      );
    };
    expect(load(true) / load(false)).toBeGreaterThan(1.35);
  });

  it('the odd reader’s second readers agree far less often than others', () => {
    const [odd] = effect('odd_reader').where;
    const auditors = new Map(rowsOf('audits').map((row) => [row['audit_ref'], row['auditor_ref']]));
    const first = new Map<string, string>();
    const pairs: { odd: boolean; equal: boolean }[] = [];
    for (const row of rowsOf('audit_answers')) {
      const key = `${row['audit_ref']} ${row['item']}`;
      if (row['rater'] === '' || row['rater'] === 'auditor') first.set(key, row['evidence']!);
      const numbers = /^\d \d$/.test(`${first.get(key)} ${row['evidence']}`);
      if (row['rater'] !== 'second_auditor' || !numbers) continue;
      pairs.push({ odd: auditors.get(row['audit_ref']) === odd, equal: first.get(key) === row['evidence'] });
    }
    const agreed = (isOdd: boolean) => {
      const some = pairs.filter((pair) => pair.odd === isOdd);
      return some.filter((pair) => pair.equal).length / some.length;
    };
    expect(agreed(false)).toBeGreaterThan(0.65);
    expect(agreed(true)).toBeLessThan(0.35);
  });

  it('fewer of the invited families reply from its month on', () => {
    const { from } = effect('reach_falls');
    const reach = (after: boolean) => {
      const rows = rowsOf('invitations').filter((row) => row['group'] === '' && row['instrument'] !== 'staff/1');
      const some = rows.filter((row) => row['month']! >= from === after);
      const sum = (column: string) => some.reduce((total, row) => total + Number(row[column]), 0);
      return sum('replied') / sum('invited');
    };
    expect(reach(false) - reach(true)).toBeGreaterThan(0.06);
  });

  it('leaders are near practice less often', () => {
    const { from } = effect('leaders_away');
    const near = new Set(['observed_practice', 'joined_practice', 'audit_conversation', 'family_conversation']);
    const aMonth = (after: boolean) => {
      const months = synthetic.months.filter((month) => month >= from === after).length;
      const rows = rowsOf('leadership').filter((row) => near.has(row['activity']!) && monthOf(row['done_on']) >= from === after);
      return rows.length / months;
    };
    expect(aMonth(true) / aMonth(false)).toBeLessThan(0.6);
  });

  it('one month of appreciations stands far above the others', () => {
    const { from } = effect('celebration');
    const counts = synthetic.months.map(
      (month) => [month, rowsOf('appreciations').filter((row) => monthOf(row['given_on']) === month).length] as const,
    );
    const highest = counts.reduce((most, count) => (count[1] > most[1] ? count : most));
    expect(highest[0]).toBe(from);
    expect(highest[1]).toBeGreaterThan(2 * median(counts.map(([, count]) => count)));
  });

  it('nothing happens in the quiet month', () => {
    const { from } = effect('nothing');
    const others = synthetic.planted.filter(({ effect: name, from: month }) => name !== 'nothing' && month === from);
    expect(others).toEqual([]);
    const all = occasions(synthetic);
    const half = (after: boolean) => all.filter(({ month }) => month < effect('breadth_rises').from && month >= from === after);
    const broad = (some: readonly Occasion[]) => some.filter(isBroad).length / some.length;
    expect(Math.abs(broad(half(true)) - broad(half(false)))).toBeLessThan(0.06);
  });

  it('the silent months have no rows at all', () => {
    const [survey, supervision, practice] = synthetic.planted.filter(({ effect: name }) => name === 'silence');
    const replies = rowsOf('responses').filter((row) => monthOf(row['received_on']) === survey!.from);
    expect(replies.filter((row) => /^(parent|young|child|network)/.test(row['instrument']!))).toEqual([]);
    expect(
      rowsOf('supervision').filter((row) => [row['due_on'], row['held_on']].map(monthOf).includes(supervision!.from)),
    ).toEqual([]);
    const sent = rowsOf('practice').filter((row) => monthOf(row['snapshot_on']) === practice!.from);
    expect(sent.length).toBeGreaterThan(100);
    expect(sent.filter((row) => practice!.where.includes(row['team_code']!))).toEqual([]);
  });

  it('nothing is planted and no month is silent where both are switched off', () => {
    const plain = synthesise({ seed: 1, until: '2025-10', scenario: { plantedChanges: false, silentMonths: false } });
    expect(plain.planted).toEqual([]);
    const all = occasions(plain);
    const { where, from } = effect('breadth_rises');
    const inside = all.filter(({ team }) => where.includes(team));
    const broad = (after: boolean) => {
      const some = inside.filter(({ month }) => month >= from === after);
      return some.filter(isBroad).length / some.length;
    };
    expect(Math.abs(broad(true) - broad(false))).toBeLessThan(0.07);
  });
});

describe('the demonstration', () => {
  it('is an authority that nobody could take for a real one', () => {
    expect(synthetic.authority).toEqual({ code: '999', name: 'Hartsea Council (demonstration)' });
  });

  it('has about as much as a service of sixteen teams would send in three years', () => {
    const counts = Object.fromEntries(synthetic.datasets.map((dataset) => [dataset, rowsOf(dataset).length]));
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBeLessThan(60_000);
    expect(counts['ratings']).toBeGreaterThan(7_000);
    expect(counts['ratings']).toBeLessThan(9_500);
    expect(counts['people']).toBeGreaterThan(180);
    expect(counts['teams']).toBe(18);
    const parents = rowsOf('responses').filter((row) => row['instrument'] === 'parent-carer/1');
    expect(parents.length / 35).toBeGreaterThan(12);
    expect(parents.length / 35).toBeLessThan(20);
  });

  it('has a team of three, a partner’s team, a closed team with its successor, and people with several posts', () => {
    const teams = rowsOf('teams');
    const people = rowsOf('people');
    const heldAtEnd = people.filter((row) => row['left_on'] === '');
    const small = teams.find((team) => team['team_name'] === 'Disability')!['team_code'];
    expect(heldAtEnd.filter((row) => row['team_code'] === small).length).toBeLessThanOrEqual(4);
    expect(teams.filter((team) => team['agency_code'] !== '').map((team) => team['team_code'])).toEqual(['HV1']);
    const successor = teams.find((team) => team['predecessor_code'] !== '')!;
    const closed = teams.find((team) => team['team_code'] === successor['predecessor_code'])!;
    expect(closed['closed_on']! < successor['opened_on']!).toBe(true);
    const moved = people.filter(
      (row) => row['team_code'] === successor['team_code'] && row['started_on'] === successor['opened_on'],
    );
    expect(moved.length).toBeGreaterThan(2);
    const posts = new Map<string, number>();
    for (const row of people) posts.set(row['person_ref']!, (posts.get(row['person_ref']!) ?? 0) + 1);
    expect([...posts.values()].filter((count) => count > 1).length).toBeGreaterThan(15);
    expect(people.some((row) => Number(row['fte']) < 1)).toBe(true);
  });

  it('has ratings declined, not asked and absent, and several questions and anchors', () => {
    const ratings = rowsOf('ratings');
    const values = (column: string) => new Set(ratings.map((row) => row[column]));
    for (const word of ['declined', 'not_asked', 'absent']) expect(values('score')).toContain(word);
    expect(values('question')).toEqual(new Set(['', 'safety', 'wellbeing', 'goal']));
    expect(values('anchors')).toEqual(new Set(['', 'closure', 'network_plan']));
  });

  it('asks staff in waves, twice a year', () => {
    const waves = new Set(rowsOf('responses').map((row) => row['wave']));
    expect([...waves].filter((wave) => wave !== '').sort()).toEqual([
      '2022-autumn',
      '2023-autumn',
      '2023-spring',
      '2024-autumn',
      '2024-spring',
      '2025-spring',
    ]);
  });

  it('practice grows: parents understand the worries more often in the last year than in the first', () => {
    const parents = rowsOf('responses').filter(
      (row) => row['instrument'] === 'parent-carer/1' && /^(not_at_all|a_little|mostly|completely)$/.test(row['p2']!),
    );
    const understood = (rows: readonly Row[]) => share(rows, (row) => row['p2'] === 'mostly' || row['p2'] === 'completely');
    const first = parents.filter((row) => monthOf(row['received_on']) < synthetic.months[12]!);
    const last = parents.filter((row) => monthOf(row['received_on']) >= synthetic.months[24]!);
    expect(understood(last) - understood(first)).toBeGreaterThan(0.05);
  });
});
