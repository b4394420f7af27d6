import { IntervalDots } from './interval-dots.js';

const waves = [
  { name: ['Oct', '2024'], value: 0.41, lower: 0.34, upper: 0.48 },
  { name: ['Mar', '2025'], value: 0.47, lower: 0.4, upper: 0.54 },
  { name: ['Oct', '2025'] },
  { name: ['Mar', '2026'], value: 0.49, lower: 0.42, upper: 0.55 },
] as const;

/** Waves with their intervals, one of them without a value. */
export function Waves() {
  return (
    <IntervalDots
      width={640}
      title="Waves"
      model={{
        kind: 'share',
        dots: waves.map((wave) => ({
          ...wave,
          label: wave.name.join(' '),
          valueText: '49%',
          lines: [],
          spoken: wave.name.join(' '),
        })),
      }}
    />
  );
}
