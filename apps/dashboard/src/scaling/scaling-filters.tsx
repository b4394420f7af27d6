import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { DownIcon } from '../layout/icons.js';
import { announce } from '../platform/announce.js';
import type { ScopeSearch } from '../platform/scope-search.js';

/** What may be chosen; the first is the usual one and stands in no address. */
export interface FilterChoice {
  readonly value: string | undefined;
  readonly name: string;
}

interface PageFilterProps {
  readonly name: string;
  readonly search: 'question' | 'pathway';
  readonly choices: readonly FilterChoice[];
  readonly chosen: string | undefined;
}

/** A filter of this page as a chip that shows the value in use; nothing where there is nothing to choose. */
export function PageFilter({ name, search: key, choices, chosen }: PageFilterProps) {
  const navigate = useNavigate();
  if (choices.length < 2) return null;
  const pick = ({ value, name: picked }: FilterChoice) =>
    void navigate({
      to: '.',
      search: (before: ScopeSearch) => ({ ...before, [key]: value }),
      resetScroll: false,
    }).then(() => announce(`Updated: ${name}, ${picked}`));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className="chip">
          <span className="chip-key">{name}</span>{' '}
          <span className="chip-value">{choices.find(({ value }) => value === chosen)?.name}</span>
          <DownIcon size={12} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item key={choice.name} aria-current={choice.value === chosen ? 'true' : undefined} onClick={() => pick(choice)}>
            {choice.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
