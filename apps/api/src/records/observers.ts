import { datasets } from '@waymark/datasets';
import { responseObserver } from '@waymark/feedback';
import { type Observer, feedObserver, fingerprintOf } from '@waymark/observations';
import { directionObserver, occasionObserver } from '@waymark/scaling';

const monthColumns = Object.fromEntries(datasets.flatMap(({ name, month }) => (month ? [[name, month]] : [])));

/** Everything that is observed, in every dataset. A new source is one adapter and one observer, and nothing above changes. */
export const observers: readonly Observer[] = [feedObserver(monthColumns), responseObserver, occasionObserver, directionObserver];

/** Names what counted an authority's cells: a start that finds another fingerprint counts again first. */
export const observersFingerprint = fingerprintOf(observers);
