import type { Month } from '@waymark/calendar';
import type { CellUnit, ObservedRecord } from '@waymark/observations';
import { type KnownTeam, type Unit, cellUnitsOf } from '../unit.js';
import { type BehindDefinition, type Judged, type Question, placeOf } from './definition.js';
import { behindDefinitions } from './definitions.js';
import { type Source, candidatesAmong } from './source.js';
import { type Role, leftOut } from './verdict.js';

/** Which figure is looked behind. `code` is the indicator's id, or ID/part. */
export interface AskedBehind {
  readonly code: string;
  readonly month: Month;
  readonly unit: Unit;
  readonly teams: readonly KnownTeam[];
}

/** Everything that one figure counted and left out. */
export interface BehindFigure {
  readonly counted: string;
  readonly isUnnamed: boolean;
  /** What the subjects add up to: the figure's numerator (0 where it has none) and denominator. */
  readonly numerator: number;
  readonly denominator: number;
  /** Subjects that count in other units only and are not listed. */
  readonly elsewhere: number;
  /** Those that count first, then those in the denominator only, then those left out, by reason. */
  readonly subjects: readonly Judged[];
}

/** A figure that can be looked behind. */
export interface LookBehind {
  /** The rows that have to be at hand. */
  readonly sources: readonly Source[];
  /** Every subject that counts, stands in the denominator only or is left out, with the reason; among at least the rows of `sources`. */
  readonly seenIn: (records: readonly ObservedRecord[]) => BehindFigure;
}

/** How to look behind a figure; `undefined` where the rows of its indicator cannot be listed. */
export function lookBehind(asked: AskedBehind): LookBehind | undefined {
  const definition = behindDefinitions[asked.code.split('/')[0]!];
  if (!definition) return undefined;
  const question = questionOf(asked);
  const sources = definition.sources(question);
  return {
    sources,
    seenIn: (records) => {
      const candidates = [...new Set(sources.flatMap((source) => candidatesAmong(records, source)))];
      return seenFrom(asked, definition, definition.judge(candidates, question));
    },
  };
}

function questionOf({ code, month, teams }: AskedBehind): Question {
  const [id = '', ...part] = code.split('/');
  return { month, teams, part: id === code ? '' : part.join('/') };
}

function seenFrom({ unit, teams }: AskedBehind, definition: BehindDefinition, judged: readonly Judged[]): BehindFigure {
  const members = cellUnitsOf(unit, teams);
  const isWithin = (place: CellUnit) => members === undefined || members.has(place);
  const within = judged.filter(({ places }) => places.some(isWithin));
  const outside = judged.filter(({ places }) => !places.some(isWithin));
  const touching = outside.filter(({ rows }) =>
    rows.some((row) => row.dataset === rows[0]!.dataset && isWithin(placeOf(row.values))),
  );
  const subjects = [...within, ...touching.map((one) => ({ ...one, verdict: inAnotherUnit(one) }))];
  return {
    counted: definition.counted,
    isUnnamed: definition.isUnnamed ?? false,
    numerator: sum(subjects.map(({ verdict }) => verdict.numerator)),
    denominator: sum(subjects.map(({ verdict }) => verdict.denominator)),
    elsewhere: outside.filter((one) => one.verdict.role !== 'left_out' && !touching.includes(one)).length,
    subjects: inOrder(subjects),
  };
}

function inAnotherUnit({ verdict }: Judged) {
  if (verdict.role === 'left_out') return verdict;
  return leftOut('another_unit', 'another team: the whole of it counts there');
}

const roleOrder: readonly Role[] = ['counts', 'in_denominator', 'left_out'];

function inOrder(subjects: readonly Judged[]): readonly Judged[] {
  const reasons = [...new Set(subjects.map(({ verdict }) => verdict.words))];
  const rank = ({ verdict }: Judged) => roleOrder.indexOf(verdict.role) * reasons.length + reasons.indexOf(verdict.words);
  return subjects
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
