import type { Observation, SubjectObserver } from '@waymark/observations';
import { medianInHalves } from './half-points.js';
import { type Occasion, occasionOf, questionName, questionsOf, scoresOf } from './occasion.js';
import { raterKinds } from './rater-kind.js';
import { ratingOf } from './rating.js';

/** Occasions with a number: 1 where family and somebody else (child or professional) gave one, otherwise 0. */
export const breadthMeasure = 'scaling/breadth';

/**
 * How far professionals and family are apart on one occasion and question: the professionals' median less the family's, in half
 * points. Below 0 professionals are more worried.
 */
export function gapMeasure(question: string): string {
  return `scaling/gap/${question}`;
}

/** What each occasion says of who has a say in scaling (MM-23) and of the gap between family and professionals (MM-26). */
export const occasionObserver: SubjectObserver = {
  subject: 'occasion',
  name: 'occasions',
  version: 1,
  datasets: ['ratings'],
  subjectsOf: (_, values) => [String(values['occasion_ref'] ?? '')],
  observe: (subject, records) => observeOccasion(occasionOf(subject, records.map(ratingOf))),
};

function observeOccasion(occasion: Occasion): readonly Observation[] {
  const spoken = [...breadthOf(occasion), ...gapsOf(occasion)].map(({ measure, value }) => ({
    measure,
    value,
    grain: 'flow' as const,
    month: occasion.month,
    unit: occasion.unit,
  }));
  const splits = occasion.pathway === '' ? [''] : ['', `pathway=${occasion.pathway}`];
  return spoken.flatMap((observation) => splits.map((split) => ({ ...observation, split })));
}

interface Measured {
  readonly measure: string;
  readonly value: number;
}

function breadthOf(occasion: Occasion): readonly Measured[] {
  const speaking = raterKinds.filter((kind) => scoresOf(occasion, kind).length > 0);
  if (speaking.length === 0) return [];
  const broad = speaking.includes('family') && speaking.length > 1;
  return [{ measure: breadthMeasure, value: broad ? 1 : 0 }];
}

function gapsOf(occasion: Occasion): readonly Measured[] {
  return questionsOf(occasion).flatMap((question) => {
    const [professional, family] = [scoresOf(occasion, 'professional', question), scoresOf(occasion, 'family', question)];
    if (professional.length === 0 || family.length === 0) return [];
    return [{ measure: gapMeasure(questionName(question)), value: medianInHalves(professional) - medianInHalves(family) }];
  });
}
