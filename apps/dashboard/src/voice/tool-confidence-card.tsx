import { type EvidenceTable, SpreadRows } from '@waymark/charts';
import { type Spread, pointsText } from '@waymark/indicators';
import { type Item, anchors } from '@waymark/instruments';
import { useMemo } from 'react';
import { EvidenceCard } from '../measures/evidence-card.js';
import { spreadRowOf } from '../measures/spread-row.js';
import { toolName } from '../training/tool-name.js';
import { type SurveyAnswers, scaleSpread } from './item-readings.js';

interface ToolConfidenceProps {
  readonly survey: SurveyAnswers;
  readonly section: string;
  readonly step: { readonly from: number; readonly to: number; readonly words: string };
  readonly unitName: string;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

interface ToolSpread {
  readonly item: Item;
  readonly spread: Spread;
}

/** How sure staff feel with each tool, from 0 to 10: the middle half of the answers and the middle one. Never averaged, never added up. */
export function ToolConfidenceCard({ survey, section, step, unitName, source, facts }: ToolConfidenceProps) {
  const tools = useMemo(
    () =>
      survey.instrument.items
        .filter((item) => item.section === section && item.answer === 'scale_0_10')
        .map((item): ToolSpread => ({ item, spread: scaleSpread(survey, item, step) }))
        .filter(({ spread }) => spread.state !== 'none'),
    [survey, section, step],
  );
  const shown = tools.filter(({ spread }) => spread.median !== undefined);
  if (tools.length === 0) return null;
  const least = survey.instrument.smallestGroup ?? 10;
  const ends = anchors[tools[0]?.item.anchors ?? ''];
  const medians = shown.map(({ spread }) => spread.median ?? 0);
  const title =
    shown.length === 0
      ? 'How sure staff feel with the tools: too few answers to say'
      : `How sure staff feel: middle answers from ${pointsText(Math.min(...medians))} to ${pointsText(Math.max(...medians))}`;
  return (
    <EvidenceCard
      card="tool-confidence"
      name="tool-confidence"
      title={title}
      subtitle={`“${survey.instrument.sections[section]}”, 0 to 10, middle half and middle answer of each tool, ${step.words}. ${unitName}`}
      n={`${shown.length} of ${tools.length} tools have ${least} answers or more`}
      source={source}
      summary={tools.map(({ item, spread }) => `${nameOf(item)}: ${wordsOf(spread, least)}.`).join(' ')}
      table={tableOf(tools, least)}
      facts={facts}
      notes={ends && <p>{`0: “${ends.zero}” 10: “${ends.ten}” Confidence is not skill, and often falls while people learn.`}</p>}
    >
      {(describedBy) => (
        <SpreadRows
          model={{
            from: 0,
            to: 10,
            belowText: '',
            aboveText: '',
            rows: tools.map(({ item, spread }) =>
              spreadRowOf(item.code, nameOf(item), spread, { counted: 'answers', middle: 'Middle answer', least }),
            ),
          }}
          title={title}
          describedBy={describedBy}
        />
      )}
    </EvidenceCard>
  );
}

/** Scores and uses of one tool share the code behind the dot, and its short name. */
function nameOf({ code }: Item): string {
  return toolName(code.slice(code.indexOf('.') + 1));
}

function wordsOf({ median, lowerQuarter, upperQuarter, n }: Spread, least: number): string {
  if (median === undefined) return `${n} answers, under ${least}`;
  return `middle ${pointsText(median)}, half from ${pointsText(lowerQuarter ?? median)} to ${pointsText(upperQuarter ?? median)}, ${n} answers`;
}

function tableOf(tools: readonly ToolSpread[], least: number): EvidenceTable {
  const cell = (value: number | undefined) => (value === undefined ? '–' : pointsText(value));
  return {
    caption: 'How sure staff feel with each tool, 0 to 10',
    columns: [
      { name: 'Tool' },
      { name: 'Middle answer', isNumber: true },
      { name: 'Half from', isNumber: true },
      { name: 'Half to', isNumber: true },
      { name: 'Answers', isNumber: true },
    ],
    rows: tools.map(({ item, spread }) => [
      nameOf(item),
      spread.median === undefined ? `under ${least}` : pointsText(spread.median),
      cell(spread.lowerQuarter),
      cell(spread.upperQuarter),
      String(spread.n),
    ]),
  };
}
