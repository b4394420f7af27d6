/** A place in a picture, from its left upper corner. */
export type Place = readonly [x: number, y: number];

/** The path of a line that is interrupted where there is no value. */
export function brokenPath(places: readonly (Place | undefined)[]): string {
  return places
    .map((place, i) => (place ? `${i > 0 && places[i - 1] ? 'L' : 'M'}${place[0].toFixed(1)} ${place[1].toFixed(1)}` : ''))
    .join('');
}

/** The path of a line that stays level around each place and steps half-way between two; interrupted where there is no value. */
export function steppedPath(places: readonly (Place | undefined)[]): string {
  return runsOf(places).map(steppedRun).join('');
}

/** The area between two stepped lines, given as the lower and the upper height of each place; interrupted where there is none. */
export function steppedBandPath(places: readonly (readonly [x: number, lower: number, upper: number] | undefined)[]): string {
  return runsOf(places)
    .map((run) => {
      const over = steppedRun(run.map(([x, , upper]) => [x, upper]));
      const under = steppedRun(run.map(([x, lower]): Place => [x, lower]).reverse());
      return `${over}L${under.slice(1)}Z`;
    })
    .join('');
}

/** A disc around a place. */
export function dotPath([x, y]: Place, radius: number): string {
  const arc = (across: number) => `a${radius.toFixed(1)} ${radius.toFixed(1)} 0 1 0 ${across.toFixed(1)} 0`;
  return `M${(x - radius).toFixed(1)} ${y.toFixed(1)}${arc(2 * radius)}${arc(-2 * radius)}z`;
}

function steppedRun(run: readonly Place[]): string {
  const [first, ...rest] = run;
  if (!first) return '';
  const steps = rest.map(([x, y], i) => `H${((run[i]![0] + x) / 2).toFixed(1)}V${y.toFixed(1)}`);
  return `M${first[0].toFixed(1)} ${first[1].toFixed(1)}${steps.join('')}H${run.at(-1)![0].toFixed(1)}`;
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
