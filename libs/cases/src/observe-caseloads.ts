import {
  type Measured,
  type Observation,
  type ObservedRecord,
  type RecordObserver,
  type RecordValues,
  dayOf,
  judged,
  numberOf,
  snapshotsOf,
  textOf,
  unitOfRow,
} from '@waymark/observations';

/** Every row of a caseload snapshot: it says which days a team has sent. */
export const caseloadRowsMeasure = 'caseloads/rows';

/** Workers counted by child: the value is the children they hold, the weight their full-time equivalents in millionths (OA-11). */
export const childrenMeasure = 'caseloads/children';

/** Workers counted by family, likewise (OA-11/family). */
export const familiesMeasure = 'caseloads/families';

/** Workers with a local maximum: 1 where they hold more than it (OA-12). */
export const overMaximumMeasure = 'caseloads/over-maximum';

/** Workers counted by child, whatever their hours: the value is the children they hold (the strip of a team). */
export const heldMeasure = 'caseloads/held';

/** Workers with a local maximum: the value is that maximum. */
export const maximumMeasure = 'caseloads/maximum';

const millionths = 1_000_000;

/** How many children or families each worker held on a day. Rows without a worker are unallocated and say nothing of a caseload. */
export const caseloadObserver: RecordObserver = {
  subject: 'record',
  name: 'caseloads',
  version: 2,
  datasets: ['caseloads'],
  observe: observeWorker,
};

function observeWorker({ values }: ObservedRecord): readonly Observation[] {
  const day = dayOf(values, 'snapshot_on');
  if (day === undefined) return [];
  const hasWorker = textOf(values, 'person_ref') !== '';
  const measured = [{ measure: caseloadRowsMeasure, value: 0 }, ...(hasWorker ? workersOwn(values) : [])];
  return snapshotsOf(day, unitOfRow(values['team_code']), measured);
}

function workersOwn(values: RecordValues): readonly Measured[] {
  return [...load(values), ...overMaximum(values), ...held(values), ...maximum(values)];
}

function load(values: RecordValues): readonly Measured[] {
  const [fte, held] = [numberOf(values, 'fte') ?? 0, heldBy(values)];
  if (fte <= 0 || held === undefined) return [];
  const measure = isByFamily(values) ? familiesMeasure : childrenMeasure;
  return [{ measure, value: held, weight: Math.round(fte * millionths) }];
}

function overMaximum(values: RecordValues): readonly Measured[] {
  const [maximum, held] = [numberOf(values, 'local_maximum'), heldBy(values)];
  return maximum === undefined || held === undefined ? [] : [judged(overMaximumMeasure, held > maximum)];
}

function held(values: RecordValues): readonly Measured[] {
  const children = isByFamily(values) ? undefined : heldBy(values);
  return children === undefined ? [] : [{ measure: heldMeasure, value: children }];
}

function maximum(values: RecordValues): readonly Measured[] {
  const most = numberOf(values, 'local_maximum');
  return most === undefined ? [] : [{ measure: maximumMeasure, value: most }];
}

function heldBy(values: RecordValues): number | undefined {
  return numberOf(values, isByFamily(values) ? 'families_open' : 'children_open');
}

function isByFamily(values: RecordValues): boolean {
  return textOf(values, 'counting_rule') === 'family';
}
