import { useQuery } from '@tanstack/react-query';
import type { AuthorityScope } from '@waymark/contract';
import { FirstSteps } from '../imports/first-steps.js';
import { datasetLabel } from '../imports/import-words.js';
import { datasetsQuery } from '../platform/queries.js';

/** What a service does first, on any page that has nothing to show yet; nothing where that is done. */
export function FirstUse({ scope }: { readonly scope: AuthorityScope }) {
  const { data: datasets = [] } = useQuery(datasetsQuery);
  return <FirstSteps scope={scope} labelOf={(name) => datasetLabel(datasets, name)} />;
}
