import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Settings that every Node project shares: our own packages by their source, never by what was built before. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: { '\\.(ts|tsx|js|mjs)$': `${root}test/support/jest/transformer.cjs` },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^@waymark/synthetic$': `${root}test/synthetic/src/index.ts`,
    '^@waymark/([a-z-]+)/testing$': `${root}libs/$1/testing/index.ts`,
    '^@waymark/([a-z-]+)$': `${root}libs/$1/src/index.ts`,
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '\\.css$': `${root}test/support/jest/empty-module.cjs`,
  },
};
