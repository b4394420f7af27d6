/** Whose words a tab holds: which surveys, which measures are read of them, and at which step they may be looked at. */
export interface Voice {
  /** The word in the address; the first voice is there without one. */
  readonly view: 'families' | 'children' | 'practitioners';
  readonly name: string;
  readonly instruments: readonly string[];
  readonly measures: readonly string[];
  readonly rhythm: 'quarter' | 'wave';
}

export const voices: readonly Voice[] = [
  {
    view: 'families',
    name: 'Families',
    instruments: ['parent-carer/1', 'network/1'],
    measures: ['MM-01', 'MM-02', 'MM-05', 'MM-07'],
    rhythm: 'quarter',
  },
  {
    view: 'children',
    name: 'Children and young people',
    instruments: ['young-person/1', 'child/1'],
    measures: ['MM-08', 'MM-09'],
    rhythm: 'quarter',
  },
  {
    view: 'practitioners',
    name: 'Practitioners',
    instruments: ['staff/1'],
    measures: ['LD-01', 'LD-04', 'LR-08', 'OA-13'],
    rhythm: 'wave',
  },
];

/** The voice that an address asks for; families where it asks for none that there is. */
export function voiceOf(view: string | undefined): Voice {
  return voices.find((voice) => voice.view === view) ?? voices[0]!;
}

/** The survey that a measure is made of, and the step at which it may be looked at. */
export interface AskedSurvey {
  readonly instrument: string;
  readonly rhythm: Voice['rhythm'];
}

/** The first survey of the voice that a measure is read of; `undefined` for a measure that is not made of replies. */
export function surveyOf(measure: string): AskedSurvey | undefined {
  const voice = voices.find(({ measures }) => measures.includes(measure));
  return voice && { instrument: voice.instruments[0]!, rhythm: voice.rhythm };
}
