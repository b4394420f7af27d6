import { Link, useParams } from '@tanstack/react-router';
import { openActionsPlace } from '../journey/open-actions-place.js';

/** The way to every open action of the service. */
export function ActionsLink() {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <Link to="/$authority/journey" params={{ authority }} hash={openActionsPlace} className="no-print">
      See all open actions
    </Link>
  );
}
