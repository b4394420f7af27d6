import { ShareRows } from '@waymark/charts';
import { type AnswerCount, answersOf } from '@waymark/contract';
import type { Frame } from '@waymark/frames';
import { type Indicator, type PlacedPoint, numbersText, stepWords, valueText } from '@waymark/indicators';
import { useMemo } from 'react';
import { StateBlock } from '../layout/state-block.js';
import { EvidenceCard } from '../measures/evidence-card.js';
import { type MeasureScope, unitsBeneath } from '../measures/measure-scope.js';
import { type NamedShare, shareRowOf, sharesTable } from '../training/share-rows-of.js';
import { type SurveyAnswers, askedIndicator, askedReading } from './item-readings.js';

interface AskedCardProps {
  readonly survey: SurveyAnswers;
  readonly frame: Frame;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

const fewAnswers = 50;
const fewOfAsked = 0.1;

/** Who was asked and who replied, for all and in each area beneath. Says so where nobody wrote down who was asked. */
export function AskedCard({ survey, frame, scope, source, facts }: AskedCardProps) {
  const whole = useMemo(() => askedReading(survey), [survey]);
  const indicator = askedIndicator(survey);
  const shares = useMemo(() => {
    const placeOf = (unit: string): ReadonlyMap<string, readonly AnswerCount[]> => answersOf(frame, unit);
    return unitsBeneath(scope.scope, scope.unit, { by: ['team', 'service_area'] })
      .map(({ unit, name }): NamedShare => {
        const reading = askedReading({ ...survey, unit, answers: placeOf(unit) });
        return { key: unit, name, indicator, point: reading?.latest };
      })
      .filter(({ point }) => point !== undefined);
  }, [survey, frame, scope, indicator]);
  const latest = whole?.latest;
  if (!latest) return <NobodyAsked title={survey.instrument.title} />;
  const all: NamedShare = { key: 'all', name: scope.unitName, indicator, point: latest };
  const rows = [all, ...shares];
  const title = askedTitle(indicator, latest);
  return (
    <EvidenceCard
      card={`${survey.instrument.id.replace('/', '-')}-asked`}
      name={`${survey.instrument.id.replace('/', '-')}-asked`}
      title={title}
      subtitle={`Replied, of those asked, per cent with 95% interval, ${stepWords(latest)}`}
      n={`${numbersText(indicator, latest)} replied`}
      source={source}
      summary={rows.map((share) => shareRowOf(share).spoken).join('. ')}
      table={sharesTable(`${survey.instrument.title}: asked and replied`, 'Area', rows)}
      facts={facts}
      notes={<p>{cautionOf(latest)}</p>}
    >
      {(describedBy) => <ShareRows model={{ rows: rows.map(shareRowOf) }} title={title} describedBy={describedBy} />}
    </EvidenceCard>
  );
}

function askedTitle(indicator: Indicator, { value, n }: PlacedPoint): string {
  if (value === undefined) return `Asked: ${n}, too few to give a share`;
  return `${valueText(indicator, value)} of those asked replied`;
}

/** What a reader has to know of who is missing, with a warning where there are few. */
function cautionOf({ value, numerator = 0 }: PlacedPoint): string {
  const missing = 'Those who replied are not all: people who did not reply may see it differently.';
  if (value !== undefined && (numerator < fewAnswers || value < fewOfAsked)) {
    return `Few replies: under ${fewAnswers}, or under one in ten of those asked. Use with care. ${missing}`;
  }
  return missing;
}

function NobodyAsked({ title }: { readonly title: string }) {
  return (
    <section className="card">
      <h2>How many were asked is not known</h2>
      <StateBlock sign="empty">
        <p>
          There are answers to “{title}”, and no record of who was asked in these months. Send the file of invitations: without it
          nobody can say how many did not reply.
        </p>
      </StateBlock>
    </section>
  );
}
