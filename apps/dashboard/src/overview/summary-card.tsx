import { Ladder } from '@waymark/charts';
import type { ListRow } from '@waymark/contract';
import {
  type Standing,
  type SummaryLine,
  type Theme,
  emptyColumnWords,
  linesShown,
  monthWords,
  numberWord,
  pointsText,
  stepWords,
  summaryColumns,
  summaryThemes,
  summaryTitle,
} from '@waymark/indicators';
import type { ReactNode } from 'react';
import type { MeasureScope } from '../measures/measure-scope.js';
import { wantingWords } from '../measures/point-words.js';
import { dayInWords } from '../platform/dates.js';
import { ActionsLink } from './actions-link.js';
import { actionTitle, openActionsOf, openWords, ownerAndDate } from './action-words.js';
import { CloudIcon, PathIcon, SunIcon } from './column-icons.js';
import { judgedWords } from './judged.js';
import { MeasureLink } from './measure-link.js';

interface SummaryCardProps {
  readonly scope: MeasureScope;
  readonly standings: readonly Standing[];
  /** `undefined` while actions are on their way, or did not come. */
  readonly actions: readonly ListRow<'actions'>[] | undefined;
  /** The last day that the page speaks of. */
  readonly on: string;
}

/** What is working well, what we are worried about, what needs to happen; drafted by rule from the measures and open actions. */
export function SummaryCard({ scope, standings, actions, on }: SummaryCardProps) {
  const columns = summaryColumns(standings);
  const ours = standings.find(({ indicator }) => indicator.id === 'LD-10');
  return (
    <section className="card summary-card" aria-labelledby="summary-title">
      <div className="summary-head">
        <div>
          <h2 id="summary-title">{summaryTitle(standings, columns)}</h2>
          <p className="subtitle">Drafted from the measures and open actions, {monthWords(scope.period.to)}</p>
        </div>
        {ours && <OwnJudgement standing={ours} />}
      </div>
      <div className="three-columns">
        <Column look="well" title="What’s working well?" Icon={SunIcon}>
          <Lines lines={columns.workingWell} empty={emptyColumnWords('workingWell', standings)} />
        </Column>
        <Column look="worried" title="What are we worried about?" Icon={CloudIcon}>
          <Lines lines={columns.worried} empty={emptyColumnWords('worried', standings)} />
        </Column>
        <Column look="next" title="What needs to happen?" Icon={PathIcon}>
          <Actions actions={actions} themes={summaryThemes(columns)} on={on} />
        </Column>
      </div>
    </section>
  );
}

function Column({
  look,
  title,
  Icon,
  children,
}: {
  readonly look: 'well' | 'worried' | 'next';
  readonly title: string;
  readonly Icon: () => ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={`summary-column ${look}`}>
      <h3>
        <Icon />
        {title}
      </h3>
      {children}
    </div>
  );
}

function Lines({ lines, empty }: { readonly lines: readonly SummaryLine[]; readonly empty: string }) {
  if (lines.length === 0) return <p>{empty}</p>;
  const further = lines.length - linesShown;
  return (
    <>
      <ul>
        {lines.slice(0, linesShown).map(({ standing, lead, rest }) => (
          <li key={standing.indicator.id}>
            <strong>{lead}</strong> {rest}{' '}
            <span className="line-numbers">
              {standing.behind}.{' '}
              <MeasureLink id={standing.indicator.id}>
                See chart<span className="only-spoken"> of {standing.indicator.short}</span>
              </MeasureLink>
            </span>
          </li>
        ))}
      </ul>
      {further > 0 && <p className="line-further">and {numberWord(further)} more in the table below</p>}
    </>
  );
}

function Actions({ actions, themes, on }: Pick<SummaryCardProps, 'actions' | 'on'> & { readonly themes: readonly Theme[] }) {
  if (actions === undefined) return <p aria-busy="true">Looking up open actions.</p>;
  const ours = actions.filter(({ theme }) => themes.length === 0 || themes.some((one) => one === theme));
  const open = openActionsOf(ours, on);
  if (open.length === 0) return <p>{actions.length === 0 ? 'No actions are recorded yet.' : 'No action is open here.'}</p>;
  const past = open.filter(({ dueOn }) => dueOn < on).length;
  return (
    <>
      <ul>
        {open.slice(0, linesShown).map((action) => (
          <li key={action.action_ref}>
            {actionTitle(action)}.{' '}
            <span className="line-numbers">
              {ownerAndDate(action, `${action.dueOn < on ? 'Was due' : 'Due'} ${dayInWords(action.dueOn)}`)}
            </span>
          </li>
        ))}
      </ul>
      {open.length > linesShown && (
        <p className="line-further">
          {openWords(open.length, past, themes)} <ActionsLink />
        </p>
      )}
    </>
  );
}

/** The middle of what leaders say, this time and the time before; how many leaders said so. */
function OwnJudgement({ standing }: { readonly standing: Standing }) {
  const { points, latest } = standing.reading;
  if (latest?.value === undefined)
    return latest ? (
      <p className="own-judgement">How embedded do we say we are? {wantingWords(latest, standing.indicator)}</p>
    ) : null;
  const before = points.filter(({ value, to }) => value !== undefined && to < latest.to).at(-1);
  const words = judgedWords(
    latest.value,
    before?.value === undefined ? undefined : { score: before.value, when: stepWords(before) },
  );
  return (
    <div className="own-judgement">
      <p>
        How embedded do we say we are? Median of {latest.n} leaders <strong>{pointsText(latest.value)}</strong>
        {words.slice(words.indexOf(' of 10') + ' of 10'.length)}
      </p>
      <Ladder model={{ value: latest.value, before: before?.value, spoken: `Judgement ${words}` }} />
    </div>
  );
}
