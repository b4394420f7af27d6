import { monthText } from '@waymark/calendar';
import { teamUnit, whole } from '@waymark/observations';
import { occasionOf, questionName, questionsOf, scoresOf } from './occasion.js';
import type { Rating } from './rating.js';

function aRating(told: Partial<Rating> = {}): Rating {
  return {
    occasion: 'O1',
    ratedOn: '2025-03-31',
    case: '1',
    team: 'T1',
    pathway: '',
    question: 'safety',
    anchors: '',
    kind: 'family',
    score: 5,
    ...told,
  };
}

describe('an occasion', () => {
  it('has the date, team and pathway of its earliest row, in whatever order rows stand', () => {
    const later = aRating({ ratedOn: '2025-04-01', team: 'T1', pathway: 'assessment' });
    const earlier = aRating({ ratedOn: '2025-03-31', team: 'T9', pathway: 'child_protection' });
    for (const ratings of [
      [later, earlier],
      [earlier, later],
    ]) {
      const { on, month, unit, pathway } = occasionOf('O1', ratings);
      expect([on, monthText(month), unit, pathway]).toEqual(['2025-03-31', '2025-03', teamUnit('T9'), 'child_protection']);
    }
  });

  it('belongs to the team that comes first by code point where rows of one day differ, O10 before O2 and capitals before small letters', () => {
    const teamsOf = (...teams: string[]) =>
      occasionOf(
        'O1',
        teams.map((team) => aRating({ team })),
      ).unit;
    expect(teamsOf('O2', 'O10')).toBe(teamUnit('O10'));
    expect(teamsOf('a', 'B')).toBe(teamUnit('B'));
  });

  it('takes the first pathway where rows of one day and team differ, and the one that goes with its team', () => {
    const pathwayOf = (...ratings: Rating[]) => occasionOf('O1', ratings).pathway;
    expect(pathwayOf(aRating({ pathway: 'child_protection' }), aRating({ pathway: 'assessment' }))).toBe('assessment');
    expect(pathwayOf(aRating({ team: 'T2', pathway: 'assessment' }), aRating({ team: 'T1', pathway: 'care_leaver' }))).toBe(
      'care_leaver',
    );
  });

  it('counts in the whole only where its row names no team', () => {
    expect(occasionOf('O1', [aRating({ team: '' })]).unit).toBe(whole);
  });
});

describe('the scores of an occasion', () => {
  const ratings = [
    aRating({ score: 0 }),
    aRating({ score: undefined }),
    aRating({ kind: 'child', score: 9 }),
    aRating({ question: 'wellbeing', score: 7 }),
    aRating({ anchors: 'closure', score: 8 }),
    aRating({ kind: undefined, score: 1 }),
  ];

  it('are the numbers of one kind of rater, to one question on one wording, 0 included', () => {
    expect(scoresOf({ ratings }, 'family', { question: 'safety', anchors: '' })).toEqual([0]);
    expect(scoresOf({ ratings }, 'family', { question: 'safety', anchors: 'closure' })).toEqual([8]);
  });

  it('are those of every question where none is asked for', () => {
    expect(scoresOf({ ratings }, 'family')).toEqual([0, 7, 8]);
    expect(scoresOf({ ratings }, 'professional')).toEqual([]);
  });

  it('answer each question once, whoever was asked it', () => {
    expect(questionsOf(occasionOf('O1', ratings)).map(questionName)).toEqual([
      'safety@standard',
      'wellbeing@standard',
      'safety@closure',
    ]);
  });
});
