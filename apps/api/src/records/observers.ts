import { auditObserver, familyPartObserver, reachObserver } from '@waymark/audits';
import { caseHolderObserver, caseloadObserver, childrenHeldObserver, openChildObserver, practiceObserver } from '@waymark/cases';
import { datasets } from '@waymark/datasets';
import { invitationObserver, responseObserver } from '@waymark/feedback';
import { actionObserver, appreciationObserver, findingObserver } from '@waymark/improvement';
import { agencyObserver, planObserver, registerObserver } from '@waymark/journey';
import { judgeObserver, leaderObserver } from '@waymark/leadership';
import { type Observer, blankObserver, feedObserver, fingerprintOf } from '@waymark/observations';
import { directionObserver, occasionObserver, openCaseObserver } from '@waymark/scaling';
import { supervisionObserver } from '@waymark/supervision';
import { learnerObserver, trainingObserver } from '@waymark/training';
import { neededByDataset } from '../data-quality/needed-columns.js';

const monthColumns = Object.fromEntries(datasets.flatMap(({ name, month }) => (month ? [[name, month]] : [])));

/** Everything that is observed, in every dataset. A new source is one adapter and one observer, and nothing above changes. */
export const observers: readonly Observer[] = [
  feedObserver(monthColumns),
  blankObserver(neededByDataset(), monthColumns),
  responseObserver,
  invitationObserver,
  occasionObserver,
  directionObserver,
  openCaseObserver,
  auditObserver,
  familyPartObserver,
  reachObserver,
  practiceObserver,
  caseloadObserver,
  caseHolderObserver,
  openChildObserver,
  childrenHeldObserver,
  learnerObserver,
  trainingObserver,
  supervisionObserver,
  leaderObserver,
  judgeObserver,
  planObserver,
  registerObserver,
  agencyObserver,
  findingObserver,
  actionObserver,
  appreciationObserver,
];

/** Names what counted an authority's cells: a start that finds another fingerprint counts again first. */
export const observersFingerprint = fingerprintOf(observers);
