import nodePreset from '../support/jest/node-preset.mjs';

/** The worked examples of the definitions, and the made-up authority's figures: rows in, figures out, without a database. */
export default { ...nodePreset, testTimeout: 300_000 };
