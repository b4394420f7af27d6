export { default } from '../../test/support/jest/browser-preset.mjs';
