import { type Day, type Month, monthOf } from '@waymark/calendar';
import { caseloadRowsMeasure, heldMeasure, maximumMeasure } from '@waymark/cases';
import { type WorkersAt, leastWorkers } from '@waymark/contract';
import { WordColumnBuilder, encodeFrame, narrowNumbers } from '@waymark/frames';
import type { KnownTeam } from '@waymark/indicators';
import { type CellTable, type Count, teamUnit } from '@waymark/observations';

/**
 * Encodes the unnamed caseload strips as the frame of the contract: each team's latest count of the last month, up to `latest`, in which
 * any team has sent one. No number of a team with fewer than six workers leaves this function.
 */
export function caseloadsFrame(
  cells: CellTable,
  teams: readonly KnownTeam[],
  latest: Month | undefined,
  version: number,
): Uint8Array {
  const [team, what] = [new WordColumnBuilder(), new WordColumnBuilder()];
  const [day, at, n]: [number[], number[], number[]] = [[], [], []];
  const days = daysOfLastMonth(cells, latest);
  for (const code of teams.map((one) => one.code).sort()) {
    const counted = days.find((one) => cells.at(caseloadRowsMeasure, one, new Set([teamUnit(code)])).length > 0);
    if (counted === undefined) continue;
    const add = (kind: string, workers: WorkersAt) => {
      team.add(code);
      what.add(kind);
      day.push(counted);
      at.push(workers.at);
      n.push(workers.n);
    };
    const workersAt = (measure: string) => summed(cells.at(measure, counted, new Set([teamUnit(code)])));
    const held = workersAt(heldMeasure);
    const workers = held.reduce((sum, { n: some }) => sum + some, 0);
    if (workers < leastWorkers) {
      add(workers === 0 ? 'families' : 'under', { at: 0, n: 0 });
      continue;
    }
    for (const some of held) add('held', some);
    for (const some of workersAt(maximumMeasure)) add('maximum', some);
  }
  const numbers = (values: readonly number[]) => ({ kind: 'numbers', values: narrowNumbers(values) }) as const;
  return encodeFrame({
    length: day.length,
    columns: { team: team.build(), what: what.build(), day: numbers(day), at: numbers(at), n: numbers(n) },
    facts: { version: String(version) },
  });
}

/** The days of the last month in which some team has counted, the last one first. */
function daysOfLastMonth(cells: CellTable, latest: Month | undefined): readonly Day[] {
  if (latest === undefined) return [];
  const days = (cells.timesOf(caseloadRowsMeasure) as readonly Day[]).filter((day) => monthOf(day) <= latest);
  const last = days.at(-1);
  return last === undefined ? [] : days.filter((day) => monthOf(day) === monthOf(last)).reverse();
}

function summed(counts: readonly Count[]): readonly WorkersAt[] {
  const sums = new Map<number, number>();
  for (const { value, n } of counts) sums.set(value, (sums.get(value) ?? 0) + n);
  return [...sums]
    .filter(([, n]) => n > 0)
    .map(([at, n]) => ({ at, n }))
    .sort((a, b) => a.at - b.at);
}
