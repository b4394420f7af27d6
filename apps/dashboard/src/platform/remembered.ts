/** A word that this browser keeps between visits; `undefined` where nothing was kept or the browser keeps nothing. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(`waymark.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a word for the next visit, where the browser allows that. */
export function remember(name: string, word: string): void {
  try {
    localStorage.setItem(`waymark.${name}`, word);
  } catch {
    // A browser that keeps nothing still shows every page; it only forgets the choice.
  }
}
