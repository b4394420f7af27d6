import { Link } from '@tanstack/react-router';
import { Page } from './page.js';

/** An address that leads nowhere: said plainly, with a way on. */
export function NotFoundPage() {
  return (
    <Page title="There is no page at this address">
      <section className="card">
        <p>The link may be old, or a letter of the address may be missing. Nothing was changed.</p>
        <p>
          <Link to="/">Go to the Overview</Link>
        </p>
      </section>
    </Page>
  );
}
