import { Link, useParams } from '@tanstack/react-router';
import { routes } from '@waymark/contract';
import { StateBlock } from '../layout/state-block.js';

interface NothingOfThisProps {
  /** "This page", "This tab". */
  readonly what: string;
  readonly datasets: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** One file alone does not fill it; left out: any of them does. */
  readonly isEachNeeded?: boolean;
}

/** What stands where a service has figures, and none of these: which files would fill it, with their templates. */
export function NothingOfThis({ what, datasets, labels, isEachNeeded = false }: NothingOfThisProps) {
  const { authority } = useParams({ from: '/$authority' });
  const nameOf = (dataset: string) => labels[dataset] ?? dataset.replaceAll('_', ' ');
  return (
    <section className="card">
      <StateBlock
        sign="empty"
        title="Nothing here yet"
        action={
          <Link to="/$authority/imports/new" params={{ authority }} className="button-link">
            Import a file
          </Link>
        }
      >
        <p>
          {what} fills when {datasets.length === 1 ? 'this file is' : isEachNeeded ? 'these files are' : 'one of these files is'}{' '}
          imported:
        </p>
        <ul className="template-links">
          {datasets.map((dataset) => (
            <li key={dataset}>
              <a href={routes.template(dataset)} download>
                Template: {nameOf(dataset)}
              </a>
            </li>
          ))}
        </ul>
      </StateBlock>
    </section>
  );
}
