import { type Day, type Month, monthOf } from '@waymark/calendar';
import {
  type Observation,
  type ObservedRecord,
  type RecordObserver,
  type RecordValues,
  dayOf,
  sinceEver,
  stocksOf,
  textOf,
  unitOfRow,
} from '@waymark/observations';

/** Forms that are not retired: 1 where somebody has reviewed them against the approach (OA-01). */
export const formsMeasure = 'register/forms';

/** Stages and settings that are not retired, by their pathway, '' for none: 1 where they are live or reviewed (OA-06). */
export function stagesMeasure(pathway: string): string {
  return `register/stages/${pathway}`;
}

/** How far forms, stages and settings are aligned. The register holds the present status; before its date they count as not aligned. */
export const registerObserver: RecordObserver = {
  subject: 'record',
  name: 'register',
  version: 1,
  datasets: ['register'],
  observe: observeEntry,
};

function observeEntry({ values }: ObservedRecord): readonly Observation[] {
  const kind = textOf(values, 'kind');
  if (kind === 'form') return standing(values, formsMeasure, reviewedOn(values));
  if (kind === 'stage_setting') return standing(values, stagesMeasure(textOf(values, 'pathway')), liveOn(values));
  return [];
}

/** An entry from ever on until it is retired, aligned from a day on. */
function standing(values: RecordValues, measure: string, alignedOn: Day | undefined): readonly Observation[] {
  const aligned = monthOfDay(alignedOn);
  const retired = textOf(values, 'status') === 'retired' ? monthOfDay(dayOf(values, 'status_on')) : undefined;
  const unit = unitOfRow(undefined, values['service_area']);
  return stocksOf([sinceEver, aligned ?? sinceEver, retired ?? sinceEver], (month) => {
    if (retired !== undefined && month >= retired) return [];
    return [{ measure, unit, split: '', value: aligned !== undefined && month >= aligned ? 1 : 0 }];
  });
}

function reviewedOn(values: RecordValues): Day | undefined {
  const [status, since, looked] = [textOf(values, 'status'), dayOf(values, 'status_on'), dayOf(values, 'reviewed_on')];
  if (status === 'reviewed') return since;
  if (status !== 'live' || since === undefined || looked === undefined) return undefined;
  return since > looked ? since : looked;
}

function liveOn(values: RecordValues): Day | undefined {
  return ['live', 'reviewed'].includes(textOf(values, 'status')) ? dayOf(values, 'status_on') : undefined;
}

function monthOfDay(day: Day | undefined): Month | undefined {
  return day === undefined ? undefined : monthOf(day);
}
