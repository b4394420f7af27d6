import { parentsSay, youngPeopleSayYes } from './answers.js';
import { auditEvaluators } from './audits.js';
import type { Evaluator } from './evaluator.js';
import { scalingEvaluators } from './scaling.js';

const groupPrefix = 'invitations/group/';

/** Everybody, and each group found in the data; groups overlap and are never added. */
const reachOfFeedback: Evaluator = {
  parts: (cells) => ['', ...cells.measuresFrom(groupPrefix).map((measure) => measure.slice(groupPrefix.length))],
  evaluate: (read, group) => read.flow(group === '' ? 'invitations/everybody' : `${groupPrefix}${group}`).share(),
};

export const measuresEvaluators: Readonly<Record<string, Evaluator>> = {
  'MM-01': parentsSay('p2'),
  'MM-02': parentsSay('p3'),
  'MM-05': parentsSay('p13'),
  'MM-07': parentsSay('p9'),
  'MM-08': youngPeopleSayYes('y1'),
  'MM-09': youngPeopleSayYes('y4'),
  'MM-11': reachOfFeedback,
  ...auditEvaluators,
  ...scalingEvaluators,
};
