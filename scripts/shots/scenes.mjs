import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetByName } from '@waymark/datasets';

/**
 * Services of every size, cut out of one: its files, or fewer of their rows. Each scene says which rows of a dataset it keeps; `ground`
 * knows the last month and one team of the whole.
 */
export const scenes = {
  whole: { name: 'Everything', keeps: () => true },
  nothing: { name: 'Nothing imported', keeps: () => false },
  surveys: {
    name: 'Surveys only',
    keeps: ({ dataset }) => ['teams', 'invitations', 'responses'].includes(dataset),
  },
  month: { name: 'One month', keeps: ({ month }, ground) => month === undefined || month === ground.lastMonth },
  'small-team': {
    name: 'One team of three',
    keeps: ({ dataset, row }, ground) =>
      (row.team_code === undefined || row.team_code === ground.team) &&
      (dataset !== 'people' || ground.three.has(row.person_ref)) &&
      (dataset !== 'audit_answers' || ground.audits.has(row.audit_ref)) &&
      (row.person_ref === undefined || row.person_ref === '' || ground.three.has(row.person_ref)),
  },
  'months-36': { name: '36 months', keeps: ({ month }, ground) => month === undefined || month > ground.monthBefore36 },
};

/**
 * What the scenes know of the whole service: its last month, the month 36 before, and a team that rates cases, with its audits and three
 * of its people who hold cases.
 */
export function groundOf(files) {
  const rows = (name) => rowsOf(files.find(({ dataset }) => dataset === name).path);
  const ratings = rows('ratings');
  const lastMonth = ratings.map((row) => row.rated_on.slice(0, 7)).reduce((latest, month) => (month > latest ? month : latest));
  const [year, month] = lastMonth.split('-').map(Number);
  const team = ratings.findLast((row) => row.team_code && row.person_ref).team_code;
  const ofTeam = (row) => row.team_code === team;
  const holders = rows('people').filter((row) => ofTeam(row) && row.case_holder === 'yes' && !row.left_on);
  return {
    lastMonth,
    monthBefore36: `${year - 3}-${String(month).padStart(2, '0')}`,
    team,
    three: new Set(holders.slice(0, 3).map(({ person_ref: ref }) => ref)),
    audits: new Set(
      rows('audits')
        .filter(ofTeam)
        .map(({ audit_ref: ref }) => ref),
    ),
  };
}

/** Writes the files of a scene into a folder; a file that keeps no row is not written. Answers with how many there are. */
export function writeScene(scene, files, ground, folder) {
  mkdirSync(folder, { recursive: true });
  let written = 0;
  for (const { dataset, path } of files) {
    const [head, ...lines] = linesOf(path);
    const columns = cellsOf(head);
    const monthColumn = datasetByName(dataset)?.month;
    const kept = lines.filter((line) => {
      const row = rowOf(columns, line);
      const month = monthColumn && monthOf(row, monthColumn);
      return scenes[scene].keeps({ dataset, row, month }, ground);
    });
    if (kept.length === 0) continue;
    writeFileSync(join(folder, `${dataset}.csv`), `${[head, ...kept].join('\n')}\n`);
    written += 1;
  }
  return written;
}

/** The month of a row; where its own date is blank (a session that was never held), that of the first date that it has. */
function monthOf(row, monthColumn) {
  const dated = [monthColumn, ...Object.keys(row).filter((column) => column.endsWith('_on'))];
  return dated
    .map((column) => row[column])
    .find(Boolean)
    ?.slice(0, 7);
}

function rowsOf(path) {
  const [head, ...lines] = linesOf(path);
  const columns = cellsOf(head);
  return lines.map((line) => rowOf(columns, line));
}

function rowOf(columns, line) {
  return Object.fromEntries(cellsOf(line).map((cell, i) => [columns[i], cell]));
}

/** Made-up files hold one row a line. */
function linesOf(path) {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean);
}

function cellsOf(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
