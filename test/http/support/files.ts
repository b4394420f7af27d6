/** Three made-up teams of two service areas. */
export const teams = csv(
  'team_code,team_name,service_area,opened_on',
  'T1,Assessment North,assessment,2020-01-01',
  'T2,Assessment South,assessment,2020-01-01',
  'T3,Disability,disability,2020-01-01',
);

/** One occasion of one made-up case, scaled by the mother and the social worker. */
export function occasion(number: number, { score = 4, team = 'T1', on = '2026-02-10', prefix = 'C' } = {}): readonly string[] {
  const start = `O${number},${on},${prefix}${number},${team},safety`;
  return [`${start},mother,${score}`, `${start},social_worker,3`];
}

export const ratingsHeading = 'occasion_ref,rated_on,case_ref,team_code,question,rater,score';

/** Ratings of so many occasions in team T1. */
export function ratings(occasions: number, options?: Parameters<typeof occasion>[1]): string {
  return csv(ratingsHeading, ...Array.from({ length: occasions }, (_, i) => occasion(i + 1, options)).flat());
}

/** Rows as the text of a file. */
export function csv(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
