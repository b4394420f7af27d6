import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { MeasureLink } from '../overview/measure-link.js';
import type { ScopeSearch } from '../platform/scope-search.js';

interface PanelLinkProps {
  /** The measure. */
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a measure's page that opens the measure beside the page it stands on; with Ctrl, Shift or another button it stays a link. */
export function PanelLink({ id, className, children }: PanelLinkProps) {
  const navigate = useNavigate();
  const openBeside = (event: MouseEvent) => {
    if (isMeantForTheBrowser(event)) return;
    event.preventDefault();
    void navigate({ to: '.', search: (before: ScopeSearch) => ({ ...before, measure: id }), resetScroll: false });
  };
  return (
    <MeasureLink id={id} className={className} onClick={openBeside}>
      {children}
    </MeasureLink>
  );
}

function isMeantForTheBrowser({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || altKey || ctrlKey || metaKey || shiftKey;
}
