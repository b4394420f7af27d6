import { monthText } from '@waymark/calendar';
import { type Observation, type RecordValues, areaUnit, teamUnit, whole } from '@waymark/observations';
import { answerMeasure, responseObserver } from './index.js';

const p2 = answerMeasure('parent-carer/1', 'p2');

function observe(told: RecordValues): readonly Observation[] {
  const values = {
    instrument: 'parent-carer/1',
    response_ref: 'R1',
    received_on: '2025-03-31',
    team_code: 'T1',
    p2: 'mostly',
    ...told,
  };
  return [...responseObserver.observe({ dataset: 'responses', key: '1', values })];
}

const levels = (told: RecordValues) => observe(told).map(({ measure, split, value }) => [measure, split, value]);

describe('a reply', () => {
  it('says the level of each answer in the month in which it was received', () => {
    const [spoken, ...others] = observe({});
    expect(others).toEqual([]);
    expect(spoken).toMatchObject({
      measure: 'answer/parent-carer/1/p2',
      value: 2,
      unit: teamUnit('T1'),
      split: '',
      grain: 'flow',
    });
    expect(spoken?.grain === 'flow' && monthText(spoken.month)).toBe('2025-03');
  });

  it.each([['declined'], ['not_applicable'], ['not_asked'], [null]])('says nothing of an item that is %s', (answer) => {
    expect(observe({ p2: answer })).toEqual([]);
  });

  it('says nothing of an item that is not in the source, and counts the others', () => {
    expect(levels({ p2: null, p9: 'completely', 'p.better': 'Ring us back.' })).toEqual([
      [answerMeasure('parent-carer/1', 'p9'), '', 3],
    ]);
  });

  it('counts in its service area where it names no team, and in the whole only where it names neither', () => {
    expect(observe({ team_code: '', service_area: 'assessment' })[0]?.unit).toBe(areaUnit('assessment'));
    expect(observe({ team_code: null, service_area: null })[0]?.unit).toBe(whole);
    expect(observe({ team_code: 'T1', service_area: 'assessment' })[0]?.unit).toBe(teamUnit('T1'));
  });

  it('is cut by the pathway that it carries', () => {
    expect(levels({ pathway: 'child_protection' })).toEqual([
      [p2, '', 2],
      [p2, 'pathway=child_protection', 2],
    ]);
  });

  it("is cut by voice only where that is not the instrument's own: that one is the whole less the others", () => {
    expect(levels({ voice: 'parent_carer' })).toEqual([[p2, '', 2]]);
    expect(levels({ voice: 'network' })).toEqual([
      [p2, '', 2],
      [p2, 'voice=network', 2],
    ]);
  });

  it('says nothing where its instrument is not known or it has no day', () => {
    expect(observe({ instrument: 'parent-carer/9' })).toEqual([]);
    expect(observe({ received_on: null })).toEqual([]);
  });
});
