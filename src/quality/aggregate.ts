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
