import { Checkbox } from '@mantine/core';

const list = [
  { keys: '/', does: 'Search the measures' },
  { keys: 'g o', does: 'Go to the Overview' },
  { keys: 'g m', does: 'Go to Measures' },
  { keys: 'g i', does: 'Go to Imports' },
  { keys: '?', does: 'Open this list' },
  { keys: 'Esc', does: 'Close a panel, a list or a tooltip' },
] as const;

interface ShortcutListProps {
  readonly areOn: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** Which keys do what, and whether they do. */
export function ShortcutList({ areOn, onTurn }: ShortcutListProps) {
  return (
    <>
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
      <Checkbox label="Use these shortcuts" checked={areOn} onChange={(event) => onTurn(event.currentTarget.checked)} />
    </>
  );
}
