import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type AuthorityDraft, type AuthoritySummary, routes } from '@waymark/contract';
import { type FormEvent, useRef, useState } from 'react';
import { ProblemAnswer, postJson, problemOf } from '../platform/http.js';
import { draftMistakes } from './draft-mistakes.js';

/** Two fields make an empty service of one's own, and its Imports page says what comes first. */
export function StartForm({ onDone }: { readonly onDone?: () => void }) {
  const [draft, setDraft] = useState<AuthorityDraft>({ code: '', name: '' });
  const [mistakes, setMistakes] = useState<Partial<AuthorityDraft>>({});
  const summary = useRef<HTMLDivElement>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: (wanted: AuthorityDraft) => postJson<AuthoritySummary>(routes.authorities(), wanted),
    onSuccess: async ({ code }) => {
      await queries.invalidateQueries({ queryKey: ['authorities'] });
      onDone?.();
      await navigate({ to: '/$authority/imports', params: { authority: code } });
    },
    onError: (error) => {
      if (error instanceof ProblemAnswer && (error.problem.where === 'code' || error.problem.where === 'name')) {
        setMistakes({ [error.problem.where]: [error.problem.detail, error.problem.repair].filter(Boolean).join(' ') });
      }
      setTimeout(() => summary.current?.focus());
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = { code: draft.code.trim(), name: draft.name.trim() };
    const found = draftMistakes(wanted);
    setMistakes(found);
    if (Object.keys(found).length > 0) setTimeout(() => summary.current?.focus());
    else start.mutate(wanted);
  };

  const listed = Object.entries(mistakes).filter(([, words]) => words !== undefined);
  return (
    <form className="start-form" onSubmit={submit} noValidate>
      <p>An empty service takes your own files. Nothing of the demonstration is in it.</p>
      {(listed.length > 0 || start.isError) && (
        <div className="error-summary" ref={summary} tabIndex={-1} role="alert">
          <p className="state-title">The service was not made</p>
          <ul>
            {listed.map(([field, words]) => (
              <li key={field}>
                <a href={`#start-${field}`}>{words}</a>
              </li>
            ))}
            {start.isError && listed.length === 0 && <li>{problemOf(start.error).detail}</li>}
          </ul>
        </div>
      )}
      <TextInput
        id="start-name"
        label="Name of the service"
        description="As it should stand under Waymark, for example Northmere Council"
        value={draft.name}
        error={mistakes.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
      />
      <TextInput
        id="start-code"
        label="Code"
        description="1 to 20 letters, digits or hyphens, for example 314. It stands in the address of every page"
        value={draft.code}
        error={mistakes.code}
        onChange={(event) => setDraft({ ...draft, code: event.currentTarget.value })}
      />
      <Button type="submit" loading={start.isPending}>
        Start with this service
      </Button>
    </form>
  );
}
