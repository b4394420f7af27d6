import { isHeldAtEndOf, monthsOfChange, postsOf } from '@waymark/authority';
import { type Month, addMonths, monthOf } from '@waymark/calendar';
import { type ObservedRecord, type SubjectObserver, dayOf, stocksOf, textOf, whole } from '@waymark/observations';

/** Leaders in post, by what they did in the three months that end with the month: 0 nothing, 1 any activity, 2 near practice (LD-02, LD-08). */
export const leadersMeasure = 'leaders/activity';

const nearPractice: readonly string[] = ['observed_practice', 'joined_practice', 'audit_conversation', 'family_conversation'];
const windowMonths = 3;

interface Activity {
  readonly month: Month;
  readonly value: 1 | 2;
}

/** What leaders did themselves. A leader counts once, in the whole only: it is never shown which. */
export const leaderObserver: SubjectObserver = {
  subject: 'leader',
  name: 'leaders',
  version: 1,
  datasets: ['people', 'leadership'],
  subjectsOf: (_, values) => [textOf(values, 'person_ref')],
  observe: (_, records) => {
    const posts = postsOf(records).filter(({ isLeaders }) => isLeaders);
    const activities = activitiesOf(records);
    if (posts.length === 0) return [];
    const changes = [
      ...posts.flatMap(monthsOfChange),
      ...activities.flatMap(({ month }) => [month, addMonths(month, windowMonths)]),
    ];
    return stocksOf(changes, (month) => {
      if (!posts.some((post) => isHeldAtEndOf(post, month))) return [];
      const recent = activities.filter((activity) => activity.month <= month && month < addMonths(activity.month, windowMonths));
      return [{ measure: leadersMeasure, unit: whole, split: '', value: Math.max(0, ...recent.map(({ value }) => value)) }];
    });
  },
};

function activitiesOf(records: readonly ObservedRecord[]): readonly Activity[] {
  return records
    .filter(({ dataset }) => dataset === 'leadership')
    .flatMap(({ values }) => {
      const done = dayOf(values, 'done_on');
      if (done === undefined) return [];
      return [{ month: monthOf(done), value: nearPractice.includes(textOf(values, 'activity')) ? 2 : 1 }];
    });
}
