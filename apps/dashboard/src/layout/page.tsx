import { useEffect, useRef, type ReactNode } from 'react';
import { announce } from '../platform/announce.js';

interface PageProps {
  /** The one h1. */
  readonly title: string;
  /** What stands in front of the page's title in the window's title: usually the finding. */
  readonly finding?: string;
  readonly crumb?: ReactNode;
  readonly purpose?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Heading and content of a page. When a person arrives from another page, the heading takes the focus and is announced. */
export function Page({ title, finding, crumb, purpose, aside, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [finding, title, 'Waymark'].filter(Boolean).join(' – ');
  }, [finding, title]);
  useEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    heading.current?.focus({ preventScroll: true });
    announce(title);
  }, [title]);
  return (
    <>
      {crumb && <div className="crumb">{crumb}</div>}
      <div className="page-heading">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {purpose && <div className="purpose">{purpose}</div>}
        </div>
        {aside}
      </div>
      {children}
    </>
  );
}

/** A browser announces the page that it opens by itself; only moves within the site need our help. */
let isFirstPage = true;
