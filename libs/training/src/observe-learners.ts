import { type SubjectObserver, textOf } from '@waymark/observations';
import { learnerOf } from './learner.js';
import { activeLeadOf } from './practice-leads.js';
import { starterOf } from './starters.js';
import { trainedOf } from './trained-workforce.js';

/** What each person's posts and training say together: a training row is about its attendee and about its trainer. */
export const learnerObserver: SubjectObserver = {
  subject: 'learner',
  name: 'learners',
  version: 1,
  datasets: ['people', 'training'],
  subjectsOf: (dataset, values) => {
    const columns = dataset === 'training' ? ['person_ref', 'trainer_ref'] : ['person_ref'];
    return [...new Set(columns.map((column) => textOf(values, column)))].filter((person) => person !== '');
  },
  observe: (person, records) => {
    const learner = learnerOf(person, records);
    return [...trainedOf(learner), ...starterOf(learner), ...activeLeadOf(learner)];
  },
};
