import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel at the right side, 480 px wide: the detail of something that was chosen, or a small form. Escape closes it and gives the focus back. */
export function Panel({ title, isOpen, onClose, children }: PanelProps) {
  return (
    <Drawer.Root opened={isOpen} onClose={onClose} position="right" size={480}>
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
