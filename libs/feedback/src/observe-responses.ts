import { roleOfWords } from '@waymark/authority';
import { monthOf } from '@waymark/calendar';
import { type Instrument, instrumentById } from '@waymark/instruments';
import {
  type Measured,
  type Observation,
  type ObservedRecord,
  type RecordObserver,
  type RecordValues,
  dayOf,
  flowsOf,
  textOf,
  unitOfRow,
} from '@waymark/observations';
import { levelOf } from './answer-level.js';
import { confidence } from './confidence.js';

/** How often each level of an item was answered. */
export function answerMeasure(instrument: string, item: string): string {
  return `answer/${instrument}/${item}`;
}

/** What the replies to a survey say, item by item: any instrument is counted without code of its own. */
export const responseObserver: RecordObserver = {
  subject: 'record',
  name: 'responses',
  version: 2,
  datasets: ['responses'],
  observe: observeResponse,
};

function observeResponse({ values }: ObservedRecord): readonly Observation[] {
  const [instrument, received] = [instrumentById(textOf(values, 'instrument')), dayOf(values, 'received_on')];
  if (!instrument || received === undefined) return [];
  const measured = [...answers(instrument, values), ...confidence(instrument, values)];
  return flowsOf(monthOf(received), unitOfRow(values['team_code'], values['service_area']), measured, cutsOf(instrument, values));
}

function answers(instrument: Instrument, values: RecordValues): readonly Measured[] {
  return instrument.items.flatMap((item) => {
    const answer = values[item.code];
    const value = answer === undefined || answer === null ? undefined : levelOf(item, answer);
    return value === undefined ? [] : [{ measure: answerMeasure(instrument.id, item.code), value }];
  });
}

/** Cuts by pathway, by role, and by voice where it is not the instrument's own: that one is the whole less the others. */
function cutsOf(instrument: Instrument, values: RecordValues) {
  const voice = textOf(values, 'voice');
  return {
    pathway: values['pathway'],
    voice: voice === instrument.voice ? '' : voice,
    role: roleOfWords(textOf(values, 'job_role')),
  };
}
