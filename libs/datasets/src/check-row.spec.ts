import { checkRow, datasetByName, type Values } from './index.js';

function refusals(dataset: string, values: Values, given?: readonly string[]): readonly string[] {
  const context = { arrivedOn: '2026-04-02', given: given && new Set(given) };
  return checkRow(datasetByName(dataset)!, values, context).map((issue) => `${issue.place.column}: ${issue.reason}`);
}

it.each<[string, Values, string]>([
  ['people', { started_on: '2024-05-01', left_on: '2024-04-30' }, 'left_on: left_on is before started_on'],
  [
    'caseloads',
    { counting_rule: 'family', families_open: null },
    'families_open: families_open is needed where a case is a family',
  ],
  ['practice', { statements: 2, statements_paired: 3 }, 'statements_paired: statements_paired is more than statements'],
  [
    'practice',
    { network_members: 3, network_with_action: 4 },
    'network_with_action: network_with_action is more than network_members',
  ],
  ['practice', { snapshot_on: '2026-02-28', map_first_on: '2026-03-04' }, 'map_first_on: map_first_on is after snapshot_on'],
  ['practice', { snapshot_on: '2026-02-28', opened_on: '2026-03-01' }, 'opened_on: opened_on is after snapshot_on'],
  ['audits', { audited_on: '2026-03-02', moderated_on: '2026-03-01' }, 'moderated_on: moderated_on is before audited_on'],
  ['audit_answers', { evidence: null, text: null }, 'evidence: the row has no answer'],
  ['invitations', { invited: 7, replied: 5, declined: 3 }, 'declined: replied and declined together are more than invited'],
  ['training', { status: 'attended', held_on: '2031-05-06' }, 'held_on: attended, but held_on is in the future'],
  ['supervision', { held_on: null, due_on: null }, 'held_on: the row has neither held_on nor due_on'],
  [
    'actions',
    { effect_checked_on: '2026-03-01', done_on: null },
    'effect_checked_on: effect_checked_on is set, but the action is not done',
  ],
  ['notes', { restarts_range: 'yes', agreed_by: null }, 'agreed_by: agreed_by is needed where the usual range starts anew'],
])('%s says no to %j', (dataset, values, expected) => {
  expect(refusals(dataset, values)).toEqual([expected]);
});

it.each<[string, Values]>([
  ['people', { started_on: '2024-05-01', left_on: '2024-05-01' }],
  ['people', { started_on: '2024-05-01', left_on: null }],
  ['caseloads', { counting_rule: 'family', families_open: 0 }],
  ['caseloads', { counting_rule: null, families_open: null }],
  ['practice', { snapshot_on: '2026-02-28', map_first_on: '2026-02-28', statements: null, statements_paired: 3 }],
  ['audit_answers', { evidence: 'cannot_tell' }],
  ['audit_answers', { scale: 0 }],
  ['invitations', { invited: 7, replied: 5, declined: 2 }],
  ['training', { status: 'booked', held_on: '2031-05-06' }],
  ['training', { status: 'attended', held_on: '2026-04-02' }],
  ['supervision', { held_on: null, due_on: '2026-03-01' }],
  ['actions', { effect_checked_on: '2026-03-01', done_on: '2026-02-01' }],
  ['notes', { restarts_range: 'no', agreed_by: null }],
  ['notes', { restarts_range: 'yes', agreed_by: 'practice board' }],
])('%s lets %j in', (dataset, values) => {
  expect(refusals(dataset, values)).toEqual([]);
});

it('waits with a rule until what is known of an absent column has been copied in', () => {
  const held = { session_ref: 'V1', held_on: null };
  expect(refusals('supervision', held, ['session_ref', 'held_on'])).toEqual([]);
  expect(refusals('supervision', held)).toHaveLength(1);
});
