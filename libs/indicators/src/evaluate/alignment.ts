import { staffAgree } from './answers.js';
import type { CellReader } from './cell-reader.js';
import { share } from './counts.js';
import { type Evaluator, single } from './evaluator.js';

const elementParts = [
  'genogram',
  'map',
  'map_with_family',
  'statements',
  'paired',
  'scaled',
  'child_work',
  'child_words',
  'words_and_pictures',
  'network',
  'network_action',
  'network_meeting',
  'plan',
  'bottom_lines',
  'timeline',
  'group_supervision',
  'child_told',
];

const mapElements: Evaluator = {
  parts: () => elementParts,
  evaluate: (read, part) => read.snapshot('practice/rows', `practice/${part}`).share(),
};

const openCases = (measure: string) => single((read) => read.snapshot('practice/rows', measure).share());

const stagesPrefix = 'register/stages/';

/** Stages that are live on paper and, where the month has cases on their pathway, mapped in at least half of them. */
const stagesInUse = single((read) => {
  const stages = read.measuresFrom(stagesPrefix).map((measure) => {
    const { numerator = 0, denominator } = read.stock(measure).share();
    return { live: numerator, all: denominator, borneOut: isBorneOut(read, measure.slice(stagesPrefix.length)) };
  });
  const inUse = stages.reduce((total, { live, borneOut }) => total + (borneOut ? live : 0), 0);
  return share(
    inUse,
    stages.reduce((total, { all }) => total + all, 0),
  );
});

function isBorneOut(read: CellReader, pathway: string): boolean {
  const { value } = read.everywhere().snapshot('practice/rows', 'practice/map', { dimension: 'pathway', word: pathway }).share();
  return value === undefined || value >= 0.5;
}

/** Full-time equivalents are carried in millionths. */
const millionths = 1_000_000;

const caseload: Evaluator = {
  parts: () => ['', 'family'],
  evaluate: (read, part) => {
    const workers = read.snapshot('caseloads/rows', part === 'family' ? 'caseloads/families' : 'caseloads/children');
    const [numerator, denominator, counts] = [workers.total(), workers.weight() / millionths, { workers: workers.n() }];
    return denominator === 0
      ? { numerator, denominator, counts }
      : { numerator, denominator, value: numerator / denominator, counts };
  },
};

const supervision: Evaluator = {
  parts: () => ['', 'held'],
  evaluate: (read, part) => read.flow(part === 'held' ? 'supervision/held' : 'supervision/map-used').share(),
};

export const alignmentEvaluators: Readonly<Record<string, Evaluator>> = {
  'OA-01': single((read) => read.stock('register/forms').share()),
  'OA-03': mapElements,
  'OA-04': openCases('practice/paired-statements'),
  'OA-06': stagesInUse,
  'OA-09': single((read) => read.flow('findings/worked-on').share()),
  'OA-10': single((read) => read.flow('actions/checked').share()),
  'OA-11': caseload,
  'OA-12': single((read) => read.snapshot('caseloads/rows', 'caseloads/over-maximum').share()),
  'OA-13': staffAgree('oa.time'),
  'OA-15': supervision,
  'OA-16': openCases('practice/plan-with-network-meeting'),
};
