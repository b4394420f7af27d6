/** What kind of personal detail a heading announces. */
export type PersonalKind =
  | 'name'
  | 'date of birth'
  | 'e-mail'
  | 'address'
  | 'postcode'
  | 'telephone'
  | 'NHS number'
  | 'UPN'
  | 'National Insurance number'
  | 'IP address'
  | 'ethnicity'
  | 'gender';

const patterns: readonly (readonly [kind: PersonalKind, pattern: RegExp])[] = [
  ['IP address', /\bip( address)?$/],
  ['e-mail', /\be ?mail\b/],
  ['date of birth', /\b(dob|d o b|date of birth|birth ?date|born on|expected date of (birth|delivery))\b/],
  ['postcode', /\b(post ?code|zip)\b/],
  ['address', /\baddress\b/],
  ['telephone', /\b(tele)?phone\b|\bmobile( number)?$|\btel\b/],
  ['NHS number', /\bnhs\b/],
  ['UPN', /\bupn\b|unique pupil number/],
  ['National Insurance number', /\b(ni number|nino|national insurance)\b/],
  ['ethnicity', /\bethnic/],
  ['gender', /\b(gender|sex)\b/],
  ['name', /\b(fore|sur|first|last|middle|family|given|full|nick)? ?names?$|\b(fore|sur)name\b|\bknown as\b|\binitials$/],
];

const namesOfThings =
  /\b(team|agency|area|authority|course|event|service|department|file|instrument|council|organisation|school)s? name\b/;

/** The personal detail that a heading announces by name; `undefined` for any other heading. Such columns are left out, unread. */
export function personalKindOf(heading: string): PersonalKind | undefined {
  const words = heading
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (namesOfThings.test(words)) return undefined;
  return patterns.find(([, pattern]) => pattern.test(words))?.[0];
}
