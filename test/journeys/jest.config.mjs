import nodePreset from '../support/jest/node-preset.mjs';

/** Journeys through the real product in a real browser. One at a time: each starts a server, a database and a browser of its own. */
export default { ...nodePreset, testTimeout: 120_000, maxWorkers: 1 };
