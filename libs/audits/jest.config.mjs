export { default } from '../../test/support/jest/node-preset.mjs';
