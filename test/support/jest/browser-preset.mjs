import { fileURLToPath } from 'node:url';
import nodePreset from './node-preset.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Settings for projects that draw: jsdom with the few browser things that Mantine and Recharts ask for. */
export default {
  ...nodePreset,
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: [`${root}test/support/jest/browser-setup.ts`],
  testTimeout: 20_000,
};
