import fc from 'fast-check';
import { datasetByName } from '@waymark/datasets';
import { columnProfile, decideDateOrder, planFile, type RawRow, type ReadPlan } from './index.js';

function planOf(dataset: string, rows: readonly RawRow[]): ReadPlan {
  const answer = planFile(rows, datasetByName(dataset)!);
  if (answer.state !== 'planned') throw new Error('the file was not planned');
  return answer.plan;
}

function profiled(dataset: string, rows: readonly RawRow[]) {
  const profile = columnProfile(planOf(dataset, rows));
  profile.add(rows);
  return profile.decide();
}

describe('the order of day and month', () => {
  it('is day first where every date can be read so', () => {
    expect(decideDateOrder(['01/02/2026', '2026-02-13', '', '31/03/2026'])).toBe('day');
  });

  it('is asked for where dates can only be month first', () => {
    expect(decideDateOrder(['01/02/2026', '02/13/2026'])).toBe('ask');
    expect(decideDateOrder(['13/02/2026', '02/13/2026'])).toBe('ask');
  });

  it('stays day first where one date among many is the other way round', () => {
    expect(decideDateOrder(['31/10/2025', '30/11/2025', '12/31/2025'])).toBe('day');
  });

  it('is what was remembered of the column, until dates come that cannot be read so', () => {
    expect(decideDateOrder(['01/02/2026', '02/13/2026'], 'month')).toBe('month');
    expect(decideDateOrder(['01/02/2026', '03/04/2026'], 'month')).toBe('month');
    expect(decideDateOrder(['31/01/2026', '03/04/2026'], 'month')).toBe('ask');
  });

  it('does not depend on the order of rows', () => {
    const dates = fc.array(fc.constantFrom('13/01/2026', '01/13/2026', '02/02/2026', 'x'), { maxLength: 8 });
    fc.assert(
      fc.property(dates, (samples) => {
        expect(decideDateOrder(samples.toSorted())).toBe(decideDateOrder(samples));
      }),
    );
  });

  it('is decided for each column, and a column that cannot be read day first is named', () => {
    const rows = [
      { line: 1, cells: ['item_ref', 'kind', 'title', 'theme', 'baseline_due_on', 'due_on'] },
      { line: 2, cells: ['M1', 'milestone', 'x', 'learning', '03/25/2026', '25/03/2026'] },
    ];
    expect(profiled('plan', rows)).toMatchObject({
      unclearDates: ['baseline_due_on'],
      issues: [{ weight: 'refused-file', code: 'date-order-unclear', place: { column: 'baseline_due_on' } }],
    });
  });

  it('is not asked for where somebody has said it', () => {
    const rows = [
      { line: 1, cells: ['instrument', 'response_ref', 'received_on'] },
      { line: 2, cells: ['staff/1', 'Q1', '03/25/2026'] },
    ];
    const profile = columnProfile(planOf('responses', rows), new Set(['received_on']));
    profile.add(rows);
    expect(profile.decide().unclearDates).toEqual([]);
  });
});

describe('numbers for survey words', () => {
  const replies = (...p1: readonly string[]): readonly RawRow[] => [
    { line: 1, cells: ['instrument', 'response_ref', 'received_on', 'p1', 'p15'] },
    ...p1.map((answer, i) => ({ line: i + 2, cells: ['parent-carer/1', `Q${i}`, '01/03/2026', answer, '10'] })),
  ];

  it('refuse their whole column where one lies outside the levels', () => {
    const { plan, issues } = profiled('responses', replies('1', '2', '4'));
    expect([...plan.refusedItems]).toEqual(['p1']);
    expect(issues).toMatchObject([
      {
        weight: 'refused-cell',
        code: 'column-outside-levels',
        reason: 'The column p1 holds 4; the levels of this item are 0, 1, 2, 3. The whole column is refused.',
      },
    ]);
  });

  it('are left alone where all are levels, and so are 0-10 scales', () => {
    expect(profiled('responses', replies('0', '3', 'mostly')).issues).toEqual([]);
  });
});

describe('a column of numbers', () => {
  const written = (...values: readonly string[]) => [
    { line: 1, cells: ['month', 'measure', 'numerator', 'denominator'] },
    ...values.map((value, i) => ({ line: i + 2, cells: ['2026-03', 'turnover', value, '100'] })),
  ];
  const warned = (...values: readonly string[]) =>
    profiled('context', written(...values)).issues.map(({ weight, code, place, reason }) => [
      weight,
      code,
      place.column,
      reason.slice(0, reason.indexOf('.')),
    ]);

  it('that writes some with a percent sign and some without is warned about', () => {
    expect(warned('85', '85%', '0.85', '', '12 %')).toEqual([
      ['warning', 'percent-signs-mixed', 'numerator', 'The column numerator has 2 with a percent sign and 2 without'],
    ]);
  });

  it('that writes all of them in one way is not', () => {
    expect(warned('85', '0.85', '')).toEqual([]);
    expect(warned('85%', '12%', 'n/a')).toEqual([]);
  });
});
