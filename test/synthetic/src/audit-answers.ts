import { asks, auditWords, evidenceItems, goalItems, parentScales, scaleItems, statementItems } from './audit-items.js';
import { type Audit, auditsOf } from './audits.js';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { oddReader } from './planted.js';
import { growth } from './teams.js';
import type { World } from './world.js';

export const auditAnswerColumns = [
  'audit_ref',
  'item',
  'rater',
  'stage',
  'evidence',
  'difference',
  'scale',
  'choice',
  'text',
] as const;

type Answer = Partial<Pick<Row, 'rater' | 'stage' | 'evidence' | 'difference' | 'scale' | 'choice' | 'text'>>;

function level(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}

function answerRow({ row }: Audit, item: string, answer: Answer): Row {
  return {
    audit_ref: row['audit_ref']!,
    item,
    rater: answer.rater ?? 'auditor',
    stage: answer.stage ?? 'first',
    evidence: answer.evidence ?? '',
    difference: answer.difference ?? '',
    scale: answer.scale ?? '',
    choice: answer.choice ?? '',
    text: answer.text ?? '',
  };
}

/** A number of its own, apart from the first: the same, or one step away; two chosen readers seldom agree. */
function secondReading(first: number, agree: number, chance: Chance): number {
  if (chance.is(agree)) return first;
  return first === 0 ? 1 : first === 3 ? 2 : first + chance.pick([-1, 1]);
}

function* evidenceRows(world: World, audit: Audit, chance: Chance): Generator<Row> {
  const grown = growth(audit.team, audit.auditedOn);
  const items = evidenceItems.filter((item) => asks(audit.kind, item));
  const reader = chance.bell();
  const isReadTwice = audit.kind === 'collaborative' && chance.is(0.25);
  const agree = oddReader(world) === audit.row['auditor_ref'] ? 0.2 : 0.74;
  for (const item of items) {
    const draw = chance.unit();
    const first = level(1.25 + 0.95 * grown + 0.25 * reader + 0.75 * chance.bell(), 3);
    const missing = draw < 0.03 ? 'not_applicable' : draw < 0.06 ? 'cannot_tell' : undefined;
    const difference = missing === undefined && chance.is(0.9) ? String(level(first * 0.6 + 0.5 * chance.bell(), 2)) : '';
    yield answerRow(audit, item, { rater: chance.is(0.05) ? '' : 'auditor', evidence: missing ?? String(first), difference });
    if (!isReadTwice) continue;
    yield answerRow(audit, item, {
      rater: 'second_auditor',
      stage: 'blind_second',
      evidence: chance.is(0.03) ? 'cannot_tell' : String(secondReading(first, agree, chance)),
    });
  }
  if (!audit.isModerated) return;
  for (const item of items) {
    if (chance.is(0.08))
      yield answerRow(audit, item, { rater: 'moderator', stage: 'moderated', evidence: String(chance.whole(1, 3)) });
  }
}

function* scaleRows(audit: Audit, chance: Chance): Generator<Row> {
  const base = 4.2 + 2.2 * growth(audit.team, audit.auditedOn) + 0.8 * chance.bell();
  const score = (lift: number) => (chance.is(0.03) ? 'cannot_tell' : String(level(base + lift + 0.9 * chance.bell(), 10)));
  const apart = audit.kind === 'collaborative';
  const items = scaleItems.filter((item) => asks(audit.kind, item));
  for (const item of items) yield answerRow(audit, item, { scale: score(0) });
  if (!apart) return;
  if (audit.row['worker_part'] === 'yes')
    for (const item of items) yield answerRow(audit, item, { rater: 'worker', scale: score(0.6) });
  if (audit.row['family_part'] === 'yes') {
    for (const item of parentScales) yield answerRow(audit, item, { rater: 'parent', scale: score(-0.4) });
  }
}

function* choiceRows(audit: Audit, chance: Chance): Generator<Row> {
  const choice = (item: string, choices: readonly (readonly [string, number])[]) =>
    answerRow(audit, item, { choice: chance.weighted(choices) });
  yield choice('d2.5', [
    ['balanced', 62],
    ['too_hopeful', 27],
    ['too_bleak', 11],
  ]);
  yield choice('d10.1', [
    ['in_time', 76],
    ['late_with_sound_reason', 12],
    ['late_without_reason', 9],
    ['not_applicable', 3],
  ]);
  yield choice('d10.2', [
    ['seen_and_alone', 70],
    ['seen_not_alone_with_reason', 14],
    ['seen_not_alone', 8],
    ['not_seen_enough', 8],
  ]);
  yield answerRow(audit, 'd10.3', { choice: audit.row['immediate_concern'] === 'yes' ? 'yes' : 'no' });
  if (audit.kind !== 'collaborative') return;
  yield choice('closing.minutes', [
    ['up_to_30_minutes', 10],
    ['up_to_60_minutes', 52],
    ['up_to_90_minutes', 30],
    ['over_90_minutes', 8],
  ]);
}

function* closingRows(audit: Audit, chance: Chance): Generator<Row> {
  for (const [item, sentences] of Object.entries(auditWords)) {
    const isRequired = item === 'closing.appreciate' || item === 'closing.next';
    if (isRequired || chance.is(0.4)) yield answerRow(audit, item, { text: chance.pick(sentences) });
  }
  if (audit.kind === 'collaborative')
    yield answerRow(audit, 'closing.useful', { scale: String(level(6.4 + 1.5 * chance.bell(), 10)) });
}

function* readingRows(audit: Audit, chance: Chance): Generator<Row> {
  const grown = growth(audit.team, audit.auditedOn);
  const good = 0.6 + 0.25 * grown + 0.1 * chance.bell();
  const hasGoal = chance.is(0.7 + 0.2 * grown);
  for (const item of statementItems)
    yield answerRow(audit, item, { choice: chance.is(0.02) ? 'cannot_tell' : chance.is(good) ? 'yes' : 'no' });
  for (const item of goalItems)
    yield answerRow(audit, item, { choice: hasGoal ? (chance.is(good - 0.05) ? 'yes' : 'no') : 'not_applicable' });
}

/** The items of every audit: first answers, blind second answers to a quarter of the collaborative ones, each rater's scales, and words. */
export function* auditAnswers(world: World): Generator<Row> {
  for (const audit of auditsOf(world)) {
    const chance = world.chance('audit answers', audit.number);
    if (audit.kind === 'statement_micro_audit') {
      yield* readingRows(audit, chance);
      continue;
    }
    yield* evidenceRows(world, audit, chance);
    yield* scaleRows(audit, chance);
    for (const row of [...choiceRows(audit, chance), ...closingRows(audit, chance)])
      if (asks(audit.kind, row['item']!)) yield row;
  }
}
