import { OUTCOME_RULES, OUTCOMES, type Outcome, type OutcomeRules } from '../lead/outcome';
import type { DataProblem } from '../lead/problem';
import type { Words } from '../text';
import { CELL, type SettingsCells } from './settings-cells';

/**
 * All settled good outcomes should carry the same points: otherwise closing a good lead, or failing to, moves the
 * score that Marketing is measured by. Names those that differ from what most of them carry. An outcome that settles
 * later, as CONSIDERING, may carry others.
 */
export function unequalGoodPoints(
  outcomes: OutcomeRules,
  words: Words,
  cells: SettingsCells,
): DataProblem[] {
  const settled = OUTCOMES.filter(
    (outcome) => outcomes[outcome].class === 'good' && !settlesLater(outcome),
  );
  const counts = new Map<number, number>();
  for (const outcome of settled) {
    const points = outcomes[outcome].points ?? 0;
    counts.set(points, (counts.get(points) ?? 0) + 1);
  }
  if (counts.size < 2) return [];
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] as [number, number];
  const others = settled.filter((outcome) => (outcomes[outcome].points ?? 0) !== usual);
  const key = `outcome.${others[0]}`;
  return [
    {
      kind: 'goodPoints',
      count: others.length,
      rows: [],
      cell: { key, column: CELL.points },
      place: cells.place(key, CELL.points),
      texts: others.map((outcome) => [
        words.outcomes[outcome] ?? outcome,
        outcomes[outcome].points ?? 0,
      ]),
      other: String(usual),
    },
  ];
}

function settlesLater(outcome: Outcome): boolean {
  return outcome === 'CONSIDERING' || OUTCOME_RULES[outcome].class === 'pending';
}
