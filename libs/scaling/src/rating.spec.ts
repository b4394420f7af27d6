import { datasetByName } from '@waymark/datasets';
import { raterKindOf } from './index.js';
import { ratingOf } from './rating.js';

const rating = (values: Parameters<typeof ratingOf>[0]['values']) => ratingOf({ dataset: 'ratings', key: '1', values });

describe('a rating', () => {
  it('is of safety on the local standard where nothing else is said', () => {
    expect(rating({ question: null, anchors: null })).toMatchObject({ question: 'safety', anchors: '' });
    expect(rating({})).toMatchObject({ question: 'safety', anchors: '', team: '', pathway: '' });
  });

  it('keeps 0 as a score, and has none where somebody declined, was absent or was not asked', () => {
    expect(rating({ score: 0 }).score).toBe(0);
    expect(['declined', 'absent', 'not_asked', null].map((score) => rating({ score }).score)).toEqual(Array(4).fill(undefined));
  });
});

describe('the kind of a rater', () => {
  it('is known for every word that files may say', () => {
    const raters = datasetByName('ratings')!.columns.find(({ name }) => name === 'rater')!.values!;
    expect(raters.filter((rater) => raterKindOf(rater) === undefined)).toEqual([]);
  });

  it('sets the child apart from the family, and the network beside it', () => {
    expect(['child', 'mother', 'wider_family', 'network', 'chair', 'police'].map(raterKindOf)).toEqual([
      'child',
      'family',
      'family',
      'family',
      'professional',
      'professional',
    ]);
  });

  it('is not guessed', () => {
    expect(raterKindOf('neighbour')).toBeUndefined();
  });
});
