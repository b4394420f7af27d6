import nodePreset from '../support/jest/node-preset.mjs';

/** The launcher's own tests start and kill real servers, one file at a time. */
export default { ...nodePreset, testTimeout: 60_000 };
