/** How campaigns would stand against any target. */
import type { Tally } from './tally';
import { standingOf, type VerdictRules, verdictCode } from './verdict';

const MOST = 100;

/**
 * For each whole target from 0 to 100 how many of the campaigns would be BELOW and how many ABOVE, by the rules of the
 * verdict; the rest is open.
 *
 * @param rules whose target is left aside
 */
export function targetEffects(
  campaigns: readonly Tally[],
  rules: VerdictRules,
): [below: number, above: number][] {
  const standings = campaigns.map(standingOf);
  return Array.from({ length: MOST + 1 }, (_, target) => {
    const effect: [number, number] = [0, 0];
    for (const standing of standings) {
      const code = verdictCode(standing, { ...rules, target });
      if (code === 'BELOW') effect[0]++;
      else if (code === 'ABOVE') effect[1]++;
    }
    return effect;
  });
}
