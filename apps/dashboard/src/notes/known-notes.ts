import { type Month, monthFromText } from '@waymark/calendar';
import type { AuthorityScope, ListRow } from '@waymark/contract';
import { type KnownNote, isAbout } from '@waymark/indicators';
import type { Period } from '../platform/scope-search.js';

/** Notes as the list holds them; one with a month that is none is passed over. */
export function notesFrom(rows: readonly ListRow<'notes'>[]): readonly KnownNote[] {
  return rows.flatMap((row) => {
    const month = monthFromText(row.noted_on.slice(0, 7));
    if (month === undefined) return [];
    return [
      {
        reference: row.note_ref,
        month,
        indicator: row.indicator ?? undefined,
        unit: row.unit_code ?? undefined,
        kind: row.kind,
        title: row.title,
        text: row.text ?? undefined,
        restartsRange: row.restarts_range === 'yes',
        agreedBy: row.agreed_by ?? undefined,
      },
    ];
  });
}

/** The codes that a unit of the figures frame lies in: its own and, for a team, its area's; none for the whole service. */
export function unitCodesOf({ teams }: Pick<AuthorityScope, 'teams'>, unit: string): readonly string[] {
  if (unit === 'ALL') return [];
  if (!unit.startsWith('team:')) return [unit.slice(5)];
  const code = unit.slice(5);
  const area = teams.find((team) => team.code === code)?.serviceArea;
  return area === undefined ? [code] : [code, area];
}

/** A note with the number that stands in its ring on the chart. */
export interface NumberedNote {
  readonly number: number;
  readonly note: KnownNote;
}

/** The notes that stand on a chart, numbered in the order of their months. */
export function notesOn(
  notes: readonly KnownNote[],
  indicatorId: string,
  unitCodes: readonly string[],
  period: Period,
): readonly NumberedNote[] {
  const within = (month: Month) => month >= period.from && month <= period.to;
  return notes
    .filter((note) => within(note.month) && isAbout(note, indicatorId, unitCodes))
    .sort((a, b) => a.month - b.month || (a.reference < b.reference ? -1 : 1))
    .map((note, i) => ({ number: i + 1, note }));
}
