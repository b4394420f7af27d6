import { useParams } from '@tanstack/react-router';
import { type Month, monthText } from '@waymark/calendar';
import type { ImportSummary } from '@waymark/contract';
import type { Indicator, KnownNote } from '@waymark/indicators';
import { type ReactNode, createContext, useContext, useMemo, useState } from 'react';
import { AimForm } from '../aims/aim-form.js';
import type { StatedAim } from '../aims/known-aims.js';
import { areaName } from '../layout/area-tree.js';
import { Panel } from '../layout/panel.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { announce } from '../platform/announce.js';
import { SavedNotice } from './form-parts.js';
import { NoteForm } from './note-form.js';

/** What may be written about the measure of a page. */
export interface Desk {
  /** Begins a note, at a month where one was chosen. */
  readonly addNote: (month?: Month) => void;
  /** Begins a note that restarts the usual range. */
  readonly restartRange: () => void;
  readonly setAim: () => void;
  /** Opens what was written, to correct it. */
  readonly editNote: (note: KnownNote) => void;
  readonly editAim: (aim: StatedAim) => void;
}

const DeskContext = createContext<Desk | undefined>(undefined);

/** The forms of the measure on this page; `undefined` where nothing may be written, as in the demonstration. */
export function useNoteDesk(): Desk | undefined {
  return useContext(DeskContext);
}

interface Open {
  readonly form: 'note' | 'aim';
  readonly month: Month;
  readonly restarts: boolean;
  readonly note?: KnownNote;
  readonly aim?: StatedAim;
}

interface NoteDeskProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly children: ReactNode;
}

/** Holds the forms of one measure, and says what was saved, with the way back. */
export function NoteDesk({ indicator, scope, children }: NoteDeskProps) {
  const { authority } = useParams({ from: '/$authority' });
  const [open, setOpen] = useState<Open>();
  const [saved, setSaved] = useState<{ readonly act: ImportSummary; readonly words: string }>();
  const { period } = scope;
  const desk = useMemo(
    () => ({
      addNote: (month: Month = period.to) => setOpen({ form: 'note', month, restarts: false }),
      restartRange: () => setOpen({ form: 'note', month: period.to, restarts: true }),
      setAim: () => setOpen({ form: 'aim', month: period.to, restarts: false }),
      editNote: (note: KnownNote) => setOpen({ form: 'note', month: note.month, restarts: false, note }),
      editAim: (aim: StatedAim) => setOpen({ form: 'aim', month: aim.from, restarts: false, aim }),
    }),
    [period],
  );
  if (scope.scope.authority.demonstration) return children;
  const onSaved = (words: string) => (act: ImportSummary) => {
    setOpen(undefined);
    setSaved({ act, words });
    announce(words);
  };
  const shared = {
    authority,
    indicator,
    span: scope.span,
    unitCode: scope.unit === 'ALL' ? undefined : scope.unit.slice(5),
    areaName: scope.unitName,
    month: monthText(open?.month ?? period.to),
  };
  return (
    <DeskContext.Provider value={desk}>
      {saved && <SavedNotice authority={authority} saved={saved.act} words={saved.words} onUndone={() => setSaved(undefined)} />}
      {children}
      <Panel title={open ? titleOf(open) : ''} isOpen={open !== undefined} onClose={() => setOpen(undefined)}>
        {open?.form === 'note' && (
          <NoteForm
            {...shared}
            areaName={open.note ? unitName(scope, open.note.unit) : shared.areaName}
            restarts={open.restarts}
            corrects={open.note}
            onSaved={onSaved(open.note ? 'Note corrected.' : 'Note added.')}
          />
        )}
        {open?.form === 'aim' && (
          <AimForm {...shared} corrects={open.aim} onSaved={onSaved(open.aim ? 'Aim corrected.' : 'Aim set.')} />
        )}
      </Panel>
    </DeskContext.Provider>
  );
}

function titleOf({ form, restarts, note, aim }: Open): string {
  if (form === 'aim') return aim ? 'Edit the aim' : 'Set an aim';
  if (note) return 'Edit the note';
  return restarts ? 'Restart the usual range' : 'Add a note';
}

/** The name of the area or team that a note is about; its code where nobody knows it any more. */
function unitName({ scope }: MeasureScope, code: string | undefined): string {
  return areaName(scope, code) ?? areaName(scope, `team:${code}`) ?? code ?? '';
}
