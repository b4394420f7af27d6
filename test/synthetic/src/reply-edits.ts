import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { dayOf, earlierMonth, otherTeam, sliceOf, someOf } from './edit-draws.js';
import type { Draw, Known } from './edits.js';

const about = ['instrument', 'response_ref', 'received_on', 'team_code', 'service_area'] as const;
const extents = ['not_at_all', 'a_little', 'mostly', 'completely', 'not_applicable', 'declined'] as const;
const yesSortNo = ['yes', 'sort_of', 'no', 'not_sure', 'declined'] as const;

function parentsIn({ rows }: Known): readonly Row[] {
  return rows.filter((row) => row['instrument'] === 'parent-carer/1');
}

/** The row's columns that say where and when, as they stand. */
function place(row: Row): Row {
  return Object.fromEntries(about.map((column) => [column, row[column]!]));
}

function newReplies(known: Known, month: () => string, chance: Chance): readonly Row[] {
  return Array.from({ length: chance.whole(1, 6) }, (_, i) => {
    const team = chance.pick(known.teams);
    const isParent = chance.is(0.6);
    return {
      instrument: isParent ? 'parent-carer/1' : 'young-person/1',
      response_ref: `QL${known.mark}-${i}`,
      received_on: dayOf(month(), chance),
      team_code: chance.is(0.85) ? team['team_code']! : '',
      service_area: team['service_area']!,
      p2: isParent ? chance.pick(extents) : '',
      p13: isParent ? chance.pick(extents) : '',
      y4: isParent ? '' : chance.pick(yesSortNo),
    };
  });
}

const newColumns = [...about, 'p2', 'p13', 'y4'] as const;

/** A file with the reply's place and two items: whatever else is known of the replies stays. */
const answers: Draw = (known, chance) => ({
  describes: 'some answers of parents corrected, in a file that lacks columns',
  columns: [...about, 'p2', 'p3'],
  rows: someOf(parentsIn(known), 8, chance).map((row) => ({
    ...place(row),
    p2: chance.pick(extents.filter((extent) => extent !== row['p2'])),
    p3: chance.pick(extents),
  })),
});

const teams: Draw = (known, chance) => ({
  describes: 'some replies moved to another team',
  columns: about,
  rows: someOf(known.rows, 6, chance).map((row) => {
    const team = otherTeam(known, row, chance);
    return { ...place(row), team_code: team['team_code']!, service_area: team['service_area']! };
  }),
});

const dates: Draw = (known, chance) => ({
  describes: 'some replies moved to another month',
  columns: about,
  rows: someOf(known.rows, 6, chance).map((row) => ({ ...place(row), received_on: dayOf(chance.pick(known.months), chance) })),
});

const late: Draw = (known, chance) => ({
  describes: 'late replies',
  columns: newColumns,
  rows: newReplies(known, () => chance.pick(known.months), chance),
});

const early: Draw = (known, chance) => ({
  describes: 'replies before the earliest month',
  columns: newColumns,
  rows: newReplies(known, () => earlierMonth(known, chance), chance),
});

const again: Draw = (known, chance) => ({
  describes: 'some replies sent again unchanged',
  columns: about,
  rows: sliceOf(known.rows, chance).map(place),
});

const emptied: Draw = (known, chance) => {
  const month = chance.pick(known.months);
  const others = known.months.filter((other) => other !== month);
  if (others.length === 0) return undefined;
  const rows = known.rows.filter((row) => row['received_on']!.startsWith(month));
  return {
    describes: `every reply of ${month} moved to other months`,
    columns: about,
    rows: rows.map((row) => ({ ...place(row), received_on: dayOf(chance.pick(others), chance) })),
  };
};

export const replyEdits: readonly Draw[] = [answers, teams, dates, late, early, again, emptied];
