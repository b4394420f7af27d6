import { type EvidenceTable, PatternTag, SmallMultiples, type SmallMultiplesModel } from '@waymark/charts';
import {
  type Indicator,
  type PlacedPoint,
  type Reading,
  monthWords,
  monthsWords,
  numbersText,
  tagWords,
  valueText,
  withCounted,
} from '@waymark/indicators';
import { StateBlock } from '../layout/state-block.js';
import { EvidenceCard } from './evidence-card.js';
import type { MeasureScope } from './measure-scope.js';
import { rhythmWords, unitWords } from './measure-words.js';
import { insteadOf, multiplesModelOf } from './over-time-models.js';
import { groupPointWords } from './point-words.js';

/** A part of the service, or of its rows, with what is read of it. */
export interface Group {
  readonly unit: string;
  readonly name: string;
  readonly reading: Reading;
  readonly points: readonly PlacedPoint[];
}

interface GroupsCardProps {
  readonly card: string;
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
  /** What one group is: "service area", "team", "pathway". */
  readonly kind: string;
  /** In the order in which they are always shown; never by value. */
  readonly groups: readonly Group[];
  /** What the subtitle says at its end: to what these groups are filtered, or that they are not. */
  readonly filtered?: string;
  /** Told which point of which group somebody chose; left out where a point of a group has no panel of its own. */
  readonly onPick?: (group: Group, point: PlacedPoint) => void;
}

/** The measure in each of several groups, on one axis, in a fixed order. Groups without any figure are left out; nothing where none has one. */
export function GroupsCard({ card, indicator, scope, source, facts, kind, groups, filtered = '', onPick }: GroupsCardProps) {
  const seen = groups.filter(({ reading }) => reading.latest !== undefined);
  if (seen.length === 0) return null;
  const model = multiplesModelOf(indicator, seen, scope.compare);
  const hasAny = model.panels.some(({ instead }) => instead === undefined);
  const groupOf = new Map(model.panels.map((panel, i) => [panel.key, seen[i]!]));
  const title = groupsTitle(indicator, seen, kind);
  return (
    <EvidenceCard
      card={card}
      name={`${indicator.id}-by-${kind.replace(' ', '-')}`}
      title={title}
      subtitle={`${indicator.short} (${indicator.id}) by ${kind}, ${unitWords(indicator)} ${rhythmWords(indicator)}, ${monthsWords(scope.period.from, scope.period.to)}${filtered}`}
      n={`${seen.filter(({ reading }) => reading.latest?.value !== undefined).length} of ${seen.length} have a latest figure`}
      source={`${source}. ${keyOf(model, kind)}`}
      hasPicture={hasAny}
      summary={seen.map(({ name, reading }) => `${name}: ${tagWords[reading.tag]}.`).join(' ')}
      table={groupsTable(indicator, seen, kind)}
      facts={facts}
    >
      {(describedBy) =>
        hasAny ? (
          <SmallMultiples
            model={model}
            title={title}
            describedBy={describedBy}
            tell={(key, at) => {
              const { name, points } = groupOf.get(key)!;
              return groupPointWords(indicator, name, points[at]!);
            }}
            onPick={
              onPick &&
              ((key, at) => {
                const group = groupOf.get(key)!;
                onPick(group, group.points[at]!);
              })
            }
            under={(key) => {
              const { tag, moved } = groupOf.get(key)!.reading;
              return <PatternTag pattern={tag} moved={moved} />;
            }}
          />
        ) : (
          <StateBlock sign="empty" title="Not enough data">
            <p>
              No {kind} has a figure in these months: one is shown from {withCounted(indicator, String(indicator.minimum.n))} on.
              The table says how many there are.
            </p>
          </StateBlock>
        )
      }
    </EvidenceCard>
  );
}

/** What is drawn beside the values; what is in no panel is not named. */
function keyOf({ form, panels }: SmallMultiplesModel, kind: string): string {
  const points = panels.flatMap((panel) => panel.points);
  const same = 'Same axis in every panel';
  if (form === 'dots') return `${same}. Bars: 95% interval`;
  if (points.some(({ upper }) => upper !== undefined)) return `${same}. Grey band: usual range of that ${kind}`;
  return points.some(({ centre }) => centre !== undefined) ? `${same}. Thin line: median of that ${kind}` : same;
}

type Seen = readonly { readonly name: string; readonly reading: Reading }[];

function groupsTitle(indicator: Indicator, seen: Seen, kind: string): string {
  const by = kind === 'service area' || kind === 'team' ? 'area' : kind;
  const names = (tag: Reading['tag']) => seen.filter(({ reading }) => reading.tag === tag).map(({ name }) => name);
  const [better, worse, moved, steady] = [
    names('improving'),
    names('needs-attention'),
    names('changed'),
    names('no-clear-change'),
  ];
  const found = [
    better.length > 0 ? `${listed(better)} improving` : '',
    worse.length > 0 ? `${listed(worse)} needing attention` : '',
    moved.length > 0 ? `${listed(moved)} changed` : '',
  ].filter(Boolean);
  const ofHowMany = `of ${seen.length} ${kindsOf(kind)}`;
  if (found.length > 0) return `${indicator.short}, ${ofHowMany}: ${found.join(', ')}`;
  if (names('by-wave').length > 0) return `${indicator.short} by ${by}, wave by wave`;
  if (names('as-it-stands').length > 0) return `${indicator.short} by ${by}, as it stands`;
  if (steady.length === 0) return `${indicator.short} by ${by}: too early to say`;
  return steady.length === seen.length
    ? `${indicator.short}: no clear change in any ${by}`
    : `${indicator.short}, ${ofHowMany}: ${steady.length} without clear change, too few in others`;
}

/** One name, or how many there are. */
function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : String(names.length);
}

/** "service areas", "pathways", "agencies". */
function kindsOf(kind: string): string {
  return kind.endsWith('cy') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}

function groupsTable(indicator: Indicator, seen: Seen, kind: string): EvidenceTable {
  return {
    caption: `${indicator.short} by ${kind}, latest figure of each`,
    columns: [
      { name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` },
      { name: 'To' },
      { name: 'Value', isNumber: true },
      { name: 'Numbers', isNumber: true },
      { name: 'Usual range', isNumber: true },
      { name: 'Pattern' },
    ],
    rows: seen.map(({ name, reading }) => {
      const { latest } = reading;
      const hasRange = latest?.lowerLimit !== undefined && latest.upperLimit !== undefined;
      return [
        name,
        latest ? monthWords(latest.to) : '–',
        latest?.value === undefined ? insteadOf(indicator, reading) : valueText(indicator, latest.value),
        numbersOf(indicator, reading),
        hasRange ? `${valueText(indicator, latest.lowerLimit!)} to ${valueText(indicator, latest.upperLimit!)}` : '–',
        tagWords[reading.tag],
      ];
    }),
  };
}

function numbersOf(indicator: Indicator, { latest }: Reading): string {
  if (latest?.state === 'too_few') return String(latest.n);
  return latest?.value === undefined ? '–' : numbersText(indicator, latest);
}
