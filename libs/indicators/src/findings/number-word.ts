const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "two", "14". */
export function numberWord(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/** A sentence begins with a capital. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);
}

/** "Two measures are improving", "One measure is improving". */
export function countedMeasures(count: number, one: string, many: string): string {
  return capital(`${numberWord(count)} ${count === 1 ? `measure ${one}` : `measures ${many}`}`);
}
