export * from './authorities.js';
export * from './behind.js';
export * from './imports.js';
export * from './lists.js';
export * from './problem.js';
export * from './routes.js';
export * from './frames/figures.js';
