import { type Month, dayText, lastDayOf } from '@waymark/calendar';
import { openActions } from '@waymark/improvement';
import {
  type Standing,
  type SummaryLine,
  emptyColumnWords,
  findingOf,
  linesShown,
  matrixOf,
  matrixTitle,
  monthWords,
  summaryColumns,
  summaryThemes,
  summaryTitle,
  tagCounts,
  tagWords,
  themeTitle,
  themesInOrder,
  waitingWords,
} from '@waymark/indicators';
import { type ObservedRecord, textOf } from '@waymark/observations';

/** All that the Overview says as at one month, as the lines of a document. */
export function overviewWords(month: Month, standings: readonly Standing[], records: readonly ObservedRecord[]): string {
  const columns = summaryColumns(standings);
  const column = (name: string, lines: readonly SummaryLine[], empty: string) => [
    `**${name}** (${lines.length})`,
    '',
    ...(lines.length === 0
      ? [`- ${empty}`]
      : lines.map((line, i) => `- ${lineWords(line)}${i < linesShown ? '' : ' (not shown)'}`)),
    '',
  ];
  const matrix = matrixOf(standings);
  return [
    `## ${monthWords(month)}`,
    '',
    `### ${summaryTitle(standings, columns)}`,
    '',
    ...column("What's working well?", columns.workingWell, emptyColumnWords('workingWell', standings)),
    ...column('What are we worried about?', columns.worried, emptyColumnWords('worried', standings)),
    '**What needs to happen?**',
    '',
    ...actionLines(month, columns, records),
    '',
    `**${matrixTitle(standings)}**`,
    '',
    ...[...matrix.rows.map(({ tag, cells }) => ({ tag, standings: cells.flat() })), ...matrix.without].map(
      ({ tag, standings: placed }) =>
        `- ${tagWords[tag]}: ${placed.map(({ indicator, latest }) => `${indicator.short} ${latest}`).join('; ') || 'none'}`,
    ),
    ...(matrix.waiting.length === 0
      ? []
      : [`- Nothing to count yet: ${matrix.waiting.map(({ indicator }) => indicator.short).join('; ')}`]),
    '',
    '**Themes**',
    '',
    ...themesInOrder.map((theme) => {
      const ours = standings.filter(({ indicator }) => indicator.theme === theme);
      const counts = [...tagCounts(ours).map(({ tag, count }) => `${count} ${tagWords[tag].toLowerCase()}`), waitingWords(ours)];
      return `- ${theme}: ${themeTitle(ours)} (${counts.filter((words) => words !== undefined).join(', ')})`;
    }),
    '',
    '**Charts**',
    '',
    ...standings.map((standing) => `- ${standing.indicator.id} ${tagWords[standing.tag]}: ${chartTitle(standing)}`),
    '',
  ].join('\n');
}

/** A line of the summary with the numbers that stand behind it. */
export function lineWords({ standing, lead, rest }: SummaryLine): string {
  return `${lead} ${rest} [${standing.indicator.id} ${tagWords[standing.tag]}; ${standing.behind}]`;
}

function chartTitle({ indicator, reading, latest }: Standing): string {
  return indicator.kind === 'direction' ? `${indicator.short}: ${latest}` : findingOf(indicator, reading);
}

function actionLines(
  month: Month,
  columns: Parameters<typeof summaryThemes>[0],
  records: readonly ObservedRecord[],
): readonly string[] {
  const lastDay = dayText(lastDayOf(month));
  const themes: readonly string[] = summaryThemes(columns);
  const actions = records
    .filter(({ dataset, values }) => dataset === 'actions' && (themes.length === 0 || themes.includes(textOf(values, 'theme'))))
    .map(({ values }) => ({
      ref: textOf(values, 'action_ref'),
      owner: textOf(values, 'owner_role'),
      raisedOn: textOf(values, 'raised_on'),
      dueOn: textOf(values, 'due_on'),
      doneOn: textOf(values, 'done_on') || null,
    }));
  const open = openActions(actions, lastDay);
  const past = open.filter(({ dueOn }) => dueOn < lastDay).length;
  return [
    ...open.slice(0, linesShown).map(({ ref, owner, dueOn }) => `- ${ref}, ${owner}, due ${dueOn}`),
    `- open in ${themes.join(', ') || 'all themes'}: ${open.length}, past their date: ${past}`,
  ];
}
