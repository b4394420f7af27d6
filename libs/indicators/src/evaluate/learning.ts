import { lastDayOf } from '@waymark/calendar';
import { feedMeasure, filledMeasure } from '@waymark/observations';
import { type KnownTeam, isLive } from '../unit.js';
import type { CellReader } from './cell-reader.js';
import { share } from './counts.js';
import { type Evaluator, single, unlessSilent } from './evaluator.js';

const noTrainingYet = (read: CellReader) => !read.isKnownBy(feedMeasure('training'));

function trained(measure: string): Evaluator {
  return unlessSilent(
    noTrainingYet,
    single((read) => read.stock(measure).share()),
  );
}

const startersTrained = unlessSilent(
  noTrainingYet,
  single((read) => read.flow('training/starters').share()),
);

const tools = [
  'map',
  'statements',
  'goals',
  'scaling',
  'three_houses',
  'words_pictures',
  'network',
  'network_meeting',
  'safety_plan',
  'plan_test',
  'appreciative',
  'group_supervision',
  'authority',
  'questions',
];

/** How often a tool was used: not once (0), once or twice, three times or more. */
const toolUse: Evaluator = {
  parts: () => tools,
  evaluate: (read, tool) => read.flow(`answer/staff/1/u.${tool}`).share((times) => times >= 1),
};

function liveTeams(read: CellReader): readonly KnownTeam[] {
  return read.teams().filter((team) => isLive(team, lastDayOf(read.month)));
}

const groupSupervision = unlessSilent(
  (read) =>
    [feedMeasure('supervision'), filledMeasure('supervision')].every((measure) => read.everywhere().flow(measure).n() === 0),
  single((read) => {
    const teams = liveTeams(read);
    const met = teams.filter(({ code }) => read.of({ breakdown: 'team', code }).flow('supervision/group').n() > 0);
    return share(met.length, teams.length);
  }),
);

const activeLeads = unlessSilent(
  (read) => read.everywhere().stock('training/last-60-days').n() === 0,
  single((read) => {
    const areas = [...new Set(liveTeams(read).map((team) => team.serviceArea))];
    const led = areas.filter((code) => read.of({ breakdown: 'service_area', code }).stock('training/practice-leads').n() > 0);
    return share(led.length, areas.length);
  }),
);

export const learningEvaluators: Readonly<Record<string, Evaluator>> = {
  'LR-01': trained('training/social-workers'),
  'LR-02': trained('training/workforce'),
  'LR-03': startersTrained,
  'LR-06': single((read) => read.flow('training/used').share()),
  'LR-08': single((read) => read.flow('confident/staff/1').share()),
  'LR-09': toolUse,
  'LR-10': groupSupervision,
  'LR-12': activeLeads,
  'LR-14': single((read) => read.stock('agencies/using').share()),
  'LR-15': single((read) => read.flow('findings/taught').share()),
};
