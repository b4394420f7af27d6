import { monthText } from '@waymark/calendar';
import type { RecordObserver, RecordValues } from '@waymark/observations';
import { actionObserver, appreciationObserver, findingObserver } from './index.js';

function spoken(observer: RecordObserver, values: RecordValues) {
  const [dataset = ''] = observer.datasets;
  return [...observer.observe({ dataset, key: '1', values })].map((one) => {
    return `${one.measure} ${one.grain === 'flow' ? monthText(one.month) : ''} ${one.unit} ${one.value}`;
  });
}

describe('a finding', () => {
  const aFinding = (values: RecordValues = {}) =>
    spoken(findingObserver, {
      found_on: '2025-01-10',
      source: 'audit',
      column: 'worried',
      accepted: 'yes',
      team_code: 'T1',
      ...values,
    });

  it('is judged when its days are over, never sooner', () => {
    expect(aFinding()).toEqual([
      'findings/strengths 2025-01 t:T1 0',
      'findings/taught 2025-04 t:T1 0',
      'findings/worked-on 2025-07 t:T1 0',
    ]);
  });

  it('is followed where teaching or work began between the day it was found and the last of its days', () => {
    const taught = (on: string) => aFinding({ learning_event_on: on })[1];
    expect(['2025-01-09', '2025-01-10', '2025-04-10', '2025-04-11'].map(taught)).toEqual([
      'findings/taught 2025-04 t:T1 0',
      'findings/taught 2025-04 t:T1 1',
      'findings/taught 2025-04 t:T1 1',
      'findings/taught 2025-04 t:T1 0',
    ]);
    expect(aFinding({ targeted_work_on: '2025-07-09' })[2]).toBe('findings/worked-on 2025-07 t:T1 1');
  });

  it('of another source is no learning from audit, but may become work', () => {
    expect(aFinding({ source: 'complaint' })).toEqual(['findings/worked-on 2025-07 t:T1 0']);
  });

  it('that is not accepted, or needs to happen, is neither strength nor followed', () => {
    expect(aFinding({ accepted: null })).toEqual(['findings/strengths 2025-01 t:T1 0']);
    expect(aFinding({ column: 'needs_to_happen', accepted: 'no' })).toEqual([]);
    expect(aFinding({ column: 'working_well' })).toEqual(['findings/strengths 2025-01 t:T1 1']);
  });
});

describe('an action', () => {
  const anAction = (values: RecordValues) =>
    spoken(actionObserver, { raised_on: '2025-01-10', due_on: '2025-02-01', team_code: null, ...values });

  it('asked people in time where that was not after it was done', () => {
    const asked = (done: string | null) =>
      anAction({ people_asked_on: '2025-01-20', people_asked_changed: 'yes', done_on: done })[0];
    expect([null, '2025-01-20', '2025-01-19'].map(asked)).toEqual([
      'actions/asked 2025-01 w 1',
      'actions/asked 2025-01 w 1',
      'actions/asked 2025-01 w 0',
    ]);
  });

  it('is looked at for its effect up to 90 days after it was due', () => {
    const checked = (on: string, effect: string | null) => anAction({ done_on: '2025-01-30', effect_checked_on: on, effect })[1];
    expect(checked('2025-05-02', 'unclear')).toBe('actions/checked 2025-05 w 1');
    expect(checked('2025-05-03', 'unclear')).toBe('actions/checked 2025-05 w 0');
    expect(checked('2025-03-01', null)).toBe('actions/checked 2025-05 w 0');
  });
});

it('counts an appreciation once it is accepted', () => {
  expect(spoken(appreciationObserver, { given_on: '2025-03-01', accepted: 'yes' })).toEqual([
    'appreciations/accepted 2025-03 w 1',
  ]);
  expect(spoken(appreciationObserver, { given_on: '2025-03-01', accepted: null })).toEqual([]);
});
