import { Button, NativeSelect, TextInput, Textarea } from '@mantine/core';
import { addMonths, monthText } from '@waymark/calendar';
import type { AimForm as AimDraft, ImportSummary } from '@waymark/contract';
import { type Indicator, isShare } from '@waymark/indicators';
import { type FormEvent, useState } from 'react';
import { MistakeSummary, type Mistakes, monthOptions, useSaving } from '../notes/form-parts.js';
import type { Period } from '../platform/scope-search.js';
import type { StatedAim } from './known-aims.js';

interface AimFormProps {
  readonly authority: string;
  readonly indicator: Indicator;
  readonly span: Period;
  /** The code of the area or team; left out: the whole service. */
  readonly unitCode: string | undefined;
  readonly areaName: string;
  /** The month that was chosen, as 2026-03. */
  readonly month: string;
  /** The aim that is corrected: the same record, which keeps the day that it begins on. Left out: a new aim. */
  readonly corrects?: StatedAim;
  readonly onSaved: (saved: ImportSummary) => void;
}

interface Written {
  readonly value: string;
  readonly from: string;
  readonly reason: string;
  readonly agreedBy: string;
}

/** The value that somebody wrote: a per cent as a share, any other number as it is; `undefined` where it is none. */
export function aimValue(text: string, indicator: Pick<Indicator, 'unit'>): number | undefined {
  const plain = text.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  if (!isShare(indicator)) return Number(plain);
  const share = Number(plain) / 100;
  return share >= 0 && share <= 1 ? Number(share.toFixed(6)) : undefined;
}

/** An aim as somebody would have written it. */
function writtenOf({ value, from, reason, agreedBy }: StatedAim, indicator: Pick<Indicator, 'unit'>): Written {
  const shown = isShare(indicator) ? Number((value * 100).toFixed(4)) : value;
  return { value: String(shown), from: monthText(from), reason, agreedBy };
}

/** What is missing in an aim; nothing where it may be saved. */
export function aimMistakes({ value, reason, agreedBy }: Written, indicator: Pick<Indicator, 'unit'>): Mistakes {
  return {
    ...(aimValue(value, indicator) === undefined
      ? { value: isShare(indicator) ? 'Aim: write a per cent from 0 to 100.' : 'Aim: write a number.' }
      : {}),
    ...(reason.trim() === '' ? { reason: 'Reason: write why this is the aim.' } : {}),
    ...(agreedBy.trim() === '' ? { agreed_by: 'Agreed by: write the role or the board that agreed.' } : {}),
  };
}

/** What the service aims at from a month on. A later aim is a step in the line; the earlier one stays where it was. */
export function AimForm({ authority, indicator, span, unitCode, areaName, month, corrects, onSaved }: AimFormProps) {
  const [written, setWritten] = useState<Written>(
    corrects ? writtenOf(corrects, indicator) : { value: '', from: month, reason: '', agreedBy: '' },
  );
  const { save, isSaving, mistakes, summary } = useSaving<AimDraft>(authority, 'aims', onSaved);
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(
      {
        indicator: indicator.id,
        unit_code: unitCode ?? null,
        value: aimValue(written.value, indicator) ?? 0,
        from_on: corrects?.fromDay ?? written.from,
        reason: written.reason.trim(),
        agreed_by: written.agreedBy.trim(),
      },
      aimMistakes(written, indicator),
    );
  };
  return (
    <form className="small-form" onSubmit={submit} noValidate>
      <p>
        {indicator.short} ({indicator.id}). {areaName}. {indicator.direction === 'up' ? 'Higher' : 'Lower'} is better.
      </p>
      <MistakeSummary title="The aim was not saved" mistakes={mistakes} summary={summary} />
      <TextInput
        id="form-value"
        data-autofocus
        label={isShare(indicator) ? 'Aim, per cent' : `Aim, ${indicator.unit}`}
        inputMode="decimal"
        value={written.value}
        error={mistakes.value}
        onChange={(event) => change({ value: event.currentTarget.value })}
      />
      <NativeSelect
        id="form-from_on"
        label="From"
        description={corrects && 'Another month would be another aim: set that one anew'}
        disabled={corrects !== undefined}
        data={monthOptions({ from: span.from, to: addMonths(span.to, 12) })}
        value={written.from}
        onChange={(event) => change({ from: event.currentTarget.value })}
      />
      <Textarea
        id="form-reason"
        label="Reason"
        description="Why this, and how we would get there"
        maxLength={200}
        rows={3}
        value={written.reason}
        error={mistakes.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <TextInput
        id="form-agreed_by"
        label="Agreed by"
        description="A role or a board, never a name"
        value={written.agreedBy}
        error={mistakes.agreed_by}
        onChange={(event) => change({ agreedBy: event.currentTarget.value })}
      />
      <Button type="submit" loading={isSaving}>
        {corrects ? 'Save the aim' : 'Set the aim'}
      </Button>
    </form>
  );
}
