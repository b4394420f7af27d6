import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { problemOf } from '../platform/http.js';
import { MeasuresIcon, StopIcon, WarnIcon } from './icons.js';

/** What stands where content would stand: a sign, words, and the one action that helps. */
export function StateBlock({
  sign,
  title,
  children,
  action,
}: {
  readonly sign?: 'empty' | 'warning' | 'error';
  readonly title?: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={`state-block ${sign ?? 'empty'}`} role={sign === 'error' ? 'alert' : undefined}>
      {sign === 'error' ? <StopIcon size={24} /> : sign === 'warning' ? <WarnIcon size={24} /> : <MeasuresIcon size={24} />}
      {title && <p className="state-title">{title}</p>}
      <div className="state-words">{children}</div>
      {action}
    </div>
  );
}

/** An error in calm words: what happened, that the data is safe, the code to quote, and another try. */
export function ErrorBlock({
  error,
  title,
  onRetry,
}: {
  readonly error: unknown;
  readonly title?: string;
  readonly onRetry?: () => void;
}) {
  const problem = problemOf(error);
  return (
    <StateBlock
      sign="error"
      title={title ?? problem.title}
      action={
        onRetry && (
          <Button variant="outline" onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      <p>{problem.detail}</p>
      {problem.repair && <p>{problem.repair}</p>}
      <p className="quiet">
        Code to quote: {problem.correlation === problem.code ? problem.code : `${problem.code}, ${problem.correlation}`}
      </p>
    </StateBlock>
  );
}

interface LoadingProps {
  readonly what: string;
  readonly shape?: 'card' | 'page' | 'table';
  /** Why it may take longer, for somebody who waits. */
  readonly why?: string;
}

/** Grey shapes in the place of what is on its way. Words come after four seconds. */
export function Loading({ what, shape = 'card', why = 'Large periods take longer.' }: LoadingProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 4000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={`loading ${shape}`} aria-busy="true">
      {shape === 'page' ? <h1 className="only-spoken">Loading {what}</h1> : <span className="only-spoken">Loading {what}</span>}
      <div className="bone wide" />
      <div className="bone" />
      <div className="bone tall" />
      <p className="quiet" role="status">
        {isLong ? `Still working. ${why}` : ''}
      </p>
    </div>
  );
}
