import { type ReactNode, useEffect, useId, useRef } from 'react';
import { csvOf } from './csv.js';
import { pictureFile } from './picture-file.js';
import { type EvidenceTable, Table } from './table.js';
import './charts.css';

export interface ChartCardProps {
  /** Short and stable: names the files that leave the card. */
  readonly name: string;
  /** Its place on the page, for what arranges the cards of a sheet: matrix, lead. */
  readonly place?: string;
  /** The finding, in words. */
  readonly title: string;
  /** What is counted, unit and period. */
  readonly subtitle: string;
  /** The numbers behind the latest point: "48 of 117". */
  readonly n: string;
  /** Where it comes from and when that last arrived. */
  readonly source: string;
  /** What the picture shows, for people who listen. */
  readonly summary: string;
  readonly table: EvidenceTable;
  /** Further facts for the head of the CSV: filters, method, what a sign means. */
  readonly facts?: readonly (readonly [string, string])[];
  readonly tag?: ReactNode;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  /** Takes a finished file: its name and what is in it. */
  readonly onFile: (name: string, content: Blob | string) => void;
  /** Begins a note about this chart; left out where nobody may write one. */
  readonly onNote?: () => void;
  /** Whether there is a picture that can leave as one; what is drawn in rows of words has none. */
  readonly hasPicture?: boolean;
  /** Words under the picture: method, notes. */
  readonly notes?: ReactNode;
  /** The picture, which learns the id of the text that describes it. */
  readonly children: (describedBy: string) => ReactNode;
}

/** A card may not be drawn without saying what it is, what it counts, how many stand behind it and where that comes from. */
export function missingWords(card: Pick<ChartCardProps, 'title' | 'subtitle' | 'n' | 'source'>): readonly string[] {
  return (['title', 'subtitle', 'n', 'source'] as const).filter((word) => card[word].trim() === '');
}

/**
 * Title, numbers, picture, source, and the same evidence as a table, a CSV and a PNG. Throws where a word that every picture needs is
 * missing: a chart that nobody can check is not shown.
 */
export function ChartCard(props: ChartCardProps) {
  const missing = missingWords(props);
  if (missing.length > 0) throw new Error(`A chart needs its ${missing.join(', ')}.`);
  return <CompleteCard {...props} />;
}

function CompleteCard({
  name,
  place,
  title,
  subtitle,
  n,
  source,
  summary,
  table,
  facts = [],
  tag,
  hasPicture = true,
  isTable,
  onTable,
  onFile,
  onNote,
  notes,
  children,
}: ChartCardProps) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const isSkipping = useRef(false);
  useEffect(() => {
    if (isTable && isSkipping.current) card.current?.querySelector<HTMLElement>('.table-scroll')?.focus();
    isSkipping.current = false;
  }, [isTable]);
  const skipToTable = () => {
    isSkipping.current = true;
    onTable(true);
  };
  const subtitleWithNumbers = `${subtitle}. ${n}`;
  const saveCsv = () => {
    const head: (readonly [string, string])[] = [
      ['Title', title],
      ['Subtitle', subtitleWithNumbers],
      ...facts,
      ['Source', source],
    ];
    onFile(`${name}.csv`, csvOf(head, table));
  };
  const savePng = async () => {
    const picture = card.current && (await pictureFile(card.current, { title, subtitle: subtitleWithNumbers, source }));
    if (picture) onFile(`${name}.png`, picture);
  };
  return (
    <figure
      className="card chart-card"
      data-place={place}
      ref={card}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}summary`}
    >
      <figcaption className="card-head">
        <div>
          <h2 id={`${id}title`}>{title}</h2>
          <p className="subtitle">{subtitleWithNumbers}</p>
        </div>
        {tag && <div className="card-tags">{tag}</div>}
      </figcaption>
      <p className="only-spoken" id={`${id}summary`}>
        {summary}
      </p>
      {!isTable && (
        <button type="button" className="skip-to-table" onClick={skipToTable}>
          Show this chart as a table
        </button>
      )}
      {isTable ? <Table table={table} /> : children(`${id}summary`)}
      {notes && <div className="card-notes">{notes}</div>}
      <footer className="card-foot">
        <span>{source}</span>
        <span className="card-acts">
          <button type="button" aria-pressed={isTable} onClick={() => onTable(!isTable)}>
            {isTable ? 'Chart' : 'Table'}
          </button>
          <button type="button" onClick={saveCsv}>
            CSV
          </button>
          {!isTable && hasPicture && (
            <button type="button" onClick={() => void savePng()}>
              PNG
            </button>
          )}
          {onNote && (
            <button type="button" onClick={onNote}>
              Note
            </button>
          )}
        </span>
      </footer>
    </figure>
  );
}
