/** A stream of numbers from 0 up to, not including, 1. Chance is always an argument: the same seed gives the same answer. */
export type RandomSource = () => number;

/** Mixes a counter into 32 well-spread bits (SplitMix, Steele et al. 2014): turns one seed into a whole starting state. */
function splitMix(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    const a = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    const b = Math.imul(a ^ (a >>> 15), 0x735a2d97);
    return (b ^ (b >>> 15)) >>> 0;
  };
}

const rotateLeft = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/**
 * A seeded generator (xoshiro128**, Blackman and Vigna 2018) with 53 random bits a number. `seed` is any whole number up to 2^53,
 * to be recorded beside the result. Not for secrets.
 */
export function seededRandom(seed: number): RandomSource {
  const low = splitMix(seed % 4294967296);
  const high = splitMix(Math.floor(Math.abs(seed) / 4294967296) ^ 0x5bd1e995);
  let [a, b, c, d] = [low() ^ high(), low() ^ high(), low() ^ high(), low() ^ high()];
  const next = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
  return () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
}

/** A whole number from 0 to `count - 1`, each equally likely. */
export function randomBelow(random: RandomSource, count: number): number {
  return Math.floor(random() * count);
}
