import { monthFromText } from '@waymark/calendar';
import type { ListRow } from '@waymark/contract';
import type { KnownAim } from '@waymark/indicators';

/** An aim with why it was set and who agreed to it. */
export interface StatedAim extends KnownAim {
  /** The day that it begins on, by which it is known again. */
  readonly fromDay: string;
  readonly reason: string;
  readonly agreedBy: string;
}

/** Aims as the list holds them; one with a month that is none is passed over. */
export function aimsFrom(rows: readonly ListRow<'aims'>[]): readonly StatedAim[] {
  return rows.flatMap((row) => {
    const from = monthFromText(row.from_on.slice(0, 7));
    if (from === undefined) return [];
    return [
      {
        indicator: row.indicator,
        unit: row.unit_code ?? 'ALL',
        value: row.value,
        from,
        fromDay: row.from_on,
        reason: row.reason,
        agreedBy: row.agreed_by,
      },
    ];
  });
}

/** A unit of the figures frame by the code that aims know it by. */
export function aimUnit(unit: string): string {
  return unit === 'ALL' ? unit : unit.slice(5);
}

/** The aims of a measure in a unit, the newest first. */
export function aimsOf(aims: readonly StatedAim[], indicatorId: string, unit: string): readonly StatedAim[] {
  return aims.filter((aim) => aim.indicator === indicatorId && aim.unit === aimUnit(unit)).sort((a, b) => b.from - a.from);
}
