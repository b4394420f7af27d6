import { type Unit, wholeAuthority } from '@waymark/indicators';

/** A unit of the figures frame (`ALL`, `area:<code>`, `team:<code>`) as the definitions speak of it. */
export function unitFrom(word: string): Unit {
  if (word === 'ALL') return wholeAuthority;
  return word.startsWith('team:')
    ? { breakdown: 'team', code: word.slice(5) }
    : { breakdown: 'service_area', code: word.slice(5) };
}
