import { assuranceOf, type Assurance } from './assurance.js';
import { chartParts, partFault, type ChartPart, type PartSettings } from './chart-parts.js';
import { latestVariation, pointCause, runCauses, type ChartCause } from './chart-verdict.js';
import type { Band, LineRule, LineSettings } from './control-lines.js';
import { computed, notComputable, type Outcome, type ReasonCode } from './outcome.js';
import { runs, type Runs, type Side } from './runs.js';
import { sideOfMean } from './special-causes.js';
import type { ImprovementDirection, Variation } from './variation.js';

export interface ChartSettings extends PartSettings, LineSettings {
  readonly improvementDirection?: ImprovementDirection;
  readonly target?: number | null;
}

/** One point of a chart and its lines there. Null: no value, or no such line. */
export interface ChartPoint {
  readonly value: number | null;
  /** Counts from 1. */
  readonly part: number;
  readonly centreLine: number | null;
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
  readonly lowerLimit95: number | null;
  readonly upperLimit95: number | null;
  /** Strictly beyond a 3-sigma limit. */
  readonly outsideLimits: boolean | null;
  readonly cause: ChartCause | null;
}

export interface PartSummary {
  /** Counts from 1. */
  readonly part: number;
  readonly centreLine: number | null;
  /** Why the part has no limits; absent when it has, and on a run chart, which has none by nature. */
  readonly withoutLimits: ReasonCode | undefined;
  readonly runs: Runs;
}

/** A chart over time. Points run in the order given; parts in order. */
export interface ControlChart {
  readonly points: readonly ChartPoint[];
  readonly parts: readonly PartSummary[];
  /**
   * Of the last point that has a value. Absent when nothing was found but too few points lie off the centre line to look for runs:
   * then no verdict is possible.
   */
  readonly variation: Variation | undefined;
  /** Against the limits at the last point; absent without limits, without a target and without a better direction. */
  readonly assurance: Assurance | undefined;
}

/** Draws a chart of `values` with the lines of `rule`: the common part of every chart by kind of number. */
export function controlChart(values: readonly (number | null)[], rule: LineRule, settings: ChartSettings): Outcome<ControlChart> {
  const { improvementDirection: better = 'neutral', target = null } = settings;
  const fault = partFault(settings);
  if (fault !== undefined) return fault;
  if ([settings.centreLine, target].some((line) => typeof line === 'number' && !Number.isFinite(line))) {
    return notComputable('outside-domain', 'A centre line or target is no number.');
  }
  if (values.every((value) => value === null)) return notComputable('no-data');

  const drawn = chartParts(values.length, settings).map((part) => drawPart(values, part, rule));
  const points = drawn.flatMap((part) => part.points);
  const parts = drawn.map(({ summary }) => summary);
  const last = points.findLast(({ value }) => value !== null)!;
  return computed({
    points,
    parts,
    variation: latestVariation(last.cause, parts[last.part - 1]!.runs, better),
    assurance: hasWidth(last) ? assuranceOf(target, { lower: last.lowerLimit, upper: last.upperLimit }, better) : undefined,
  });
}

function drawPart(
  values: readonly (number | null)[],
  part: ChartPart,
  rule: LineRule,
): { readonly points: readonly ChartPoint[]; readonly summary: PartSummary } {
  const lines = rule(part);
  const centreLine = lines?.centreLine ?? null;
  const bandAt = lines?.bandAt ?? notComputable('no-data');
  const looked = lines?.withoutRuns ? [] : part.included;
  const sides = looked.map((position) => sideOf(values[position]!, centreLine));
  const found = runs(sides);
  const causes = runCauses(sides, found);
  const causeAt = new Map(looked.map((position, i) => [position, causes[i]]));
  return {
    points: part.positions.map((position) => {
      const value = values[position]!;
      const band = bandAt.status === 'ok' ? bandAt.value(position) : null;
      const point = { value, part: part.part, centreLine, ...limitsOf(band), outsideLimits: isOutside(value, band) };
      return { ...point, cause: pointCause(point, causeAt.get(position)) };
    }),
    summary: {
      part: part.part,
      centreLine,
      withoutLimits: bandAt.status === 'ok' ? undefined : bandAt.reason,
      runs: found,
    },
  };
}

function sideOf(value: number | null, centreLine: number | null): Side | null {
  return value === null || centreLine === null ? null : sideOfMean(value, centreLine);
}

function limitsOf(band: Band | null) {
  return {
    lowerLimit: band?.lower ?? null,
    upperLimit: band?.upper ?? null,
    lowerLimit95: band?.lower95 ?? null,
    upperLimit95: band?.upper95 ?? null,
  };
}

function isOutside(value: number | null, band: Band | null): boolean | null {
  return value === null || band === null ? null : value > band.upper || value < band.lower;
}

function hasWidth(point: ChartPoint): point is ChartPoint & { readonly lowerLimit: number; readonly upperLimit: number } {
  return point.lowerLimit !== null && point.upperLimit !== null && point.upperLimit > point.lowerLimit;
}
