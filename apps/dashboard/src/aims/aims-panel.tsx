import { NativeSelect } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { monthText } from '@waymark/calendar';
import type { ImportSummary } from '@waymark/contract';
import type { Indicator } from '@waymark/indicators';
import { useState } from 'react';
import type { MeasureScope } from '../measures/measure-scope.js';
import { SavedNotice } from '../notes/form-parts.js';
import { announce } from '../platform/announce.js';
import { AimForm } from './aim-form.js';

interface AimsPanelProps {
  readonly measures: readonly Indicator[];
  readonly scope: MeasureScope;
}

/** One aim after the other: a measure is chosen, its aim is written, and what was saved is said with the way back. */
export function AimsPanel({ measures, scope }: AimsPanelProps) {
  const { authority } = useParams({ from: '/$authority' });
  const [chosen, choose] = useState<string>();
  const [saved, setSaved] = useState<{ readonly act: ImportSummary; readonly words: string }>();
  const indicator = measures.find(({ id }) => id === chosen) ?? measures[0];
  const onSaved = (act: ImportSummary) => {
    const words = `Aim set for ${indicator?.short}.`;
    setSaved({ act, words });
    choose(undefined);
    announce(words);
  };
  return (
    <>
      {saved && <SavedNotice authority={authority} saved={saved.act} words={saved.words} onUndone={() => setSaved(undefined)} />}
      {!indicator && <p>Every measure here that takes an aim has one.</p>}
      {indicator && (
        <>
          <NativeSelect
            label="Measure"
            description={`${measures.length} without an aim`}
            data={measures.map(({ id, short }) => ({ value: id, label: `${short} (${id})` }))}
            value={indicator.id}
            onChange={(event) => choose(event.currentTarget.value)}
          />
          <AimForm
            key={indicator.id}
            authority={authority}
            indicator={indicator}
            span={scope.span}
            unitCode={scope.unit === 'ALL' ? undefined : scope.unit.slice(5)}
            areaName={scope.unitName}
            month={monthText(scope.period.to)}
            onSaved={onSaved}
          />
        </>
      )}
    </>
  );
}
