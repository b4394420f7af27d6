import type { Issue, Place } from '@waymark/basics';
import { nearestOf, type Dataset } from '@waymark/datasets';
import { foldHeading } from './headings.js';
import type { HeaderMatch, LeftOutColumn, MatchedColumn, MatchedItem } from './header-match.js';

type Assigned = Pick<HeaderMatch, 'columns' | 'items' | 'leftOut'>;

/** What should be said of a match: refusals of the file (a heading twice, a needed column) and warnings (left out, guessed). */
export function headerIssues(
  dataset: Dataset,
  headings: readonly string[],
  found: Assigned,
  missing: readonly string[],
  place: Place = {},
): readonly Issue[] {
  return [
    ...twice(headings, place),
    ...missingColumns(dataset, missing, found, place),
    ...found.leftOut.map((column) => leftOutWarning(column, place)),
    ...found.columns.filter(({ how }) => how === 'guess').map((column) => guessWarning(column, place)),
    ...found.items.filter(({ how }) => how === 'guess').map((item) => guessedQuestion(item, place)),
  ];
}

function twice(headings: readonly string[], place: Place): readonly Issue[] {
  const first = new Map<string, number>();
  return headings.flatMap((heading, index): readonly Issue[] => {
    const fold = foldHeading(heading);
    const before = first.get(fold);
    if (before === undefined) first.set(fold, index);
    if (before === undefined || fold === '') return [];
    const reason = `Two columns have the heading "${shortened(heading)}": columns ${before + 1} and ${index + 1}.`;
    return [{ weight: 'refused-file', code: 'heading-twice', place, reason, repair: 'Rename or take out one of the two.' }];
  });
}

function missingColumns(dataset: Dataset, missing: readonly string[], found: Assigned, place: Place): readonly Issue[] {
  const unused = found.leftOut.filter(({ why }) => why === 'unknown').map(({ heading }) => heading);
  return dataset.columns
    .filter((column) => column.required === true && missing.includes(column.name))
    .filter((column) => !(column.name === 'item' && found.items.length > 0))
    .map((column) => {
      const nearest = nearestOf(column.name.replaceAll('_', ' '), unused);
      const hint = nearest === undefined ? '' : ` The nearest heading is "${shortened(nearest)}".`;
      const names = [column.name, ...(column.as ?? [])].join(', ');
      return {
        weight: 'refused-file',
        code: 'column-missing',
        place: { ...place, column: column.name },
        reason: `The file has no column ${column.name} (${column.label}).${hint}`,
        repair: `Add the column, or name it one of: ${names}.`,
      };
    });
}

function leftOutWarning(column: LeftOutColumn, place: Place): Issue {
  const name = column.heading.trim() === '' ? `Column ${column.index + 1} has no heading` : `"${shortened(column.heading)}"`;
  const reasons: Readonly<Record<LeftOutColumn['why'], string>> = {
    personal: `${name} is left out to protect people, and not read: its heading says that it holds personal details (${column.personal ?? ''}).`,
    'beside-answers': `${name} is put there by the survey tool and is left out.`,
    unknown: `${name} is not a column of this dataset and is left out.`,
    'no-heading': `${name} and is left out.`,
    'said-so': `${name} is left out, as was said for this feed.`,
    'filled-by-another': `${name} is left out, because another column fills the same.`,
  };
  const repair = column.why === 'unknown' ? 'Match it to a column of ours if it is one.' : 'Nothing needs doing.';
  return { weight: 'warning', code: `column-left-out-${column.why}`, place, reason: reasons[column.why], repair };
}

function guessWarning({ heading, column }: MatchedColumn, place: Place): Issue {
  return {
    weight: 'warning',
    code: 'column-guessed',
    place: { ...place, column: column.name },
    reason: `We think that "${shortened(heading)}" is ${column.label} (${column.name}).`,
    repair: 'Say whether it is; the answer is kept for this kind of file.',
  };
}

function guessedQuestion({ heading, item, instrument }: MatchedItem, place: Place): Issue {
  return {
    weight: 'warning',
    code: 'question-guessed',
    place: { ...place, column: item.code },
    reason: `We think that "${shortened(heading)}" is question ${item.code} of ${instrument.id}.`,
    repair: 'Say whether it is; the answer is kept for this kind of file.',
  };
}

function shortened(heading: string): string {
  const text = heading.replace(/\s+/gu, ' ').trim();
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
