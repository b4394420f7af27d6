import { type EvidenceTable, type MovementGroup, MovementBars, PatternTag } from '@waymark/charts';
import type { Month } from '@waymark/calendar';
import {
  type Indicator,
  type Movement,
  type RaterKind,
  countText,
  lastFullQuarter,
  monthsShort,
  monthsWords,
  movementFinding,
  movementOver,
  pointsOf,
  raterKindNames,
  raterKinds,
  shareText,
  tooFewWords,
} from '@waymark/indicators';
import { StateBlock } from '../layout/state-block.js';
import { EvidenceCard } from './evidence-card.js';
import { type MeasureScope, seriesUpTo, unitsBeneath } from './measure-scope.js';
import { unitFrom } from './unit-word.js';

interface MovementProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

interface Months {
  readonly from: Month;
  readonly to: Month;
}

/** A movement with whose it is: a unit, an area, a pathway or a quarter. */
export interface NamedMovement {
  readonly name: string;
  readonly movement: Movement;
}

function movementIn({ indicator, scope }: MovementProps, kind: RaterKind, unit: string, months: Months): Movement {
  const seriesOf = (part: string) => seriesUpTo(scope.frame, `${indicator.id}/${part}`, unit, scope.period.to);
  return movementOver(kind, seriesOf, months, indicator.minimum.n);
}

/** Said where no case of the quarter can be compared with an earlier scaling. */
export const noComparison =
  'No case has two comparable scalings by the same kind of rater, the later one in this quarter. Ratings of earlier months may still be to come.';

/** What a reader of movement has to know. */
export const movementCare =
  'Only cases scaled at least twice. Two points or more is rising or falling; a case scaled again in two months of a quarter counts in both. Kinds of rater stand apart and are never added. Scales are judgements, not scores, and are shown for groups, never for one child.';

/** ", by service area": what the rows beneath the first are, where there are any. */
function splitWords(unit: string, rows: number): string {
  if (rows === 0) return '';
  return unit === 'ALL' ? ', by service area' : ', by team';
}

/** Falling, level and rising in the last full quarter, each kind of rater apart, for the unit and the areas beneath it. */
export function MovementCard(props: MovementProps) {
  const { indicator, scope, source, facts } = props;
  const quarter = lastFullQuarter(scope.period.to);
  const own = raterKinds.map((kind) => movementIn(props, kind, scope.unit, quarter));
  const beneath = unitsBeneath(scope.scope, scope.unit, indicator);
  const groups = own.map((movement) => ({
    kind: movement.kind,
    rows: [
      { name: scope.unitName, movement },
      ...beneath
        .map(({ unit, name }) => ({ name, movement: movementIn(props, movement.kind, unit, quarter) }))
        .filter((row) => row.movement.state !== 'none'),
    ],
  }));
  const title = movementFinding(own, quarter);
  const when = monthsWords(quarter.from, quarter.to);
  const isEmpty = own.every(({ state }) => state === 'none');
  return (
    <EvidenceCard
      card="main"
      name={indicator.id}
      title={title}
      subtitle={`${indicator.short} (${indicator.id}), share of cases scaled again${splitWords(scope.unit, beneath.length)}, per cent. ${scope.unitName}`}
      n={`${when}: ${own.map(({ kind, n }) => `${raterKindNames[kind]} ${countText(n)}`).join(', ')}`}
      source={source}
      summary={groups
        .flatMap(({ kind, rows }) => rows.slice(0, 1).map((row) => `${raterKindNames[kind]}: ${spoken(row, indicator)}`))
        .join(' ')}
      table={movementTable(groups, `${indicator.short}, ${when}, ${scope.unitName}`, 'Area', indicator)}
      facts={facts}
      tag={<PatternTag pattern={own.some(({ state }) => state === 'ok') ? 'as-it-stands' : 'not-enough-data'} />}
      notes={<p>{movementCare}</p>}
    >
      {(describedBy) =>
        isEmpty ? (
          <StateBlock sign="empty" title="Not enough data">
            <p>{noComparison}</p>
          </StateBlock>
        ) : (
          <MovementBars
            model={{ counted: 'Cases', groups: groups.map((group) => barsOf(group, indicator)) }}
            title={title}
            describedBy={describedBy}
          />
        )
      }
    </EvidenceCard>
  );
}

