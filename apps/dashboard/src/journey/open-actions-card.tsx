import { useRouterState } from '@tanstack/react-router';
import { TableFrame } from '@waymark/charts';
import type { ListRow } from '@waymark/contract';
import { capital } from '@waymark/indicators';
import { useEffect, useRef } from 'react';
import { themes } from '../measures/measure-words.js';
import { actionTitle, openActionsOf } from '../overview/action-words.js';
import { dayInWords } from '../platform/dates.js';
import { openActionsPlace } from './open-actions-place.js';

interface OpenActionsProps {
  readonly actions: readonly ListRow<'actions'>[];
  /** The day on which states stand. */
  readonly on: string;
}

const printedAtMost = 40;

/** Every action that is agreed and not done, the earliest due first. Nothing where none is open. */
export function OpenActionsCard({ actions, on }: OpenActionsProps) {
  const hash = useRouterState({ select: ({ location }) => location.hash });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hash !== openActionsPlace) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [hash]);
  const open = openActionsOf(actions, on);
  if (open.length === 0) return null;
  const past = open.filter(({ dueOn }) => dueOn < on).length;
  return (
    <section className="card" aria-labelledby={openActionsPlace}>
      <h2 id={openActionsPlace} ref={heading} tabIndex={-1}>
        {open.length === 1 ? 'One action is open' : `${open.length} actions are open`}
        {past > 0 && `, ${past} past ${past === 1 ? 'its' : 'their'} date`}
      </h2>
      <p className="subtitle">As at {dayInWords(on)}, by the date for which each is due</p>
      <TableFrame label="Open actions" className="action-list">
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">Due</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {open.map((action, place) => (
            <tr key={action.action_ref} className={place < printedAtMost ? undefined : 'no-print'}>
              <th scope="row">
                {actionTitle(action)}
                <span className="behind">
                  {[action.owner_role && capital(action.owner_role), themes.find(({ theme }) => theme === action.theme)?.name]
                    .filter(Boolean)
                    .join('. ')}
                </span>
              </th>
              <td className="nowrap">{dayInWords(action.dueOn)}</td>
              <td>
                <span className={action.dueOn < on ? 'state-pill past-its-date' : 'state-pill'}>
                  {action.dueOn < on ? 'Past its date' : 'Due'}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {open.length > printedAtMost && (
        <p className="card-source print-only">
          The first {printedAtMost} of {open.length} are printed; the page on the screen has all.
        </p>
      )}
    </section>
  );
}
