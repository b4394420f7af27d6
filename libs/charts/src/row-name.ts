/** A name that fits in front of its row; the table holds it in full. Letters of the charts are about 6 pixels wide. */
export function shortenedName(name: string, pixels: number): string {
  const letters = Math.floor(pixels / 6);
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}
