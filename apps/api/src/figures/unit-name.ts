import type { Unit } from '@waymark/indicators';

/** How frames name a unit: ALL, area:<service area> or team:<team code>. */
export function unitName({ breakdown, code }: Unit): string {
  if (breakdown === 'whole') return code;
  return `${breakdown === 'team' ? 'team' : 'area'}:${code}`;
}
