import { TickIcon } from '../layout/icons.js';

const oneFile = ['Choose a file', 'Match columns', 'Check rows', 'Import'] as const;

/** The steps of several files at once. */
export const severalFiles = ['Choose files', 'Check them together', 'Import'] as const;

interface StepperProps {
  readonly at: 1 | 2 | 3 | 4;
  readonly steps?: readonly string[];
}

/** Where an import stands: steps that are done, the one that is open, and what comes. */
export function Stepper({ at, steps = oneFile }: StepperProps) {
  return (
    <ol className="stepper" aria-label="Steps of an import">
      {steps.map((name, i) => {
        const number = i + 1;
        const state = number < at ? 'is-done' : number === at ? 'is-open' : '';
        return (
          <li key={name} className={state} aria-current={number === at ? 'step' : undefined}>
            <span className="step-sign" aria-hidden="true">
              {number < at ? <TickIcon size={12} /> : number}
            </span>
            <span>
              {name}
              {number < at && <span className="only-spoken">, done</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
