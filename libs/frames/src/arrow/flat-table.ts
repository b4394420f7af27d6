/**
 * A table of a flatbuffer, read where it lies. Fields go by their number in the schema of the format; a field that the writer left out
 * has the format's usual value: zero, no text, no rows.
 */
export class FlatTable {
  constructor(
    private readonly view: DataView,
    private readonly at: number,
  ) {}

  /** The table that a buffer begins with. */
  static root(view: DataView): FlatTable {
    return new FlatTable(view, view.getUint32(0, true));
  }

  /** An unsigned byte or a boolean. */
  byte(field: number): number {
    const at = this.place(field);
    return at === undefined ? 0 : this.view.getUint8(at);
  }

  short(field: number): number {
    const at = this.place(field);
    return at === undefined ? 0 : this.view.getInt16(at, true);
  }

  int(field: number): number {
    const at = this.place(field);
    return at === undefined ? 0 : this.view.getInt32(at, true);
  }

  /** A number of 64 bits; exact up to 2^53. */
  long(field: number): number {
    const at = this.place(field);
    return at === undefined ? 0 : Number(this.view.getBigInt64(at, true));
  }

  text(field: number): string {
    const at = this.target(field);
    return at === undefined ? '' : textAt(this.view, at + 4, this.view.getUint32(at, true));
  }

  table(field: number): FlatTable | undefined {
    const at = this.target(field);
    return at === undefined ? undefined : new FlatTable(this.view, at);
  }

  tables(field: number): readonly FlatTable[] {
    return this.rows(field, 4, (at) => new FlatTable(this.view, at + this.view.getUint32(at, true)));
  }

  /** Rows of two numbers of 64 bits each. */
  pairs(field: number): readonly (readonly [number, number])[] {
    return this.rows(field, 16, (at) => [Number(this.view.getBigInt64(at, true)), Number(this.view.getBigInt64(at + 8, true))]);
  }

  private rows<Row>(field: number, size: number, read: (at: number) => Row): readonly Row[] {
    const at = this.target(field);
    if (at === undefined) return [];
    return Array.from({ length: this.view.getUint32(at, true) }, (_, i) => read(at + 4 + i * size));
  }

  /** Where something stands that a field only points to. */
  private target(field: number): number | undefined {
    const at = this.place(field);
    return at === undefined ? undefined : at + this.view.getUint32(at, true);
  }

  private place(field: number): number | undefined {
    const list = this.at - this.view.getInt32(this.at, true);
    const entry = 4 + field * 2;
    if (entry >= this.view.getUint16(list, true)) return undefined;
    const offset = this.view.getUint16(list + entry, true);
    return offset === 0 ? undefined : this.at + offset;
  }
}

const utf8 = new TextDecoder();

function textAt(view: DataView, at: number, length: number): string {
  return utf8.decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}
