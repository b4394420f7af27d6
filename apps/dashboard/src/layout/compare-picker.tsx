import type { AuthorityScope } from '@waymark/contract';
import { type ScopeSearch, unitOf } from '../platform/scope-search.js';
import { areaTree } from './area-tree.js';
import { ChipPopover } from './chip-popover.js';
import type { ChipWords } from './chip.js';
import { plainComparisons } from './compare-name.js';

interface ComparePickerProps {
  readonly chip: ChipWords;
  readonly scope: AuthorityScope;
  readonly search: ScopeSearch;
  /** Told the word of the address, none for the usual range, and its name. */
  readonly onPick: (compare: string | undefined, name: string) => void;
}

/** What the figures are set beside. One thing at a time, and teams are never ranked: areas and teams stand in the order of the service. */
export function ComparePicker({ chip, scope, search, onPick }: ComparePickerProps) {
  return (
    <ChipPopover chip={chip}>
      {(close) => {
        const option = (compare: string | undefined, name: string, note?: string) => (
          <button
            type="button"
            className="tree-option"
            aria-current={name === chip.value ? 'true' : undefined}
            onClick={() => {
              onPick(compare, name);
              close();
            }}
          >
            {name}
            {note && <span className="quiet"> {note}</span>}
          </button>
        );
        const own = unitOf(search.area);
        return (
          <>
            <ul className="tree">
              {plainComparisons.map(({ compare, name, note }) => (
                <li key={name}>{option(compare, name, note)}</li>
              ))}
            </ul>
            {scope.serviceAreas.length > 0 && (
              <>
                <p className="tree-head">Another area, over the same months</p>
                <ul className="tree">
                  {areaTree(scope).map((area) => (
                    <li key={area.code}>
                      {`area:${area.code}` !== own && option(`area:${area.code}`, area.name)}
                      <ul>
                        {area.teams
                          .filter((team) => !team.closed && `team:${team.code}` !== own)
                          .map((team) => (
                            <li key={team.code}>{option(`team:${team.code}`, team.name)}</li>
                          ))}
                      </ul>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        );
      }}
    </ChipPopover>
  );
}
