import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

/** Tells people who listen to the page that something changed, once and politely. */
export function announce(text: string): void {
  // The same words twice are no change of the region, so a screen reader would stay silent.
  said = text === said ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

/** The one region that speaks for the page. It stands in the frame and never moves. */
export function Announcements() {
  const text = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
    () => '',
  );
  return (
    <div role="status" aria-live="polite" className="only-spoken" data-testid="announcements">
      {text}
    </div>
  );
}
