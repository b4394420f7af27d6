import fc from 'fast-check';
import { answerKinds, instrumentById, instruments, itemOf, readAnswer, readAnswerKind, type Item } from './index.js';

function item(instrumentId: string, code: string): Item {
  const found = itemOf(instrumentById(instrumentId)!, code);
  if (found === undefined) throw new Error(`${instrumentId} has no item ${code}`);
  return found;
}

function valueOf(instrumentId: string, code: string, text: string): string | number | undefined {
  const answer = readAnswer(item(instrumentId, code), text, instrumentById(instrumentId));
  return 'value' in answer ? answer.value : undefined;
}

it.each([
  ['parent-carer/1', 'p2', 'Mostly', 'mostly'],
  ['parent-carer/1', 'p2', '3', 'completely'],
  ['parent-carer/1', 'p2', 'Not at all', 'not_at_all'],
  ['parent-carer/1', 'p2', 'Does not apply', 'not_applicable'],
  ['parent-carer/1', 'p2', 'rather_not_say', 'declined'],
  ['parent-carer/1', 'p15', '10', 10],
  ['parent-carer/1', 'p15', '7.0', 7],
  ['parent-carer/1', 'p15', 'declined', 'declined'],
  ['parent-carer/1', 'p15', 'n/a', 'not_applicable'],
  ['young-person/1', 'y1', 'Sort of', 'sort_of'],
  ['young-person/1', 'y1', '3', 'not_sure'],
  ['child/1', 'c1', 'A bit', 'straight'],
  ['child/1', 'c5', 'Better', 'smile'],
  ['child/1', 'c5', 'frown', 'frown'],
  ['staff/1', 'k1', 'Strongly agree', 5],
  ['staff/1', 'k1', '4', 4],
  ['staff/1', 'u.map', '1-Feb', '1-2'],
  ['staff/1', 'u.map', '02-Jan', '1-2'],
  ['staff/1', 'u.map', '1 to 2', '1-2'],
  ['staff/1', 'u.map', '1–2', '1-2'],
  ['staff/1', 'u.map', '3 or more', '3+'],
  ['staff/1', 'u.map', 'Not at all', 'none'],
  ['staff/1', 'u.map', '0', 'none'],
  ['collaborative-audit/1', 'd1.1', 'clear and specific', 2],
  ['collaborative-audit/1', 'd1.1', 'cannot tell', 'cannot_tell'],
  ['collaborative-audit/1', 'd2.5', 'Too hopeful', 'too_hopeful'],
  ['collaborative-audit/1', 'd10.3', 'N', 'no'],
  ['group-supervision-observation/1', 'o1', 'clearly there, and it helped the group think', 3],
  ['training-follow-up/1', 'f.helped', 'time;Manager;', 'manager;time'],
  ['parent-carer/1', 'p.well', 'The café meetings', 'The café meetings'],
])('%s %s reads "%s" as %s', (instrument, code, text, expected) => {
  expect(valueOf(instrument, code, text)).toBe(expected);
});

it.each([
  ['parent-carer/1', 'p2', 'Sometimes', 'not-an-answer'],
  ['parent-carer/1', 'p2', '4', 'not-an-answer'],
  ['parent-carer/1', 'p15', '7/10', 'not-whole'],
  ['parent-carer/1', 'p15', '5.5', 'not-whole'],
  ['parent-carer/1', 'p15', '11', 'out-of-range'],
  ['staff/1', 'u.map', '12', 'not-an-answer'],
  ['staff/1', 'k1', '0', 'not-an-answer'],
  ['staff/1', 'k1', '#REF!', 'sheet-error'],
  ['training-follow-up/1', 'f.helped', 'manager;luck', 'not-an-answer'],
])('%s %s refuses "%s" as %s', (instrument, code, text, expected) => {
  const answer = readAnswer(item(instrument, code), text);
  expect('refusal' in answer && answer.refusal.code).toBe(expected);
});

it('names what may be written and never repeats words that could be about somebody', () => {
  const answer = readAnswer(item('parent-carer/1', 'p2'), 'Ask Rosalind about it');
  expect(answer).toEqual({
    refusal: {
      code: 'not-an-answer',
      reason: 'The answer (a text of 21 characters) is not one of the answers of this item.',
      repair: 'Write one of: not at all (0), a little (1), mostly (2), completely (3), not applicable, declined.',
    },
  });
});

it('reads evidence and difference on their own scales', () => {
  expect(readAnswerKind('difference_0_2', '2')).toEqual({ value: 2 });
  expect(readAnswerKind('difference_0_2', '3')).toHaveProperty('refusal');
  expect(readAnswerKind('evidence_0_3', '3')).toEqual({ value: 3 });
});

it('reads what it stored as the same answer again, for every answer of every item', () => {
  const answers = instruments.flatMap((instrument) =>
    instrument.items.flatMap((one) => {
      const kind = answerKinds[one.answer];
      const words = [...(kind.levels ?? []).map((level) => level.word), ...(one.choices ?? []), ...kind.or];
      return words.map((word) => [instrument, one, word] as const);
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...answers), ([instrument, one, word]) => {
      const first = readAnswer(one, word, instrument);
      expect(first).toHaveProperty('value');
      if ('value' in first) expect(readAnswer(one, String(first.value), instrument)).toEqual(first);
    }),
    { numRuns: 1_000 },
  );
});
