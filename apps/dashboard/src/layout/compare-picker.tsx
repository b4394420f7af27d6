import type { AuthorityScope } from '@waymark/contract';
import { type ScopeSearch, comparisonOf, unitOf } from '../platform/scope-search.js';
import { areaName, areaTree } from './area-tree.js';
import { ChipPopover } from './chip-popover.js';
import { CompareIcon } from './icons.js';

interface ComparePickerProps {
  readonly scope: AuthorityScope;
  readonly search: ScopeSearch;
  /** Told the word of the address, none for the usual range, and its name. */
  readonly onPick: (compare: string | undefined, name: string) => void;
}

const usual = 'Usual range';
const plain = [
  { compare: undefined, name: usual, note: 'what is usual for the same figures' },
  { compare: 'previous', name: 'Previous period', note: 'as a faint line' },
  { compare: 'aim', name: 'Aim only', note: 'no usual range' },
] as const;

/** The name of what an address compares with; the usual range where it names something that is not there. */
export function compareName(scope: AuthorityScope, search: ScopeSearch): string {
  const comparison = comparisonOf(search);
  if (comparison.kind !== 'unit') return plain.find(({ compare }) => compare === search.compare)?.name ?? usual;
  if (comparison.unit === unitOf(search.area)) return usual;
  return areaName(scope, comparison.unit.replace(/^area:/, '')) ?? usual;
}

/** What the figures are set beside. One thing at a time, and teams are never ranked: areas and teams stand in the order of the service. */
export function ComparePicker({ scope, search, onPick }: ComparePickerProps) {
  const current = compareName(scope, search);
  return (
    <ChipPopover icon={<CompareIcon size={14} />} name="Compare" value={current}>
      {(close) => {
        const option = (compare: string | undefined, name: string, note?: string) => (
          <button
            type="button"
            className="tree-option"
            aria-current={name === current ? 'true' : undefined}
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
              {plain.map(({ compare, name, note }) => (
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
