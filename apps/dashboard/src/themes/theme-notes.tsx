import { type Indicator, type Theme, monthWords } from '@waymark/indicators';
import type { MeasureScope } from '../measures/measure-scope.js';
import { notesOn, unitCodesOf } from '../notes/known-notes.js';
import { PathIcon } from '../overview/column-icons.js';
import { type Judged, monthOfDay } from '../overview/judged.js';

const kinds = { something_changed: 'something changed', context: 'context', question: 'question' } as const;

/** What people know about the lead chart, and what its theme's lead says would take us one point higher. */
export function ThemeNotes({
  theme,
  scope,
  lead,
  judged,
}: {
  readonly theme: Theme;
  readonly scope: MeasureScope;
  readonly lead: Indicator | undefined;
  readonly judged: Judged | undefined;
}) {
  const notes = lead ? notesOn(scope.notes, lead.id, unitCodesOf(scope.scope, scope.unit), scope.period) : [];
  return (
    <section className={`card theme-notes ${theme}`} aria-labelledby="notes-title">
      <h2 id="notes-title">What people know about this chart</h2>
      {notes.length === 0 ? (
        <p className="quiet">Nobody has left a note on this measure in these months.</p>
      ) : (
        <ol className="note-list">
          {notes.map(({ number, note }) => (
            <li key={note.reference}>
              <span className="note-number">{number}</span>
              <div>
                <h3>{note.title}</h3>
                {note.text && <p>{note.text}</p>}
                <p className="quiet">
                  {monthWords(note.month)}, {kinds[note.kind]}.{note.restartsRange && ' The usual range starts anew here.'}
                  {note.agreedBy && ` Agreed by ${note.agreedBy}`}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {judged?.oneHigher && (
        <div className="one-higher">
          <h3>
            <PathIcon />
            What would take us one point higher?
          </h3>
          <p>{judged.oneHigher}</p>
          <p className="quiet">Theme lead, {monthOfDay(judged.judgedOn)}</p>
        </div>
      )}
    </section>
  );
}
