import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormResult, type ImportSummary, routes } from '@waymark/contract';
import { monthText, monthsBetween } from '@waymark/calendar';
import { monthWords } from '@waymark/indicators';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { announce } from '../platform/announce.js';
import { ProblemAnswer, postJson, problemOf } from '../platform/http.js';
import { listQuery } from '../platform/queries.js';
import type { Period } from '../platform/scope-search.js';

/** What is wrong in a form, by its fields. The word `form` stands for what is wrong with the whole. */
export type Mistakes = Readonly<Record<string, string>>;

interface Saving<Draft> {
  readonly save: (draft: Draft, mistakes: Mistakes) => void;
  readonly isSaving: boolean;
  readonly mistakes: Mistakes;
  readonly summary: Ref<HTMLDivElement>;
}

/**
 * Saves a form at once, as an act of its own. Mistakes that we find, or that the server names by their field, are listed on top and take
 * the focus; nothing that was written is lost.
 */
export function useSaving<Draft>(
  authority: string,
  dataset: 'notes' | 'aims',
  onSaved: (saved: ImportSummary) => void,
): Saving<Draft> {
  const queries = useQueryClient();
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const summary = useRef<HTMLDivElement>(null);
  const say = (found: Mistakes) => {
    setMistakes(found);
    setTimeout(() => summary.current?.focus());
  };
  const saving = useMutation({
    mutationFn: (draft: Draft) => postJson<FormResult>(routes.form(authority, dataset), draft),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: listQuery(authority, dataset).queryKey });
      onSaved(saved.import);
      await queries.invalidateQueries({ queryKey: ['authority', authority] });
    },
    onError: (error) => {
      const { detail, repair, where } = problemOf(error);
      const field = error instanceof ProblemAnswer ? where : undefined;
      say({ [field ?? 'form']: [detail, repair].filter(Boolean).join(' ') });
    },
  });
  return {
    save: (draft, found) => {
      if (Object.keys(found).length > 0) say(found);
      else {
        setMistakes({});
        saving.mutate(draft);
      }
    },
    isSaving: saving.isPending,
    mistakes,
    summary,
  };
}

/** What is wrong, on top of the form, each with a link to its field. */
export function MistakeSummary({
  title,
  mistakes,
  summary,
}: {
  readonly title: string;
  readonly mistakes: Mistakes;
  readonly summary: Ref<HTMLDivElement>;
}): ReactNode {
  const listed = Object.entries(mistakes);
  if (listed.length === 0) return null;
  return (
    <div className="error-summary" ref={summary} tabIndex={-1} role="alert">
      <p className="state-title">{title}</p>
      <ul>
        {listed.map(([field, words]) => (
          <li key={field}>{field === 'form' ? words : <a href={`#form-${field}`}>{words}</a>}</li>
        ))}
      </ul>
    </div>
  );
}

/** The months that a form offers, the latest first, as options of a select. */
export function monthOptions({ from, to }: Period): { value: string; label: string }[] {
  return [...monthsBetween(from, to)].reverse().map((month) => ({ value: monthText(month), label: monthWords(month) }));
}

/**
 * What was saved, in words, and the way back. Nothing once it was undone. Where the thing that opened the form is gone, the focus comes
 * here.
 */
export function SavedNotice({
  authority,
  saved,
  words,
  onUndone,
}: {
  readonly authority: string;
  readonly saved: ImportSummary;
  readonly words: string;
  readonly onUndone: () => void;
}) {
  const queries = useQueryClient();
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) notice.current?.focus({ preventScroll: true });
  });
  const undo = useMutation({
    mutationFn: () => postJson<ImportSummary[]>(routes.undo(authority, saved.batch), { withDependents: false }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['authority', authority] });
      announce('Undone');
      onUndone();
    },
  });
  return (
    <p className="notice saved" role="status" ref={notice} tabIndex={-1}>
      <span>
        {words} It stands in the history as import {saved.batch}.{' '}
        <button type="button" className="as-link" disabled={undo.isPending} onClick={() => undo.mutate()}>
          Undo
        </button>
        {undo.isError && ` ${problemOf(undo.error).detail}`}
      </span>
    </p>
  );
}
