/** Item codes of the two audit instruments that the synthetic authority uses, by how they are answered. */
const evidenceCounts = { d1: 5, d2: 4, d3: 4, d4: 5, d5: 5, d6: 6, d7: 5, d8: 5, d9: 3 } as const;

export const evidenceItems: readonly string[] = Object.entries(evidenceCounts).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, i) => `${section}.${i + 1}`),
);

export const scaleItems: readonly string[] = [...Object.keys(evidenceCounts), 'd10'].map((section) => `${section}.scale`);

/** The scales that are put to a parent too. */
export const parentScales: readonly string[] = scaleItems.filter((item) => item !== 'd8.scale' && item !== 'd10.scale');

export const statementItems = ['s.1', 's.2', 's.3', 's.4', 's.5', 's.6', 's.7'] as const;
export const goalItems = ['g.1', 'g.2', 'g.3', 'g.4', 'g.5', 'g.6'] as const;

const closing = ['closing.appreciate', 'closing.next'] as const;

/** The items of the shorter forms of the collaborative audit. */
const shortForms: Readonly<Record<string, ReadonlySet<string>>> = {
  dip_sample: new Set(['d1.1', 'd1.2', 'd2.2', 'd2.5', 'd4.1', 'd4.2', 'd5.5', 'd6.3', 'd10.1', 'd10.2', 'd10.3', ...closing]),
  closure: new Set([
    ...[
      'd1.1',
      'd1.2',
      'd1.scale',
      'd3.2',
      'd3.3',
      'd4.4',
      'd4.5',
      'd4.scale',
      'd5.2',
      'd5.5',
      'd5.scale',
      'd6.2',
      'd6.3',
      'd6.4',
    ],
    ...['d6.6', 'd6.scale', 'd7.2', 'd8.4', 'd8.5', 'd10.3', ...closing, 'closing.challenge', 'closing.family'],
  ]),
  supervision: new Set([
    ...['d1.1', 'd2.5', 'd8.1', 'd8.2', 'd8.3', 'd8.4', 'd8.5', 'd8.scale', 'd10.3'],
    ...[...closing, 'closing.challenge', 'closing.organisation'],
  ]),
};

/** Whether a kind of audit asks an item: the kinds with a shorter form ask only its items, the others all. */
export function asks(kind: string, item: string): boolean {
  return shortForms[kind]?.has(item) ?? true;
}

export const auditWords: Readonly<Record<string, readonly string[]>> = {
  'closing.appreciate': [
    'The child’s own words open the plan.',
    'The grandmother was asked and now holds two steps.',
    'Worries were said to the parents before the report was sent.',
    'The worker kept trying when the family stepped back.',
  ],
  'closing.challenge': [
    'One worry is only a label.',
    'The plan lists services; nobody tried it on a hard evening.',
    'The father was not approached.',
    'Numbers differ and nobody asked why.',
  ],
  'closing.next': [
    'Ask the child what an ordinary day is like, before the next visit ends.',
    'Write the goal beside the second statement within a month.',
    'Bring the case to group supervision at the next session.',
    'Try the plan on one weekend and write down what happened.',
  ],
  'closing.organisation': [
    'A form with statement, goal and scale side by side.',
    'A practice lead for the team.',
    'Interpreters at short notice.',
  ],
  'closing.family': [
    'They would say that we listened.',
    'They would say that we were late.',
    'They would say that it is their plan.',
  ],
};
