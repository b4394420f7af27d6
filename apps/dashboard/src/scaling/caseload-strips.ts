import type { DotStripModel, EvidenceTable, StripRow } from '@waymark/charts';
import { type AuthorityScope, type CaseloadStrip, leastWorkers } from '@waymark/contract';
import { pointsText } from '@waymark/indicators';
import { median } from '@waymark/statistics';
import { areaTree } from '../layout/area-tree.js';

/** A team's workers, not named, with its name. */
export interface NamedStrip extends CaseloadStrip {
  readonly name: string;
  readonly median?: number;
  readonly workers: number;
}

/** The strips of the teams of a unit that have sent a count: service areas in their order, teams by name, never by load. */
export function stripsOf(
  strips: readonly CaseloadStrip[],
  scope: Pick<AuthorityScope, 'serviceAreas' | 'teams'>,
  unit: string,
): readonly NamedStrip[] {
  const byTeam = new Map(strips.map((strip) => [strip.team, strip]));
  return areaTree(scope)
    .filter(({ code }) => !unit.startsWith('area:') || unit === `area:${code}`)
    .flatMap(({ teams }) => [...teams].sort((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true })))
    .filter(({ code }) => !unit.startsWith('team:') || unit === `team:${code}`)
    .flatMap(({ code, name }) => {
      const strip = byTeam.get(code);
      return strip ? [namedStrip(strip, name)] : [];
    });
}

function namedStrip(strip: CaseloadStrip, name: string): NamedStrip {
  const values = (strip.held ?? []).flatMap(({ at, n }) => Array<number>(n).fill(at));
  return { ...strip, name, workers: values.length, ...(values.length === 0 ? {} : { median: median(values) }) };
}

/** The local maximum that most workers of the teams shown have; the lower of two that are as common. `undefined` where none is set. */
export function commonMaximum(strips: readonly NamedStrip[]): number | undefined {
  const workers = new Map<number, number>();
  for (const { maxima } of strips) for (const { at, n } of maxima) workers.set(at, (workers.get(at) ?? 0) + n);
  return [...workers].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0];
}

/** The title: how many medians lie above the maximum, without saying whose. */
export function stripsFinding(strips: readonly NamedStrip[]): string {
  const shown = strips.filter(({ held }) => held !== undefined);
  if (shown.length === 0) return 'Caseloads: no team is large enough to draw';
  const maximum = commonMaximum(shown);
  if (maximum === undefined) return 'Children held by each worker, team by team';
  const above = shown.filter((strip) => (strip.median ?? 0) > maximum).length;
  const line = 'above the most common maximum';
  if (shown.length === 1) return `The team's median is ${above === 1 ? '' : 'not '}${line}`;
  if (above === 0) return `No team's median is ${line}`;
  return `${above} of ${shown.length} teams ${above === 1 ? 'has' : 'have'} a median ${line}`;
}

const foldedFrom = 7;

/** A row a team; small teams are hatched, and stand in one row at the end where they are many. The table names each of them. */
export function stripModel(strips: readonly NamedStrip[]): DotStripModel {
  const shown = strips.filter(({ held }) => held !== undefined);
  const small = strips.filter(({ held, isByChild }) => held === undefined && isByChild);
  const maximum = commonMaximum(shown);
  const named = small.length < foldedFrom ? strips : strips.filter((strip) => !small.includes(strip));
  const rows = [...named.map(rowOf), ...(small.length < foldedFrom ? [] : [smallTeams(small.length)])];
  return { rows, ...(maximum === undefined ? {} : { line: { at: maximum, name: `Most common maximum ${maximum}` } }) };
}

const instead = `under ${leastWorkers}`;
const byFamily = 'by family';

function rowOf({ team, name, held, isByChild, median: middle, workers }: NamedStrip): StripRow {
  if (!held || middle === undefined) {
    const words = isByChild
      ? `Under ${leastWorkers} workers: not drawn, so that nobody can be told`
      : 'Its workers are counted by family, not by child';
    return {
      key: team,
      name,
      medianText: '',
      numbers: '',
      instead: isByChild ? instead : byFamily,
      lines: [words],
      spoken: `${name}: ${words}`,
    };
  }
  const [least, most] = [held[0]!.at, held.at(-1)!.at];
  const lines = [`${workers} workers`, `Median ${pointsText(middle)} children`, `From ${least} to ${most}`];
  return {
    key: team,
    name,
    counts: held,
    median: middle,
    medianText: pointsText(middle),
    numbers: String(workers),
    lines,
    spoken: `${name}: ${lines.join(', ')}`,
  };
}

function smallTeams(count: number): StripRow {
  const words = `${count} teams have under ${leastWorkers} workers and are not drawn`;
  return { key: 'small', name: `${count} small teams`, medianText: '', numbers: '', instead, lines: [words], spoken: words };
}

/** Teams with their median, range and number of workers; nothing of a small team but that it is one. */
export function stripsTable(strips: readonly NamedStrip[], caption: string): EvidenceTable {
  return {
    caption,
    columns: [
      { name: 'Team' },
      { name: 'Workers', isNumber: true },
      { name: 'Median', isNumber: true },
      { name: 'Fewest', isNumber: true },
      { name: 'Most', isNumber: true },
    ],
    rows: strips.map(({ name, held, isByChild, median: middle, workers }) =>
      held && middle !== undefined
        ? [name, String(workers), pointsText(middle), String(held[0]!.at), String(held.at(-1)!.at)]
        : [name, isByChild ? instead : byFamily, '–', '–', '–'],
    ),
  };
}
