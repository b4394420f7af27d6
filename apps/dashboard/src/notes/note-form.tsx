import { Button, Checkbox, NativeSelect, TextInput, Textarea } from '@mantine/core';
import type { ImportSummary, NoteForm as NoteDraft } from '@waymark/contract';
import { monthText } from '@waymark/calendar';
import type { Indicator, KnownNote } from '@waymark/indicators';
import { type FormEvent, useState } from 'react';
import type { Period } from '../platform/scope-search.js';
import { MistakeSummary, type Mistakes, monthOptions, useSaving } from './form-parts.js';

export interface NoteFormProps {
  readonly authority: string;
  readonly indicator: Indicator;
  /** The months that have figures. */
  readonly span: Period;
  /** The code of the area or team that the note is about; left out: the whole service. */
  readonly unitCode: string | undefined;
  readonly areaName: string;
  /** The month that was chosen, as 2026-03. */
  readonly month: string;
  /** Begun from "Restart usual range". */
  readonly restarts: boolean;
  /** The note that is corrected: the same record under its reference. Left out: a new note. */
  readonly corrects?: KnownNote;
  readonly onSaved: (saved: ImportSummary) => void;
}

const kinds = [
  { value: 'something_changed', label: 'Something changed' },
  { value: 'context', label: 'Context' },
  { value: 'question', label: 'Question' },
] as const;

/** What is missing or too long in a note; nothing where it may be saved. */
export function noteMistakes(note: NoteDraft): Mistakes {
  return {
    ...(note.title.trim() === '' ? { title: 'Title: write what happened, in a few words.' } : {}),
    ...(note.title.length > 50 ? { title: 'Title: write at most 50 characters.' } : {}),
    ...((note.text ?? '').length > 600 ? { text: 'Words: write at most 600 characters.' } : {}),
    ...(note.restarts_range && (note.agreed_by ?? '').trim() === ''
      ? { agreed_by: 'Agreed by: write the role or the board that agreed to start the usual range anew.' }
      : {}),
  };
}

/** A note as somebody would have filled it in. */
function draftOf(note: KnownNote): NoteDraft {
  return {
    note_ref: note.reference,
    noted_on: monthText(note.month),
    indicator: note.indicator ?? null,
    unit_code: note.unit ?? null,
    kind: note.kind,
    title: note.title,
    text: note.text ?? '',
    restarts_range: note.restartsRange,
    agreed_by: note.agreedBy ?? '',
  };
}

/** A dated note about a chart: what changed, what is worth knowing, or what somebody asks. Never about a person. */
export function NoteForm({ authority, indicator, span, unitCode, areaName, month, restarts, corrects, onSaved }: NoteFormProps) {
  const [note, setNote] = useState<NoteDraft>(
    corrects
      ? draftOf(corrects)
      : {
          noted_on: month,
          indicator: indicator.id,
          unit_code: unitCode ?? null,
          kind: restarts ? 'something_changed' : 'context',
          title: '',
          text: '',
          restarts_range: restarts,
          agreed_by: '',
        },
  );
  const { save, isSaving, mistakes, summary } = useSaving<NoteDraft>(authority, 'notes', onSaved);
  const change = (part: Partial<NoteDraft>) => setNote({ ...note, ...part });
  const canRestart = note.kind === 'something_changed' && note.indicator !== null && indicator.pattern !== 'none';
  const doesRestart = canRestart && note.restarts_range === true;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const whole: NoteDraft = {
      ...note,
      restarts_range: doesRestart,
      text: note.text?.trim() || null,
      agreed_by: (doesRestart && note.agreed_by?.trim()) || null,
    };
    save(whole, noteMistakes(whole));
  };
  return (
    <form className="small-form" onSubmit={submit} noValidate>
      <p>{areaName}. Write about work and months, never about a person: no names of children, families or colleagues.</p>
      <MistakeSummary title="The note was not saved" mistakes={mistakes} summary={summary} />
      <NativeSelect
        id="form-noted_on"
        data-autofocus
        label="Month"
        data={monthOptions(span)}
        value={note.noted_on}
        onChange={(event) => change({ noted_on: event.currentTarget.value })}
      />
      <NativeSelect
        id="form-indicator"
        label="About"
        data={[
          { value: indicator.id, label: `${indicator.short} (${indicator.id})` },
          { value: '', label: 'All measures' },
        ]}
        value={note.indicator ?? ''}
        onChange={(event) => change({ indicator: event.currentTarget.value || null })}
      />
      <NativeSelect
        id="form-kind"
        label="Kind"
        data={[...kinds]}
        value={note.kind}
        onChange={(event) => change({ kind: kinds.find(({ value }) => value === event.currentTarget.value)!.value })}
      />
      <TextInput
        id="form-title"
        label="Title"
        description="Up to 50 characters"
        maxLength={50}
        value={note.title}
        error={mistakes.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Textarea
        id="form-text"
        label="Words"
        description="Up to 600 characters, may stay blank"
        maxLength={600}
        rows={4}
        value={note.text ?? ''}
        error={mistakes.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {canRestart && (
        <Checkbox
          id="form-restarts_range"
          label="The usual range starts anew in this month"
          description="Only for a known change that has lasted. Both ranges stay on the chart."
          checked={doesRestart}
          onChange={(event) => change({ restarts_range: event.currentTarget.checked })}
        />
      )}
      {doesRestart && (
        <TextInput
          id="form-agreed_by"
          label="Agreed by"
          description="A role or a board, never a name"
          value={note.agreed_by ?? ''}
          error={mistakes.agreed_by}
          onChange={(event) => change({ agreed_by: event.currentTarget.value })}
        />
      )}
      <Button type="submit" loading={isSaving}>
        {corrects ? 'Save the note' : doesRestart ? 'Add the note and restart the range' : 'Add the note'}
      </Button>
    </form>
  );
}
