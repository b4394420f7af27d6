import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Frame } from '@waymark/frames';
import { type Instrument, instrumentById } from '@waymark/instruments';
import { stepWords } from '@waymark/indicators';
import { useMemo } from 'react';
import { ErrorBlock, Loading } from '../layout/state-block.js';
import { factsOf } from '../measures/card-facts.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { AskedCard } from './asked-card.js';
import { type SurveyAnswers, hasYes, itemReading, surveyAnswersOf } from './item-readings.js';
import { ItemsCard } from './items-card.js';
import { ScaleCard } from './scale-card.js';
import { ToolConfidenceCard } from './tool-confidence-card.js';
import type { Voice } from './voices.js';
import { answersQuery } from './voice.queries.js';

interface SurveySectionProps {
  readonly id: string;
  readonly voice: Voice;
  readonly scope: MeasureScope;
  readonly source: string;
}

/** One survey of a tab: its questions part by part, its scales, and who was asked. Nothing where nobody has answered it. */
export function SurveySection({ id, voice, scope, source }: SurveySectionProps) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: frame, error, refetch } = useQuery(answersQuery(authority, id));
  if (error && !frame) {
    return (
      <section className="card">
        <ErrorBlock error={error} title="We could not fetch the answers" onRetry={() => void refetch()} />
      </section>
    );
  }
  if (!frame) return <Loading what="the answers" />;
  if (frame.length === 0) return null;
  return <Answers instrument={instrumentById(id)!} frame={frame} voice={voice} scope={scope} source={source} />;
}

interface AnswersProps {
  readonly instrument: Instrument;
  readonly frame: Frame;
  readonly voice: Voice;
  readonly scope: MeasureScope;
  readonly source: string;
}

function Answers({ instrument, frame, voice, scope, source }: AnswersProps) {
  const { unitName, period } = scope;
  const { rhythm } = voice;
  const survey = useMemo(() => surveyAnswersOf(frame, { instrument, rhythm }, scope), [instrument, rhythm, frame, scope]);
  const facts = useMemo(() => factsOf(scope), [scope]);
  const step = useMemo(() => latestStep(survey), [survey]);
  const shared = { survey, unitName, source, facts };
  const scales = instrument.items.filter(({ answer, section }) => answer === 'scale_0_10' && section !== toolSection);
  if (!step) {
    return (
      <section className="card">
        <h2>{instrument.title}</h2>
        <p>There are no answers here in a {rhythm} that has ended by these months. Choose other months or another area.</p>
      </section>
    );
  }
  return (
    <section aria-labelledby={`survey-${instrument.id}`}>
      <h2 className="section-title" id={`survey-${instrument.id}`}>
        {instrument.title}
      </h2>
      <div className="two-columns">
        {sectionsOf(instrument).map((section) => (
          <ItemsCard key={section} {...shared} period={period} section={section} />
        ))}
        {instrument.sections[toolSection] !== undefined && <ToolConfidenceCard {...shared} section={toolSection} step={step} />}
        {scales.map((item) => (
          <ScaleCard key={item.code} {...shared} item={item} step={step} />
        ))}
        <AskedCard survey={survey} frame={frame} scope={scope} source={source} facts={facts} />
      </div>
    </section>
  );
}

/** The scales of staff about tools: fourteen of them, shown beneath one another. */
const toolSection = 't';

function sectionsOf({ items }: Instrument): readonly string[] {
  return [...new Set(items.filter(hasYes).map(({ section }) => section))];
}

/** The latest quarter or wave in which somebody of this unit answered a question of the survey. */
function latestStep(survey: SurveyAnswers): { readonly from: number; readonly to: number; readonly words: string } | undefined {
  const steps = survey.instrument.items.filter(hasYes).flatMap((item) => itemReading(survey, item).latest ?? []);
  if (steps.length === 0) return undefined;
  const latest = steps.reduce((last, step) => (step.to > last.to ? step : last));
  return { from: latest.from, to: latest.to, words: stepWords(latest) };
}
