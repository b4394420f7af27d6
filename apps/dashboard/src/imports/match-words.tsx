import type { DatasetSummary, Matching } from '@waymark/contract';

interface MatchWordsProps {
  readonly words: Matching['words'];
  readonly dataset: DatasetSummary;
  readonly takenBack: ReadonlySet<string>;
  readonly onTakeBack: (word: Matching['words'][number]) => void;
}

/** One saved word match, told apart from others of its file. */
export function wordName({ column, from }: Pick<Matching['words'][number], 'column' | 'from'>): string {
  return `${column} ${from}`;
}

/** The words that were accepted for this kind of file, each with the way back. */
export function MatchWords({ words, dataset, takenBack, onTakeBack }: MatchWordsProps) {
  if (words.length === 0) return null;
  const labelOf = (column: string) => dataset.columns.find(({ name }) => name === column)?.label ?? column;
  return (
    <section className="match-words" aria-labelledby="match-words">
      <h2 id="match-words">Saved word matches</h2>
      <ul>
        {words.map((word) => (
          <li key={wordName(word)}>
            <span>
              <span className="quiet">{labelOf(word.column)}:</span> <strong>{word.from}</strong> is read as{' '}
              <strong>{word.to.replaceAll('_', ' ')}</strong>
            </span>
            {takenBack.has(wordName(word)) ? (
              <span className="pill">Taken back</span>
            ) : (
              <button
                type="button"
                className="button-link"
                onClick={() => onTakeBack(word)}
                aria-label={`Take back ${word.from}`}
              >
                Take back
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
