/** A stream of chance: the same seed and the same words give the same draws in the same order, on every machine. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, and never, 1 (mulberry32). */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  is(probability: number): boolean {
    return this.unit() < probability;
  }

  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.unit() * (most - least + 1));
  }

  pick<Choice>(choices: readonly Choice[]): Choice {
    return choices[Math.floor(this.unit() * choices.length)]!;
  }

  /** One of the choices, each as likely as its weight says. */
  weighted<Choice>(choices: readonly (readonly [Choice, number])[]): Choice {
    let left = this.unit() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return choices[choices.length - 1]![0];
  }

  /** About normal with mean 0 and standard deviation 1, never beyond 3: three draws added, so that no logarithm can differ. */
  bell(): number {
    return (this.unit() + this.unit() + this.unit() - 1.5) * 2;
  }

  /** A count about the mean, as many independent events would make it: by Knuth's product below 30, by the bell above. */
  count(mean: number): number {
    if (mean <= 0) return 0;
    if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.bell()));
    const floor = Math.exp(-mean);
    let events = 0;
    for (let product = this.unit(); product > floor; product *= this.unit()) events += 1;
    return events;
  }
}

/** The stream for one thing of one kind: case 17's ratings are drawn apart from everything else, in whatever order things are asked for. */
export function chanceOf(seed: number, word: string, number = 0): Chance {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16) ^ Math.imul(number + 1, 0x27d4eb2f), 0xc2b2ae35);
  return new Chance(hash ^ (hash >>> 15));
}
