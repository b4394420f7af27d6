import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { chartStop } from './chart-stop.js';
import {
  type Panel,
  type PanelPoint,
  acrossPanel,
  inset,
  nearestPoint,
  plot,
  size,
  walkedPanels,
} from './small-multiples.model.js';
import { useWalkThrough } from './use-walk.js';
import { WalkTip } from './walk-tip.js';

/** What is said of one point, to whoever looks at it and to whoever listens. */
export interface PointWords {
  readonly head: string;
  readonly lines: readonly string[];
  readonly spoken: string;
}

interface MultiplesWalkProps {
  readonly panels: readonly Panel[];
  readonly title: string;
  readonly describedBy?: string;
  readonly tell: (key: string, at: number) => PointWords;
  readonly onPick?: (key: string, at: number) => void;
  /** The list of panels; what a walk changes is around it, so that none of it is drawn again. */
  readonly children: ReactNode;
}

/** A point that is looked at, and where that is within the frame, in pixels. */
interface Looked extends PanelPoint {
  readonly x: number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/**
 * A walk through panels side by side, which are one tab stop together: left, right, Home and End within a panel, up and down to the one
 * before or after at the same step. A panel that is walked to comes into view. The stop lies beside the list, so that the list stays one
 * for those who read it item by item.
 */
export function MultiplesWalk({ panels, title, describedBy, tell, onPick, children }: MultiplesWalkProps) {
  const frame = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLDivElement>(null);
  const { at, leave, handlers } = useWalkThrough<Looked>({
    next(from, { key }) {
      const place = walkedPanels(
        from,
        key,
        panels.map(({ points }) => points.length),
      );
      if (place === from) return from;
      if (place && frame.current) picturesIn(frame.current)[place.panel]?.parentElement?.scrollIntoView({ block: 'nearest' });
      return lookedAt(frame.current, place, panels);
    },
    under: (event) => lookedAt(frame.current, pointUnder(event, frame.current, panels), panels),
    onPick: onPick && (({ panel, at: point }) => onPick(panels[panel]!.key, point)),
  });
  useEffect(() => {
    if (!at) return;
    window.addEventListener('resize', leave);
    return () => window.removeEventListener('resize', leave);
  });
  const words = at && wordsAt(at, panels, tell);
  return (
    <div
      className="multiples-frame"
      ref={frame}
      {...handlers}
      onClick={(event) => {
        stop.current?.focus({ preventScroll: true });
        handlers.onClick(event);
      }}
    >
      <div className="multiples-stop" ref={stop} {...chartStop(title, describedBy)} />
      {children}
      {at && words && <div className="walk-line" style={{ left: at.x, top: at.top, height: at.height }} />}
      <WalkTip tip={at && words && { ...words, x: at.x, y: at.top + at.height, width: at.width }} />
    </div>
  );
}

/** Nothing where the panels have changed and that point is no more. */
function wordsAt({ panel, at }: PanelPoint, panels: readonly Panel[], tell: MultiplesWalkProps['tell']): PointWords | undefined {
  const looked = panels[panel];
  return looked && at < looked.points.length ? tell(looked.key, at) : undefined;
}

function picturesIn(frame: HTMLElement): readonly Element[] {
  return [...frame.querySelectorAll('.multiples > li > svg')];
}

/** Where a point is on the screen now. */
function lookedAt(frame: HTMLElement | null, point: PanelPoint | undefined, panels: readonly Panel[]): Looked | undefined {
  const picture = frame && point && picturesIn(frame)[point.panel];
  if (!picture) return undefined;
  const [box, around] = [picture.getBoundingClientRect(), frame.getBoundingClientRect()];
  const scale = box.width / size.width;
  return {
    ...point,
    x: box.left - around.left + acrossPanel(point.at, panels[point.panel]!.points.length) * scale,
    top: box.top - around.top + inset.top * scale,
    height: plot.height * scale,
    width: around.width,
  };
}

/** The point of the panel that is under a pointer, by how far across its picture that is. */
function pointUnder(
  { target, clientX }: MouseEvent,
  frame: HTMLElement | null,
  panels: readonly Panel[],
): PanelPoint | undefined {
  const item = (target as Element).closest('.multiples > li');
  if (!frame || !item) return undefined;
  const pictures = picturesIn(frame);
  const panel = pictures.findIndex((picture) => picture.parentElement === item);
  const box = pictures[panel]?.getBoundingClientRect();
  if (!box) return undefined;
  const at = nearestPoint((clientX - box.left) / (box.width / size.width || 1), panels[panel]!.points.length);
  return at === undefined ? undefined : { panel, at };
}
