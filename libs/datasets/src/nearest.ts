/** How many letters must be put in, left out, changed or swapped with their neighbour to make one text of the other. */
export function editDistance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** The most alike of several texts, compared without case; `undefined` where none has at least half of its letters in common. */
export function nearestOf(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.slice(0, 60).toLowerCase();
  let best: { readonly candidate: string; readonly share: number } | undefined;
  for (const candidate of candidates) {
    const share = editDistance(wanted, candidate.toLowerCase()) / Math.max(wanted.length, candidate.length, 1);
    if (share <= 0.5 && (best === undefined || share < best.share)) best = { candidate, share };
  }
  return best?.candidate;
}
