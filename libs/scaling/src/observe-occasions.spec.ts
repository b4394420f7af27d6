import { monthText } from '@waymark/calendar';
import { type ObservedRecord, teamUnit } from '@waymark/observations';
import { breadthMeasure, gapMeasure, occasionObserver } from './index.js';

/** Who scaled what: rater, score, and where they differ from the rest, question and anchors. */
type Said = readonly [rater: string, score: number | string, question?: string, anchors?: string];

function records(said: readonly Said[], values: ObservedRecord['values'] = {}): readonly ObservedRecord[] {
  return said.map(([rater, score, question = 'safety', anchors = ''], i) => ({
    dataset: 'ratings',
    key: String(i),
    values: {
      occasion_ref: 'O1',
      rated_on: '2025-03-01',
      case_ref: 1,
      team_code: 'T1',
      question,
      anchors,
      rater,
      score,
      ...values,
    },
  }));
}

const observe = (...said: readonly Said[]) => [...occasionObserver.observe('O1', records(said))];
const breadth = (...said: readonly Said[]) =>
  observe(...said).flatMap(({ measure, value }) => (measure === breadthMeasure ? [value] : []));
const gaps = (...said: readonly Said[]) =>
  observe(...said).flatMap(({ measure, value }) => (measure === breadthMeasure ? [] : [[measure, value]]));

describe('who has a say (MM-23)', () => {
  it('is broad where the family and somebody else gave a number', () => {
    expect(breadth(['mother', 4], ['social_worker', 3])).toEqual([1]);
    expect(breadth(['mother', 6], ['child', 5, 'wellbeing'])).toEqual([1]);
  });

  it.each<[string, readonly Said[]]>([
    [
      'professionals alone',
      [
        ['social_worker', 3],
        ['chair', 3],
      ],
    ],
    [
      'the family alone, whoever of it',
      [
        ['mother', 6],
        ['network', 5],
      ],
    ],
    [
      'a child and professionals without the family',
      [
        ['child', 6],
        ['social_worker', 5],
      ],
    ],
    [
      'a family that declined',
      [
        ['mother', 'declined'],
        ['social_worker', 3],
      ],
    ],
  ])('is not broad with %s', (_, said) => {
    expect(breadth(...said)).toEqual([0]);
  });

  it('is not asked where nobody gave a number', () => {
    expect(observe(['mother', 'absent'], ['child', 'not_asked'])).toEqual([]);
  });

  it('counts a number of 0 as a say', () => {
    expect(breadth(['mother', 0], ['social_worker', 0])).toEqual([1]);
  });
});

describe('the gap (MM-26)', () => {
  it("is the professionals' median less the family's, in half points, below 0 where professionals are more worried", () => {
    expect(gaps(['social_worker', 3], ['health', 6], ['mother', 6], ['child', 0])).toEqual([[gapMeasure('safety@standard'), -3]]);
    expect(gaps(['social_worker', 5], ['father', 5])).toEqual([[gapMeasure('safety@standard'), 0]]);
  });

  it('is not known where one side gave no number', () => {
    expect(gaps(['social_worker', 2], ['father', 9, 'wellbeing'])).toEqual([]);
    expect(gaps(['social_worker', 'declined'], ['father', 9])).toEqual([]);
    expect(gaps(['child', 2], ['father', 9])).toEqual([]);
  });

  it('compares each question and each wording with itself only', () => {
    expect(
      gaps(
        ['social_worker', 2, 'safety', 'closure'],
        ['father', 9, 'safety', 'closure'],
        ['social_worker', 7, 'wellbeing'],
        ['father', 4, 'wellbeing'],
        ['chair', 1],
      ),
    ).toEqual([
      [gapMeasure('safety@closure'), -14],
      [gapMeasure('wellbeing@standard'), 6],
    ]);
  });
});

describe('an occasion', () => {
  it('counts in the month and team of its earliest row, and once more on its pathway', () => {
    const rows = [
      ...records([['mother', 4]], { rated_on: '2025-04-01', team_code: 'T9', pathway: 'assessment' }),
      ...records([['chair', 4]], { rated_on: '2025-03-31', pathway: 'child_protection' }),
    ];
    const spoken = [...occasionObserver.observe('O1', rows)].filter(({ measure }) => measure === breadthMeasure);
    expect(spoken.map(({ split }) => split)).toEqual(['', 'pathway=child_protection']);
    for (const one of spoken) {
      expect(one.unit).toBe(teamUnit('T1'));
      expect(one.grain === 'flow' && monthText(one.month)).toBe('2025-03');
    }
  });

  it('is the subject of all its rows', () => {
    expect(occasionObserver.subjectsOf('ratings', { occasion_ref: 'O7' })).toEqual(['O7']);
  });
});
