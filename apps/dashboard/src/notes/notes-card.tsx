import { type Indicator, monthWords, monthsWords, valueText } from '@waymark/indicators';
import type { Reading } from '@waymark/indicators';
import { aimsOf } from '../aims/known-aims.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { useNoteDesk } from './note-desk.js';
import { notesOn, unitCodesOf } from './known-notes.js';
import { NoteList } from './note-list.js';

interface NotesCardProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  /** Left out where the page does not show the usual ranges. */
  readonly reading?: Reading;
  /** The note that the address points at. */
  readonly openNote?: string;
}

/** What people know about a chart: its notes by their numbers, what is aimed at, and when the usual range was restarted. */
export function NotesCard({ indicator, scope, reading, openNote }: NotesCardProps) {
  const desk = useNoteDesk();
  const notes = notesOn(scope.notes, indicator.id, unitCodesOf(scope.scope, scope.unit), scope.period);
  const aims = aimsOf(scope.aims, indicator.id, scope.unit);
  const canAim = indicator.direction !== 'read';
  const canRestart = indicator.pattern !== 'none';
  if (notes.length === 0 && aims.length === 0 && !desk) return null;
  return (
    <section
      className={notes.length + aims.length === 0 ? 'card notes-card no-print' : 'card notes-card'}
      aria-labelledby="what-people-know"
    >
      <h2 id="what-people-know">What people know about this chart</h2>
      <p className="subtitle">
        {notes.length === 0 ? 'No notes in these months.' : 'Notes stand on the chart by number, and in print.'}
      </p>
      {notes.length > 0 && <NoteList notes={notes} openNote={openNote} />}
      {reading && reading.stretches.length > 1 && (
        <>
          <h3>Usual ranges</h3>
          <ul className="plain-list">
            {reading.stretches.map(({ from, to, counted }) => (
              <li key={from}>
                {monthsWords(from, to)}, from {counted} {counted === 1 ? 'point' : 'points'}
              </li>
            ))}
          </ul>
        </>
      )}
      {aims.length > 0 && (
        <>
          <h3>Aims</h3>
          <ul className="plain-list">
            {aims.map((aim) => (
              <li key={aim.from}>
                <span className="strong">{valueText(indicator, aim.value)}</span> from {monthWords(aim.from)}.{' '}
                {withStop(aim.reason)} Agreed by {withStop(aim.agreedBy)}{' '}
                {desk && (
                  <button type="button" className="as-link no-print" onClick={() => desk.editAim(aim)}>
                    Edit<span className="only-spoken"> the aim from {monthWords(aim.from)}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {desk && (
        <p className="card-links no-print">
          <button type="button" className="as-link" onClick={() => desk.addNote()}>
            Add a note at a month
          </button>
          {canAim && (
            <button type="button" className="as-link" onClick={desk.setAim}>
              Set an aim
            </button>
          )}
          {canRestart && (
            <button type="button" className="as-link" onClick={desk.restartRange}>
              Restart usual range
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** What somebody wrote, ended as a sentence once. */
function withStop(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
