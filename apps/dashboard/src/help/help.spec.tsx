import { screen } from '@testing-library/react';
import { leastPointsAfterRestart, leastPointsForLimits, leastWaves, tagWords } from '@waymark/indicators';
import { aFrame, aScope, serviceAnswers } from '../testing/a-service.js';
import { fakeServer, renderPage } from '../testing/render-page.js';
import { glossary } from './glossary.js';
import { topics } from './topics.js';

const all = JSON.stringify(topics);

describe('help', () => {
  it('explains every word that a chart may be tagged with', () => {
    const explained = topics.flatMap(({ parts }) => parts.flatMap(({ words = [] }) => words.map(([word]) => word)));

    expect(explained).toEqual(expect.arrayContaining(Object.values(tagWords)));
  });

  it('names the same numbers of points as the rules use', () => {
    expect([leastPointsForLimits, leastPointsAfterRestart, leastWaves]).toEqual([13, 6, 8]);
    expect(all).toContain('from 13 points on');
    expect(all).toContain('fewer than 6 points after a restart');
    expect(all).toContain('from eight waves on');
    expect(all).toContain('fewer than eight waves');
  });

  it('keeps to the words of the product', () => {
    expect(all + JSON.stringify(glossary)).not.toMatch(/significant|outlier|overdue|target|missed|underperform|because/i);
  });

  it('is a page for each topic, and lists the glossary in the order of the alphabet', async () => {
    fakeServer(serviceAnswers(aScope(), aFrame([])));
    renderPage('/314/help/patterns');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('How we tell change from usual ups and downs');

    const words = glossary.map(([word]) => word);
    expect(words).toEqual([...words].sort((a, b) => a.localeCompare(b, 'en-GB')));
  });

  it('says that there is no such page', async () => {
    fakeServer(serviceAnswers(aScope(), aFrame([])));
    renderPage('/314/help/weather');

    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('There is no page at this address');
  });
});
