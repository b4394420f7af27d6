import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { useOpenedOnArrival } from './opened-on-arrival.js';
import { Chip, type ChipWords } from './chip.js';

interface ChipPopoverProps {
  readonly chip: ChipWords;
  readonly width?: number;
  /** What opens under the chip; it is told how to close. */
  readonly children: (close: () => void) => ReactNode;
}

/** Gone at once, so that nothing of it is placed anew while the page changes beneath it. */
const atOnce = { exitDuration: 0 };

/** A chip with what opens under it. Escape closes it and gives the focus back. */
export function ChipPopover({ chip, width = 320, children }: ChipPopoverProps) {
  const { button, isOpen, setOpen } = useOpenedOnArrival();
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      width={width}
      transitionProps={atOnce}
    >
      <Popover.Target>
        <Chip {...chip} ref={button} isOpen={isOpen} onClick={() => setOpen(!isOpen)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={chip.name || chip.value}>{children(() => setOpen(false))}</Popover.Dropdown>
    </Popover>
  );
}
