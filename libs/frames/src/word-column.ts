import type { WordColumn } from './frame.js';

/** Collects words row by row into a column, giving each different word one position, in the order of first appearance. */
export class WordColumnBuilder {
  private readonly positions = new Map<string, number>();
  private readonly rows: number[] = [];

  add(word: string): void {
    let position = this.positions.get(word);
    if (position === undefined) {
      position = this.positions.size;
      this.positions.set(word, position);
    }
    this.rows.push(position);
  }

  build(): WordColumn {
    const Narrowest = this.positions.size <= 0x100 ? Uint8Array : this.positions.size <= 0x10000 ? Uint16Array : Uint32Array;
    return { kind: 'words', words: [...this.positions.keys()], values: Narrowest.from(this.rows) };
  }
}
