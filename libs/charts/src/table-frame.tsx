import type { ReactNode } from 'react';
import './table.css';

interface TableFrameProps {
  /** Names the region for people who scroll it by keyboard. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that scrolls inside its card, with its headers and its first column kept in sight. */
export function TableFrame({ label, className = '', children }: TableFrameProps) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className={`evidence ${className}`}>{children}</table>
    </div>
  );
}
