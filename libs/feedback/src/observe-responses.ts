import { dayFromText, monthOf } from '@waymark/calendar';
import { instrumentById } from '@waymark/instruments';
import { type Observation, type ObservedRecord, type RecordObserver, unitOfRow } from '@waymark/observations';
import { levelOf } from './answer-level.js';

/** How often each level of an item was answered. */
export function answerMeasure(instrument: string, item: string): string {
  return `answer/${instrument}/${item}`;
}

/** What the replies to a survey say, item by item: any instrument is counted without code of its own. */
export const responseObserver: RecordObserver = {
  subject: 'record',
  name: 'responses',
  version: 1,
  datasets: ['responses'],
  observe: observeResponse,
};

function observeResponse({ values }: ObservedRecord): readonly Observation[] {
  const instrument = instrumentById(String(values['instrument'] ?? ''));
  const day = dayFromText(String(values['received_on'] ?? ''));
  if (!instrument || day === undefined) return [];
  const place = { grain: 'flow', month: monthOf(day), unit: unitOfRow(values['team_code'], values['service_area']) } as const;
  const voice = values['voice'] === instrument.voice ? null : values['voice'];
  const splits = splitsOf(values['pathway'], voice);
  return instrument.items.flatMap((item) => {
    const answer = values[item.code];
    const value = answer === undefined || answer === null ? undefined : levelOf(item, answer);
    if (value === undefined) return [];
    return splits.map((split) => ({ ...place, measure: answerMeasure(instrument.id, item.code), split, value }));
  });
}

/** Cuts by pathway, and by voice where it is not the instrument's own: that one is the whole less the others. */
function splitsOf(pathway: unknown, voice: unknown): readonly string[] {
  const cuts = Object.entries({ pathway, voice }).filter(([, word]) => typeof word === 'string' && word !== '');
  return ['', ...cuts.map(([dimension, word]) => `${dimension}=${String(word)}`)];
}
