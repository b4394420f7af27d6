import nodePreset from '../support/jest/node-preset.mjs';

/** What is written down, read by a person and compared from then on: the sentences of the Overview. */
export default { ...nodePreset, testTimeout: 300_000 };
