import type { Instrument, Item } from './instrument.js';
import { collaborativeAudit } from './catalogue/collaborative-audit.js';
import { statementMicroAudit } from './catalogue/statement-micro-audit.js';
import { parentCarer } from './catalogue/parent-carer.js';
import { youngPerson } from './catalogue/young-person.js';
import { child } from './catalogue/child.js';
import { network } from './catalogue/network.js';
import { staff } from './catalogue/staff.js';
import { trainingEvent } from './catalogue/training-event.js';
import { trainingFollowUp } from './catalogue/training-follow-up.js';
import { groupSupervisionObservation } from './catalogue/group-supervision-observation.js';
import { supervisorPractice } from './catalogue/supervisor-practice.js';
import { leadershipSelf } from './catalogue/leadership-self.js';
import { implementationScale } from './catalogue/implementation-scale.js';
import { section_11 } from './catalogue/section-11.js';
import { section_11Pulse } from './catalogue/section-11-pulse.js';
import { challengeAndAppreciationPanel } from './catalogue/challenge-and-appreciation-panel.js';

/** Every instrument that Waymark ships, in the order in which they are described. */
export const instruments: readonly Instrument[] = [
  collaborativeAudit,
  statementMicroAudit,
  parentCarer,
  youngPerson,
  child,
  network,
  staff,
  trainingEvent,
  trainingFollowUp,
  groupSupervisionObservation,
  supervisorPractice,
  leadershipSelf,
  implementationScale,
  section_11,
  section_11Pulse,
  challengeAndAppreciationPanel,
];

const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
const itemsOf = new WeakMap<Instrument, ReadonlyMap<string, Item>>();

/** The instrument of that id, case and blanks around it left aside; `undefined` where Waymark ships none. */
export function instrumentById(id: string): Instrument | undefined {
  return byId.get(id.trim().toLowerCase());
}

/** The item of that code, whatever its case; `undefined` where the instrument has none. */
export function itemOf(instrument: Instrument, code: string): Item | undefined {
  const known = itemsOf.get(instrument) ?? new Map(instrument.items.map((item) => [item.code.toLowerCase(), item]));
  itemsOf.set(instrument, known);
  return known.get(code.trim().toLowerCase());
}
