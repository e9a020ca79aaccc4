/** A repeatable source of chance: the same seed always gives the same draws, in the same order. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True with probability `p`. */
  chance(p: number): boolean;
  /** One entry, each as likely as the others. Throws on an empty list. */
  pick<T>(list: readonly T[]): T;
  /** One key, in proportion to its weight. Throws when no weight is above 0. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  /** A shuffled copy (Fisher–Yates). */
  shuffle<T>(list: readonly T[]): T[];
}

/**
 * A stream of chance for one part of the sample. Every part draws from its own stream, so that a
 * change in one (one more name, say) leaves all the others as they were.
 *
 * The generator is mulberry32 (Tommy Ettinger, public domain), started from `seed` and an FNV-1a
 * hash of the part's name.
 */
export function randomFor(seed: number, part: string): Random {
  let hash = 0x811c9dc5;
  for (const char of part) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  let state = (hash ^ Math.imul(seed, 0x9e3779b1)) >>> 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));

  return {
    next,
    between,
    chance: (p) => next() < p,
    pick: (list) => {
      if (list.length === 0) throw new Error('There is nothing to pick from.');
      return list[between(0, list.length - 1)]!;
    },
    weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>): K => {
      const entries = Object.entries(weights) as [K, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      throw new Error('No weight is above 0.');
    },
    shuffle: (list) => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = between(0, i);
        [copy[i], copy[j]] = [copy[j]!, copy[i]!];
      }
      return copy;
    },
  };
}
