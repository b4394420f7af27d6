import type { Row } from './csv.js';
import { dayOf } from './edit-draws.js';
import type { Draw } from './edits.js';

const needed = ['team_code', 'team_name', 'service_area'] as const;
const areas = ['early_help', 'assessment', 'child_in_need', 'child_protection', 'children_in_care', 'leaving_care'] as const;

function place(team: Row): Row {
  return Object.fromEntries(needed.map((column) => [column, team[column]!]));
}

const renamed: Draw = ({ rows, mark }, chance) => {
  const team = chance.pick(rows);
  return {
    describes: `team ${team['team_code']} renamed`,
    columns: needed,
    rows: [{ ...place(team), team_name: `Renamed team ${mark}` }],
  };
};

const moved: Draw = ({ rows }, chance) => {
  const team = chance.pick(rows);
  const area = chance.pick(areas.filter((other) => other !== team['service_area']));
  return {
    describes: `team ${team['team_code']} moved to ${area}`,
    columns: needed,
    rows: [{ ...place(team), service_area: area }],
  };
};

/** A day of the last months; teams that are closed already are left alone. */
const closed: Draw = ({ rows, columns, months }, chance) => {
  const open = rows.filter((team) => team['closed_on'] === '');
  if (open.length < 2) return undefined;
  const team = chance.pick(open);
  const on = dayOf(chance.pick(months.slice(-3)), chance);
  if (on < team['opened_on']!) return undefined;
  return { describes: `team ${team['team_code']} closed on ${on}`, columns, rows: [{ ...team, closed_on: on }] };
};

export const teamEdits: readonly Draw[] = [renamed, moved, closed];
