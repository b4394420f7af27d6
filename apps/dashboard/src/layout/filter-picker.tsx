import { type Cut, nameOfCut } from '@waymark/indicators';
import { filterName } from '../measures/cut-words.js';
import { ChipPopover } from './chip-popover.js';
import type { ChipWords } from './chip.js';

interface FilterPickerProps {
  readonly chip: ChipWords;
  /** The cuts to choose from, those of one kind together. */
  readonly groups: readonly (readonly Cut[])[];
  readonly inUse: Cut | undefined;
  readonly nameOf: (cut: Cut) => string;
  /** Told the cut that was picked; nothing where the filter is taken away. */
  readonly onPick: (cut: Cut | undefined) => void;
}

/** The words that rows carry, by kind. One at a time: figures are not known for two of them together. */
export function FilterPicker({ chip, groups, inUse, nameOf, onPick }: FilterPickerProps) {
  const used = inUse && nameOfCut(inUse);
  return (
    <ChipPopover chip={chip}>
      {(close) => {
        const option = (cut: Cut | undefined, name: string) => (
          <li key={name}>
            <button
              type="button"
              className="tree-option"
              aria-current={(cut && nameOfCut(cut)) === used ? 'true' : undefined}
              onClick={() => {
                onPick(cut);
                close();
              }}
            >
              {name}
            </button>
          </li>
        );
        return (
          <>
            <ul className="tree">{option(undefined, 'No filter')}</ul>
            {groups.map((group) => (
              <div key={group[0]!.dimension}>
                <p className="tree-head">{filterName(group[0]!)}</p>
                <ul className="tree">{group.map((cut) => option(cut, nameOf(cut)))}</ul>
              </div>
            ))}
          </>
        );
      }}
    </ChipPopover>
  );
}
