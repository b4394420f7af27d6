import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/**
 * Charts measure the place that they have. Just before printing the page takes the width of the paper and every chart is drawn at that
 * width, so that its words keep their size; afterwards the screen has its own again.
 */
export function drawForPaper(): void {
  const root = document.documentElement;
  const drawAgain = () => flushSync(() => window.dispatchEvent(new Event('resize')));
  window.addEventListener('beforeprint', () => {
    root.classList.add('is-printing');
    drawAgain();
  });
  window.addEventListener('afterprint', () => {
    root.classList.remove('is-printing');
    drawAgain();
  });
}

/** Whether the page is being drawn for paper, for pictures that are lower there. */
export function useIsOnPaper(): boolean {
  return useSyncExternalStore(
    followWindow,
    () => document.documentElement.classList.contains('is-printing'),
    () => false,
  );
}

function followWindow(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
