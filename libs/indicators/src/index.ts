export type { Counted, Indicator, Part, Theme } from './indicator.js';
export { catalogue, definitionOf } from './catalogue.js';
export type { Figure, FigureState, RawFigure, ValueCount } from './figure.js';
export { type Asked, type PlacedFigure, existsFor, figuresOf, workedIndicators } from './evaluate/figures.js';
export { monthsOfSpan, spanOf } from './span.js';
export { type KnownTeam, type Unit, cellUnitsOf, unitsOf, wholeAuthority } from './unit.js';
