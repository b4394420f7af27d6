import { useRouter } from '@tanstack/react-router';
import { type ReactNode, createContext, useContext, useEffect, useRef, useState } from 'react';
import { announce } from '../platform/announce.js';
import { quoted } from './print-sheet.js';

interface PageProps {
  /** The one h1. */
  readonly title: string;
  readonly crumb?: ReactNode;
  /** A sign that stands before the heading. */
  readonly sign?: ReactNode;
  readonly purpose?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

const Finding = createContext<(finding: string | undefined) => void>(() => undefined);

/** Puts the finding in front of the page's title in the window's title, once it is known. */
export function useFinding(finding: string | undefined): void {
  const say = useContext(Finding);
  useEffect(() => {
    say(finding);
    return () => say(undefined);
  }, [say, finding]);
}

/**
 * Heading and content of a page. When a person arrives from another page, the heading is announced and takes the focus, unless a place
 * that the address names has taken it.
 */
export function Page({ title, crumb, sign, purpose, aside, children }: PageProps) {
  const [finding, setFinding] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const router = useRouter();
  useEffect(() => {
    document.title = [finding, title, 'Waymark'].filter(Boolean).join(' – ');
    document.documentElement.style.setProperty('--page-name', quoted(title));
  }, [finding, title]);
  useEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    const { hash } = router.state.location;
    if (!hash || document.activeElement?.id !== hash) heading.current?.focus({ preventScroll: true });
    announce(title);
  }, [title, router]);
  return (
    <>
      {crumb && <div className="crumb">{crumb}</div>}
      <div className="page-heading">
        {sign && <div className="page-sign">{sign}</div>}
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {purpose && <div className="purpose">{purpose}</div>}
        </div>
        {aside}
      </div>
      <Finding.Provider value={setFinding}>{children}</Finding.Provider>
    </>
  );
}

/** A browser announces the page that it opens by itself; only moves within the site need our help. */
let isFirstPage = true;
