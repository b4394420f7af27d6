/** The pages that show figures over time and by area, by the first word of their address within a service. The empty word: its first page. */
const analytical: ReadonlySet<string> = new Set(['', 'themes', 'measures', 'scaling', 'voice', 'training', 'teams']);

/** Whether a path of a service leads to a page that the scope bar governs. */
export function isAnalytical(path: string): boolean {
  return analytical.has(path.split('/')[2] ?? '');
}
