import type { ImportCounts } from '@waymark/contract';
import { catalogue, workedIndicators } from '@waymark/indicators';

/** The measures whose figures a dataset can move. A list of teams can move every one of them: it says where rows belong. */
export function measuresFrom(dataset: string | null): string[] {
  return catalogue
    .filter(
      ({ id, from }) => workedIndicators.includes(id) && dataset !== null && (dataset === 'teams' || from.includes(dataset)),
    )
    .map(({ id }) => id);
}

/** The measures that an import with these counts can move: none where it says nothing new. */
export function movedMeasures(dataset: string, { added, changed, ended }: ImportCounts): string[] {
  return added + changed + ended === 0 ? [] : measuresFrom(dataset);
}
