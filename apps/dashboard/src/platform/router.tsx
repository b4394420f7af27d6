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
import { datasetsQuery, figuresQuery, listQuery, scopeQuery, sliceQuery, wholeFiguresQuery } from './queries.js';
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

const overview = createRoute({
  getParentRoute: () => authority,
  path: '/',
  validateSearch: scopeSearchFrom,
  loaderDeps: ({ search }) => ({ area: search.area }),
  loader: ({ context, params, deps }) => {
    const figures = deps.area === undefined ? wholeFiguresQuery(params.authority) : figuresQuery(params.authority);
    for (const list of ['authority', 'aims', 'notes', 'actions', 'judgements', 'plan'] as const)
      void context.queries.prefetchQuery(listQuery(params.authority, list));
    void context.queries.prefetchQuery(datasetsQuery);
    void context.queries.prefetchQuery(sliceQuery(params.authority, 'open-cases-rated'));
    return void context.queries.prefetchQuery(figures);
  },
  component: lazyRouteComponent(() => import('../overview/overview-page.js'), 'OverviewPage'),
});

const themes = createRoute({
  getParentRoute: () => authority,
  path: 'themes',
  component: lazyRouteComponent(() => import('../themes/theme-page.js'), 'ToFirstTheme'),
});

const theme = createRoute({
  getParentRoute: () => authority,
  path: 'themes/$theme',
  validateSearch: scopeSearchFrom,
  loader: ({ context, params }) => void context.queries.prefetchQuery(figuresQuery(params.authority)),
  component: lazyRouteComponent(() => import('../themes/theme-page.js'), 'ThemePage'),
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

const scaling = createRoute({
  getParentRoute: () => authority,
  path: 'scaling',
  validateSearch: scopeSearchFrom,
  loader: ({ context, params }) => void context.queries.prefetchQuery(figuresQuery(params.authority)),
  component: lazyRouteComponent(() => import('../scaling/scaling-page.js'), 'ScalingPage'),
});

const voice = createRoute({
  getParentRoute: () => authority,
  path: 'voice',
  validateSearch: scopeSearchFrom,
  loader: ({ context, params }) => void context.queries.prefetchQuery(figuresQuery(params.authority)),
  component: lazyRouteComponent(() => import('../voice/voice-page.js'), 'VoicePage'),
});

const training = createRoute({
  getParentRoute: () => authority,
  path: 'training',
  validateSearch: scopeSearchFrom,
  loader: ({ context, params }) => void context.queries.prefetchQuery(figuresQuery(params.authority)),
  component: lazyRouteComponent(() => import('../training/training-page.js'), 'TrainingPage'),
});

const journey = createRoute({
  getParentRoute: () => authority,
  path: 'journey',
  validateSearch: scopeSearchFrom,
  component: lazyRouteComponent(() => import('../journey/journey-page.js'), 'JourneyPage'),
});

const dataQuality = createRoute({
  getParentRoute: () => authority,
  path: 'data-quality',
  component: lazyRouteComponent(() => import('../data-quality/data-quality-page.js'), 'DataQualityPage'),
});

const teams = createRoute({
  getParentRoute: () => authority,
  path: 'teams',
  validateSearch: scopeSearchFrom,
  loader: ({ context, params }) => void context.queries.prefetchQuery(figuresQuery(params.authority)),
  component: lazyRouteComponent(() => import('../teams/teams-page.js'), 'TeamsPage'),
});

const unit = createRoute({
  getParentRoute: () => authority,
  path: 'teams/$id',
  validateSearch: scopeSearchFrom,
  loader: ({ context, params }) => void context.queries.prefetchQuery(figuresQuery(params.authority)),
  component: lazyRouteComponent(() => import('../teams/unit-page.js'), 'UnitPage'),
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

const together = createRoute({
  getParentRoute: () => authority,
  path: 'imports/together',
  component: lazyRouteComponent(() => import('../imports/together-page.js'), 'TogetherPage'),
});

const importChanges = createRoute({
  getParentRoute: () => authority,
  path: 'imports/changes',
  component: lazyRouteComponent(() => import('../imports/changes-page.js'), 'ChangesPage'),
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

const help = createRoute({
  getParentRoute: () => authority,
  path: 'help',
  component: lazyRouteComponent(() => import('../help/help-page.js'), 'HelpPage'),
});

const helpTopic = createRoute({
  getParentRoute: () => authority,
  path: 'help/$topic',
  component: lazyRouteComponent(() => import('../help/help-page.js'), 'TopicPage'),
});

const tree = root.addChildren([
  home,
  authority.addChildren([
    overview,
    themes,
    theme,
    measures,
    measure,
    scaling,
    teams,
    unit,
    voice,
    training,
    journey,
    dataQuality,
    imports,
    chooseFile,
    together,
    importChanges,
    matchColumns,
    checkRows,
    oneImport,
    help,
    helpTopic,
  ]),
]);

/** Every address of the dashboard. What a page needs is asked for while its code is still on the way. Tests and the server give a history of their own. */
export function makeRouter(queries: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree: tree,
    history,
    context: { queries },
    parseSearch: searchWords,
    stringifySearch: searchText,
    pathParamsAllowedCharacters: [':'],
    defaultPendingComponent: () => <Loading what="the page" shape="page" />,
    defaultErrorComponent: ({ error, reset }) => (
      <Page title="We could not draw this page">
        <ErrorBlock error={error} onRetry={reset} />
      </Page>
    ),
    scrollRestoration: history === undefined,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
