import { reference } from './cells.js';
import type { Row } from './csv.js';
import { familyReplies } from './family-replies.js';
import { surveyItems } from './instruments.js';
import { followUpReplies, staffReplies } from './staff-replies.js';
import type { World } from './world.js';

export const responseColumns: readonly string[] = [
  'instrument',
  'response_ref',
  'received_on',
  'team_code',
  'service_area',
  'pathway',
  'voice',
  'job_role',
  'wave',
  'channel',
  'language',
  ...surveyItems,
];

const blank: Row = Object.fromEntries(responseColumns.map((column) => [column, '']));

/** Filled-in surveys, month by month: families, staff in waves, and the follow-up of training. References run on through all of them. */
export function* responses(world: World): Generator<Row> {
  let replies = 0;
  for (const month of world.months) {
    for (const row of [...familyReplies(world, month), ...staffReplies(world, month), ...followUpReplies(world, month)]) {
      replies += 1;
      yield { ...blank, response_ref: reference('Q', replies, 5), ...row };
    }
  }
}
