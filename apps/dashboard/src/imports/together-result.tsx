import { Link } from '@tanstack/react-router';
import { type ImportSummary, routes } from '@waymark/contract';
import { Page } from '../layout/page.js';
import { keptTogether } from './kept-together.js';
import { resultWords } from './import-words.js';
import { Stepper, severalFiles } from './stepper.js';

interface TogetherResultProps {
  readonly authority: string;
  readonly imported: readonly ImportSummary[];
  readonly labelOf: (dataset: string | null) => string;
}

/** What several files came to, each with its way back, and the way to what they changed. */
export function TogetherResult({ authority, imported, labelOf }: TogetherResultProps) {
  const waiting = keptTogether(authority).length;
  const since = Math.min(...imported.map(({ batch }) => batch)) - 1;
  return (
    <Page
      title="Imported"
      crumb={
        <>
          <Link to="/$authority/imports" params={{ authority }}>
            Imports
          </Link>{' '}
          / Several files
        </>
      }
      purpose="Each file is an import of its own, and can be undone by itself from its page or from the history."
    >
      <Stepper at={3} steps={severalFiles} />
      <p className="notice good" role="status">
        {imported.length} {imported.length === 1 ? 'file' : 'files'} imported. {resultWords(sumOf(imported))}
      </p>
      <section className="card" aria-labelledby="imported">
        <h2 id="imported">What went in</h2>
        <ul className="imported">
          {imported.map((one) => (
            <li key={one.batch}>
              <p>
                <Link to="/$authority/imports/$batch" params={{ authority, batch: String(one.batch) }}>
                  {one.file}
                </Link>{' '}
                <span className="quiet">{labelOf(one.dataset)}</span>
              </p>
              <p>
                {resultWords(one.counts)}{' '}
                {one.counts.rejected + one.counts.cellsRefused > 0 && (
                  <a
                    href={routes.refusedRows(authority, one.batch)}
                    download
                    aria-label={`Download refused rows of ${one.file ?? ''}`}
                  >
                    Download refused rows
                  </a>
                )}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <div className="step-acts">
        {waiting > 0 && (
          <Link to="/$authority/imports/together" params={{ authority }} reloadDocument className="button-link">
            {waiting === 1 ? '1 file still waits for you' : `${waiting} files still wait for you`}
          </Link>
        )}
        <Link
          to="/$authority/imports/changes"
          params={{ authority }}
          search={{ since: String(since) }}
          className="button-link filled"
        >
          See what changed
        </Link>
      </div>
    </Page>
  );
}

function sumOf(imported: readonly ImportSummary[]): ImportSummary['counts'] {
  const sum = { read: 0, added: 0, changed: 0, unchanged: 0, ended: 0, rejected: 0, cellsRefused: 0 };
  for (const { counts } of imported) for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += counts[key];
  return sum;
}
