import { Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DownIcon } from './icons.js';

interface ChipPopoverProps {
  readonly icon: ReactNode;
  /** What the chip is about: "Period". */
  readonly name: string;
  /** The value in use. */
  readonly value: string;
  readonly width?: number;
  /** What opens under the chip; it is told how to close. */
  readonly children: (close: () => void) => ReactNode;
}

/** A chip of the scope bar that shows the value in use and opens what may be chosen instead. Escape closes it and gives the focus back. */
export function ChipPopover({ icon, name, value, width = 320, children }: ChipPopoverProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus width={width}>
      <Popover.Target>
        <button type="button" className="chip" aria-expanded={isOpen} aria-haspopup="dialog" onClick={() => setOpen(!isOpen)}>
          {icon}
          <span className="chip-key">{name}</span> <span className="chip-value">{value}</span>
          <DownIcon size={12} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>{children(() => setOpen(false))}</Popover.Dropdown>
    </Popover>
  );
}
