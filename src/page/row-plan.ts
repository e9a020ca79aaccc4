/**
 * Which rows to put in and take out so that a page keeps its rows where people know them: comments, notes, row heights
 * and links stay with the rows they belong to, and what stands below the page moves along.
 */

export interface RowPlan {
  /** The rows to write, top down: 0-based index into the new rows, or null for a row to blank and then take out. */
  rows: (number | null)[];
  /** Rows to put in, as places in the old tab: `count` rows in front of the 0-based old row `before`; bottom up. */
  inserts: { before: number; count: number }[];
  /** Runs of rows to take out after writing: 0-based in the written tab; bottom up. */
  removals: { from: number; count: number }[];
  /** Where each old row stands after the inserts. */
  placeOf: number[];
}

/**
 * @param before keys of the old rows, null for a row that a person put in
 * @param after keys of the new rows
 * @param isAnchor whether rows of this key should stay the same rows of the tab
 */
export function planRows(
  before: readonly (string | null)[],
  after: readonly string[],
  isAnchor: (key: string) => boolean,
): RowPlan {
  const plan: RowPlan = { rows: [], inserts: [], removals: [], placeOf: [] };
  let [oldAt, newAt] = [0, 0];
  const stretch = (oldEnd: number, newEnd: number) => {
    const [had, needed] = [oldEnd - oldAt, newEnd - newAt];
    for (let i = 0; i < had; i++) plan.placeOf.push(plan.rows.length + i);
    for (let i = 0; i < Math.max(had, needed); i++) plan.rows.push(i < needed ? newAt + i : null);
    if (needed > had) plan.inserts.unshift({ before: oldEnd, count: needed - had });
    if (had > needed)
      plan.removals.unshift({ from: plan.rows.length - (had - needed), count: had - needed });
    [oldAt, newAt] = [oldEnd, newEnd];
  };
  for (const [oldIndex, newIndex] of matches(before, after, isAnchor)) {
    stretch(oldIndex, newIndex);
    stretch(oldIndex + 1, newIndex + 1);
  }
  stretch(before.length, after.length);
  return plan;
}

/** Anchors that are in both and in the same order in both: the longest such row of them. */
function matches(
  before: readonly (string | null)[],
  after: readonly string[],
  isAnchor: (key: string) => boolean,
): [oldIndex: number, newIndex: number][] {
  const newIndexOf = new Map(after.map((key, i) => [key, i]));
  const pairs = before.flatMap((key, i): [number, number][] => {
    const index = key !== null && isAnchor(key) ? newIndexOf.get(key) : undefined;
    return index === undefined ? [] : [[i, index]];
  });
  const best: { length: number; from: number }[] = [];
  pairs.forEach(([, index], i) => {
    best.push({ length: 1, from: -1 });
    for (let j = 0; j < i; j++) {
      const length = (best[j]?.length ?? 0) + 1;
      if ((pairs[j]?.[1] ?? 0) < index && length > (best[i]?.length ?? 0))
        best[i] = { length, from: j };
    }
  });
  let at = -1;
  best.forEach(({ length }, i) => {
    if (at < 0 || length > (best[at]?.length ?? 0)) at = i;
  });
  const chain: [number, number][] = [];
  for (; at >= 0; at = best[at]?.from ?? -1) chain.unshift(pairs[at] as [number, number]);
  return chain;
}
