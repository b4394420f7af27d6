import { share } from './counts.js';
import type { Evaluator } from './evaluator.js';

const parts = () => ['', 'care_leavers'];
const rows = 'open-children/rows';

const childrenPerWorker: Evaluator = {
  parts,
  evaluate: (read, part) => {
    const held = read.snapshot(rows, part === '' ? 'open-children/held' : 'open-children/leavers-held');
    return { ...share(held.total(), held.n()), counts: { workers: held.n() }, distribution: held.distribution() };
  },
};

const withoutWorker: Evaluator = {
  parts,
  evaluate: (read, part) =>
    read.snapshot(rows, part === '' ? 'open-children/unallocated' : 'open-children/leavers-unallocated').share(),
};

export const openChildrenEvaluators: Readonly<Record<string, Evaluator>> = { 'OC-01': childrenPerWorker, 'OC-02': withoutWorker };
