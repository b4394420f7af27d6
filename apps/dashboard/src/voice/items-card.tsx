import { ShareRows } from '@waymark/charts';
import { type Reading, countText, stepWords, valueText } from '@waymark/indicators';
import { useMemo } from 'react';
import { EvidenceCard } from '../measures/evidence-card.js';
import { type NamedShare, shareRowOf, sharesTable } from '../training/share-rows-of.js';
import { type SurveyAnswers, hasYes, itemIndicator, itemReading, yesWords } from './item-readings.js';

interface SurveyCardProps {
  readonly survey: SurveyAnswers;
  readonly unitName: string;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** The questions of one part of a survey in their own words, each with the share of yes and its interval at the latest step. */
export function ItemsCard({ survey, section, unitName, source, facts }: SurveyCardProps & { readonly section: string }) {
  const { instrument } = survey;
  const shares = useMemo(
    () =>
      instrument.items
        .filter((item) => item.section === section && hasYes(item) && survey.answers.has(item.code))
        .map((item): NamedShare & { readonly reading: Reading; readonly isReversed: boolean } => {
          const reading = itemReading(survey, item);
          const name = item.reversed ? `${item.text} (agreeing is the worse answer)` : item.text;
          return {
            key: item.code,
            name,
            indicator: itemIndicator(survey, item),
            point: reading.latest,
            reading,
            isReversed: item.reversed === true,
          };
        })
        .filter(({ point }) => point !== undefined),
    [survey, instrument, section],
  );
  const first = shares[0];
  if (!first?.point) return null;
  const items = instrument.items.filter((item) => item.section === section && hasYes(item));
  const words = [...new Set(items.map(yesWords))].join('; ');
  const name = instrument.sections[section] ?? section;
  const answers = shares.map(({ point }) => point?.n ?? 0);
  const straight = shares.filter(({ isReversed }) => !isReversed);
  const title = itemsTitle(name, straight.length > 0 ? straight : shares, /agree/.test(words) ? 'agree' : 'say yes');
  return (
    <EvidenceCard
      card={`${instrument.id.replace('/', '-')}-${section}`}
      name={`${instrument.id.replace('/', '-')}-${section}`}
      title={title}
      subtitle={`“${name}”: ${words}, per cent with 95% interval, ${stepWords(first.point)}. ${unitName}`}
      n={`${spanText(answers)} answers a question`}
      source={source}
      summary={shares.map((share) => shareRowOf(share).spoken).join('. ')}
      table={sharesTable(`${instrument.title}: ${name}, ${unitName}`, 'Question', shares)}
      facts={facts}
      notes={
        <p>
          Each question stands by itself, in its own words and in the order of the form. Answers are never added into a score.
        </p>
      }
    >
      {(describedBy) => <ShareRows model={{ rows: shares.map(shareRowOf) }} title={title} describedBy={describedBy} />}
    </EvidenceCard>
  );
}

/** "103 to 111", or one number where all are the same. */
function spanText(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)].map(countText);
  return least === most ? most! : `${least} to ${most}`;
}

/**
 * Between which two shares the answers lie; the name of the part alone where there are too few. Questions to which agreeing is the worse
 * answer are not among them: a low share of those is good.
 */
function itemsTitle(name: string, shares: readonly NamedShare[], say: 'agree' | 'say yes'): string {
  const shown = shares.flatMap(({ point, indicator }) => (point?.value === undefined ? [] : [{ value: point.value, indicator }]));
  if (shown.length === 0) return `${name}: too few answers to say`;
  const values = shown.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => valueText(shown[0]!.indicator, value));
  return shown.length === 1 || least === most ? `${name}: ${most} ${say}` : `${name}: from ${least} to ${most} ${say}`;
}
