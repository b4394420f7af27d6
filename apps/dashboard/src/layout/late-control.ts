import { useState } from 'react';

/** What a stand-in listens to. */
export interface Reached {
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

/**
 * A control that opens something is fetched once somebody reaches for it, so that no first picture waits for it. Until it is asked to
 * open, a button that looks the same stands in its place; a button is never exchanged between the press and the release of a click. Where
 * nothing could be fetched, the next click tries again.
 */
export function useLateControl<Control>(fetch: () => Promise<Control>) {
  const [control, setControl] = useState<Control>();
  const forget = () => undefined;
  const begin = () => void fetch().catch(forget);
  const open = () => void fetch().then((fetched) => setControl(() => fetched), forget);
  const reached: Reached = { onPointerEnter: begin, onFocus: begin, onClick: open };
  return { control, reached };
}
