import { Drawer } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';

export interface PanelProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The panel itself. It is there before it opens: only then does it know what had the focus, and gives it back when it closes. */
export function PanelDrawer({ title, isOpen, onClose, children }: PanelProps) {
  const [isNowOpen, setNowOpen] = useState(false);
  useEffect(() => setNowOpen(isOpen), [isOpen]);
  return (
    <Drawer.Root opened={isNowOpen} onClose={onClose} position="right" size={480}>
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content className="panel">
        <div className="panel-head">
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label="Close" />
        </div>
        <Drawer.Body className="panel-body">{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
