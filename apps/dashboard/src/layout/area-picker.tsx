import { Popover, TextInput } from '@mantine/core';
import type { AuthorityScope } from '@waymark/contract';
import { useState } from 'react';
import { areaTree } from './area-tree.js';
import { AreaIcon, DownIcon } from './icons.js';

interface AreaPickerProps {
  readonly scope: AuthorityScope;
  readonly area: string | undefined;
  readonly name: string;
  readonly onPick: (area: string | undefined) => void;
}

/** Whole service, service areas and their teams as one tree, with a search. */
export function AreaPicker({ scope, area, name, onPick }: AreaPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const pick = (picked: string | undefined) => {
    onPick(picked);
    setOpen(false);
    setWords('');
  };
  const branches = areaTree(scope, words);
  const option = (code: string | undefined, text: string, note?: string) => (
    <button type="button" className="tree-option" aria-current={code === area ? 'true' : undefined} onClick={() => pick(code)}>
      {text}
      {note && <span className="quiet"> {note}</span>}
    </button>
  );
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus width={320}>
      <Popover.Target>
        <button type="button" className="chip" aria-expanded={isOpen} aria-haspopup="dialog" onClick={() => setOpen(!isOpen)}>
          <AreaIcon size={14} />
          <span className="chip-key">Area</span> <span className="chip-value">{name}</span>
          <DownIcon size={12} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Area">
        <TextInput
          label="Find an area or a team"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          data-autofocus
        />
        <ul className="tree">
          {words === '' && <li>{option(undefined, 'Whole service')}</li>}
          {branches.map((branch) => (
            <li key={branch.code}>
              {option(branch.code, branch.name)}
              <ul>
                {branch.teams.map((team) => (
                  <li key={team.code}>{option(`team:${team.code}`, team.name, team.closed ? 'closed' : undefined)}</li>
                ))}
              </ul>
            </li>
          ))}
          {branches.length === 0 && words !== '' && <li className="quiet">No area or team has these words.</li>}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
