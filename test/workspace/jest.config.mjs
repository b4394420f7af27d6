import nodePreset from '../support/jest/node-preset.mjs';

/** Guards over the project itself: its import map, its packages, and what its files must never name. */
export default { ...nodePreset, testTimeout: 300_000 };
