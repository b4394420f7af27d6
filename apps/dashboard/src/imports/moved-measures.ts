import { type Frame, wordsOf } from '@waymark/frames';
import type { Indicator } from '@waymark/indicators';

/** The measures with figures that are made of a dataset. A list of teams can move every one of them: it says where rows belong. */
export function movedMeasures(catalogue: readonly Indicator[], frame: Frame, dataset: string | null): readonly Indicator[] {
  const ids = new Set(wordsOf(frame, 'figure').words.map((figure) => figure.split('/')[0]));
  return catalogue.filter(({ id, from }) => ids.has(id) && dataset !== null && (dataset === 'teams' || from.includes(dataset)));
}
