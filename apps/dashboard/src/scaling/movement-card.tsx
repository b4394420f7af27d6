import { MovementBars, PatternTag } from '@waymark/charts';
import type { Frame } from '@waymark/frames';
import {
  type Indicator,
  type Movement,
  type RaterKind,
  countText,
  lastFullQuarter,
  monthsWords,
  movementFinding,
  movementOver,
  nameOfCut,
  raterKindNames,
  raterKinds,
  shareText,
} from '@waymark/indicators';
import { wilson } from '@waymark/statistics';
import { useIsOnPaper } from '../layout/drawn-for-paper.js';
import { StateBlock } from '../layout/state-block.js';
import { cutWords } from '../measures/cut-words.js';
import { EvidenceCard } from '../measures/evidence-card.js';
import { type MeasureScope, cutsIn, seriesUpTo } from '../measures/measure-scope.js';
import { type NamedMovement, barsOf, movementCare, movementTable, noComparison, spoken } from '../measures/movement-cards.js';
import type { Within } from './headline-figures.js';

interface MovementByPathwayProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  /** The frame of cut figures; left out until it has arrived. */
  readonly cuts?: Frame;
  readonly within?: Within;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** Falling, level and rising in the last full quarter, each kind of rater apart, and beneath a kind the pathways that have numbers. */
export function MovementByPathwayCard({ indicator, scope, cuts, within, source, facts }: MovementByPathwayProps) {
  const isOnPaper = useIsOnPaper();
  const quarter = lastFullQuarter(scope.period.to);
  const movementIn = (kind: RaterKind, frame: Frame, cut?: string) => {
    const seriesOf = (part: string) => seriesUpTo(frame, `${indicator.id}/${part}`, scope.unit, scope.period.to, cut);
    return movementOver(kind, seriesOf, quarter, indicator.minimum.n);
  };
  const pathwaysOf = (kind: RaterKind): readonly NamedMovement[] => {
    if (!cuts || within) return [];
    return cutsIn(cuts, 'pathway')
      .map((cut) => ({ name: cutWords(cut, []), movement: movementIn(kind, cuts, nameOfCut(cut)) }))
      .filter(({ movement }) => movement.state === 'ok');
  };
  const own = raterKinds.map((kind) => movementIn(kind, within?.frame ?? scope.frame, within?.cut));
  const whom = within ? `${scope.unitName}, ${within.name}` : scope.unitName;
  const groups = own.map((movement) => ({
    kind: movement.kind,
    rows: [{ name: within?.name ?? scope.unitName, movement }, ...pathwaysOf(movement.kind)],
  }));
  const title = movementFinding(own, quarter);
  const when = monthsWords(quarter.from, quarter.to);
  return (
    <EvidenceCard
      card="movement"
      name={indicator.id}
      title={title}
      subtitle={`${indicator.short} (${indicator.id}): last two comparable occasions, 2 points or more, per cent. Kinds of rater stand apart${within ? '' : ', each by pathway'}. ${whom}`}
      n={`${when}: ${own.map(({ kind, n }) => `${raterKindNames[kind]} ${countText(n)}`).join(', ')}`}
      source={`${source}. ${intervalWords(own)}`}
      summary={groups
        .flatMap(({ kind, rows }) => rows.slice(0, 1).map((row) => `${raterKindNames[kind]}: ${spoken(row, indicator)}`))
        .join(' ')}
      table={movementTable(groups, `${indicator.short}, ${when}, ${whom}`, 'Pathway', indicator)}
      facts={facts}
      tag={<PatternTag pattern={own.some(({ state }) => state === 'ok') ? 'as-it-stands' : 'not-enough-data'} />}
      notes={<p>{movementCare}</p>}
    >
      {(describedBy) =>
        own.every(({ state }) => state === 'none') ? (
          <StateBlock sign="empty" title="Not enough data">
            <p>{noComparison}</p>
          </StateBlock>
        ) : (
          <MovementBars
            model={{ counted: 'Cases', groups: groups.map((group) => barsOf(group, indicator)) }}
            title={title}
            describedBy={describedBy}
            rowHeight={isOnPaper ? 21 : undefined}
          />
        )
      }
    </EvidenceCard>
  );
}

/** "Professionals, rising: 19% to 29% (95%)": how sure the share is, for the kind that the title speaks of. */
function intervalWords(own: readonly Movement[]): string {
  const told = (['professional', 'family', 'child'] as const)
    .map((kind) => own.find((movement) => movement.kind === kind && movement.counts))
    .find((movement) => movement !== undefined);
  if (!told?.counts) return 'Only cases scaled twice';
  const interval = wilson(told.counts.rising, told.n);
  if (interval.status !== 'ok') return 'Only cases scaled twice';
  const { lower, upper } = interval.value;
  return `Only cases scaled twice. ${raterKindNames[told.kind]}, rising: ${shareText(lower)} to ${shareText(upper)} (95%)`;
}
