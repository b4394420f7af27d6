import type { ComponentProps, ReactNode } from 'react';
import { DownIcon } from './icons.js';

/** What a chip of the scope bar shows. */
export interface ChipWords {
  readonly icon: ReactNode;
  /** What the chip is about: "Period"; empty where its value says all. */
  readonly name: string;
  /** The value in use. */
  readonly value: string;
}

/** A chip of the scope bar that shows the value in use and opens what may be chosen instead. */
export function Chip({
  icon,
  name,
  value,
  isOpen = false,
  ...button
}: ChipWords & { readonly isOpen?: boolean } & ComponentProps<'button'>) {
  return (
    <button type="button" aria-expanded={isOpen} aria-haspopup="dialog" {...button} className="chip">
      {icon}
      {name && (
        <>
          <span className="chip-key">{name}</span>{' '}
        </>
      )}
      <span className="chip-value">{value}</span>
      <DownIcon size={12} />
    </button>
  );
}
