import type { Dataset } from './dataset.js';
import { type ColumnDocumentation, documentationOf } from './template.js';

/** The guide to files, as Markdown: every dataset given, its columns, what they accept, and what rows are refused for. */
export function guideTo(datasets: readonly Dataset[]): string {
  return `${datasets.map(chapterOf).join('\n\n')}\n`;
}

function chapterOf(dataset: Dataset): string {
  const { name, label, is, key, columns, refusals, completeFor, neverStored } = documentationOf(dataset);
  const paragraphs = [
    `## ${label} (\`${name}\`)`,
    is,
    `A row with the same ${listOf(key)} as one that is known stands in its place.`,
    completeFor &&
      `A file is the whole truth for each ${listOf(completeFor)} that it names: rows known before and not in it end.`,
    neverStored.length > 0 ? `Left out wherever they are found: ${neverStored.join(', ')}.` : undefined,
    ['| column | what it is | accepts | blank means | also read as |', '|---|---|---|---|---|', ...columns.map(lineOf)].join(
      '\n',
    ),
    refusals.length > 0 ? ['A row is refused where:', ...refusals.map((reason) => `- ${reason}`)].join('\n') : undefined,
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n');
}

function lineOf({ name, label, needed, accepts, is, blankMeans, headings }: ColumnDocumentation): string {
  const what = is === undefined || is.toLowerCase() === label.toLowerCase() ? label : `${label}: ${is}`;
  const others = headings.filter((heading) => heading !== name).join(', ');
  const cells = [`\`${name}\`${needed ? ' (needed)' : ''}`, what, accepts, blankMeans, others];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function listOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
