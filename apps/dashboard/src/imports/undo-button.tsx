import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ImportSummary, routes } from '@waymark/contract';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../platform/announce.js';
import { ProblemAnswer, postJson, problemOf } from '../platform/http.js';
import { actName, canRedo, canUndo, rowsText } from './import-words.js';
import { Dialog } from '../layout/dialog.js';
import { takeFocus } from '../layout/take-focus.js';

/** Undo or Redo of one import. Nothing happens before a person confirms; imports that rest on this one are named first. */
export function UndoButton({ authority, one }: { readonly authority: string; readonly one: ImportSummary }) {
  const [isOpen, setOpen] = useState(false);
  const [isRedone, setRedone] = useState(false);
  if (canRedo(one)) return <RedoButton authority={authority} one={one} takesFocus={isOpen} onRedone={() => setRedone(true)} />;
  if (!canUndo(one)) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        ref={isRedone ? takeFocus : undefined}
        onClick={() => setOpen(true)}
        aria-label={`Undo import ${one.batch}, ${actName(one)}`}
      >
        Undo
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={`Undo import ${one.batch}?`}>
        <ConfirmUndo authority={authority} one={one} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function ConfirmUndo({
  authority,
  one,
  onDone,
}: {
  readonly authority: string;
  readonly one: ImportSummary;
  readonly onDone: () => void;
}) {
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: (withDependents: boolean) => postJson<ImportSummary[]>(routes.undo(authority, one.batch), { withDependents }),
    onSuccess: async (acts) => {
      await queries.invalidateQueries({ queryKey: ['authority', authority] });
      announce(
        acts.length > 1 ? `${acts.length} imports undone` : `Import ${one.batch} undone. It can be redone from the history.`,
      );
      onDone();
    },
  });
  const dependents = undo.error instanceof ProblemAnswer ? undo.error.problem.dependents : undefined;
  if (dependents && dependents.length > 0) {
    return (
      <div className="confirm">
        <p>
          {dependents.length === 1 ? 'A later import rests on this one:' : `${dependents.length} later imports rest on this one:`}
        </p>
        <ul className="dependents">
          {dependents.map(({ batch, dataset, file }) => (
            <li key={batch}>
              Import {batch}: {file} <span className="quiet">({dataset})</span>
            </li>
          ))}
        </ul>
        <p>Nothing has been undone yet.</p>
        <div className="confirm-acts">
          <Button variant="subtle" onClick={onDone}>
            Stop
          </Button>
          <Button loading={undo.isPending} onClick={() => undo.mutate(true)}>
            Undo these too
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="confirm">
      <p>
        {actName(one)}: {rowsText(one.counts.added + one.counts.changed)} that it added or changed go back to what was known
        before. Figures change at once. The file is kept, and the import can be redone.
      </p>
      {undo.isError && (
        <p className="form-error" role="alert">
          {problemOf(undo.error).detail} {problemOf(undo.error).repair}
        </p>
      )}
      <div className="confirm-acts">
        <Button variant="subtle" onClick={onDone}>
          Cancel
        </Button>
        <Button loading={undo.isPending} onClick={() => undo.mutate(false)} data-autofocus>
          Undo import {one.batch}
        </Button>
      </div>
    </div>
  );
}

interface RedoButtonProps {
  readonly authority: string;
  readonly one: ImportSummary;
  /** It stands where a person has just undone: the focus of the button that is gone is its own. */
  readonly takesFocus: boolean;
  readonly onRedone: () => void;
}

function RedoButton({ authority, one, takesFocus, onRedone }: RedoButtonProps) {
  const queries = useQueryClient();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const redo = useMutation({
    mutationFn: () => postJson<ImportSummary[]>(routes.redo(authority, one.batch), {}),
    onSuccess: async () => {
      onRedone();
      await queries.invalidateQueries({ queryKey: ['authority', authority] });
      announce(`Import ${one.batch} redone`);
    },
  });
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        ref={button}
        loading={redo.isPending}
        onClick={() => redo.mutate()}
        aria-label={`Redo import ${one.batch}, ${actName(one)}`}
      >
        Redo
      </Button>
      {redo.isError && (
        <p className="form-error" role="alert">
          {problemOf(redo.error).detail}
        </p>
      )}
    </>
  );
}
