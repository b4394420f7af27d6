export { computed, notComputable, valueOf } from './outcome.js';
export type { Computed, NotComputable, Outcome, ReasonCode } from './outcome.js';
export { mean, standardDeviation, sum, variance } from './sums.js';
export { median, quantile } from './quantile.js';
export { randomBelow, seededRandom } from './random.js';
export type { RandomSource } from './random.js';
export {
  finitePopulationProportion,
  type FinitePopulationProportion,
  type SampledProportion,
} from './finite-population-proportion.js';
export { finitePopulationMean, type FinitePopulationMean, type SampledValues } from './finite-population-mean.js';
export { stratifiedMean, type StratifiedMean, type StratifiedSample } from './stratified-mean.js';
export { sampleSizeProportion, type PlannedPrecision, type SampleSize } from './sample-size-proportion.js';
export { sampleSizeDiscovery, type DiscoverySize, type PlannedDiscovery } from './sample-size-discovery.js';
export { stratifiedAllocation, type PlannedStrata, type StratifiedAllocation } from './stratified-allocation.js';
export { drawSample, drawStratifiedSample, type DrawnSample, type StratumToDraw } from './draw-sample.js';
export type { Confidence, Interval } from './interval.js';
export { wilson } from './wilson.js';
export type { WilsonSettings } from './wilson.js';
export { clopperPearson } from './clopper-pearson.js';
export { newcombeDifference } from './newcombe-difference.js';
export type { TwoShares } from './newcombe-difference.js';
export type { PairedShares } from './paired-shares.js';
export { tangoPaired } from './tango-paired.js';
export { newcombeP } from './newcombe-p.js';
export { newcombePaired } from './newcombe-paired.js';
export type { NewcombePaired, NewcombePairedSettings } from './newcombe-paired.js';
export { mcnemarExactP } from './mcnemar-exact.js';
export { poissonRate } from './poisson-rate.js';
export type { PoissonRate } from './poisson-rate.js';
export { FUNNEL_QUANTILES, funnelExactBinomial, type FunnelLimits, type FunnelSizes } from './funnel-exact-binomial.js';
export { funnelPlace, type FunnelPlace, type TeamLimits } from './funnel-place.js';
export { funnelNormal, funnelSignificance, type FunnelBands, type FunnelSignificance } from './funnel-normal.js';
export { funnelOverdispersion, type OverdispersedFunnel, type OverdispersedMeasure } from './funnel-overdispersion.js';
export { empiricalBayesNormal, type ShrunkenMeans, type TeamMeans } from './empirical-bayes-normal.js';
export type { TauMethod } from './between-teams-variance.js';
export { empiricalBayesBetaBinomial, type ShrunkenShares, type TeamShares } from './empirical-bayes-beta-binomial.js';
export { pAdjust, type PAdjustment } from './p-adjust.js';
export { xmr } from './xmr.js';
export type { DatedSeries, Xmr, XmrSettings } from './xmr.js';
export type { XmrGroup, XmrPoint } from './xmr-group.js';
export type { XmrLimits } from './xmr-limits.js';
export type { SpecialCause } from './special-causes.js';
export { variationOf } from './variation.js';
export type { ImprovementDirection, Variation } from './variation.js';
export { type Assurance, assuranceOf } from './assurance.js';
export { krippendorffAlpha, type AgreementLevel, type KrippendorffAlpha, type RatingsByRater } from './krippendorff-alpha.js';
export { krippendorffBootstrap, LEAST_REPLICATES, type KrippendorffBootstrap } from './krippendorff-bootstrap.js';
export { agreement, type Agreement, type AgreementCoefficient, type RatingsByCase } from './agreement.js';
export type { AgreementWeights } from './agreement-weights.js';
export { agreementBand, type AgreementBand } from './agreement-band.js';
export { weightedKappa, type RatingPairs, type WeightedKappa } from './weighted-kappa.js';
export type { ChartPoint, ChartSettings, ControlChart, PartSummary } from './control-chart.js';
export type { PartSettings } from './chart-parts.js';
export type { LineSettings } from './control-lines.js';
export type { ChartCause } from './chart-verdict.js';
export type { Runs } from './runs.js';
export type { CountedSeries } from './counted-series.js';
export { runChart } from './run-chart.js';
export { pChart } from './p-chart.js';
export { pPrimeChart } from './p-prime-chart.js';
export { uChart } from './u-chart.js';
export { uPrimeChart } from './u-prime-chart.js';
export { cChart } from './c-chart.js';
export { gChart } from './g-chart.js';
export { tChart } from './t-chart.js';
export { iChart } from './i-chart.js';
export { mrChart } from './mr-chart.js';
export {
  pairedOrdinalChange,
  type BeforeAndAfter,
  type PairedChangeSettings,
  type PairedOrdinalChange,
} from './paired-ordinal-change.js';
export { wilcoxonExact, type SignedRanks, type UnchangedPairs } from './wilcoxon-exact.js';
export {
  marginalHomogeneity,
  type BeforeAfterTable,
  type ChiSquareTest,
  type MarginalHomogeneity,
} from './marginal-homogeneity.js';
export { twoSampleOrdinal, type TwoSampleOrdinal, type TwoSamples } from './two-sample-ordinal.js';
export { interruptedTimeSeries } from './interrupted-time-series.js';
export type { InterruptedSettings, InterruptedTimeSeries } from './interrupted-time-series.js';
export type { InterruptedSeries, SegmentedCoefficients } from './segmented-series.js';
export { praisWinsten } from './prais-winsten.js';
export type { PraisWinsten, PraisWinstenSettings } from './prais-winsten.js';
export { levelVerdict } from './change-verdict.js';
export type { LevelVerdict } from './change-verdict.js';
export { suppressionProtect, type ProtectedTable, type SuppressionPolicy } from './suppression-protect.js';
export { suppressionAudit, type SuppressedTable, type SuppressionAudit } from './suppression-audit.js';
export type { CountTable, PublishedTable, PublishedTotals } from './published-table.js';
export { rounding, type DisplayedCount, type RoundingPolicy } from './rounding.js';
export { isShareHidden } from './share-suppression.js';
