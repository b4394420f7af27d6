/** Every ring that needs no database or browser of its own; `npm test` runs the others beside it. */
export default { projects: ['<rootDir>/libs/*', '<rootDir>/apps/*', '<rootDir>/test/*/jest.config.mjs'] };
