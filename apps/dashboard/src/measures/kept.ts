/**
 * Keeps what is worked out of two things that never change, under a name, for as long as both are there: whoever asks again is given the
 * same object. After so many names what was kept of the two is let go and worked out anew.
 */
export function keeping<Value>(most = 500): (one: object, other: object, name: string, make: () => Value) => Value {
  const ofOne = new WeakMap<object, WeakMap<object, Map<string, Value>>>();
  return (one, other, name, make) => {
    const ofBoth = ofOne.get(one) ?? new WeakMap<object, Map<string, Value>>();
    ofOne.set(one, ofBoth);
    const named = ofBoth.get(other) ?? new Map<string, Value>();
    ofBoth.set(other, named);
    const known = named.get(name);
    if (known !== undefined) return known;
    const value = make();
    if (named.size >= most) named.clear();
    named.set(name, value);
    return value;
  };
}
