/** A place in a picture, from its left upper corner. */
export type Place = readonly [x: number, y: number];

/** A length as paths write it: to a tenth of a pixel. Many of them are written at once, and rounding is faster than spelling digits out. */
export function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}

/** A place as paths write it. */
export function at([x, y]: Place): string {
  return `${tenths(x)} ${tenths(y)}`;
}

/** The path of a line that is interrupted where there is no value. */
export function brokenPath(places: readonly (Place | undefined)[]): string {
  return places.map((place, i) => (place ? `${i > 0 && places[i - 1] ? 'L' : 'M'}${at(place)}` : '')).join('');
}

/**
 * The path of a line that stays level around each place and steps half-way between two; interrupted where there is no value. A place
 * without neighbours has a short line of its own, so that an aim that has just begun is seen.
 */
export function steppedPath(places: readonly (Place | undefined)[]): string {
  return runsOf(places)
    .map((run) => (run.length === 1 ? loneStep(run[0]!) : steppedRun(run)))
    .join('');
}

/** How far what is level around a place without neighbours reaches to each side. */
const loneReach = 8;

function loneStep([x, y]: Place): string {
  return `M${at([x - loneReach, y])}H${tenths(x + loneReach)}`;
}

/**
 * The area between two stepped lines, given as the lower and the upper height of each place; interrupted where there is none. Around a
 * place without neighbours it is as wide as the short lines there.
 */
export function steppedBandPath(places: readonly (readonly [x: number, lower: number, upper: number] | undefined)[]): string {
  return runsOf(places)
    .map((run) => {
      if (run.length === 1) return loneBand(run[0]!);
      const over = steppedRun(run.map(([x, , upper]) => [x, upper]));
      const under = steppedRun(run.map(([x, lower]): Place => [x, lower]).reverse());
      return `${over}L${under.slice(1)}Z`;
    })
    .join('');
}

function loneBand([x, lower, upper]: readonly [x: number, lower: number, upper: number]): string {
  return `${loneStep([x, upper])}V${tenths(lower)}H${tenths(x - loneReach)}Z`;
}

/** A disc around a place. */
export function dotPath([x, y]: Place, radius: number): string {
  const arc = (across: number) => `a${tenths(radius)} ${tenths(radius)} 0 1 0 ${tenths(across)} 0`;
  return `M${at([x - radius, y])}${arc(2 * radius)}${arc(-2 * radius)}z`;
}

function steppedRun(run: readonly Place[]): string {
  const [first, ...rest] = run;
  if (!first) return '';
  const steps = rest.map(([x, y], i) => `H${tenths((run[i]![0] + x) / 2)}V${tenths(y)}`);
  return `M${at(first)}${steps.join('')}H${tenths(run.at(-1)![0])}`;
}

/** The neighbours that have something, in order. */
function runsOf<Some>(places: readonly (Some | undefined)[]): readonly (readonly Some[])[] {
  const runs: Some[][] = [];
  places.forEach((place, i) => {
    if (place === undefined) return;
    if (i === 0 || places[i - 1] === undefined) runs.push([]);
    runs.at(-1)!.push(place);
  });
  return runs;
}
