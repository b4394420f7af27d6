import { Checkbox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { remember, remembered } from '../platform/remembered.js';
import { Dialog } from './dialog.js';

const list = [
  { keys: '/', does: 'Search the measures' },
  { keys: 'g o', does: 'Go to the Overview' },
  { keys: 'g m', does: 'Go to Measures' },
  { keys: 'g i', does: 'Go to Imports' },
  { keys: '?', does: 'Open this list' },
  { keys: 'Esc', does: 'Close a panel, a list or a tooltip' },
] as const;

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
        void navigate({ to: '/$authority/measures', params: { authority } }).then(() =>
          document.getElementById('find-measure')?.focus(),
        );
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
    <Dialog isOpen={isOpen} onClose={() => onToggle(false)} title="Keyboard shortcuts">
      <dl className="shortcut-list">
        {list.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label="Use these shortcuts"
        checked={areOn}
        onChange={(event) => {
          setOn(event.currentTarget.checked);
          remember('shortcuts', event.currentTarget.checked ? 'on' : 'off');
        }}
      />
    </Dialog>
  );
}
