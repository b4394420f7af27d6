import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { anchors, answerKinds, instrumentById, instruments, itemOf, principleTags, qualityTags } from './index.js';

const items = instruments.flatMap((instrument) => instrument.items.map((item) => ({ instrument, item })));

it('holds the sixteen instruments and their items', () => {
  expect(instruments.map((instrument) => `${instrument.id} ${instrument.items.length}`)).toEqual([
    'collaborative-audit/1 64',
    'statement-micro-audit/1 13',
    'parent-carer/1 19',
    'young-person/1 16',
    'child/1 6',
    'network/1 7',
    'staff/1 87',
    'training-event/1 9',
    'training-follow-up/1 11',
    'group-supervision-observation/1 16',
    'supervisor-practice/1 19',
    'leadership-self/1 17',
    'implementation-scale/1 15',
    'section-11/1 32',
    'section-11-pulse/1 9',
    'challenge-and-appreciation-panel/1 13',
  ]);
});

it('never uses an item code twice, so that a heading means one question', () => {
  const codes = items.map(({ item }) => item.code);
  expect(new Set(codes).size).toBe(codes.length);
});

it('describes both ends of every 0-10 question', () => {
  const scales = items.filter(({ item }) => item.answer === 'scale_0_10');
  expect(scales.length).toBeGreaterThan(50);
  expect(scales.filter(({ item }) => anchors[item.anchors ?? ''] === undefined)).toEqual([]);
});

it('lists the choices of every choice, and only of choices', () => {
  expect(items.filter(({ item }) => (item.answer === 'choice') !== (item.choices !== undefined))).toEqual([]);
});

it('puts every item in a section of its instrument and under known tags', () => {
  const tags = new Set([...Object.keys(principleTags), ...Object.keys(qualityTags)]);
  const astray = items.filter(
    ({ instrument, item }) =>
      instrument.sections[item.section] === undefined ||
      (item.principles ?? []).some((tag) => !tags.has(tag)) ||
      !answerKinds[item.answer],
  );
  expect(astray).toEqual([]);
});

it('makes forms and scores out of items that the instrument has', () => {
  const unknown = instruments.flatMap((instrument) => {
    const named = [
      ...Object.values(instrument.forms ?? {}).flat(),
      ...Object.values(instrument.scores ?? {}).flatMap((score) => score.items),
    ];
    return named.filter((code) => itemOf(instrument, code) === undefined);
  });
  expect(unknown).toEqual([]);
});

it('turns round k6, k12, k18 and k24 of the staff survey and nothing else', () => {
  expect(items.filter(({ item }) => item.reversed).map(({ item }) => item.code)).toEqual(['k6', 'k12', 'k18', 'k24']);
});

it('calls a person only for the safeguarding question', () => {
  expect(items.filter(({ item }) => item.alert).map(({ item }) => item.code)).toEqual(['d10.3']);
});

it('finds an instrument and an item whatever their case', () => {
  expect(instrumentById(' Parent-Carer/1 ')?.title).toBe('How is it for you? For parents and carers');
  expect(itemOf(instrumentById('parent-carer/1')!, 'P2')?.text).toBe('I understand what the worries are.');
  expect(instrumentById('parent-carer/2')).toBeUndefined();
  expect(itemOf(instrumentById('parent-carer/1')!, 'y1')).toBeUndefined();
});

const shared = process.env['WAYMARK_SHARED'] ?? join(__dirname, '../../../../shared');
const specification = join(shared, 'spec/instruments.yaml');

/** The specification's names of properties as ours: look_for is lookFor. */
function inOurWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOurWords);
  if (typeof value !== 'object' || value === null) return value;
  const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [camel(name), inOurWords(inner)]));
}

if (existsSync(specification)) {
  const specified = parse(readFileSync(specification, 'utf8')) as {
    instruments: readonly { readonly id: string; readonly items: readonly object[] }[];
    anchors: object;
    answers: Record<
      string,
      { readonly or?: readonly string[]; readonly counts_as_yes?: readonly number[]; readonly levels?: object }
    >;
  };

  it.each(specified.instruments.map((instrument) => [instrument.id, instrument] as const))(
    '%s has the items of the specification, in order',
    (id, wanted) => {
      expect(instrumentById(id)!.items).toEqual(inOurWords(wanted.items));
    },
  );

  it('has the anchors and the levels of the specification', () => {
    expect(anchors).toEqual(specified.anchors);
    for (const kind of Object.values(answerKinds)) {
      const { levels = {}, or = [], counts_as_yes: countsAsYes } = specified.answers[kind.name]!;
      expect(Object.fromEntries((kind.levels ?? []).map(({ number, word }) => [number, word]))).toEqual(levels);
      expect([kind.or, kind.countsAsYes]).toEqual([or, countsAsYes]);
    }
  });
} else {
  console.warn(`The specification of the instruments is not at ${specification}; the comparison with it is passed over.`);
}
