import { ShareRows } from '@waymark/charts';
import { type Reading, countText, stepWords, valueText } from '@waymark/indicators';
import type { Item } from '@waymark/instruments';
import { useMemo, useState } from 'react';
import { EvidenceCard } from '../measures/evidence-card.js';
import type { Period } from '../platform/scope-search.js';
import { type NamedShare, shareRowOf, sharesTable } from '../training/share-rows-of.js';
import { ItemPanel } from './item-panel.js';
import { type SurveyAnswers, hasYes, itemIndicator, itemReading, yesWords } from './item-readings.js';

interface SurveyCardProps {
  readonly survey: SurveyAnswers;
  readonly unitName: string;
  /** The months of the page, which a question that is opened is shown over. */
  readonly period: Period;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** The questions of one part of a survey in their own words, each with the share of yes and its interval at the latest step. One opens over time. */
export function ItemsCard({ survey, section, unitName, period, source, facts }: SurveyCardProps & { readonly section: string }) {
  const { instrument } = survey;
  const [picked, pick] = useState<number>();
  const shares = useMemo(
    () =>
      instrument.items
        .filter((item) => item.section === section && hasYes(item) && survey.answers.has(item.code))
        .map((item): NamedShare & { readonly item: Item; readonly reading: Reading } => {
          const reading = itemReading(survey, item);
          const name = item.reversed ? `${item.text} (agreeing is the worse answer)` : item.text;
          return {
            key: item.code,
            name,
            indicator: itemIndicator(survey, item),
            point: reading.latest,
            item,
            reading,
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
  const straight = shares.filter(({ item }) => !item.reversed);
  const title = itemsTitle(name, straight.length > 0 ? straight : shares, sayWords(items.map(yesWords)));
  return (
    <>
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
            <span className="no-print"> Choose a question to see it over time.</span>
          </p>
        }
      >
        {(describedBy) => (
          <ShareRows model={{ rows: shares.map(shareRowOf) }} title={title} describedBy={describedBy} onPick={pick} />
        )}
      </EvidenceCard>
      <ItemPanel
        survey={survey}
        unitName={unitName}
        period={period}
        chosen={picked === undefined ? undefined : shares[picked]}
        onClose={() => pick(undefined)}
      />
    </>
  );
}

/** "103 to 111", or one number where all are the same. */
function spanText(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)].map(countText);
  return least === most ? most! : `${least} to ${most}`;
}

/** What those who are counted do: "agree", "say mostly or completely"; "say yes" where questions have answers of several kinds. */
function sayWords(counted: readonly string[]): string {
  const [words = '', ...others] = [...new Set(counted)];
  if (/agree/.test(words)) return 'agree';
  if (others.length > 0) return 'say yes';
  return /face/.test(words) ? `choose ${words}` : `say ${words}`;
}

/**
 * Between which two shares the answers lie; the name of the part alone where there are too few. Questions to which agreeing is the worse
 * answer are not among them: a low share of those is good.
 */
function itemsTitle(name: string, shares: readonly NamedShare[], say: string): string {
  const shown = shares.flatMap(({ point, indicator }) => (point?.value === undefined ? [] : [{ value: point.value, indicator }]));
  if (shown.length === 0) return `${name}: too few answers to say`;
  const values = shown.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => valueText(shown[0]!.indicator, value));
  return shown.length === 1 || least === most ? `${name}: ${most} ${say}` : `${name}: from ${least} to ${most} ${say}`;
}
