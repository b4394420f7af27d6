import { addDays } from '@waymark/calendar';
import { type RecordValues, dayOf, textOf } from '@waymark/observations';
import { type BehindDefinition, eachRow } from './definition.js';
import { inMonths } from './source.js';
import { type Verdict, judgedAs, leftOut } from './verdict.js';

/** A session may be held a fortnight late and still be held in time. */
const daysOfGrace = 14;

function sessionVerdict(values: RecordValues, part: string): Verdict {
  if (textOf(values, 'kind') !== 'individual') return leftOut('another_kind', 'not a one-to-one session');
  const [due, held] = [dayOf(values, 'due_on'), dayOf(values, 'held_on')];
  if (due === undefined) return leftOut('unplanned', 'not planned: it has no due date');
  const isInTime = held !== undefined && held <= addDays(due, daysOfGrace);
  const late = held === undefined ? 'not held' : `held more than ${daysOfGrace} days late`;
  if (part === 'held') return judgedAs(isInTime, { so: 'held in time', not: late });
  const map = textOf(values, 'map_used');
  if (isInTime && map === 'not_applicable') return leftOut('does_not_apply', 'held in time, but a map does not apply');
  return judgedAs(isInTime && map === 'yes', {
    so: 'held in time, and the map was used',
    not: isInTime ? 'held in time, but no use of the map is recorded' : late,
  });
}

/** One-to-one sessions in the month in which they were due. */
export const supervisionDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'OA-15': {
    counted: 'sessions',
    sources: ({ month }) => [
      inMonths('supervision', 'due_on', month),
      { ...inMonths('supervision', 'held_on', month), among: { column: 'due_on', words: [''] } },
    ],
    judge: eachRow({
      dataset: 'supervision',
      noun: 'session',
      ref: 'session_ref',
      verdict: (values, { part }) => sessionVerdict(values, part),
    }),
  },
};
