interface AsOfFieldProps {
  /** YYYY-MM-DD. */
  readonly day: string | undefined;
  readonly isMissing: boolean;
  readonly onDay: (day: string | undefined) => void;
}

/** The day of which a file speaks, asked only where the file does not say it. */
export function AsOfField({ day, isMissing, onDay }: AsOfFieldProps) {
  return (
    <div className="as-of">
      <label htmlFor="as-of" className="strong">
        Of which day does this file speak?
      </label>
      <p className="quiet" id="as-of-hint">
        The file does not say. For Annex A it is the day on which its lists were drawn.
      </p>
      {isMissing && (
        <p className="form-error" id="as-of-missing">
          Say of which day the file speaks
        </p>
      )}
      <input
        id="as-of"
        type="date"
        value={day ?? ''}
        aria-describedby={isMissing ? 'as-of-hint as-of-missing' : 'as-of-hint'}
        aria-invalid={isMissing}
        onChange={(event) => onDay(event.currentTarget.value || undefined)}
      />
    </div>
  );
}
