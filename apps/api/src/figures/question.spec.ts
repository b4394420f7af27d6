import { monthText } from '@waymark/calendar';
import { workedIndicators } from '@waymark/indicators';
import { valuesQuestion } from './question.js';

const ask = (asked: Readonly<Record<string, string>>) => valuesQuestion.parse(asked);

function refused(asked: Readonly<Record<string, string>>): string {
  const answer = valuesQuestion.safeParse(asked);
  return answer.success ? 'answered' : answer.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

it('asks for everything, as CSV, where nothing is said', () => {
  expect(ask({})).toEqual({ format: 'csv' });
});

it('takes lists, with blanks between their words', () => {
  expect(ask({ indicator: 'MM-01, MM-26', by: 'team,whole' })).toMatchObject({
    indicator: ['MM-01', 'MM-26'],
    by: ['team', 'whole'],
  });
});

it('names the indicator or breakdown that does not exist, and those that do', () => {
  const unknown = refused({ indicator: 'MM-01,MM-99' });
  expect(unknown).toContain('There is no indicator MM-99');
  expect(unknown).toContain(workedIndicators.join(', '));
  expect(refused({ by: 'worker' })).toBe('by: "worker" is no breakdown; write whole, service_area or team');
});

it('takes months from and to, in that order', () => {
  const { from, to } = ask({ from: '2025-03', to: '2025-03' });
  expect([monthText(from!), monthText(to!)]).toEqual(['2025-03', '2025-03']);
  expect(refused({ from: '2025-04', to: '2025-03' })).toBe('from: from is later than to; write the earlier month first');
});

it.each(['2025-13', '2025-3', 'March', '2025-03-01'])('does not take %s for a month', (text) => {
  expect(refused({ from: text })).toBe('from: Write a month as 2026-03');
});

it('means all of a day, and a moment to the second', () => {
  const moment = (text: string) => ask({ 'as-at': text })['as-at']!.toISOString();
  expect(moment('2026-03-31')).toBe('2026-03-31T23:59:59.999Z');
  expect(moment('2026-03-31T12:00:00Z')).toBe('2026-03-31T12:00:00.000Z');
  expect(moment('2026-03-31T12:00:00+01:00')).toBe('2026-03-31T11:00:00.000Z');
});

it.each(['2026-02-30', '2026-02-30T12:00:00Z', 'yesterday', '1', '2026'])('does not take %s for a moment', (text) => {
  expect(refused({ 'as-at': text })).toContain('Write a moment as 2026-03-31');
});

it('takes the number of an import in place of a moment, and not both', () => {
  expect(ask({ 'as-at-batch': '12' })['as-at-batch']).toBe(12);
  expect(refused({ 'as-at-batch': '0' })).toBe('as-at-batch: Write the number of an import, for example 12');
  expect(refused({ 'as-at-batch': '2026-03-31' })).toBe('as-at-batch: Write the number of an import, for example 12');
  expect(refused({ 'as-at-batch': '12', 'as-at': '2026-03-31' })).toContain('not both');
});

it('writes csv, json or arrow and nothing else', () => {
  expect(ask({ format: 'arrow' }).format).toBe('arrow');
  expect(refused({ format: 'xlsx' })).toMatch(/^format: /);
});
