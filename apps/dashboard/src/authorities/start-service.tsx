import { Suspense, createContext, lazy, useContext, useMemo, useState, type ReactNode } from 'react';
import { LateDialog } from '../layout/late-dialog.js';

const StartForm = lazy(() => import('./start-form.js').then(({ StartForm: Form }) => ({ default: Form })));

const Start = createContext<() => void>(() => undefined);

/** How any page opens the form "Start with your own service". */
export function useStartService(): () => void {
  return useContext(Start);
}

/** Holds the one form that starts a service of one's own, for every page beneath it. */
export function StartServiceProvider({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const open = useMemo(() => () => setOpen(true), []);
  return (
    <Start.Provider value={open}>
      {children}
      <LateDialog isOpen={isOpen} onClose={() => setOpen(false)} title="Start with your own service">
        <Suspense fallback={null}>
          <StartForm onDone={() => setOpen(false)} />
        </Suspense>
      </LateDialog>
    </Start.Provider>
  );
}
