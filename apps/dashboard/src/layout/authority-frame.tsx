import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { AuthoritySwitcher } from '../authorities/authority-switcher.js';
import { DemonstrationBanner } from '../authorities/demonstration-banner.js';
import { StartServiceProvider } from '../authorities/start-service.js';
import { lastDayInWords, timeOfInstant } from '../platform/dates.js';
import { followFigures } from '../platform/events.js';
import { ProblemAnswer } from '../platform/http.js';
import { scopeQuery } from '../platform/queries.js';
import { remember } from '../platform/remembered.js';
import { isAnalytical } from './analytical.js';
import { ColourSchemeMenu } from './colour-scheme-menu.js';
import { BrandMark, CloseIcon, HelpIcon, KeyboardIcon, MenuIcon } from './icons.js';
import { Menu } from './menu.js';
import { useMeetingView } from './meeting-view.js';
import { NotFoundPage } from './not-found-page.js';
import { Page } from './page.js';
import { PrintSheet } from './print-sheet.js';
import { ScopeBar } from './scope-bar.js';
import { Shortcuts } from './shortcuts.js';
import { ErrorBlock, Loading } from './state-block.js';

/** What stands around every page of a service: menu, scope, where we are, and what the figures stand on. */
export function AuthorityFrame() {
  const { authority: code } = useParams({ from: '/$authority' });
  const { data: scope, error, refetch } = useQuery(scopeQuery(code));
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [areShortcutsShown, setShortcutsShown] = useState(false);
  useFigureEvents(code);
  useMeetingView();
  useEffect(() => {
    if (scope) remember('authority', code);
  }, [scope, code]);

  const isUnknown = error instanceof ProblemAnswer && error.problem.status === 404;
  const hasScopeBar = isAnalytical(path) && scope?.span != null;
  return (
    <StartServiceProvider>
      <a className="skip" href="#content">
        Skip to content
      </a>
      {hasScopeBar && (
        <a className="skip" href="#scope">
          Skip to scope
        </a>
      )}
      <div className="frame">
        <header className={isSheetOpen ? 'side is-sheet-open' : 'side'}>
          <div className="brand">
            <BrandMark />
            <span className="brand-words">
              <span className="brand-name">Waymark</span>
              {scope && <AuthoritySwitcher code={code} name={scope.authority.name} />}
            </span>
            <button
              type="button"
              className="sheet-button"
              aria-expanded={isSheetOpen}
              aria-controls="side-body"
              onClick={() => setSheetOpen(!isSheetOpen)}
            >
              {isSheetOpen ? <CloseIcon /> : <MenuIcon />}
              Menu
            </button>
          </div>
          <div className="side-body" id="side-body">
            <Menu authority={code} onFollow={() => setSheetOpen(false)} />
            <div className="side-foot">
              <Link
                to="/$authority/help"
                params={{ authority: code }}
                className="menu-tool"
                title="Help"
                onClick={() => setSheetOpen(false)}
              >
                <HelpIcon />
                <span className="menu-name">Help</span>
              </Link>
              <ColourSchemeMenu />
              <button type="button" className="menu-tool" title="Keyboard shortcuts" onClick={() => setShortcutsShown(true)}>
                <KeyboardIcon />
                <span className="menu-name">Keyboard shortcuts</span>
              </button>
              {scope && <Freshness dataTo={scope.authority.dataTo} refreshedAt={scope.authority.refreshedAt} />}
            </div>
          </div>
        </header>
        <div className="body">
          {scope?.authority.demonstration && <DemonstrationBanner name={scope.authority.name} />}
          {hasScopeBar && <ScopeBar scope={scope} />}
          {scope && <PrintSheet scope={scope} isFigures={hasScopeBar} />}
          <main id="content" tabIndex={-1}>
            {isUnknown && <NotFoundPage />}
            {error && !isUnknown && !scope && (
              <Page title="We could not open this service">
                <section className="card">
                  <ErrorBlock error={error} onRetry={() => void refetch()} />
                </section>
              </Page>
            )}
            {!scope && !error && <Loading what="the page" shape="page" />}
            {scope && <Outlet />}
          </main>
        </div>
      </div>
      <Shortcuts authority={code} isOpen={areShortcutsShown} onToggle={setShortcutsShown} />
    </StartServiceProvider>
  );
}

function Freshness({ dataTo, refreshedAt }: { readonly dataTo: string | null; readonly refreshedAt: string | null }) {
  if (!dataTo) return <p className="freshness">No figures yet</p>;
  return (
    <p className="freshness">
      Data to {lastDayInWords(dataTo)}
      {refreshedAt && (
        <>
          <br />
          Last refreshed {timeOfInstant(refreshedAt)}
        </>
      )}
    </p>
  );
}

function useFigureEvents(code: string): void {
  const queries = useQueryClient();
  const current = useRef(code);
  current.current = code;
  useEffect(() => followFigures(queries, () => current.current), [queries]);
}
