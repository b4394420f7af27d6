import { QueryClient, queryOptions } from '@tanstack/react-query';
import {
  type AuthorityScope,
  type AuthoritySummary,
  type DatasetSummary,
  type ImportSummary,
  type ListAnswer,
  type ListName,
  type SliceName,
  routes,
} from '@waymark/contract';
import type { Frame } from '@waymark/frames';
import { ProblemAnswer, getBytes, getJson } from './http.js';

/** Figures stand until a new version is announced, so nothing is fetched again by looking at it. An answer of "no" is not asked twice. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && !(error instanceof ProblemAnswer && error.problem.status >= 400),
      },
    },
  });
}

export const authoritiesQuery = queryOptions({
  queryKey: ['authorities'],
  queryFn: ({ signal }) => getJson<AuthoritySummary[]>(routes.authorities(), signal),
});

export const scopeQuery = (authority: string) =>
  queryOptions({
    queryKey: ['authority', authority, 'scope'],
    queryFn: ({ signal }) => getJson<AuthorityScope>(routes.scope(authority), signal),
  });

/** The figures frame. */
export const figuresQuery = (authority: string) =>
  queryOptions({
    queryKey: ['authority', authority, 'figures'],
    queryFn: ({ signal }) => getFrame(routes.figures(authority), signal),
    structuralSharing: false,
  });

/** What the Overview draws of the whole service: a small part of the figures, for the first picture. */
export const wholeFiguresQuery = (authority: string) =>
  queryOptions({
    queryKey: ['authority', authority, 'figures', 'whole'],
    queryFn: ({ signal }) => getFrame(routes.wholeFigures(authority), signal),
    structuralSharing: false,
  });

/** The figures that are cut by what rows carry. */
export const cutFiguresQuery = (authority: string) =>
  queryOptions({
    queryKey: ['authority', authority, 'figures', 'cuts'],
    queryFn: ({ signal }) => getFrame(routes.cuts(authority), signal),
    structuralSharing: false,
  });

/** A named slice: fetched once a version, so that filters are answered without asking again. */
export const sliceQuery = (authority: string, name: SliceName) =>
  queryOptions({
    queryKey: ['authority', authority, 'slices', name],
    queryFn: ({ signal }) => getFrame(routes.slice(authority, name), signal),
    structuralSharing: false,
  });

/** The live rows of a small list such as the plan, actions or aims. */
export const listQuery = <Name extends ListName>(authority: string, list: Name) =>
  queryOptions({
    queryKey: ['authority', authority, 'lists', list],
    queryFn: ({ signal }) => getJson<ListAnswer<Name>>(routes.list(authority, list), signal),
  });

export const importsQuery = (authority: string) =>
  queryOptions({
    queryKey: ['authority', authority, 'imports'],
    queryFn: ({ signal }) => getJson<ImportSummary[]>(routes.imports(authority), signal),
  });

export const importQuery = (authority: string, batch: number) =>
  queryOptions({
    queryKey: ['authority', authority, 'imports', batch],
    queryFn: ({ signal }) => getJson<ImportSummary>(routes.import(authority, batch), signal),
  });

export const datasetsQuery = queryOptions({
  queryKey: ['datasets'],
  queryFn: ({ signal }) => getJson<DatasetSummary[]>(routes.datasets(), signal),
});

/** A frame. What reads its bytes arrives with it, not with the first page. */
async function getFrame(address: string, signal: AbortSignal): Promise<Frame> {
  const [bytes, { decodeFrame }] = await Promise.all([getBytes(address, signal), import('./decode-frame.js')]);
  return decodeFrame(bytes);
}
