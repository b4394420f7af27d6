import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type Upload, routes } from '@waymark/contract';
import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { useStartService } from '../authorities/start-service.js';
import { UploadIcon } from '../layout/icons.js';
import { Page } from '../layout/page.js';
import { ErrorBlock, StateBlock } from '../layout/state-block.js';
import { announce } from '../platform/announce.js';
import { dayOfInstant } from '../platform/dates.js';
import { postFile } from '../platform/http.js';
import { datasetsQuery, scopeQuery } from '../platform/queries.js';
import { DatasetSelect } from './dataset-select.js';
import { Stepper } from './stepper.js';

/** Step 1: a file is dropped or chosen, and lies safe with us. Nothing is counted yet. */
export function ChooseFilePage() {
  const { authority } = useParams({ from: '/$authority' });
  const { data: scope } = useQuery(scopeQuery(authority));
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const [dataset, setDataset] = useState('');
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
      if (!upload.knownAs) void goOn(upload);
    },
  });

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
          <DropZone isSending={send.isPending} onFile={(file) => send.mutate(file)} />
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
                  <button type="button" className="button-link" onClick={() => void goOn(send.data)}>
                    Look at it again
                  </button>
                </p>
              </div>
            </div>
          )}
          {send.isError && <ErrorBlock error={send.error} title="The file was not received" />}
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
            CSV files. The file stays on your own server and is kept encrypted; columns that are not matched are not stored.
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

function DropZone({ isSending, onFile }: { readonly isSending: boolean; readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
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
      <p className="strong">{isSending ? 'Sending the file' : 'Drop a file here'}</p>
      <Button onClick={() => input.current?.click()} loading={isSending}>
        Choose a file
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv"
        className="only-spoken"
        tabIndex={-1}
        aria-label="File to import"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
