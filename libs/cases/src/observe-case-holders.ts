import { isHeldAtEndOf, monthsOfChange, postsOf } from '@waymark/authority';
import { type SubjectObserver, stocksOf, teamsUnit, textOf } from '@waymark/observations';

/** Persons who hold a post with cases, of any agency, each once in every unit (LD-06). */
export const caseHoldersMeasure = 'case-holders';

/** Who holds cases, month by month. */
export const caseHolderObserver: SubjectObserver = {
  subject: 'case-holder',
  name: 'case-holders',
  version: 1,
  datasets: ['people'],
  subjectsOf: (_, values) => [textOf(values, 'person_ref')],
  observe: (_, records) => {
    const posts = postsOf(records).filter(({ holdsCases }) => holdsCases);
    return stocksOf(posts.flatMap(monthsOfChange), (month) => {
      const held = posts.filter((post) => isHeldAtEndOf(post, month));
      if (held.length === 0) return [];
      return [{ measure: caseHoldersMeasure, unit: teamsUnit(held.map(({ team }) => team)), split: '', value: 1 }];
    });
  },
};
