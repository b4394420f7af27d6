import { Link } from '@tanstack/react-router';
import { type AuthorityScope, type DataQuality, routes } from '@waymark/contract';
import { countText } from '@waymark/indicators';
import { dayOfInstant } from '../platform/dates.js';
import { refusedWords } from './quality-words.js';

interface RefusedCardProps {
  readonly scope: AuthorityScope;
  readonly quality: DataQuality;
  readonly labelOf: (dataset: string) => string;
}

/** What the newest imports refused, file by file: why, what mends it, and the rows themselves to mend and send again. */
export function RefusedCard({ scope, quality, labelOf }: RefusedCardProps) {
  const { code } = scope.authority;
  const refused = quality.datasets
    .flatMap(({ dataset, refused: some }) => some.map((one) => ({ dataset, ...one })))
    .sort((a, b) => b.batch - a.batch);
  return (
    <section className="card" aria-labelledby="refused">
      <h2 id="refused">What was refused, and what mends it</h2>
      {refused.length === 0 ? (
        <p>Nothing was refused: every row of every file that stands went in.</p>
      ) : (
        <ul className="refusals">
          {refused.map((one) => (
            <li key={one.batch}>
              <p className="strong">
                <Link to="/$authority/imports/$batch" params={{ authority: code, batch: String(one.batch) }}>
                  {one.file}
                </Link>{' '}
                <span className="quiet">
                  {labelOf(one.dataset)}, {dayOfInstant(one.at)}
                </span>
              </p>
              <p>
                {refusedWords(one)}.{' '}
                <a href={routes.refusedRows(code, one.batch)} download>
                  Download the refused rows<span className="only-spoken"> of {one.file}</span>
                </a>
              </p>
              <ul className="refused-reasons">
                {one.reasons.map((reason) => (
                  <li key={`${reason.code} ${reason.column ?? ''}`}>
                    <strong>{countText(reason.rows)}</strong> {reason.column && <code>{reason.column}</code>} {reason.reason}{' '}
                    <span className="repair">{reason.repair}</span>
                  </li>
                ))}
              </ul>
              {one.isFirstOnly && <p className="quiet">So many were refused that these are the reasons of the first of them.</p>}
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <p className="quiet">Rows that were mended and sent again since still stand here, with the file that refused them.</p>
      )}
    </section>
  );
}
