import { useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useEffect, useState } from 'react';
import { remember, remembered } from '../platform/remembered.js';
import { LateDialog } from './late-dialog.js';

/** The place on the page of measures where one looks for a measure: an address that ends with it gives it the focus. */
export const searchPlace = 'find-measure';

const ShortcutList = lazy(() => import('./shortcut-list.js').then((module) => ({ default: module.ShortcutList })));

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
}

/** Single keys that go to pages. They can be turned off, and never act while somebody types. */
export function Shortcuts({
  authority,
  isOpen,
  onToggle,
}: {
  readonly authority: string;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}) {
  const navigate = useNavigate();
  const [areOn, setOn] = useState(remembered('shortcuts') !== 'off');

  useEffect(() => {
    if (!areOn) return;
    let wentFirst = false;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') onToggle(true);
      if (event.key === '/') {
        event.preventDefault();
        const search = document.getElementById(searchPlace);
        if (search) search.focus();
        else void navigate({ to: '/$authority/measures', params: { authority }, hash: searchPlace });
      }
      if (wentFirst && event.key === 'o') void navigate({ to: '/$authority', params: { authority } });
      if (wentFirst && event.key === 'm') void navigate({ to: '/$authority/measures', params: { authority } });
      if (wentFirst && event.key === 'i') void navigate({ to: '/$authority/imports', params: { authority } });
      wentFirst = event.key === 'g';
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [areOn, authority, navigate, onToggle]);

  return (
    <LateDialog isOpen={isOpen} onClose={() => onToggle(false)} title="Keyboard shortcuts">
      <Suspense fallback={null}>
        <ShortcutList
          areOn={areOn}
          onTurn={(on) => {
            setOn(on);
            remember('shortcuts', on ? 'on' : 'off');
          }}
        />
      </Suspense>
    </LateDialog>
  );
}
