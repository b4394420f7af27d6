import type { Cell, CellKey } from './cell.js';
import type { CellUnit } from './cell-unit.js';
import type { Observation } from './observation.js';

const separator = '\u001f';

interface Sum {
  n: number;
  weight: number;
}

/**
 * Counts observations into cells. Adding an observation and later taking the same one away leaves nothing, so that the difference
 * between before and after is one tally: `add` what holds now, `take` what held before.
 */
export class Tally {
  private readonly sums = new Map<string, Sum>();

  add(observation: Observation): void {
    this.count(observation, 1);
  }

  take(observation: Observation): void {
    this.count(observation, -1);
  }

  /** The cells that are not empty, in no particular order. */
  *cells(): Generator<Cell> {
    for (const [text, sum] of this.sums) {
      if (sum.n !== 0 || sum.weight !== 0) yield { ...keyFromText(text), n: sum.n, weight: sum.weight };
    }
  }

  private count(observation: Observation, sign: 1 | -1): void {
    const times = (observation.times ?? 1) * sign;
    const weight = (observation.weight ?? 0) * sign;
    if (observation.grain === 'flow') return this.bump(observation, observation.month, times, weight);
    if (observation.grain === 'snapshot') return this.bump(observation, observation.day, times, weight);
    if (observation.until !== undefined && observation.until <= observation.from) return;
    this.bump(observation, observation.from, times, weight);
    if (observation.until !== undefined) this.bump(observation, observation.until, -times, -weight);
  }

  private bump({ measure, unit, split, value }: Observation, at: number, n: number, weight: number): void {
    const text = measure + separator + at + separator + unit + separator + split + separator + value;
    const sum = this.sums.get(text);
    if (sum) {
      sum.n += n;
      sum.weight += weight;
    } else this.sums.set(text, { n, weight });
  }
}

function keyFromText(text: string): CellKey {
  const [measure, at, unit, split, value] = text.split(separator) as [string, string, string, string, string];
  return { measure, at: Number(at), unit: unit as CellUnit, split, value: Number(value) };
}
