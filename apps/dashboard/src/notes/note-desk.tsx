import { useParams } from '@tanstack/react-router';
import { type Month, monthText } from '@waymark/calendar';
import type { ImportSummary } from '@waymark/contract';
import type { Indicator } from '@waymark/indicators';
import { type ReactNode, createContext, useContext, useMemo, useState } from 'react';
import { AimForm } from '../aims/aim-form.js';
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
}

const DeskContext = createContext<Desk | undefined>(undefined);

/** The forms of the measure on this page; `undefined` where nothing may be written, as in the demonstration. */
export function useNoteDesk(): Desk | undefined {
  return useContext(DeskContext);
}

type Open = { readonly form: 'note' | 'aim'; readonly month: Month; readonly restarts: boolean };

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
      <Panel
        title={open?.form === 'aim' ? 'Set an aim' : open?.restarts ? 'Restart the usual range' : 'Add a note'}
        isOpen={open !== undefined}
        onClose={() => setOpen(undefined)}
      >
        {open?.form === 'note' && <NoteForm {...shared} restarts={open.restarts} onSaved={onSaved('Note added.')} />}
        {open?.form === 'aim' && <AimForm {...shared} onSaved={onSaved('Aim set.')} />}
      </Panel>
    </DeskContext.Provider>
  );
}
