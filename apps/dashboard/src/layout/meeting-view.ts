import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ScopeSearch } from '../platform/scope-search.js';

/** For a meeting: large words, no menu, one card under the other; on paper one card a page. Kept in the address as `view=meeting`. */
export function useMeetingView(): void {
  const isMeeting = useSearch({ strict: false, select: ({ view }: ScopeSearch) => view === 'meeting' });
  useEffect(() => {
    document.documentElement.classList.toggle('is-meeting', isMeeting);
    return () => document.documentElement.classList.remove('is-meeting');
  }, [isMeeting]);
}