/** The same for each full quarter of the period: quarters beneath one another, kinds of rater apart. */
export function MovementQuartersCard(props: MovementProps) {
  const { indicator, scope, source, facts } = props;
  const quarters = quartersWithin(indicator, scope);
  const groups = raterKinds
    .map((kind) => ({
      kind,
      rows: quarters.map((quarter) => ({
        name: monthsShort(quarter.from, quarter.to),
        movement: movementIn(props, kind, scope.unit, quarter),
      })),
    }))
    .filter(({ rows }) => rows.some(({ movement }) => movement.state === 'ok'));
  if (groups.length === 0 || quarters.length < 2) return null;
  const title = 'Safety rising or falling, quarter by quarter';
  const when = monthsWords(quarters[0]!.from, quarters.at(-1)!.to);
  return (
    <EvidenceCard
      card="quarters"
      name={`${indicator.id}-by-quarter`}
      title={title}
      subtitle={`${indicator.short} (${indicator.id}), share of cases scaled again, per cent. ${scope.unitName}`}
      n={`${quarters.length} quarters, ${when}`}
      source={`${source}. Drawn as it stands: this measure has no rule for change.`}
      summary={`${quarters.length} quarters, ${groups.map(({ kind }) => raterKindNames[kind]).join(', ')} apart.`}
      table={movementTable(groups, `${indicator.short} by quarter, ${scope.unitName}`, 'Quarter', indicator)}
      facts={facts}
      tag={<PatternTag pattern="as-it-stands" />}
    >
      {(describedBy) => (
        <MovementBars
          model={{ counted: 'Cases', groups: groups.map((group) => barsOf(group, indicator, 'quarters')) }}
          title={title}
          describedBy={describedBy}
        />
      )}
    </EvidenceCard>
  );
}

function quartersWithin(indicator: Indicator, { span, period }: MeasureScope): readonly Months[] {
  const nothing = { figures: [], distribution: [] };
  return pointsOf({
    indicator: { ...indicator, rhythm: 'quarter' },
    unit: unitFrom('ALL'),
    series: nothing,
    whole: nothing,
    span: { from: span.from, to: period.to },
  }).filter(({ from, to }) => from >= period.from && to <= period.to);
}

/** The rows of one kind of rater; kinds stand apart. */
export interface KindRows {
  readonly kind: RaterKind;
  readonly rows: readonly NamedMovement[];
}

/** The rows of a kind as bars; what has too few says so. The first of several units is the one that the page is about. */
export function barsOf({ kind, rows }: KindRows, indicator: Indicator, of: 'units' | 'quarters' = 'units'): MovementGroup {
  return {
    name: raterKindNames[kind],
    rows: foldedRows(rows, of).map(({ name, movement, isFolded }) => {
      const { n, counts, state } = movement;
      if (counts) return { name, n, shares: { falling: counts.falling / n, level: counts.level / n, rising: counts.rising / n } };
      const instead = state === 'none' ? 'none' : state === 'hidden' ? 'c' : `under ${indicator.minimum.n}`;
      const each = `Not enough data, under ${indicator.minimum.n} cases in each. The table names them`;
      return { name, n, instead, insteadWords: isFolded ? each : whyNoShares(movement, indicator) };
    }),
  };
}

/** Why nothing is said of falling and rising. */
function whyNoShares({ n, state }: Movement, indicator: Indicator): string {
  if (state === 'hidden') return 'Hidden: 1 to 5';
  return n === 0 ? 'Nobody scaled again' : `Not enough data: ${tooFewWords(indicator, n)}`;
}

interface FoldedRow extends NamedMovement {
  /** Stands for several rows. */
  readonly isFolded?: boolean;
}

/** Rows that have too few stand as one at the end, but for the unit that the page is about; the table names each of them. */
function foldedRows(rows: readonly NamedMovement[], of: 'units' | 'quarters'): readonly FoldedRow[] {
  const few = rows.filter(({ movement }, i) => movement.state === 'too_few' && (of === 'quarters' || i > 0));
  if (few.length < 3) return rows;
  const name = of === 'quarters' ? `${few.length} other quarters` : `${few.length} others`;
  return [...rows.filter((row) => !few.includes(row)), { name, movement: few[0]!.movement, isFolded: true }];
}

/** "24% rising, …, of 296 cases.", or why nothing is said. */
export function spoken({ movement }: NamedMovement, indicator: Indicator): string {
  const { n, counts } = movement;
  if (!counts) return `${whyNoShares(movement, indicator)}.`;
  return `${shareText(counts.falling / n)} falling, ${shareText(counts.level / n)} level, ${shareText(counts.rising / n)} rising, of ${n} cases.`;
}

/** The same as rows, in per cent with one decimal. `first` names what tells the rows apart. */
export function movementTable(groups: readonly KindRows[], caption: string, first: string, indicator: Indicator): EvidenceTable {
  const exact = (count: number, n: number) => `${((count / n) * 100).toFixed(1)}`;
  return {
    caption,
    columns: [
      { name: first },
      { name: 'Who scaled' },
      { name: 'Cases', isNumber: true },
      { name: 'Falling (%)', isNumber: true },
      { name: 'Level (%)', isNumber: true },
      { name: 'Rising (%)', isNumber: true },
    ],
    rows: groups.flatMap(({ kind, rows }) =>
      rows.map(({ name, movement: { n, counts, state } }) => {
        if (state === 'hidden') return [name, raterKindNames[kind], 'c', 'c', 'c', 'c'];
        if (!counts)
          return [
            name,
            raterKindNames[kind],
            countText(n),
            ...Array<string>(3).fill(n === 0 ? '–' : `under ${indicator.minimum.n}`),
          ];
        return [
          name,
          raterKindNames[kind],
          countText(n),
          exact(counts.falling, n),
          exact(counts.level, n),
          exact(counts.rising, n),
        ];
      }),
    ),
  };
}
