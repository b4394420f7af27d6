import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { type ScopeSearch, scopeSearchFrom, searchText, searchWords } from '../platform/scope-search.js';
import { afterNextPaint } from './after-paint.js';

type Asked = Partial<ScopeSearch>;

/** What somebody has just chosen, until the address says it too. */
let ahead: Asked | undefined;
const listeners = new Set<() => void>();

function goAhead(asked: Asked | undefined): void {
  ahead = asked;
  listeners.forEach((listener) => listener());
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * What a page of figures is about: what the address says, with what somebody has just chosen laid over it, so that charts never wait for
 * the address. Another area waits for it, since it may lead to another page. The same words are the same object.
 */
export function useScopeSearch(): ScopeSearch {
  const search: ScopeSearch = useSearch({ strict: false });
  const asked = useSyncExternalStore(follow, nowAhead, nothingAhead);
  useEffect(() => {
    if (asked && says(search, asked)) goAhead(undefined);
  }, [search, asked]);
  const words = searchText({ ...search, ...asked, area: search.area });
  return useMemo(() => scopeSearchFrom(searchWords(words)), [words]);
}

const nowAhead = () => ahead;
const nothingAhead = () => undefined;

/**
 * Changes what the page is about: its figures at once, and the address as soon as they have been painted. Resolves when it says it.
 */
export function useScopeChange(): (part: Asked) => Promise<void> {
  const navigate = useNavigate();
  return async (part) => {
    const mine = { ...ahead, ...part };
    goAhead(mine);
    await nextPaint();
    await navigate({ to: '.', search: (before: ScopeSearch) => ({ ...before, ...part }), resetScroll: false });
    await nextPaint();
    // Whatever came between: from now on the address alone says what the page is about.
    if (ahead === mine) goAhead(undefined);
  };
}

const nextPaint = () => new Promise<void>(afterNextPaint);

function says(search: ScopeSearch, asked: Asked): boolean {
  return Object.entries(asked).every(([key, value]) => search[key as keyof ScopeSearch] === value);
}
