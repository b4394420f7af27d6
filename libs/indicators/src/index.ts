export type { Counted, Indicator, Part, Theme } from './indicator.js';
export { catalogue, definitionOf, pageDefinitions } from './catalogue.js';
export type { Figure, FigureState, Limits, RawFigure, ValueCount } from './figure.js';
export {
  type Asked,
  type PlacedFigure,
  cutFiguresOf,
  existsFor,
  figuresOf,
  pageFigures,
  workedIndicators,
} from './evaluate/figures.js';
export { type Cut, type CutDimension, cutDimensions, cutFromName, cutsOf, isCutIn, nameOfCut } from './evaluate/cut.js';
export { type OpenCaseList, openCaseListOf } from './evaluate/open-case-list.js';
export { monthsOfSpan, spanOf } from './span.js';
export { type KnownTeam, type Unit, cellUnitsOf, isLive, unitsOf, wholeAuthority } from './unit.js';
export type { MonthFigure, MonthSeries, MonthSpread } from './reading/month-series.js';
export { type AskedReading, type Point, lastFullQuarter, pointsOf } from './reading/points.js';
export {
  type ChartRule,
  type PlacedPoint,
  type Stretch,
  leastPointsAfterRestart,
  leastPointsForLimits,
  leastWaves,
} from './reading/judgement.js';
export { type KnownNote, doesRestart, isAbout, restartsOf } from './reading/known-notes.js';
export { type Reading, type Tag, pointsWithin, readingOf } from './reading/reading.js';
export { findingOf, stepWords } from './reading/finding.js';
export { spokenPoint, spokenSummary, standingWords, tagWords } from './reading/spoken-summary.js';
export { type Spread, spreadOver } from './reading/spread.js';
export { gapFinding } from './reading/gap.js';
export { type Movement, type RaterKind, movementFinding, movementOver, raterKindNames, raterKinds } from './reading/movement.js';
export { lengthWords, monthShort, monthWords, monthsShort, monthsWords } from './reading/month-words.js';
export { countedName, tooFewShort, tooFewWords, withCounted } from './reading/counted-words.js';
export { countText, isShare, numbersText, pointsText, shareText, valueText, valueWords } from './reading/number-words.js';
export { type AskedBehind, type BehindFigure, type LookBehind, lookBehind } from './behind/behind-figure.js';
export { type Judged } from './behind/definition.js';
export { type Source } from './behind/source.js';
export { type Role, type Verdict } from './behind/verdict.js';
export { type Apart, type PathwayMix, apartWords, mixTogether, whyApart } from './comparison/apart.js';
export { type BesideTheRest, type CountedShare, besideTheRest } from './comparison/beside-the-rest.js';
export { type AimTag, type KnownAim, aimIn, aimTagOf } from './findings/aim.js';
export {
  familyVoices,
  firstPage,
  firstPageIds,
  headlineMeasure,
  overviewIds,
  themeTable,
  themesInOrder,
} from './findings/first-page.js';
export { type Matrix, type MatrixRow, matrixOf } from './findings/matrix.js';
export {
  type Standing,
  type WaveDifference,
  latestText,
  movementStanding,
  standingOf,
  wasEverSent,
} from './findings/standing.js';
export {
  movedTogether,
  nothingYet,
  patternWords,
  tagCountWords,
  tagCounts,
  tagOrder,
  waitingWords,
} from './findings/tag-counts.js';
export {
  type SummaryColumns,
  type SummaryLine,
  emptyColumnWords,
  linesShown,
  summaryColumns,
  summaryThemes,
} from './findings/three-columns.js';
export { capital, countedMeasures, numberWord } from './findings/number-word.js';
export { matrixTitle, summaryTitle, themeTitle } from './findings/titles.js';
