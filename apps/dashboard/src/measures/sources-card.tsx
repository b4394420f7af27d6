import { Link, useParams } from '@tanstack/react-router';
import { WarnIcon } from '../layout/icons.js';
import type { Source } from './sources.js';

/** Where the figure comes from, and when each of its files last arrived. */
export function SourcesCard({ sources }: { readonly sources: readonly Source[] }) {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <section className="card" aria-labelledby="sources">
      <h2 id="sources">Where it comes from</h2>
      <ul className="sources">
        {sources.map(({ dataset, label, arrived, file }) => (
          <li key={dataset}>
            <span className="strong">{label}</span>
            <span className="quiet">
              {arrived ? `Last arrived ${arrived}${file ? `, ${file}` : ''}` : 'Nothing has arrived yet'}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/$authority/imports" params={{ authority }}>
          See all imports
        </Link>
      </p>
    </section>
  );
}

/** A note over the page where a file has stopped arriving: the last good data stays, and says so. */
export function OutOfDate({ sources }: { readonly sources: readonly Source[] }) {
  const { authority } = useParams({ from: '/$authority' });
  const behind = sources.filter((source) => source.behind !== undefined);
  if (behind.length === 0) return null;
  return (
    <p className="notice warn">
      <WarnIcon />
      <span>
        {behind.map(({ label, behind: month }) => `${label}: the last rows are of ${month}.`).join(' ')} The last good data stays.{' '}
        <Link to="/$authority/imports" params={{ authority }}>
          Go to imports
        </Link>
      </span>
    </p>
  );
}
