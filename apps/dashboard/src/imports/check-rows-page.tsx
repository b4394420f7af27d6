import { Button } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { type ImportResult, type MatchingChoice, type Preview, type PreviewRequest, routes } from '@waymark/contract';
import { catalogue } from '@waymark/indicators';
import { useState } from 'react';
import { Page } from '../layout/page.js';
import { ErrorBlock, Loading, StateBlock } from '../layout/state-block.js';
import { announce } from '../platform/announce.js';
import { ProblemAnswer, postForText, postJson, problemOf, remove } from '../platform/http.js';
import { datasetsQuery } from '../platform/queries.js';
import { saveFile } from '../platform/save-file.js';
import { CountTiles } from './count-tiles.js';
import { datasetLabel, isManyRefused, rowsText } from './import-words.js';
import type { AcceptWords } from './fixes.js';
import { choiceOr, forgetChoice, keepChoice, keptChoice } from './kept-choice.js';
import { togetherBefore } from './kept-together.js';
import { NewTeams } from './new-teams.js';
import { Problems } from './problems.js';
import { Stepper } from './stepper.js';
import { Dialog } from '../layout/dialog.js';

/** Step 3: what would happen if the file were imported now. */
export function CheckRowsPage() {
  const { authority, upload } = useParams({ from: '/$authority/imports/new/$upload/check' });
  const [choice, setChoice] = useState(() => keptChoice(authority, upload));
  const change = (next: MatchingChoice) => {
    keepChoice(authority, upload, next);
    setChoice(next);
  };
  if (!choice) return <Navigate to="/$authority/imports/new/$upload/match" params={{ authority, upload }} replace />;
  return <CheckRows authority={authority} upload={upload} choice={choice} onChoice={change} />;
}

interface CheckRowsProps {
  readonly authority: string;
  readonly upload: string;
  readonly choice: MatchingChoice;
  readonly onChoice: (choice: MatchingChoice) => void;
}

