import { Link } from '@tanstack/react-router';
import type { ImportSummary } from '@waymark/contract';
import { monthFromText } from '@waymark/calendar';
import { monthWords } from '@waymark/indicators';
import { TickIcon } from '../layout/icons.js';
import { dayOfInstant } from '../platform/dates.js';
import { lastActBefore, monthArrivals } from './month-arrivals.js';

interface ThisMonthProps {
  readonly authority: string;
  readonly imports: readonly ImportSummary[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly labelOf: (dataset: string) => string;
}

/** Which kinds of file that came last month have come again in this one. Absent where nothing came last month. */
export function ThisMonth({ authority, imports, today, labelOf }: ThisMonthProps) {
  const arrivals = monthArrivals(imports, today);
  if (arrivals.length === 0) return null;
  const come = arrivals.filter(({ now }) => now !== undefined).length;
  const month = monthWords(monthFromText(today.slice(0, 7))!);
  return (
    <section className="card" aria-labelledby="this-month">
      <div className="rows-head">
        <div>
          <h2 id="this-month">{month} so far</h2>
          <p className="subtitle">
            {come} of {arrivals.length} {arrivals.length === 1 ? 'kind' : 'kinds'} of file that came last month{' '}
            {come === 1 ? 'has' : 'have'} come again.
          </p>
        </div>
        {imports.some(({ at }) => at.startsWith(today.slice(0, 7))) && (
          <Link
            to="/$authority/imports/changes"
            params={{ authority }}
            search={{ since: String(lastActBefore(imports, today)) }}
            className="button-link"
          >
            See what changed this month
          </Link>
        )}
      </div>
      <ul className="sources arrived">
        {arrivals.map(({ dataset, before, now }) => (
          <li key={dataset}>
            <span className={now ? 'strong has-come' : 'strong'}>
              {now && <TickIcon size={12} />} {labelOf(dataset)}
            </span>
            <span className="quiet">
              {now
                ? `${dayOfInstant(now.at)}, ${now.file ?? ''}`
                : `Not yet. Last came ${dayOfInstant(before.at)}, ${before.file ?? ''}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
