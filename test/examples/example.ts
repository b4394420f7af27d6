/** Rows as a file would hold them, and the figures that a definition says come out of them. */
export interface Example {
  readonly indicator: string;
  readonly about: string;
  /** YYYY-MM. */
  readonly month: string;
  /** CSV with headings, by dataset; only the columns that matter. */
  readonly given: Readonly<Record<string, string>>;
  /** Lines of indicator or part, breakdown, unit, numerator, denominator, value; blank where there is none. */
  readonly expect: string;
}

/** The lines of a text, without the spaces around them. */
export function linesOf(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
