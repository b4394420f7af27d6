import { type RefObject, useEffect, useRef, useState } from 'react';

/** A control that stands where its stand-in was clicked: its button takes the focus, then it opens, so that closing gives the focus back. */
export function useOpenedOnArrival(): {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
} {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    button.current?.focus();
    setOpen(true);
  }, []);
  return { button, isOpen, setOpen };
}
