import { doesRestart, monthWords } from '@waymark/indicators';
import { useEffect, useRef } from 'react';
import type { NumberedNote } from './known-notes.js';
import { useNoteDesk } from './note-desk.js';

interface NoteListProps {
  readonly notes: readonly NumberedNote[];
  /** The note that the address points at, by its reference. */
  readonly openNote?: string;
}

const kinds = { something_changed: 'something changed', context: 'context', question: 'question' } as const;

/** Notes by the numbers that stand on the chart, with their words, month and kind. */
export function NoteList({ notes, openNote }: NoteListProps) {
  return (
    <ol className="note-list">
      {notes.map((one) => (
        <Note key={one.note.reference} {...one} isOpen={one.note.reference === openNote} />
      ))}
    </ol>
  );
}

function Note({ number, note, isOpen }: NumberedNote & { readonly isOpen: boolean }) {
  const desk = useNoteDesk();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'center' });
  }, [isOpen]);
  return (
    <li ref={item} className={isOpen ? 'note is-open' : 'note'}>
      <span className="note-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <p className="strong">
          <span className="only-spoken">Note {number}: </span>
          {note.title}
        </p>
        {note.text && <p>{note.text}</p>}
        <p className="quiet">
          {monthWords(note.month)}, {kinds[note.kind]}.{doesRestart(note) && ' The usual range starts anew here.'}
          {note.agreedBy && ` Agreed by ${note.agreedBy}.`}
          {note.indicator === undefined && ' About all measures.'}
        </p>
        {desk && (
          <button type="button" className="as-link no-print" onClick={() => desk.editNote(note)}>
            Edit<span className="only-spoken"> note {number}</span>
          </button>
        )}
      </div>
    </li>
  );
}
