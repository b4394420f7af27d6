import { Button } from '@mantine/core';
import { type Month, monthText, monthsBetween } from '@waymark/calendar';
import { monthShort } from '@waymark/indicators';
import { memo, useState } from 'react';
import { type Period, type ScopeSearch, lastMonths, periodOf, yearToDate } from '../platform/scope-search.js';
import { ChipPopover } from './chip-popover.js';
import type { ChipWords } from './chip.js';

interface PeriodPickerProps {
  readonly chip: ChipWords;
  readonly span: Period;
  readonly period: Period;
  readonly onPick: (part: Pick<ScopeSearch, 'from' | 'to'>, name: string) => void;
}

/** The months to look at: a usual length, the year to date, or any months that have figures. */
export function PeriodPicker({ chip, span, period, onPick }: PeriodPickerProps) {
  const choices = [
    { name: 'Last 12 months', asked: lastMonths(12, span) },
    { name: 'Last 24 months', asked: lastMonths(24, span) },
    { name: 'Last 36 months', asked: lastMonths(36, span) },
    { name: 'Year to date', asked: yearToDate(span) },
    { name: 'All months', asked: lastMonths(Infinity, span) },
  ];
  return (
    <ChipPopover chip={chip} width={280}>
      {(close) => (
        <>
          <ul className="tree">
            {choices.map(({ name, asked }) => {
              const wouldBe = periodOf(asked, span);
              const isInUse = wouldBe.from === period.from && wouldBe.to === period.to;
              return (
                <li key={name}>
                  <button
                    type="button"
                    className="tree-option"
                    aria-current={isInUse ? 'true' : undefined}
                    onClick={() => {
                      onPick(asked, name);
                      close();
                    }}
                  >
                    {name} <span className="quiet">from {monthShort(wouldBe.from)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
          <OwnMonths
            span={span}
            period={period}
            onPick={({ from, to }) => {
              onPick({ from: monthText(from), to: monthText(to) }, `${monthShort(from)} to ${monthShort(to)}`);
              close();
            }}
          />
        </>
      )}
    </ChipPopover>
  );
}

interface OwnMonthsProps {
  readonly span: Period;
  readonly period: Period;
  readonly onPick: (period: Period) => void;
}

function OwnMonths({ span, period, onPick }: OwnMonthsProps) {
  const [chosen, choose] = useState(period);
  const select = (name: string, month: Month, onChange: (month: Month) => void) => (
    <label>
      {name}
      <select value={month} onChange={(event) => onChange(Number(event.currentTarget.value) as Month)}>
        <MonthOptions from={span.from} to={span.to} />
      </select>
    </label>
  );
  return (
    <form
      className="own-months"
      onSubmit={(event) => {
        event.preventDefault();
        onPick(chosen.from <= chosen.to ? chosen : { from: chosen.to, to: chosen.from });
      }}
    >
      {select('From', chosen.from, (from) => choose({ ...chosen, from }))}
      {select('To', chosen.to, (to) => choose({ ...chosen, to }))}
      <Button type="submit" variant="default" size="xs">
        Show these months
      </Button>
    </form>
  );
}

const MonthOptions = memo(function MonthOptions({ from, to }: Period) {
  return monthsBetween(from, to).map((month) => (
    <option key={month} value={month}>
      {monthShort(month)}
    </option>
  ));
});
