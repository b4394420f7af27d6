import { type ComponentProps, useEffect, useState } from 'react';
import { Dialog } from './dialog.js';

/** A dialog that is there before it opens: only then does it know what had the focus, and gives it back when it closes. */
export function OpeningDialog({ isOpen, ...props }: ComponentProps<typeof Dialog>) {
  const [isNowOpen, setNowOpen] = useState(false);
  useEffect(() => setNowOpen(isOpen), [isOpen]);
  return <Dialog {...props} isOpen={isNowOpen} />;
}
