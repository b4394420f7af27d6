import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type Upload, routes } from '@waymark/contract';
import { Button } from '@mantine/core';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useStartService } from '../authorities/start-service.js';
import { UploadIcon } from '../layout/icons.js';
import { Page } from '../layout/page.js';
import { ErrorBlock, StateBlock } from '../layout/state-block.js';
import { takeFocus } from '../layout/take-focus.js';
import { announce } from '../platform/announce.js';
import { dayOfInstant } from '../platform/dates.js';
import { postFile } from '../platform/http.js';
import { datasetsQuery, scopeQuery } from '../platform/queries.js';
import { DatasetSelect } from './dataset-select.js';
import { forgetTogether, keepTogether, keptTogether } from './kept-together.js';
import { Stepper } from './stepper.js';

/** Step 1: a file is dropped or chosen, and lies safe with us. Nothing is counted yet. */
export function ChooseFilePage() {
  const { authority } = useParams({ from: '/$authority' });
  const { data: scope } = useQuery(scopeQuery(authority));
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const [dataset, setDataset] = useState('');
  const [received, setReceived] = useState(0);
  const navigate = useNavigate();
  const start = useStartService();
  const goOn = (upload: Upload) =>
    navigate({
      to: '/$authority/imports/new/$upload/match',
      params: { authority, upload: String(upload.id) },
      search: dataset ? { dataset } : {},
    });
  const send = useMutation({
    mutationFn: (file: File) => postFile<Upload>(routes.uploads(authority), file),
    onSuccess: (upload) => {
      announce(`${upload.file} is received`);
      forgetTogether(authority);
      if (!upload.knownAs) void goOn(upload);
    },
  });
  const sendAll = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const received: Upload[] = [];
      for (const file of files) {
        received.push(await postFile<Upload>(routes.uploads(authority), file));
        setReceived(received.length);
      }
      return received;
    },
    onSuccess: (uploads) => {
      announce(`${uploads.length} files are received`);
      keepTogether(authority, [...keptTogether(authority), ...uploads.map(({ id }) => id)]);
      void navigate({ to: '/$authority/imports/together', params: { authority } });
    },
  });
  const waiting = keptTogether(authority).length;
  const take = (files: readonly File[]) => {
    const [only] = files;
    if (files.length === 1 && waiting === 0 && only) send.mutate(only);
    else if (files.length > 0) sendAll.mutate(files);
  };

  return (
    <Page
      title="Import a file"
      crumb={<Crumb authority={authority} />}
      purpose="No figure changes before you have checked the rows."
    >
      <Stepper at={1} />
      {scope?.authority.demonstration ? (
        <section className="card">
          <StateBlock
            sign="empty"
            title="The demonstration takes no files"
            action={<Button onClick={start}>Start with your own service</Button>}
          >
            <p>Everything here is made up. Real files go into a service of your own, which begins empty.</p>
          </StateBlock>
        </section>
      ) : (
        <section className="card">
          <DropZone isSending={send.isPending || sendAll.isPending} received={sendAll.isPending ? received : 0} onFiles={take} />
          {send.data?.knownAs && (
            <div className="notice" role="status">
              <div>
                <p>
                  Exactly this file went in on {dayOfInstant(send.data.knownAs.at)} as{' '}
                  <Link to="/$authority/imports/$batch" params={{ authority, batch: String(send.data.knownAs.batch) }}>
                    import {send.data.knownAs.batch}
                  </Link>
                  . Going in again doubles nothing.
                </p>
                <p>
                  <button type="button" className="button-link" ref={takeFocus} onClick={() => void goOn(send.data)}>
                    Look at it again
                  </button>
                </p>
              </div>
            </div>
          )}
          {(send.error ?? sendAll.error) && <ErrorBlock error={send.error ?? sendAll.error} title="The file was not received" />}
          {waiting > 0 && (
            <p className="match-note">
              {waiting === 1 ? '1 file is' : `${waiting} files are`} being looked at together; what you choose is added.{' '}
              <Link to="/$authority/imports/together" params={{ authority }}>
                Back to {waiting === 1 ? 'it' : 'them'}
              </Link>
            </p>
          )}
          <div className="choose-options">
            <DatasetSelect
              label="What is in the file"
              datasets={datasets}
              value={dataset}
              none="Find out from its columns"
              onChange={setDataset}
            />
          </div>
          <p className="quiet">
            CSV files and Excel workbooks (.xlsx). The file stays on your own server and is kept encrypted; columns that are not
            matched are not stored.
          </p>
        </section>
      )}
      <section className="card" aria-labelledby="templates">
        <h2 id="templates">Templates</h2>
        <p className="quiet">
          An empty file with the columns of each dataset. Other headings work too: you match them in the next step.
        </p>
        <ul className="templates">
          {datasets.map(({ name, label, is }) => (
            <li key={name}>
              <a href={routes.template(name)} download>
                {label}
              </a>
              <span className="quiet">{is}</span>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

function Crumb({ authority }: { readonly authority: string }) {
  return (
    <>
      <Link to="/$authority/imports" params={{ authority }}>
        Imports
      </Link>{' '}
      / Import a file
    </>
  );
}

interface DropZoneProps {
  readonly isSending: boolean;
  /** How many of several files have arrived. */
  readonly received: number;
  readonly onFiles: (files: readonly File[]) => void;
}

function DropZone({ isSending, received, onFiles }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasSending = useRef(false);
  useEffect(() => {
    if (wasSending.current && !isSending && document.activeElement === document.body) takeFocus(button.current);
    wasSending.current = isSending;
  }, [isSending]);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles(Array.from(event.dataTransfer.files));
  };
  return (
    <div
      className={isOver ? 'drop-zone is-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      aria-busy={isSending}
    >
      <UploadIcon size={24} />
      <p className="strong">{isSending ? sendingWords(received) : 'Drop a file here, or all of the month at once'}</p>
      <Button ref={button} onClick={() => input.current?.click()} loading={isSending}>
        Choose files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        className="only-spoken"
        tabIndex={-1}
        aria-label="File to import, or several"
        onChange={(event) => {
          onFiles(Array.from(event.currentTarget.files ?? []));
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function sendingWords(received: number): string {
  return received === 0 ? 'Sending' : `Sending. ${received} received`;
}
