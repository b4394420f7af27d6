import type { Matching } from '@waymark/contract';
import { dateReadings } from './match-choice.js';

interface DateOrderProps {
  readonly matching: Pick<Matching, 'dateOrder' | 'dateExample'>;
  readonly order: 'day' | 'month' | undefined;
  readonly isMissing: boolean;
  readonly onOrder: (order: 'day' | 'month') => void;
}

/** How dates are read, with a date of the file as the example; asked only where the file does not say. */
export function DateOrder({ matching, order, isMissing, onOrder }: DateOrderProps) {
  const { dateOrder, dateExample } = matching;
  const readings = dateReadings(dateExample);
  if (dateOrder !== 'ask') {
    if (!readings) return null;
    return (
      <p className="match-note">
        <strong>Dates:</strong> read {dateOrder} first. {dateExample} is {readings[dateOrder]}.
      </p>
    );
  }
  return (
    <fieldset
      className="date-order"
      id="date-order"
      tabIndex={-1}
      aria-describedby={isMissing ? 'date-order-missing' : undefined}
    >
      <legend>Which comes first in the dates of this file?</legend>
      {isMissing && (
        <p className="form-error" id="date-order-missing">
          Say whether day or month comes first
        </p>
      )}
      {(['day', 'month'] as const).map((first) => (
        <label key={first}>
          <input type="radio" name="date-order" checked={order === first} onChange={() => onOrder(first)} />
          <span>
            {first === 'day' ? 'Day' : 'Month'} first
            {readings && (
              <span className="quiet">
                : {dateExample} is {readings[first]}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
