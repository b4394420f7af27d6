import type { Frame } from '@waymark/frames';
import { capital } from '@waymark/indicators';
import { type ReactNode, useId } from 'react';
import { ErrorBlock, Loading, StateBlock } from '../layout/state-block.js';

interface SliceCardProps {
  readonly query: { readonly data: Frame | undefined; readonly error: unknown; readonly refetch: () => unknown };
  /** "the caseloads": names the card until it has a finding. */
  readonly what: string;
  readonly empty: string;
  readonly children: (slice: Frame) => ReactNode;
}

/** A card that waits for its slice, says what would fill it, or why it could not be fetched. */
export function SliceCard({ query: { data, error, refetch }, what, empty, children }: SliceCardProps) {
  const heading = useId();
  if (data && data.length > 0) return children(data);
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{capital(what.replace(/^the /, ''))}</h2>
      {data ? (
        <StateBlock sign="empty">
          <p>{empty}</p>
        </StateBlock>
      ) : error ? (
        <ErrorBlock error={error} title={`We could not fetch ${what}`} onRetry={() => void refetch()} />
      ) : (
        <Loading what={what} />
      )}
    </section>
  );
}
