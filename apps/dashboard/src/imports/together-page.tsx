import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { type ImportSummary, type TogetherFile, type TogetherPreview, routes } from '@waymark/contract';
import { useState } from 'react';
import { Dialog } from '../layout/dialog.js';
import { Page } from '../layout/page.js';
import { ErrorBlock, Loading } from '../layout/state-block.js';
import { announce } from '../platform/announce.js';
import { postJson, problemOf, remove } from '../platform/http.js';
import { datasetsQuery } from '../platform/queries.js';
import { importAll } from './import-all.js';
import { datasetLabel, rowsText } from './import-words.js';
import { choiceOr, forgetChoice } from './kept-choice.js';
import { forgetTogether, keepTogether, keptTogether } from './kept-together.js';
import { Stepper, severalFiles } from './stepper.js';
import { TogetherResult } from './together-result.js';
import { TogetherTable } from './together-table.js';
import { doubtsOf } from './together-words.js';

/** Several files before they go in: what each is, what would become of it, and what a person has to say first. */
export function TogetherPage() {
  const { authority } = useParams({ from: '/$authority/imports/together' });
  const [uploads, setUploads] = useState(() => keptTogether(authority));
  const [imported, setImported] = useState<readonly ImportSummary[]>();
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const labelOf = (name: string | null) => datasetLabel(datasets, name);
  if (imported) return <TogetherResult authority={authority} imported={imported} labelOf={labelOf} />;
  if (uploads.length === 0) return <Navigate to="/$authority/imports/new" params={{ authority }} replace />;
  const keep = (left: readonly number[]) => {
    keepTogether(authority, left);
    setUploads(left);
  };
  return <Together authority={authority} uploads={uploads} labelOf={labelOf} onKeep={keep} onImported={setImported} />;
}

interface TogetherProps {
  readonly authority: string;
  readonly uploads: readonly number[];
  readonly labelOf: (dataset: string | null) => string;
  readonly onKeep: (uploads: readonly number[]) => void;
  readonly onImported: (imported: readonly ImportSummary[]) => void;
}

function Together({ authority, uploads, labelOf, onKeep, onImported }: TogetherProps) {
  const files = uploads.map((upload) => ({ upload, choice: choiceOr(authority, upload) }));
  const checked = useQuery({
    queryKey: ['uploads', authority, 'together', files],
    queryFn: async () => {
      const together = await postJson<TogetherPreview>(routes.together(authority), { files });
      keepTogether(
        authority,
        together.files.map(({ upload }) => upload.id),
      );
      return together;
    },
    gcTime: 0,
  });
  const leaveOut = useMutation({
    mutationFn: (upload: number) => remove(routes.upload(authority, upload)),
    onSettled: (_, __, upload) => {
      forgetChoice(authority, String(upload));
      onKeep(uploads.filter((other) => other !== upload));
    },
  });
  return (
    <Page
      title="Check files before importing"
      purpose={`${uploads.length} ${uploads.length === 1 ? 'file' : 'files'}, looked at together: what one of them defines is known to the others. No figure has changed yet.`}
      crumb={
        <>
          <Link to="/$authority/imports" params={{ authority }}>
            Imports
          </Link>{' '}
          / Several files
        </>
      }
      aside={
        <Link to="/$authority/imports/new" params={{ authority }} className="button-link">
          Add files
        </Link>
      }
    >
      <Stepper at={2} steps={severalFiles} />
      {checked.error && (
        <section className="card">
          <ErrorBlock error={checked.error} title="We could not check these files" onRetry={() => void checked.refetch()} />
        </section>
      )}
      {!checked.data && !checked.error && (
        <Loading
          what="the files"
          shape="table"
          why="Every row of every file is read and checked, which can take a minute or two."
        />
      )}
      {checked.data && (
        <>
          <section className="card" aria-labelledby="files">
            <h2 id="files">Files, in the order in which they go in</h2>
            <TogetherTable
              authority={authority}
              files={checked.data.files}
              labelOf={labelOf}
              onLeaveOut={(upload) => leaveOut.mutate(upload)}
            />
          </section>
          <DecideTogether
            authority={authority}
            checked={checked.data}
            onImported={onImported}
            onCheckAgain={() => void checked.refetch()}
          />
        </>
      )}
    </Page>
  );
}

