import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodePreset from '../support/jest/node-preset.mjs';

const tests = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** The tests on a real PostgreSQL: one cluster and one migrated template for all; each test file clones what it needs. */
export default {
  ...nodePreset,
  rootDir: tests,
  roots: ['integration', 'http', 'hostile', 'support/postgres'].map((name) => `${tests}/${name}`).filter(existsSync),
  globalSetup: '<rootDir>/integration/global-setup.mjs',
  globalTeardown: '<rootDir>/integration/global-teardown.mjs',
  testTimeout: 60_000,
};
