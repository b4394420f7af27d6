import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type DatasetSummary, type Matching, type MatchingChoice, routes } from '@waymark/contract';
import { useRef, useState } from 'react';
import { Page } from '../layout/page.js';
import { ErrorBlock, Loading } from '../layout/state-block.js';
import { getJson, problemOf } from '../platform/http.js';
import { datasetsQuery } from '../platform/queries.js';
import { isDayAsked, isSnapshotDay, withDaySaid } from './as-of-choice.js';
import { AsOfField } from './as-of-field.js';
import { DatasetSelect } from './dataset-select.js';
import { DateOrder } from './date-order.js';
import { keepChoice, keptChoice } from './kept-choice.js';
import { togetherBefore } from './kept-together.js';
import { type ColumnChoices, answerColumns, choiceFrom, leftOut, ourColumns, stillMissing, withChoice } from './match-choice.js';
import { MatchQuestions } from './match-questions.js';
import { MatchTable } from './match-table.js';
import { MatchWords, wordName } from './match-words.js';
import { SheetChoice } from './sheet-choice.js';
import { Stepper } from './stepper.js';

/** Step 2: our columns on the left, theirs with samples on the right. */
export function MatchColumnsPage() {
  const { authority, upload } = useParams({ from: '/$authority/imports/new/$upload/match' });
  const { dataset: asked, sheet: askedSheet }: { dataset?: string; sheet?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const kept = keptChoice(authority, upload);
  const [dataset, sheet] = [asked ?? kept?.dataset, askedSheet ?? kept?.sheet];
  const { data: datasets } = useQuery(datasetsQuery);
  const {
    data: matching,
    error,
    refetch,
  } = useQuery({
    queryKey: ['upload', authority, upload, 'matching', dataset ?? 'auto', sheet ?? ''],
    queryFn: ({ signal }) =>
      getJson<Matching>(`${routes.matching(authority, Number(upload))}${asking({ dataset, sheet })}`, signal),
  });
  const look = (search: { readonly dataset?: string; readonly sheet?: string }) =>
    void navigate({ to: '/$authority/imports/new/$upload/match', params: { authority, upload }, search });
  const change = (name: string) => look({ dataset: name, sheet });
  const isSheetAsked = error !== null && problemOf(error).code === 'which-sheet';
  const known = datasets?.find(({ name }) => name === matching?.dataset);

  return (
    <Page
      title="Match columns"
      purpose={
        matching ? (
          <>
            <strong>{matching.file}</strong>. No figure has changed yet.
          </>
        ) : (
          'No figure has changed yet.'
        )
      }
      crumb={
        <>
          <Link to="/$authority/imports" params={{ authority }}>
            Imports
          </Link>{' '}
          / {known?.label ?? 'Match columns'}
        </>
      }
    >
      <Stepper at={2} />
      {isSheetAsked && (
        <SheetChoice authority={authority} upload={Number(upload)} onSheet={(name) => look({ dataset, sheet: name })} />
      )}
      {error && !isSheetAsked && (
        <section className="card">
          <ErrorBlock error={error} title="We could not read this file" onRetry={() => void refetch()} />
          {datasets && (
            <DatasetSelect
              label="Read it as"
              datasets={datasets}
              value={dataset ?? ''}
              none="Find out from its columns"
              onChange={change}
            />
          )}
          <div className="step-acts">
            <AnotherFile authority={authority} upload={upload} />
          </div>
        </section>
      )}
      {!error && (!matching || !datasets) && <Loading what="the columns" shape="table" why="Large files take longer." />}
      {matching && datasets && known && (
        <MatchForm
          key={`${matching.dataset} ${sheet ?? ''}`}
          authority={authority}
          upload={upload}
          matching={matching}
          sheet={sheet}
          dataset={known}
          datasets={datasets}
          onDataset={change}
        />
      )}
    </Page>
  );
}

/** The way out of this file: to those that it is looked at with, or to choosing another. */
function AnotherFile({ authority, upload }: { readonly authority: string; readonly upload: string }) {
  return togetherBefore(authority, Number(upload)) ? (
    <Link to="/$authority/imports/together" params={{ authority }} className="button-link">
      Back to the other files
    </Link>
  ) : (
    <Link to="/$authority/imports/new" params={{ authority }} className="button-link">
      Choose another file
    </Link>
  );
}

/** What is said of the file in its address; nothing where nothing is. */
function asking(said: Readonly<Record<string, string | undefined>>): string {
  const words = Object.entries(said).flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  return words.length === 0 ? '' : `?${words.join('&')}`;
}

interface MatchFormProps {
  readonly authority: string;
  readonly upload: string;
  readonly matching: Matching;
  /** The sheet that somebody chose; a workbook with one has no need of a choice. */
  readonly sheet?: string;
  readonly dataset: DatasetSummary;
  readonly datasets: readonly DatasetSummary[];
  readonly onDataset: (name: string) => void;
}

/** The decisions of this step. It goes on only when every needed column is filled and the order of dates is known. */
export function MatchForm({ authority, upload, matching, sheet, dataset, datasets, onDataset }: MatchFormProps) {
  const kept = keptChoice(authority, upload);
  const isSame = kept?.dataset === matching.dataset;
  const [choices, setChoices] = useState<ColumnChoices>(isSame ? (kept?.columns ?? {}) : {});
  const [dateOrder, setDateOrder] = useState<'day' | 'month' | undefined>(isSame ? kept?.dateOrder : undefined);
  const [words, setWords] = useState<NonNullable<MatchingChoice['words']>>(isSame ? (kept?.words ?? {}) : {});
  const [asOf, setAsOf] = useState(isSame ? kept?.asOf : undefined);
  const [isTold, setTold] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const asksDay = isDayAsked(dataset, matching, choices);
  const asked = asksDay && asOf ? withDaySaid(dataset) : dataset;
  const missing = stillMissing(asked, matching, choices);
  const isOrderMissing = matching.dateOrder === 'ask' && dateOrder === undefined;
  const left = leftOut(matching, choices);
  const answers = answerColumns(dataset, matching);
  const names = (isPersonal: boolean) => left.filter((one) => one.isPersonal === isPersonal).map(({ theirs }) => theirs);

  const goOn = () => {
    const choice = choiceFrom(asked, matching, choices, dateOrder, words);
    if (!choice) {
      setTold(true);
      setTimeout(() => summary.current?.focus());
      return;
    }
    keepChoice(authority, upload, { ...choice, ...(asksDay ? { asOf } : {}), ...(sheet ? { sheet } : {}) });
    void navigate({ to: '/$authority/imports/new/$upload/check', params: { authority, upload } });
  };

  return (
    <>
      {isTold && (missing.length > 0 || isOrderMissing) && (
        <div className="error-summary" ref={summary} tabIndex={-1} role="alert">
          <p className="state-title">Some things are still to be said</p>
          <ul>
            {missing.map(({ name, label }) => (
              <li key={name}>
                {isSnapshotDay(name) ? (
                  <a href="#as-of">Say of which day the file speaks</a>
                ) : (
                  <a href={`#ours-${name}`}>{label} is needed: choose the column that holds it</a>
                )}
              </li>
            ))}
            {isOrderMissing && (
              <li>
                <a href="#date-order">Say whether day or month comes first</a>
              </li>
            )}
          </ul>
        </div>
      )}
      <section className="card">
        <div className="match-head">
          <DatasetSelect label="This file is read as" datasets={datasets} value={matching.dataset} onChange={onDataset} />
          <p className="quiet">
            {sheet && `Sheet “${sheet}”. `}Headings found on line {matching.headerLine}. {dataset.is}
            {matching.candidates.length > 1 &&
              ` The columns would also fit: ${matching.candidates.filter((name) => name !== matching.dataset).join(', ')}.`}
          </p>
        </div>
        <MatchTable
          columns={ourColumns(dataset, matching, choices)}
          theirs={matching.columns.map((column) => column.theirs)}
          isTold={isTold}
          onChoose={(ours, theirs) => setChoices(withChoice(matching, choices, ours, theirs))}
        />
        {matching.questions.length > 0 && (
          <MatchQuestions
            matching={matching}
            choices={choices}
            onChoose={(theirs, code) => setChoices({ ...choices, [theirs]: code })}
          />
        )}
        {answers.length > 0 && matching.questions.length === 0 && (
          <p className="match-note">
            <strong>Answers to questions:</strong> {answers.map(({ theirs }) => theirs).join(', ')}. They are read by their
            headings.
          </p>
        )}
        {names(true).length > 0 && (
          <p className="match-note">
            <strong>Left out to protect people:</strong> {names(true).join(', ')}. They are not stored.
          </p>
        )}
        {names(false).length > 0 && (
          <p className="match-note">
            <strong>Left out, not stored:</strong> {names(false).join(', ')}
          </p>
        )}
        <MatchWords
          words={matching.words}
          dataset={dataset}
          takenBack={takenBack(words)}
          onTakeBack={({ column, from }) => setWords({ ...words, [column]: { ...words[column], [from]: null } })}
        />
        {asksDay && <AsOfField day={asOf} isMissing={isTold && !asOf} onDay={setAsOf} />}
        <DateOrder matching={matching} order={dateOrder} isMissing={isTold && isOrderMissing} onOrder={setDateOrder} />
      </section>
      <div className="step-acts">
        <AnotherFile authority={authority} upload={upload} />
        <Button onClick={goOn}>Check rows</Button>
      </div>
    </>
  );
}

function takenBack(words: NonNullable<MatchingChoice['words']>): ReadonlySet<string> {
  const columns = Object.entries(words);
  return new Set(
    columns.flatMap(([column, said]) =>
      Object.entries(said).flatMap(([from, to]) => (to === null ? [wordName({ column, from })] : [])),
    ),
  );
}
