import type { ListAnswer } from '@waymark/contract';
import { pathways } from '@waymark/datasets';
import type { Cut, CutDimension } from '@waymark/indicators';

type Agencies = ListAnswer<'agencies'>['rows'];

/** How a page calls what rows are cut by. */
export const dimensionWords: Readonly<Record<CutDimension, string>> = {
  pathway: 'pathway',
  voice: 'voice',
  role: 'role',
  agency: 'agency',
};

/** "Pathway": what a filter by this is called. */
export function filterName({ dimension }: Pick<Cut, 'dimension'>): string {
  return sentence(dimensionWords[dimension]);
}

const names: Readonly<Record<string, string>> = {
  care_leaver: 'Leaving care',
  child_in_care: 'Children in care',
  fostering_adoption: 'Fostering and adoption',
  parent_carer: 'Parents and carers',
  young_person: 'Young people',
  child: 'Children',
  network: 'Family network',
  council: 'The council',
};

/** How a page calls one cut: the agency by its name, everything else by its word. */
export function cutWords({ dimension, word }: Cut, agencies: Agencies): string {
  const agency = dimension === 'agency' ? agencies.find(({ agency_code }) => agency_code === word) : undefined;
  const words = word.replaceAll('_', ' ');
  return agency?.agency_name ?? names[word] ?? sentence(words);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Cuts in the order in which they are always shown: pathways as a family may travel them, everything else by its word. */
export function cutsInOrder(cuts: readonly Cut[]): readonly Cut[] {
  const place = ({ word }: Cut) => (pathways as readonly string[]).indexOf(word);
  return [...cuts].sort((a, b) => place(a) - place(b) || (a.word < b.word ? -1 : 1));
}
