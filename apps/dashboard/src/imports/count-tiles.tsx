import type { ImportCounts } from '@waymark/contract';
import { countText } from '@waymark/indicators';

interface CountTilesProps {
  readonly counts: ImportCounts;
  /** Before importing, the words say what would happen. */
  readonly isBefore?: boolean;
}

/** Rows in the file and what becomes of them; new, updated, unchanged and refused add up to the rows in the file. */
export function CountTiles({ counts, isBefore = false }: CountTilesProps) {
  const { read, added, changed, unchanged, ended, rejected } = counts;
  const tiles = [
    { name: 'Rows in the file', count: read, words: 'All of the four beside this' },
    { name: 'New', count: added, words: isBefore ? 'Will be added' : 'Added' },
    { name: 'Updated', count: changed, words: 'Known rows with new values' },
    { name: 'Unchanged', count: unchanged, words: 'Known already' },
    { name: 'Refused', count: rejected, words: isBefore ? 'Left out unless mended' : 'Left out', isRefusal: true },
    ...(ended > 0 ? [{ name: 'Ended', count: ended, words: 'Known before, no longer in the file' }] : []),
  ];
  return (
    <dl className="tiles">
      {tiles.map(({ name, count, words, isRefusal }) => (
        <div key={name} className={isRefusal && count > 0 ? 'tile refused' : 'tile'}>
          <dt>{name}</dt>
          <dd>
            <span className="tile-count">{countText(count)}</span>
            <span className="quiet">{words}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
