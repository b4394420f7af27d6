import { Sparkline } from './sparkline.js';

/** A line with its band and a gap. */
export function LineWithGap() {
  const points = [0.4, 0.42, undefined, 0.43, 0.5].map((value, i) => ({
    value,
    lower: 0.35,
    upper: 0.48,
    mark: i === 4 ? ('improve' as const) : undefined,
  }));
  return <Sparkline model={{ kind: 'share', form: 'line', points }} />;
}

/** Dots that stand by themselves. */
export function Dots() {
  const points = [0.4, 0.45, 0.49].map((value) => ({ value, lower: value - 0.06, upper: value + 0.06 }));
  return <Sparkline model={{ kind: 'share', form: 'dots', points }} />;
}
