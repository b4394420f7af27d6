import type { AimForm, NoteForm } from '@waymark/contract';

/** One row of a dataset as its file would hold it: column and text. */
export type FormRow = Readonly<Record<string, string>>;

/** A note as a row of `notes`, under its reference. A correction says its empty columns too, so that nothing of before stays in them. */
export function noteRow(reference: string, note: NoteForm): FormRow {
  const row = {
    note_ref: reference,
    noted_on: dayOf(note.noted_on),
    indicator: note.indicator,
    unit_code: note.unit_code,
    kind: note.kind,
    title: note.title,
    text: note.text,
    restarts_range: note.restarts_range ? 'yes' : 'no',
    agreed_by: note.agreed_by,
  };
  return note.note_ref ? withBlanks(row) : filled(row);
}

/** An aim as a row of `aims`. The same measure, unit and month again replaces what was aimed at. */
export function aimRow(aim: AimForm): FormRow {
  return filled({
    indicator: aim.indicator,
    unit_code: aim.unit_code,
    value: String(aim.value),
    from_on: dayOf(aim.from_on),
    reason: aim.reason,
    agreed_by: aim.agreed_by,
  });
}

/** The row as the bytes of a file with its headings: a form is read, checked and staged as any file is. */
export function fileOf(row: FormRow): Uint8Array {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(',')}\r\n`;
  return new TextEncoder().encode(line(Object.keys(row)) + line(Object.values(row)));
}

/** The first day of a month; a day as it is. */
function dayOf(monthOrDay: string): string {
  return monthOrDay.length === 7 ? `${monthOrDay}-01` : monthOrDay;
}

function withBlanks(row: Readonly<Record<string, string | null | undefined>>): FormRow {
  return Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text ?? '']));
}

function filled(row: Readonly<Record<string, string | null | undefined>>): FormRow {
  return Object.fromEntries(Object.entries(row).flatMap(([column, text]) => (text ? [[column, text]] : [])));
}
