import { Suspense, lazy, useState } from 'react';
import type { PanelProps } from './panel-drawer.js';

const PanelDrawer = lazy(() => import('./panel-drawer.js').then((module) => ({ default: module.PanelDrawer })));

/**
 * A panel at the right side, 480 px wide: the detail of something that was chosen, or a small form. Escape closes it and gives the focus
 * back. It is fetched when it opens for the first time.
 */
export function Panel(props: PanelProps) {
  const [wasOpened, setOpened] = useState(props.isOpen);
  if (props.isOpen && !wasOpened) setOpened(true);
  if (!wasOpened) return null;
  return (
    <Suspense fallback={null}>
      <PanelDrawer {...props} />
    </Suspense>
  );
}
