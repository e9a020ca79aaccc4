/**
 * Numbers over many leads that can be counted in parts: a sheet split in two, or four weeks put together,
 * gives the same as counting all at once. `merge` is associative and does not change its arguments.
 */
export interface Aggregate<Item, Sum> {
  empty(): Sum;
  /** Counts one item into a sum that `empty` made. */
  add(sum: Sum, item: Item): void;
  merge(left: Sum, right: Sum): Sum;
}

/** The same aggregate once for each key, such as a campaign. */
export function byKey<Item, Sum>(
  inner: Aggregate<Item, Sum>,
  keyOf: (item: Item) => string | number,
): Aggregate<Item, Map<string | number, Sum>> {
  return {
    empty: () => new Map(),
    add(sums, item) {
      const key = keyOf(item);
      let sum = sums.get(key);
      if (sum === undefined) {
        sum = inner.empty();
        sums.set(key, sum);
      }
      inner.add(sum, item);
    },
    merge(left, right) {
      const merged = new Map(left);
      for (const [key, sum] of right) {
        const other = merged.get(key);
        merged.set(key, other === undefined ? sum : inner.merge(other, sum));
      }
      return merged;
    },
  };
}
