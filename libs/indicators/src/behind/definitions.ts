import { auditDefinitions } from './audits.js';
import { caseDefinitions } from './cases.js';
import type { BehindDefinition } from './definition.js';
import { improvementDefinitions } from './improvement.js';
import { invitationDefinitions } from './invitations.js';
import { journeyDefinitions } from './journey.js';
import { leadershipDefinitions } from './leadership.js';
import { openCasesScaledDefinitions } from './open-cases-scaled.js';
import { openChildrenDefinitions } from './open-children.js';
import { scalingDefinitions } from './scaling.js';
import { supervisionDefinitions } from './supervision.js';
import { surveyDefinitions } from './surveys.js';
import { trainingDefinitions } from './training.js';

/** How to look behind each indicator, and each figure that pages show beside them. */
export const behindDefinitions: Readonly<Record<string, BehindDefinition>> = {
  ...leadershipDefinitions,
  ...trainingDefinitions,
  ...improvementDefinitions,
  ...journeyDefinitions,
  ...supervisionDefinitions,
  ...caseDefinitions,
  ...surveyDefinitions,
  ...invitationDefinitions,
  ...auditDefinitions,
  ...scalingDefinitions,
  ...openCasesScaledDefinitions,
  ...openChildrenDefinitions,
};