interface DecideTogetherProps {
  readonly authority: string;
  readonly checked: TogetherPreview;
  readonly onImported: (imported: readonly ImportSummary[]) => void;
  readonly onCheckAgain: () => void;
}

/** The decision about all of them. What is in when one of them stops stays in, and the rest can be checked again. */
function DecideTogether({ authority, checked, onImported, onCheckAgain }: DecideTogetherProps) {
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [soFar, setSoFar] = useState<readonly ImportSummary[]>([]);
  const ready = checked.files.filter(({ state }) => state === 'ready');
  const waiting = checked.files.filter(({ state }) => state === 'ask' || state === 'refused');
  const doubts = doubtsOf(ready);
  const run = useMutation({
    mutationFn: () =>
      importAll(
        authority,
        ready.map((file) => choiceFor(authority, file)),
        checked.version,
        setSoFar,
      ),
    onSettled: async (imported) => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['authority', authority] });
      await queries.invalidateQueries({ queryKey: ['authorities'] });
      if (imported === undefined) return;
      for (const { upload } of ready) forgetChoice(authority, String(upload.id));
      if (waiting.length === 0) forgetTogether(authority);
      else
        keepTogether(
          authority,
          waiting.map(({ upload }) => upload.id),
        );
      announce(`${imported.length} files imported`);
      onImported(imported);
    },
  });
  const going = ready.reduce((sum, { counts }) => sum + counts.read - counts.rejected, 0);
  const words =
    ready.length === 0 ? 'None of these files can go in yet.' : `Import ${filesText(ready.length)} with ${rowsText(going)}?`;
  return (
    <section className="card decide">
      <div>
        <p className="strong">{words}</p>
        <p className="quiet">
          {waiting.length > 0 &&
            `${filesText(waiting.length)} ${waiting.length === 1 ? 'waits' : 'wait'} for you and ${waiting.length === 1 ? 'stays' : 'stay'} here. `}
          Each file becomes an import of its own, and can be undone by itself.
        </p>
        {run.isPending && (
          <p role="status" className="strong">
            {soFar.length} of {ready.length} are in. Now: {ready[soFar.length]?.upload.file}
          </p>
        )}
        {run.isError && (
          <div className="form-error" role="alert">
            {ready[soFar.length]?.upload.file}: {problemOf(run.error).detail} {problemOf(run.error).repair}{' '}
            {soFar.length > 0 && `The ${filesText(soFar.length)} before it ${soFar.length === 1 ? 'is' : 'are'} in. `}
            <button type="button" className="button-link" onClick={onCheckAgain}>
              Check the files again
            </button>
          </div>
        )}
      </div>
      <div className="decide-acts">
        {ready.length > 0 && (
          <Button loading={run.isPending} onClick={() => (doubts.length > 0 ? setAsking(true) : run.mutate())}>
            Import {filesText(ready.length)}
          </Button>
        )}
      </div>
      <Dialog isOpen={isAsking} onClose={() => setAsking(false)} title={`Import ${filesText(ready.length)} all the same?`}>
        <div className="confirm">
          <ul className="bullets">
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
          <div className="confirm-acts">
            <Button variant="subtle" onClick={() => setAsking(false)}>
              Go back
            </Button>
            <Button loading={run.isPending} onClick={() => run.mutate()}>
              Import {filesText(ready.length)} all the same
            </Button>
          </div>
        </div>
      </Dialog>
    </section>
  );
}

function choiceFor(authority: string, { upload }: TogetherFile) {
  return { upload: upload.id, choice: choiceOr(authority, upload.id) };
}

/** "1 file", "9 files". */
function filesText(count: number): string {
  return `${count} ${count === 1 ? 'file' : 'files'}`;
}
