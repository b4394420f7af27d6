import { FileRefused, type SheetSummary, WhichSheet } from '@waymark/ingest';
import type { Place } from '@waymark/basics';

/** A refusal as it travels between processes. */
export interface SentRefusal {
  readonly code: string;
  readonly reason: string;
  readonly repair: string;
  readonly place: Place;
  readonly kind: FileRefused['kind'];
  readonly sheets?: readonly SheetSummary[];
}

export function sentRefusal(refused: FileRefused): SentRefusal {
  const { code, kind, issue } = refused;
  const sent = { code, kind, reason: issue.reason, repair: issue.repair, place: issue.place };
  return refused instanceof WhichSheet ? { ...sent, sheets: refused.sheets } : sent;
}

/** The refusal that was sent, of the same class. */
export function receivedRefusal({ code, reason, repair, place, kind, sheets }: SentRefusal): FileRefused {
  return sheets === undefined ? new FileRefused(code, reason, repair, place, kind) : new WhichSheet(sheets, place);
}
