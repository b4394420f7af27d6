import { monthText } from '@waymark/calendar';
import type { RecordValues } from '@waymark/observations';
import { supervisionObserver } from './index.js';

function aSession(values: RecordValues): readonly string[] {
  const session = { kind: 'individual', team_code: 'T1', due_on: '2025-03-31', held_on: null, map_used: null, ...values };
  return [...supervisionObserver.observe({ dataset: 'supervision', key: '1', values: session })].map(
    (one) => `${one.measure} ${one.grain === 'flow' ? monthText(one.month) : ''} ${one.value}`,
  );
}

it.each([
  ['2025-03-01', '1'],
  ['2025-04-14', '1'],
  ['2025-04-15', '0'],
  [null, '0'],
])('a session due on 31 March and held on %s counts as held: %s', (held, value) => {
  expect(aSession({ held_on: held })[0]).toBe(`supervision/held 2025-03 ${value}`);
});

it('leaves a map that does not apply outside only where the session was held in time', () => {
  expect(aSession({ held_on: '2025-03-31', map_used: 'not_applicable' })).toEqual(['supervision/held 2025-03 1']);
  expect(aSession({ held_on: '2025-04-15', map_used: 'not_applicable' })).toEqual([
    'supervision/held 2025-03 0',
    'supervision/map-used 2025-03 0',
  ]);
});

it('counts a map only in a session held in time', () => {
  expect(aSession({ held_on: '2025-04-15', map_used: 'yes' })).toContain('supervision/map-used 2025-03 0');
  expect(aSession({ held_on: '2025-04-14', map_used: 'yes' })).toContain('supervision/map-used 2025-03 1');
});

it('counts a group session in the month in which it was held, and one that was not held not at all', () => {
  expect(aSession({ kind: 'group', held_on: '2025-04-02' })).toEqual(['supervision/group 2025-04 1']);
  expect(aSession({ kind: 'group' })).toEqual([]);
});

it('asks nothing of consultations and unplanned sessions', () => {
  expect(aSession({ kind: 'consultation', held_on: '2025-03-31' })).toEqual([]);
  expect(aSession({ due_on: null, held_on: '2025-03-31' })).toEqual([]);
});
