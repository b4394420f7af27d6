export type { Counted, Indicator, Part, Theme } from './indicator.js';
export { catalogue, definitionOf } from './catalogue.js';
