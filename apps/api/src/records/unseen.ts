/**
 * The number of an authority, in the text of a query, in a way that the planner cannot see. Where it sees the number of an authority that
 * is small beside the others, its statistics say that such an authority has no rows, and it goes through all of them once for each row of
 * an act: twelve rows took forty seconds. Where it does not, it expects as many rows as an authority has on average, and looks each up.
 */
export function unseen(authority: number | '$1'): string {
  return `(select ${authority}::integer)`;
}
