const nameOf = (authority: string) => `waymark.together.${authority}`;

/** Keeps which files are looked at together in this window, in the order in which they go in. */
export function keepTogether(authority: string, uploads: readonly number[]): void {
  sessionStorage.setItem(nameOf(authority), JSON.stringify(uploads));
}

/** The files that are looked at together in this window; none where there are none. */
export function keptTogether(authority: string): readonly number[] {
  const kept = sessionStorage.getItem(nameOf(authority));
  return kept === null ? [] : (JSON.parse(kept) as readonly number[]);
}

/** Forgets them: they have been imported, or another file is looked at by itself. */
export function forgetTogether(authority: string): void {
  sessionStorage.removeItem(nameOf(authority));
}

/** The files that go in before one of those looked at together; `undefined` where it is looked at by itself. */
export function togetherBefore(authority: string, upload: number): readonly number[] | undefined {
  const uploads = keptTogether(authority);
  const at = uploads.indexOf(upload);
  return at < 0 ? undefined : uploads.slice(0, at);
}
