import {
  type ObservedRecord,
  type RecordObserver,
  type RecordValues,
  type SubjectObserver,
  dayOf,
  judged,
  snapshotsOf,
  textOf,
  unitOfRow,
} from '@waymark/observations';

/** Every row of a list of open children: it says which days a team has sent. */
export const openChildrenRowsMeasure = 'open-children/rows';

/** Open children: 1 where nobody is allocated (OC-02). */
export const unallocatedMeasure = 'open-children/unallocated';

/** Workers of a team who hold open children: how many each holds (OC-01). */
export const childrenHeldMeasure = 'open-children/held';

/** The same of care leavers, who have a personal adviser (OC-01/care_leavers, OC-02/care_leavers). */
export const leaversUnallocatedMeasure = 'open-children/leavers-unallocated';
export const leaversHeldMeasure = 'open-children/leavers-held';

const isLeaver = (values: RecordValues) => textOf(values, 'pathway') === 'care_leaver';

/** Who is open on a day, as a list of open children shows it: with or without a worker. */
export const openChildObserver: RecordObserver = {
  subject: 'record',
  name: 'open-children',
  version: 2,
  datasets: ['open_cases'],
  observe: ({ values }) => {
    const day = dayOf(values, 'snapshot_on');
    if (day === undefined) return [];
    const measure = isLeaver(values) ? leaversUnallocatedMeasure : unallocatedMeasure;
    const isUnallocated = textOf(values, 'person_ref') === '';
    const unit = unitOfRow(values['team_code']);
    return [
      ...snapshotsOf(day, unit, [{ measure: openChildrenRowsMeasure, value: 0 }], { pathway: values['pathway'] }),
      ...snapshotsOf(day, unit, [judged(measure, isUnallocated)]),
    ];
  },
};

/** How many open children each worker holds in each team on each day. Care leavers are counted apart from other children. */
export const childrenHeldObserver: SubjectObserver = {
  subject: 'holder-of-open-children',
  name: 'open-children-held',
  version: 1,
  datasets: ['open_cases'],
  subjectsOf: (_, values) => (textOf(values, 'person_ref') === '' ? [] : [textOf(values, 'person_ref')]),
  observe: (_, records) => {
    const posts = new Map<string, ObservedRecord[]>();
    for (const record of records) {
      const { snapshot_on, team_code } = record.values;
      const post = JSON.stringify([snapshot_on, team_code, isLeaver(record.values)]);
      posts.set(post, [...(posts.get(post) ?? []), record]);
    }
    return [...posts.values()].flatMap(observePost);
  },
};

function observePost(records: readonly ObservedRecord[]) {
  const { values } = records[0]!;
  const day = dayOf(values, 'snapshot_on');
  if (day === undefined) return [];
  const measure = isLeaver(values) ? leaversHeldMeasure : childrenHeldMeasure;
  return snapshotsOf(day, unitOfRow(values['team_code']), [{ measure, value: records.length }]);
}
