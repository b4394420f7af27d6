import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width in pixels that a chart has, followed while its place or the window changes; at once when the window says so (paper). A given
 * width is taken as it is (previews, paper). Where there is no window to measure, as on a server, it is the usual width of such a place.
 */
export function useWidth(
  given?: number,
  usual = 620,
): { readonly ref: RefObject<HTMLDivElement | null>; readonly width: number } {
  const ref = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState(typeof document === 'undefined' ? usual : 0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (given !== undefined || !element) return;
    const measure = () => setMeasured(Math.round(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [given]);
  return { ref, width: given ?? measured };
}
