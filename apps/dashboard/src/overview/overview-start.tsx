import { Link, useParams } from '@tanstack/react-router';

/** What a service with nothing imported does first, in order. */
const steps = [
  { name: 'Say which teams there are', why: 'one small file; everything else is counted by team' },
  { name: 'Import a first file', why: 'ratings, family replies, audits, supervision or training: whichever is nearest to hand' },
  { name: 'Add the judgements of leaders', why: 'where each theme stands, 0 to 10, and what would make it one higher' },
  { name: 'Set aims', why: 'a figure, from which month, and why; Waymark then says whether you can expect to meet it' },
] as const;

/** The Overview of a service that has nothing to show yet. */
export function OverviewStart() {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <section className="card overview-start" aria-labelledby="start-title">
      <h2 id="start-title">Four steps to a first picture</h2>
      <ol>
        {steps.map(({ name, why }) => (
          <li key={name}>
            <strong>{name}</strong>: {why}
          </li>
        ))}
      </ol>
      <p>
        <Link to="/$authority/imports" params={{ authority }} className="button-link filled">
          Go to imports
        </Link>
      </p>
    </section>
  );
}
