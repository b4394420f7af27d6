import { Link } from '@tanstack/react-router';
import { type AuthorityScope, routes } from '@waymark/contract';
import { TickIcon } from '../layout/icons.js';

interface Step {
  readonly name: string;
  readonly why: string;
  readonly isDone: boolean;
  readonly templates: readonly string[];
}

/** What a new service brings in first, and how far it has come. */
export function firstSteps({ feeds }: Pick<AuthorityScope, 'feeds'>): readonly Step[] {
  const has = (...datasets: readonly string[]) => feeds.some(({ dataset }) => datasets.includes(dataset));
  return [
    {
      name: 'Your teams',
      why: 'Each row of every other file belongs to a team, so the list of teams comes first.',
      isDone: has('teams'),
      templates: ['teams'],
    },
    {
      name: 'Ratings or family replies',
      why: '0 to 10 ratings fill the scaling measures; replies of parents and children fill what families say.',
      isDone: has('ratings', 'responses'),
      templates: ['ratings', 'responses'],
    },
  ];
}

/** Whether something of the first steps is left to do. Nothing is in the demonstration, which takes no files. */
export function hasFirstSteps(scope: AuthorityScope): boolean {
  return !scope.authority.demonstration && firstSteps(scope).some(({ isDone }) => !isDone);
}

/** The checklist of an empty service; it goes away when all of it is done. */
export function FirstSteps({
  scope,
  labelOf,
}: {
  readonly scope: AuthorityScope;
  readonly labelOf: (dataset: string) => string;
}) {
  const { code } = scope.authority;
  if (!hasFirstSteps(scope)) return null;
  const steps = firstSteps(scope);
  return (
    <section className="card" aria-labelledby="first-steps">
      <h2 id="first-steps">First steps</h2>
      <ol className="first-steps">
        {steps.map(({ name, why, isDone, templates }, i) => (
          <li key={name} className={isDone ? 'is-done' : undefined}>
            <span className="step-sign" aria-hidden="true">
              {isDone ? <TickIcon size={12} /> : i + 1}
            </span>
            <div>
              <p className="strong">
                {name}
                {isDone && <span className="quiet"> done</span>}
              </p>
              <p>{why}</p>
              {!isDone && (
                <p className="step-links">
                  <Link to="/$authority/imports/new" params={{ authority: code }}>
                    Import a file
                  </Link>
                  {templates.map((dataset) => (
                    <a key={dataset} href={routes.template(dataset)} download>
                      Template: {labelOf(dataset)}
                    </a>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
