/** The word of the address for a unit of figures: a team by its code, a service area as `area:` and its code. */
export function addressOf(unit: string): string {
  return unit.startsWith('team:') ? unit.slice('team:'.length) : unit;
}

/** The area key of the scope for the word of an address: `team:T1` or the code of a service area. */
export function areaOfAddress(id: string): string {
  return id.startsWith('area:') ? id.slice('area:'.length) : `team:${id}`;
}

/** The word of the address for the area key of the scope. */
export function addressOfArea(area: string): string {
  return area.startsWith('team:') ? addressOf(area) : `area:${area}`;
}
