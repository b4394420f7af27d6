import type { Instrument } from '@waymark/instruments';
import { type Measured, type RecordValues, judged, numberOf } from '@waymark/observations';

/** Replies to a staff survey that scored most of the tools: 1 where the person is confident on average (LR-08). */
export function confidentMeasure(instrument: string): string {
  return `confident/${instrument}`;
}

const toolPrefix = 't.';
const leastAnswers = 10;
const confidentFrom = 7;

/**
 * Whether a member of staff is confident: the mean of the tools that they scored 0 to 10, before rounding, is 7 or more. Nothing where
 * fewer than 10 tools were scored.
 */
export function confidence(instrument: Instrument, values: RecordValues): readonly Measured[] {
  const tools = instrument.items.filter(({ code, answer }) => code.startsWith(toolPrefix) && answer === 'scale_0_10');
  const scores = tools.flatMap(({ code }) => numberOf(values, code) ?? []);
  if (scores.length < leastAnswers) return [];
  const sum = scores.reduce((total, score) => total + score, 0);
  return [judged(confidentMeasure(instrument.id), sum >= confidentFrom * scores.length)];
}
