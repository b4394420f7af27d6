import * as distributions from '../src/distributions.js';
import type { Adapters, Fields } from './case.js';
import { MalformedCase, numbers, objects, text } from './reading.js';

/** R's names. Every function takes its arguments in R's order. */
const FUNCTIONS: Readonly<Record<string, (...args: number[]) => number>> = {
  dnorm: distributions.normalPdf,
  pnorm: distributions.normalCdf,
  qnorm: distributions.normalQuantile,
  dt: distributions.tPdf,
  pt: distributions.tCdf,
  qt: distributions.tQuantile,
  dchisq: distributions.chiSquarePdf,
  pchisq: distributions.chiSquareCdf,
  qchisq: distributions.chiSquareQuantile,
  dbeta: distributions.betaPdf,
  pbeta: distributions.betaCdf,
  qbeta: distributions.betaQuantile,
  dgamma: distributions.gammaPdf,
  pgamma: distributions.gammaCdf,
  qgamma: distributions.gammaQuantile,
  dbinom: distributions.binomialPmf,
  pbinom: distributions.binomialCdf,
  qbinom: distributions.binomialQuantile,
  dpois: distributions.poissonPmf,
  ppois: distributions.poissonCdf,
  qpois: distributions.poissonQuantile,
  dhyper: distributions.hypergeometricPmf,
  phyper: distributions.hypergeometricCdf,
  qhyper: distributions.hypergeometricQuantile,
};

function called(call: Fields): number | null {
  const name = text(call, 'fn');
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (known === undefined) throw new MalformedCase('fn', 'a function of R for one of our distributions', name);
  const value = known(...numbers(call, 'args'));
  return Number.isFinite(value) ? value : null;
}

/** The distribution functions themselves. */
export const distribution: Adapters = {
  distribution: { answer: (input) => ({ status: 'ok', values: objects(input, 'calls').map(called) }) },
};
