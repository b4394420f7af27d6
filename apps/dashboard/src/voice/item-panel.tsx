import { IntervalDots, Table } from '@waymark/charts';
import { type Reading, monthsWords, numbersText, pointsWithin, spokenSummary, stepWords, valueText } from '@waymark/indicators';
import type { Item } from '@waymark/instruments';
import { useId, useMemo } from 'react';
import { Panel } from '../layout/panel.js';
import { insteadOf, dotsModelOf } from '../measures/over-time-models.js';
import { pointsTable } from '../measures/point-words.js';
import type { Period } from '../platform/scope-search.js';
import { type SurveyAnswers, itemIndicator, yesWords } from './item-readings.js';

interface ItemPanelProps {
  readonly survey: SurveyAnswers;
  readonly unitName: string;
  readonly period: Period;
  /** The question that was chosen, with what is read of it; nothing while the panel is closed. */
  readonly chosen: { readonly item: Item; readonly reading: Reading } | undefined;
  readonly onClose: () => void;
}

/** One question of a survey over time: every quarter or wave by itself with its interval, and the numbers behind each. */
export function ItemPanel({ chosen, onClose, ...about }: ItemPanelProps) {
  return (
    <Panel title={chosen?.item.text ?? ''} isOpen={chosen !== undefined} onClose={onClose}>
      {chosen && <OverTime {...about} item={chosen.item} reading={chosen.reading} />}
    </Panel>
  );
}

type OverTimeProps = Omit<ItemPanelProps, 'chosen' | 'onClose'> & NonNullable<ItemPanelProps['chosen']>;

function OverTime({ survey, unitName, period, item, reading }: OverTimeProps) {
  const id = useId();
  const indicator = useMemo(() => itemIndicator(survey, item), [survey, item]);
  const shown = useMemo(() => pointsWithin(reading.points, period), [reading, period]);
  const { latest } = reading;
  const has = shown.some(({ value }) => value !== undefined);
  const title = `Every ${survey.rhythm} by itself`;
  return (
    <>
      <p className="quiet">
        {survey.instrument.title}. {unitName}, {monthsWords(period.from, period.to)}
      </p>
      {latest && (
        <div className="panel-figure">
          <p className="panel-latest">
            {latest.value === undefined ? insteadOf(indicator, reading) : valueText(indicator, latest.value)}
          </p>
          <p>
            {latest.value === undefined ? `${latest.n} answers` : `${numbersText(indicator, latest)} answers`}: {yesWords(item)},{' '}
            {stepWords(latest)}
          </p>
        </div>
      )}
      {item.reversed && <p className="notice">Agreeing is the worse answer to this question.</p>}
      {has && (
        <figure className="panel-picture" aria-labelledby={`${id}title`} aria-describedby={`${id}summary`}>
          <figcaption>
            <h3 id={`${id}title`}>{title}</h3>
            <p className="subtitle">Per cent with 95% interval</p>
          </figcaption>
          <p className="only-spoken" id={`${id}summary`}>
            {spokenSummary(indicator, reading, shown)}
          </p>
          <IntervalDots model={dotsModelOf(indicator, shown)} title={title} describedBy={`${id}summary`} height={190} />
          <details>
            <summary>Table</summary>
            <Table table={pointsTable(indicator, reading, shown, `${item.text} ${unitName}`)} />
          </details>
        </figure>
      )}
      <p>
        One question is read as it stands. Whether something has changed is judged where it is a measure, not question by
        question.
      </p>
    </>
  );
}