function CheckRows({ authority, upload, choice, onChoice }: CheckRowsProps) {
  const before = togetherBefore(authority, Number(upload));
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const {
    data: preview,
    error,
    refetch,
    isFetching,
  } = useQuery({
    queryKey: ['upload', authority, upload, 'preview', choice],
    queryFn: () => postJson<Preview>(routes.preview(authority, Number(upload)), requestOf(authority, choice, before)),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const label = datasetLabel(datasets, choice.dataset);
  return (
    <Page
      title="Check rows before importing"
      purpose={
        preview && (
          <>
            <strong>{preview.upload.file}</strong>, {rowsText(preview.counts.read)}, read as {label}. No figure has changed yet.
          </>
        )
      }
      crumb={
        <>
          <Link to="/$authority/imports" params={{ authority }}>
            Imports
          </Link>{' '}
          / {label}
        </>
      }
      aside={
        <Link to="/$authority/imports/new/$upload/match" params={{ authority, upload }} className="button-link">
          Change matching
        </Link>
      }
    >
      <Stepper at={3} />
      {error && (
        <section className="card">
          <ErrorBlock error={error} title="We could not check this file" onRetry={() => void refetch()} />
        </section>
      )}
      {!preview && !error && (
        <Loading what="the rows of the file" shape="table" why="Every row is read and checked, which can take a minute." />
      )}
      {preview && (
        <Checked
          authority={authority}
          upload={upload}
          choice={choice}
          onChoice={onChoice}
          isOneOfSeveral={before !== undefined}
          preview={preview}
          isChecking={isFetching}
          onCheckAgain={() => void refetch()}
        />
      )}
    </Page>
  );
}

interface CheckedProps extends CheckRowsProps {
  readonly preview: Preview;
  readonly isOneOfSeveral: boolean;
  readonly isChecking: boolean;
  readonly onCheckAgain: () => void;
}

/** The preview and the decision that ends it. */
export function Checked({
  authority,
  upload,
  choice,
  onChoice,
  preview,
  isOneOfSeveral,
  isChecking,
  onCheckAgain,
}: CheckedProps) {
  const { counts, state } = preview;
  const [isAsking, setAsking] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const goingIn = counts.read - counts.rejected;
  const apply = useMutation({
    mutationFn: () => postJson<ImportResult>(routes.apply(authority, Number(upload)), { choice, version: preview.version }),
    onSuccess: async ({ import: done }) => {
      forgetChoice(authority, upload);
      await queries.invalidateQueries({ queryKey: ['authority', authority] });
      await queries.invalidateQueries({ queryKey: ['authorities'] });
      announce('Imported');
      await navigate({
        to: '/$authority/imports/$batch',
        params: { authority, batch: String(done.batch) },
        search: { done: 'yes' },
      });
    },
    onError: () => setAsking(false),
  });
  const download = useMutation({
    mutationFn: () => postForText(routes.previewRefusedRows(authority, Number(upload)), choice),
    onSuccess: (text) => saveFile(`refused rows of ${preview.upload.file.replace(/\.[a-z]+$/i, '')}.csv`, text),
  });
  const letGo = useMutation({
    mutationFn: () => remove(routes.upload(authority, Number(upload))),
    onSettled: async () => {
      forgetChoice(authority, upload);
      await navigate({ to: '/$authority/imports', params: { authority } });
    },
  });
  const older = preview.problems.find(({ code }) => code === 'older-than-known');
  const accept: AcceptWords = (column, words) =>
    onChoice({ ...choice, words: { ...choice.words, [column]: { ...choice.words?.[column], ...words } } });
  const isStale = apply.error instanceof ProblemAnswer && apply.error.problem.code === 'preview-is-stale';

  return (
    <>
      <CountTiles counts={counts} isBefore />
      <NewTeams
        teams={preview.newTeams ?? []}
        isAdding={choice.addTeams === true}
        isChecking={isChecking}
        onAdd={(addTeams) => onChoice({ ...choice, addTeams })}
      />
      {older && (
        <p className="notice" role="status">
          {older.reason} {older.repair}
        </p>
      )}
      {state === 'refused' && (
        <p className="notice bad" role="alert">
          Nothing of this file can go in. What to mend stands below; then choose the mended file.
        </p>
      )}
      {state === 'nothing-to-do' && <p className="notice good">All of this file is known already. There is nothing to import.</p>}
      {preview.rows.length > 0 || preview.problems.length > 0 ? (
        <Problems preview={preview} onAccept={accept} onDownload={() => download.mutate()} isDownloading={download.isPending} />
      ) : (
        <section className="card">
          <StateBlock sign="empty">
            <p>The file holds no rows to show.</p>
          </StateBlock>
        </section>
      )}
      {download.isError && <ErrorBlock error={download.error} title="The refused rows did not arrive" />}
      <section className="card decide">
        <div>
          <p className="strong">{decisionWords(preview)}</p>
          <Consequences preview={preview} />
          <p className="quiet">
            You can undo an import from the history. References of children and staff become codes before a row is stored, and are
            masked on this page.
          </p>
          {apply.isPending && (
            <p role="status" className="strong">
              Importing. A large file takes a minute or more; this page says when it is done.
            </p>
          )}
          {apply.isError && (
            <p className="form-error" role="alert">
              {problemOf(apply.error).detail} {problemOf(apply.error).repair}
            </p>
          )}
        </div>
        <div className="decide-acts">
          <Button variant="subtle" onClick={() => letGo.mutate()} loading={letGo.isPending}>
            Cancel
          </Button>
          {counts.rejected > 0 && (
            <Button variant="outline" onClick={() => download.mutate()} loading={download.isPending}>
              Download {rowsText(counts.rejected)} to mend
            </Button>
          )}
          {isStale && (
            <Button variant="outline" onClick={onCheckAgain} loading={isChecking}>
              Check the rows again
            </Button>
          )}
          {isOneOfSeveral && (
            <Link to="/$authority/imports/together" params={{ authority }} className="button-link filled">
              Back to the other files
            </Link>
          )}
          {state === 'ready' && !isOneOfSeveral && (
            <Button loading={apply.isPending} onClick={() => (isManyRefused(counts) || older ? setAsking(true) : apply.mutate())}>
              Import {rowsText(goingIn)}
            </Button>
          )}
        </div>
      </section>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={isManyRefused(counts) ? `Import and leave out ${rowsText(counts.rejected)}?` : 'Import an older file?'}
      >
        <div className="confirm">
          {older && <p>{older.reason} It would stand beside what is known, and change rows that it speaks of.</p>}
          {isManyRefused(counts) && (
            <p>
              More than one row in ten would be left out: {rowsText(counts.rejected)} of {rowsText(counts.read)}. Figures would
              rest on the other {rowsText(goingIn)} alone.
            </p>
          )}
          <div className="confirm-acts">
            <Button variant="subtle" onClick={() => setAsking(false)}>
              Go back
            </Button>
            <Button loading={apply.isPending} onClick={() => apply.mutate()}>
              Import {rowsText(goingIn)} all the same
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}

/** What importing would move, before it does. */
function Consequences({ preview: { state, measures } }: { readonly preview: Preview }) {
  if (state !== 'ready' || measures.length === 0) return null;
  const named = measures.slice(0, 4).map((id) => catalogue.find((one) => one.id === id)?.short ?? id);
  const others = measures.length - named.length;
  return (
    <p>
      Figures of {measures.length === 1 ? '1 measure' : `${measures.length} measures`} can move: {named.join(', ')}
      {others > 0 && ` and ${others} more`}.
    </p>
  );
}

/** The rows are checked as if the files before this one had gone in. */
function requestOf(authority: string, choice: MatchingChoice, before: readonly number[] | undefined): PreviewRequest {
  const after = before?.map((upload) => ({ upload, choice: choiceOr(authority, upload) }));
  return after === undefined || after.length === 0 ? choice : { ...choice, after };
}

function decisionWords({ counts, state }: Preview): string {
  if (state === 'refused') return 'Nothing of this file can be imported.';
  if (state === 'nothing-to-do') return 'Nothing to import.';
  const goingIn = rowsText(counts.read - counts.rejected);
  return counts.rejected > 0 ? `Import ${goingIn} and leave out ${counts.rejected}?` : `Import ${goingIn}?`;
}
