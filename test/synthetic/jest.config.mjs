export { default } from '../support/jest/node-preset.mjs';
