import './charts.css';

/** Whether the aim can be expected to be met if nothing changes. */
export type Assurance = 'reliably-meets' | 'may-or-may-not' | 'wont-yet' | 'no-aim';

const words: Readonly<Record<Assurance, string>> = {
  'reliably-meets': 'Reliably meets aim',
  'may-or-may-not': 'May or may not meet aim',
  'wont-yet': 'Won’t meet aim yet',
  'no-aim': 'No aim set',
};

interface AimTagProps {
  readonly assurance: Assurance;
  /** Whether less is better: the bar of what is usual then stands on the other side of the aim's line. */
  readonly isLowerBetter?: boolean;
}

/** Where what is usual lies to the aim: icon and words together, never one alone. */
export function AimTag({ assurance, isLowerBetter = false }: AimTagProps) {
  const { bar, line } = placeOf(assurance, isLowerBetter);
  return (
    <span className="pattern-tag aim-tag">
      <svg width="18" height="18" viewBox="0 0 22 22" fill="none" strokeLinecap="round" aria-hidden="true">
        <rect x="3" y={bar} width="16" height="7.500" rx="2" className={line === undefined ? 'aim-bar is-pale' : 'aim-bar'} />
        {line !== undefined && <path d={`M1 ${line}h20`} className="aim-line" />}
      </svg>
      {words[assurance]}
    </span>
  );
}

interface Place {
  readonly bar: number;
  readonly line?: number;
}

const above: Place = { bar: 4, line: 17.5 };
const below: Place = { bar: 11.5, line: 4.5 };

function placeOf(assurance: Assurance, isLowerBetter: boolean): Place {
  if (assurance === 'no-aim') return { bar: 7.5 };
  if (assurance === 'may-or-may-not') return { bar: 7, line: 11 };
  return (assurance === 'reliably-meets') === isLowerBetter ? below : above;
}
