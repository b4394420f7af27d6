import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SheetOfUpload, routes } from '@waymark/contract';
import { ErrorBlock, Loading } from '../layout/state-block.js';
import { getJson } from '../platform/http.js';

interface SheetChoiceProps {
  readonly authority: string;
  readonly upload: number;
  readonly onSheet: (name: string) => void;
}

const headingsShown = 6;

/** Asked of a workbook in which several sheets could be meant. Each can be imported as a file of its own; hidden ones say that they are. */
export function SheetChoice({ authority, upload, onSheet }: SheetChoiceProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['upload', authority, upload, 'sheets'],
    queryFn: ({ signal }) => getJson<SheetOfUpload[]>(routes.sheets(authority, upload), signal),
  });
  return (
    <section className="card" aria-labelledby="which-sheet">
      <h2 id="which-sheet">Which sheet is to be read?</h2>
      <p className="quiet">Several sheets of this workbook could be meant. Each can be imported as a file of its own.</p>
      {error && <ErrorBlock error={error} title="We could not look into this workbook" onRetry={() => void refetch()} />}
      {!error && !data && <Loading what="the sheets" shape="table" />}
      {data && (
        <ul className="sheet-list">
          {data
            .filter(({ rows }) => rows > 0)
            .map((sheet) => (
              <li key={sheet.name}>
                <div>
                  <p className="strong">
                    <bdi>{sheet.name}</bdi>
                  </p>
                  <p className="quiet">
                    {sheet.rows === 1 ? '1 row' : `${sheet.rows} rows`}
                    {sheet.hidden && ', hidden in the workbook'}. {headingsOf(sheet)}
                  </p>
                </div>
                <Button variant="outline" onClick={() => onSheet(sheet.name)} aria-label={`Read the sheet ${sheet.name}`}>
                  Read this sheet
                </Button>
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}

function headingsOf({ headings }: SheetOfUpload): string {
  const filled = headings.filter((heading) => heading.trim() !== '');
  return `${filled.slice(0, headingsShown).join(', ')}${filled.length > headingsShown ? ' and more' : ''}`;
}
