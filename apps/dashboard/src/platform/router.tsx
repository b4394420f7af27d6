import type { QueryClient } from '@tanstack/react-query';
import {
  type RouterHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { HomePage } from '../authorities/home-page.js';
import { AuthorityFrame } from '../layout/authority-frame.js';
import { NotFoundPage } from '../layout/not-found-page.js';
import { Page } from '../layout/page.js';
import { ErrorBlock, Loading } from '../layout/state-block.js';
import { Announcements } from './announce.js';
import { figuresQuery, scopeQuery } from './queries.js';
import { Root } from './root.js';
import { scopeSearchFrom, searchText, searchWords } from './scope-search.js';

export interface RouterContext {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <>
      <Root />
      <Announcements />
    </>
  ),
  notFoundComponent: NotFoundPage,
});

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });

const authority = createRoute({
  getParentRoute: () => root,
  path: '/$authority',
  component: AuthorityFrame,
  loader: ({ context, params }) => void context.queries.prefetchQuery(scopeQuery(params.authority)),
  notFoundComponent: NotFoundPage,
});

const authorityHome = createRoute({
  getParentRoute: () => authority,
  path: '/',
  component: lazyRouteComponent(() => import('../measures/measures-page.js'), 'ToMeasures'),
});

const measures = createRoute({
  getParentRoute: () => authority,
  path: 'measures',
  validateSearch: scopeSearchFrom,
  loader: ({ context, params }) => void context.queries.prefetchQuery(figuresQuery(params.authority)),
  component: lazyRouteComponent(() => import('../measures/measures-page.js'), 'MeasuresPage'),
});

const measure = createRoute({
  getParentRoute: () => authority,
  path: 'measures/$id',
  validateSearch: scopeSearchFrom,
  loader: ({ context, params }) => void context.queries.prefetchQuery(figuresQuery(params.authority)),
  component: lazyRouteComponent(() => import('../measures/measure-page.js'), 'MeasurePage'),
});

const imports = createRoute({
  getParentRoute: () => authority,
  path: 'imports',
  component: lazyRouteComponent(() => import('../imports/imports-page.js'), 'ImportsPage'),
});

const chooseFile = createRoute({
  getParentRoute: () => authority,
  path: 'imports/new',
  component: lazyRouteComponent(() => import('../imports/choose-file-page.js'), 'ChooseFilePage'),
});

const matchColumns = createRoute({
  getParentRoute: () => authority,
  path: 'imports/new/$upload/match',
  component: lazyRouteComponent(() => import('../imports/match-columns-page.js'), 'MatchColumnsPage'),
});

const checkRows = createRoute({
  getParentRoute: () => authority,
  path: 'imports/new/$upload/check',
  component: lazyRouteComponent(() => import('../imports/check-rows-page.js'), 'CheckRowsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => authority,
  path: 'imports/$batch',
  component: lazyRouteComponent(() => import('../imports/import-page.js'), 'ImportPage'),
});

const tree = root.addChildren([
  home,
  authority.addChildren([authorityHome, measures, measure, imports, chooseFile, matchColumns, checkRows, oneImport]),
]);

/** Every address of the dashboard. What a page needs is asked for while its code is still on the way. Tests give a history of their own. */
export function makeRouter(queries: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree: tree,
    history,
    context: { queries },
    parseSearch: searchWords,
    stringifySearch: searchText,
    defaultPendingComponent: () => <Loading what="the page" shape="page" />,
    defaultErrorComponent: ({ error, reset }) => (
      <Page title="We could not draw this page">
        <ErrorBlock error={error} onRetry={reset} />
      </Page>
    ),
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
