import { monthFromText } from '@waymark/calendar';
import type { RecordObserver, RecordValues } from '@waymark/observations';
import { agencyObserver, planObserver, registerObserver } from './index.js';

const spoken = (observer: RecordObserver, values: RecordValues) => [
  ...observer.observe({ dataset: observer.datasets[0]!, key: '1', values }),
];

/** Measure and value of what stands at the end of a month. */
function standing(observer: RecordObserver, values: RecordValues, month: string) {
  const at = monthFromText(month)!;
  return spoken(observer, values).flatMap((one) => {
    const holds = one.grain === 'stock' && one.split === '' && one.from <= at && (one.until === undefined || at < one.until);
    return holds ? [`${one.measure} ${one.unit} ${one.value}`] : [];
  });
}

describe('the register', () => {
  const aForm = (values: RecordValues) => (month: string) =>
    standing(
      registerObserver,
      { kind: 'form', status: 'live', status_on: '2025-02-10', reviewed_on: null, service_area: 'assessment', ...values },
      month,
    )[0];

  it('holds a form from ever on, aligned once it is live and somebody has looked', () => {
    const months = ['2020-01', '2025-02', '2025-04', '2025-05'];
    expect(months.map(aForm({}))).toEqual(months.map(() => 'register/forms a:assessment 0'));
    expect(months.map(aForm({ reviewed_on: '2025-04-30' }))).toEqual([
      'register/forms a:assessment 0',
      'register/forms a:assessment 0',
      'register/forms a:assessment 1',
      'register/forms a:assessment 1',
    ]);
  });

  it('takes a look of earlier years from the day on which the form went live', () => {
    const months = ['2025-01', '2025-02'];
    expect(months.map(aForm({ reviewed_on: '2024-01-01' })).map((text) => text?.at(-1))).toEqual(['0', '1']);
  });

  it('lets go of a form in the month in which it is retired', () => {
    expect(['2025-01', '2025-02'].map(aForm({ status: 'retired' }))).toEqual(['register/forms a:assessment 0', undefined]);
  });

  it('counts a stage as live by itself, under its pathway', () => {
    const stage = { kind: 'stage_setting', status: 'live', status_on: '2025-02-10', pathway: 'child_in_need' };
    expect(standing(registerObserver, stage, '2025-02')).toEqual(['register/stages/child_in_need w 1']);
    expect(standing(registerObserver, { ...stage, kind: 'policy' }, '2025-02')).toEqual([]);
  });
});

describe('a partner agency', () => {
  const anAgency = { agency_code: 'HV', sector: 'health', adoption: 'using', adoption_on: '2025-03-31' };

  it('uses the approach from the month of its step, and not before as far as we know', () => {
    expect(['2025-02', '2025-03'].map((month) => standing(agencyObserver, anAgency, month))).toEqual([
      ['agencies/using w 0'],
      ['agencies/using w 1'],
    ]);
  });

  it('is outside without a step, without its date, and where it is the council', () => {
    for (const values of [{ adoption: null }, { adoption_on: null }, { sector: 'council' }]) {
      expect(spoken(agencyObserver, { ...anAgency, ...values })).toEqual([]);
    }
  });
});

describe('the plan', () => {
  const aMilestone = (values: RecordValues) =>
    spoken(planObserver, {
      kind: 'milestone',
      baseline_due_on: '2025-03-31',
      due_on: '2025-09-30',
      service_area: null,
      ...values,
    }).map(({ measure, value }) => `${measure} ${value}`);

  it('holds us to the first date', () => {
    expect(aMilestone({ done_on: '2025-03-31' })).toContain('plan/landed 1');
    expect(aMilestone({ done_on: '2025-04-01' })).toContain('plan/landed 0');
  });

  it('says nothing of forecasts', () => {
    expect(aMilestone({ kind: 'forecast' })).toEqual([]);
  });
});
