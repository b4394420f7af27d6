/** Something that holds for one version of an authority. */
interface Versioned {
  readonly version: number;
}

/**
 * What was worked out for authorities, kept until it weighs more than a budget; what was asked for longest ago goes first. The newest is
 * kept whatever it weighs. A value of another version than the one asked for is not found.
 */
export class Kept<Value extends Versioned> {
  private readonly values = new Map<number, Value>();
  private weight = 0;

  constructor(
    private readonly budget: number,
    private readonly weigh: (value: Value) => number,
  ) {}

  get(authorityId: number, version: number): Value | undefined {
    const value = this.values.get(authorityId);
    if (value?.version !== version) return undefined;
    this.values.delete(authorityId);
    this.values.set(authorityId, value);
    return value;
  }

  set(authorityId: number, value: Value): void {
    this.drop(authorityId);
    this.values.set(authorityId, value);
    this.weight += this.weigh(value);
    for (const [id] of this.values) {
      if (this.weight <= this.budget || id === authorityId) return;
      this.drop(id);
    }
  }

  private drop(authorityId: number): void {
    const value = this.values.get(authorityId);
    if (!value) return;
    this.values.delete(authorityId);
    this.weight -= this.weigh(value);
  }
}
