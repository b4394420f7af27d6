import { type Day, addDays, addMonths, dayFromText, lastDayOf, monthOf } from '@waymark/calendar';
import {
  type Measured,
  type ObservedRecord,
  type SubjectObserver,
  dayOf,
  snapshotsOf,
  textOf,
  unitOfRow,
} from '@waymark/observations';
import { medianInHalves } from './half-points.js';
import { type Occasion, occasionsInOrder, scoresOf, standardSafety } from './occasion.js';
import { raterKinds } from './rater-kind.js';

/** Open cases with a professional's safety rating in the last six months: the latest one, 0 to 10 (SC-01, SC-02). */
export const latestProfessionalMeasure = 'scaling/latest-professional';

/** Open cases in which anybody rated safety in the last twelve weeks (SC-03). */
export const recentlyScaledMeasure = 'scaling/recently-scaled';

/** Open cases in which the child rated safety in the last six months (SC-04). */
export const childRatedMeasure = 'scaling/child-rated';

/**
 * The name of a measure for the cases of one list of open cases. Practice dashboards keep the plain name; what is known of the cases of
 * other lists stands apart, because both may be sent for one day.
 */
export function measureFor(dataset: string, measure: string): string {
  return dataset === 'practice' ? measure : `${measure}@${dataset}`;
}

const lists: readonly string[] = ['practice', 'open_cases'];
const windowMonths = 6;
const recentDays = 84;

/**
 * How the open cases of each snapshot, of practice or of open cases alone, have been scaled at the end of its month. Safety on the local
 * standard only. Team and pathway are those of the snapshot's row.
 */
export const openCaseObserver: SubjectObserver = {
  subject: 'case',
  name: 'open-cases-scaled',
  version: 2,
  datasets: [...lists, 'ratings'],
  subjectsOf: (_, values) => [textOf(values, 'case_ref')],
  observe: (_, records) => {
    const occasions = occasionsInOrder(records);
    return occasions.length === 0 ? [] : records.flatMap((record) => observeRow(record, occasions));
  },
};

function observeRow({ dataset, values }: ObservedRecord, occasions: readonly Occasion[]) {
  const day = lists.includes(dataset) ? dayOf(values, 'snapshot_on') : undefined;
  if (day === undefined) return [];
  const scaled = scaledBy(lastDayOf(monthOf(day)), occasions).map(({ measure, value }) => ({
    measure: measureFor(dataset, measure),
    value,
  }));
  return snapshotsOf(day, unitOfRow(values['team_code']), scaled, { pathway: values['pathway'] });
}

function scaledBy(end: Day, occasions: readonly Occasion[]): readonly Measured[] {
  const month = monthOf(end);
  const inWindow = occasions.filter((occasion) => occasion.month <= month && occasion.month > addMonths(month, -windowMonths));
  return [
    ...latestProfessional(inWindow),
    ...(inWindow.some((occasion) => isRecent(occasion, end)) ? [{ measure: recentlyScaledMeasure, value: 1 }] : []),
    ...(inWindow.some((occasion) => isScaledBy('child', occasion)) ? [{ measure: childRatedMeasure, value: 1 }] : []),
  ];
}

/** Of several professionals on one occasion, the median, rounded down. */
function latestProfessional(occasions: readonly Occasion[]): readonly Measured[] {
  const latest = occasions.filter((occasion) => isScaledBy('professional', occasion)).at(-1);
  if (!latest) return [];
  return [
    {
      measure: latestProfessionalMeasure,
      value: Math.floor(medianInHalves(scoresOf(latest, 'professional', standardSafety)) / 2),
    },
  ];
}

function isRecent(occasion: Occasion, end: Day): boolean {
  const day = dayFromText(occasion.on);
  return day !== undefined && addDays(day, recentDays) > end && raterKinds.some((kind) => isScaledBy(kind, occasion));
}

function isScaledBy(kind: (typeof raterKinds)[number], occasion: Occasion): boolean {
  return scoresOf(occasion, kind, standardSafety).length > 0;
}
