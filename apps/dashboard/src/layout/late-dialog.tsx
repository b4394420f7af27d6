import { type ComponentProps, Suspense, lazy, useState } from 'react';
import type { Dialog } from './dialog.js';

const OpeningDialog = lazy(() => import('./opening-dialog.js').then((module) => ({ default: module.OpeningDialog })));

/** A dialog that is fetched when it opens for the first time. */
export function LateDialog(props: ComponentProps<typeof Dialog>) {
  const [wasOpened, setOpened] = useState(props.isOpen);
  if (props.isOpen && !wasOpened) setOpened(true);
  if (!wasOpened) return null;
  return (
    <Suspense fallback={null}>
      <OpeningDialog {...props} />
    </Suspense>
  );
}
