import { monthText } from '@waymark/calendar';
import { type RecordValues, feedObserver, filledMeasure, happenedMonth } from './index.js';

const observer = feedObserver({
  actions: 'due_on',
  supervision: 'held_on',
  training: 'held_on',
  notes: 'noted_on',
  findings: 'found_on',
});

function monthsOf(dataset: string, values: RecordValues): Record<string, string> {
  const spoken = [...observer.observe({ dataset, key: '1', values })];
  return Object.fromEntries(spoken.map((one) => [one.measure, one.grain === 'flow' ? monthText(one.month) : '']));
}

it('opens the month in which something happened, not the one for which it is planned', () => {
  expect(monthsOf('actions', { raised_on: '2025-03-01', due_on: '2025-09-01' })).toEqual({
    'feed/actions': '2025-09',
    'filled/actions': '2025-03',
  });
});

it('puts supervision into the month in which it was due, otherwise the one in which it was held', () => {
  expect(monthsOf('supervision', { due_on: '2025-03-30', held_on: '2025-04-02' })['filled/supervision']).toBe('2025-03');
  expect(monthsOf('supervision', { due_on: null, held_on: '2025-04-02' })['filled/supervision']).toBe('2025-04');
  expect(monthsOf('supervision', { due_on: '2025-03-30', held_on: null })).toEqual({ 'filled/supervision': '2025-03' });
});

it.each([
  ['attended', true],
  ['no_show', true],
  ['booked', false],
  ['waitlisted', false],
  ['cancelled', false],
])('training that is %s fills its month: %s', (status, fills) => {
  expect('filled/training' in monthsOf('training', { held_on: '2025-03-01', status })).toBe(fills);
});

it('fills nothing with notes, and other datasets by their feed', () => {
  expect(monthsOf('notes', { noted_on: '2025-03-01' })).toEqual({ 'feed/notes': '2025-03' });
  expect(filledMeasure('findings')).toBe('feed/findings');
  expect(filledMeasure('notes')).toBe('filled/notes');
});

it('tells of the months in which something happened, and of none for plans and notes', () => {
  const month = (dataset: string, values: RecordValues, column: string) => {
    const found = happenedMonth({ dataset, values }, column);
    return found && monthText(found);
  };
  expect(month('findings', { found_on: '2015-03-09' }, 'found_on')).toBe('2015-03');
  expect(month('context', { month: '2015-03' }, 'month')).toBe('2015-03');
  expect(month('supervision', { due_on: '2015-03-30', held_on: '2015-04-02' }, 'due_on')).toBeUndefined();
  expect(month('supervision', { due_on: null, held_on: '2015-04-02' }, 'due_on')).toBe('2015-04');
  expect(month('training', { held_on: '2015-03-01', status: 'booked' }, 'held_on')).toBeUndefined();
  expect(month('notes', { noted_on: '2015-03-01' }, 'noted_on')).toBeUndefined();
});
