import { monthFromText } from '@waymark/calendar';
import type { AnswerCount } from '@waymark/contract';
import { instrumentById, itemOf } from '@waymark/instruments';
import { type SurveyAnswers, askedReading, hasYes, itemReading, scaleSpread, yesWords } from './item-readings.js';

const month = (text: string) => monthFromText(text)!;
const parents = instrumentById('parent-carer/1')!;
const staff = instrumentById('staff/1')!;

function survey(answers: Readonly<Record<string, readonly AnswerCount[]>>, given: Partial<SurveyAnswers> = {}): SurveyAnswers {
  const known = new Map(Object.entries(answers));
  return {
    instrument: parents,
    rhythm: 'quarter',
    unit: 'ALL',
    answers: known,
    whole: known,
    span: { from: month('2025-01'), to: month('2026-03') },
    to: month('2026-03'),
    ...given,
  };
}

const at = (text: string, level: number, n: number): AnswerCount => ({ month: month(text), level, n });

it('adds the three months of a quarter, and counts mostly and completely as yes', () => {
  const { latest } = itemReading(
    survey({ p1: [at('2026-01', 0, 4), at('2026-02', 2, 5), at('2026-03', 3, 6)] }),
    itemOf(parents, 'p1')!,
  );

  expect(latest).toMatchObject({ numerator: 11, denominator: 15, state: 'ok', from: month('2026-01'), to: month('2026-03') });
  expect(latest!.lower).toBeLessThan(11 / 15);
  expect(latest!.upper).toBeGreaterThan(11 / 15);
});

it('gives no share below the smallest group of the survey, and says how many there are', () => {
  const { latest } = itemReading(survey({ p1: [at('2026-02', 2, 9)] }), itemOf(parents, 'p1')!);

  expect(latest).toMatchObject({ state: 'too_few', n: 9 });
  expect(latest?.value).toBeUndefined();
});

it('leaves out what came after the months that are looked at', () => {
  const { latest } = itemReading(
    survey({ p1: [at('2025-11', 2, 20), at('2026-02', 0, 20)] }, { to: month('2025-12') }),
    itemOf(parents, 'p1')!,
  );

  expect(latest).toMatchObject({ denominator: 20, value: 1 });
});

it('reads a staff survey by its waves, also where a team answered in one month of the wave only', () => {
  const whole = new Map([['ld.a', [at('2025-05', 4, 20), at('2025-06', 2, 20)]]]);
  const team = new Map([['ld.a', [at('2025-06', 5, 8)]]]);
  const { latest } = itemReading(
    survey({}, { instrument: staff, rhythm: 'wave', unit: 'team:T1', answers: team, whole }),
    itemOf(staff, 'ld.a')!,
  );

  expect(latest).toMatchObject({ from: month('2025-05'), to: month('2025-06'), denominator: 8, value: 1 });
});

it('says how many of those asked replied, and nothing where nobody wrote it down', () => {
  expect(askedReading(survey({ '': [at('2026-01', 1, 12), at('2026-01', 0, 28)] }))?.latest).toMatchObject({
    numerator: 12,
    denominator: 40,
  });
  expect(askedReading(survey({ p1: [at('2026-01', 1, 12)] }))).toBeUndefined();
});

it('knows what counts as yes in the words of the form, and that a scale and a text have none', () => {
  expect(yesWords(itemOf(parents, 'p1')!)).toBe('mostly or completely');
  expect(yesWords(itemOf(staff, 'ld.a')!)).toBe('agree or strongly agree');
  expect([hasYes(itemOf(parents, 'p15')!), hasYes(itemOf(parents, 'p.better')!)]).toEqual([false, false]);
});

describe('answers from 0 to 10', () => {
  const item = itemOf(parents, 'p15')!;
  const spread = (...answers: readonly AnswerCount[]) =>
    scaleSpread(survey({ p15: answers }), item, { from: month('2026-01'), to: month('2026-03') });

  it('have a middle one, halfway where two differ, and are never averaged', () => {
    expect(spread(at('2026-01', 0, 6), at('2026-02', 5, 1), at('2026-02', 6, 1), at('2026-03', 10, 6))).toMatchObject({
      n: 14,
      median: 5.5,
    });
  });

  it('count only the months that are asked for', () => {
    expect(spread(at('2025-12', 9, 30), at('2026-03', 2, 10))).toMatchObject({ n: 10, median: 2 });
  });

  it('are not shown below the smallest group of the survey', () => {
    expect(spread(at('2026-01', 2, 9))).toMatchObject({ state: 'too_few', n: 9, counts: [] });
  });
});
