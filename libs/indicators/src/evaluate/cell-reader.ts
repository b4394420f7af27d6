import type { Month } from '@waymark/calendar';
import type { CellTable, CellUnit, Count } from '@waymark/observations';

/** Reads an authority's cells for one unit and month. */
export class CellReader {
  constructor(
    private readonly cells: CellTable,
    /** `undefined`: every unit. */
    private readonly units: ReadonlySet<CellUnit> | undefined,
    readonly month: Month,
  ) {}

  /** How many observations of a flow in the month satisfy a condition on their value; every one where none is given. */
  sum(measure: string, isMeant: (value: number) => boolean = () => true): number {
    return this.counts(measure).reduce((total, { value, n }) => (isMeant(value) ? total + n : total), 0);
  }

  /** The whole distribution of a flow in the month, by value, lowest first; values without observations are left out. */
  distribution(measure: string): readonly { readonly value: number; readonly n: number }[] {
    const byValue = new Map<number, number>();
    for (const { value, n } of this.counts(measure)) byValue.set(value, (byValue.get(value) ?? 0) + n);
    return [...byValue].filter(([, n]) => n !== 0).map(([value, n]) => ({ value, n })).sort((a, b) => a.value - b.value);
  }

  private counts(measure: string): readonly Count[] {
    const found: Count[] = [];
    for (const [unit, counts] of this.cells.at(measure, this.month)) {
      if (!this.units || this.units.has(unit)) found.push(...counts);
    }
    return found;
  }
}
