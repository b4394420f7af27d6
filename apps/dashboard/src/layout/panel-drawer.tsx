import { Drawer } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';

export interface PanelProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * The panel itself. It is there before it opens: only then does it know what had the focus, and gives it back when it closes; to the
 * heading of the page where a link opened page and panel at once. Escape reaches what lies in the panel first: a chart hides its tip.
 */
export function PanelDrawer({ title, isOpen, onClose, children }: PanelProps) {
  const [isNowOpen, setNowOpen] = useState(false);
  const opener = useRef<Element>(null);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) opener.current = document.activeElement;
    setNowOpen(isOpen);
  }, [isOpen]);
  const giveFocusBack = () => {
    const focused = document.activeElement ?? document.body;
    if (focused === document.body || content.current?.contains(focused))
      placeToReturnTo(opener.current)?.focus({ preventScroll: true });
  };
  useWindowEvent('keydown', (event) => {
    if (isNowOpen && event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) onClose();
  });
  return (
    <Drawer.Root
      opened={isNowOpen}
      onClose={onClose}
      position="right"
      size={480}
      closeOnEscape={false}
      returnFocus={false}
      onExitTransitionEnd={giveFocusBack}
    >
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content className="panel" ref={content}>
        <div className="panel-head">
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label="Close" />
        </div>
        <Drawer.Body className="panel-body">{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

/** What had the focus, while it is still there; the heading of the page where that is gone, or nothing had it. */
function placeToReturnTo(opener: Element | null): HTMLElement | SVGElement | null {
  const canTakeIt = opener instanceof HTMLElement || opener instanceof SVGElement;
  return canTakeIt && opener.isConnected && opener !== document.body ? opener : document.querySelector<HTMLElement>('h1');
}
