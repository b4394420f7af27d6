import type { DatasetSummary } from '@waymark/contract';
import { useId } from 'react';

interface DatasetSelectProps {
  readonly label: string;
  readonly datasets: readonly DatasetSummary[];
  readonly value: string;
  /** The words for no choice; left out where there must be one. */
  readonly none?: string;
  readonly onChange: (dataset: string) => void;
}

/** Which dataset a file is. */
export function DatasetSelect({ label, datasets, value, none, onChange }: DatasetSelectProps) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {none && <option value="">{none}</option>}
        {datasets.map((dataset) => (
          <option key={dataset.name} value={dataset.name}>
            {dataset.label}
          </option>
        ))}
      </select>
    </span>
  );
}
