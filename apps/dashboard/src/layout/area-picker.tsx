import { TextInput } from '@mantine/core';
import type { AuthorityScope } from '@waymark/contract';
import { useState } from 'react';
import { areaTree } from './area-tree.js';
import { ChipPopover } from './chip-popover.js';
import type { ChipWords } from './chip.js';

interface AreaPickerProps {
  readonly scope: AuthorityScope;
  readonly area: string | undefined;
  readonly chip: ChipWords;
  readonly onPick: (area: string | undefined) => void;
}

/** Whole service, service areas and their teams as one tree, with a search. */
export function AreaPicker({ scope, area, chip, onPick }: AreaPickerProps) {
  return (
    <ChipPopover chip={chip}>
      {(close) => (
        <AreaTree
          scope={scope}
          area={area}
          onPick={(picked) => {
            onPick(picked);
            close();
          }}
        />
      )}
    </ChipPopover>
  );
}

function AreaTree({ scope, area, onPick }: Omit<AreaPickerProps, 'chip'>) {
  const [words, setWords] = useState('');
  const branches = areaTree(scope, words);
  const option = (code: string | undefined, text: string, note?: string) => (
    <button type="button" className="tree-option" aria-current={code === area ? 'true' : undefined} onClick={() => onPick(code)}>
      {text}
      {note && <span className="quiet"> {note}</span>}
    </button>
  );
  return (
    <>
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
    </>
  );
}
