/** Where a team lies in a funnel. Names nothing good or bad: that depends on the measure. */
export type FunnelPlace = 'far-below' | 'below' | 'inside' | 'above' | 'far-above';

/** The limits of one team, from the lowest to the highest: 99.8%, 95%, 95%, 99.8%. */
export type TeamLimits = readonly [lower998: number, lower95: number, upper95: number, upper998: number];

/** The place of a share against its own team's limits: strictly beyond one counts, a share on the line is inside; outer band first. */
export function funnelPlace(share: number, [lower998, lower95, upper95, upper998]: TeamLimits): FunnelPlace {
  if (share < lower998) return 'far-below';
  if (share > upper998) return 'far-above';
  if (share < lower95) return 'below';
  if (share > upper95) return 'above';
  return 'inside';
}
