import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Frame } from '@waymark/frames';
import { type Indicator, type PlacedPoint, numbersText, stepWords, valueText } from '@waymark/indicators';
import { instrumentById } from '@waymark/instruments';
import { useMemo } from 'react';
import type { MeasureScope } from '../measures/measure-scope.js';
import { askedIndicator, askedReading, surveyAnswersOf } from './item-readings.js';
import { answersQuery } from './voice.queries.js';
import { type AskedSurvey, surveyOf } from './voices.js';

interface AskedLineProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  /** The step whose replies the chart speaks of. */
  readonly step: PlacedPoint;
}

/** Beside replies: how many were asked for them, and who may be missing. Nothing for a measure that is not made of one survey. */
export function AskedLine({ indicator, scope, step }: AskedLineProps) {
  const survey = surveyOf(indicator.id);
  return survey ? <Asked survey={survey} scope={scope} step={step} /> : null;
}

function Asked({ survey, scope, step }: Omit<AskedLineProps, 'indicator'> & { readonly survey: AskedSurvey }) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: frame } = useQuery(answersQuery(authority, survey.instrument));
  const words = useMemo(() => frame && askedWords(frame, survey, scope, step), [frame, survey, scope, step]);
  return words ? <p>{words}</p> : null;
}

const missing = 'Those who did not reply may see it differently.';

function askedWords(frame: Frame, { instrument, rhythm }: AskedSurvey, scope: MeasureScope, step: PlacedPoint): string {
  const survey = surveyAnswersOf(frame, { instrument: instrumentById(instrument)!, rhythm }, scope);
  const asked = askedReading(survey)?.points.find(({ to, n }) => to === step.to && n > 0);
  if (!asked) return `How many were asked in ${stepWords(step)} is not known. ${missing}`;
  if (asked.value === undefined) return `${asked.n} were asked in ${stepWords(step)}. ${missing}`;
  const indicator = askedIndicator(survey);
  return `${numbersText(indicator, asked)} who were asked replied (${valueText(indicator, asked.value)}), ${stepWords(step)}. ${missing}`;
}
