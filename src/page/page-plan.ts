/** Which rows of its tab a page goes on using when it is built again. */
import { type PageGrid, rowsOf } from './lay-out';
import { isInput, type Page } from './page';
import { planRows, type RowPlan } from './row-plan';
import type { StandingPage } from './standing';

/** Runs of rows that are put in or taken out for the sake of titles, each a call of its own. */
const MOST_STEPS = 1;

/**
 * The rows in which people type stay the same rows of the tab, with the comments that people pinned to them, and so do
 * the first rows of their blocks, and of charts, which show the cells of their rows. Other titles do where that takes
 * no more than a step.
 */
export function planPage(page: Page, standing: StandingPage): RowPlan {
  const rows = rowsOf(page);
  const typed = new Set(
    rows
      .filter((row) => row.cells.some((cell) => cell && isInput(cell.role)))
      .map(({ key }) => key),
  );
  const firsts = new Set(
    page.blocks.flatMap((block) =>
      block.charts || block.rows.some(({ key }) => typed.has(key)) ? [block.rows[0]?.key] : [],
    ),
  );
  const mustStay = (key: string) =>
    key.startsWith('tab:') || firsts.has(key) || (typed.has(key) && !key.startsWith('action:'));
  const before = standing.rows.map(({ key }) => key);
  const after = rows.map(({ key }) => key);
  const plan = planRows(before, after, (key) => mustStay(key) || /^title$|\.title$/.test(key));
  return plan.inserts.length + plan.removals.length > MOST_STEPS
    ? planRows(before, after, mustStay)
    : plan;
}

/**
 * Whether the cells to type in are still those of the tab's earlier state, and no others: then they have the borders
 * and the warning that they were given.
 *
 * @param grid the page, laid out in the order of the plan
 */
export function keepsInputs(grid: PageGrid, standing: StandingPage, plan: RowPlan): boolean {
  if (standing.lacks !== null) return false;
  const inputs = new Set<number>();
  for (const { row, rows: count } of grid.inputs)
    for (let i = 0; i < count; i++) inputs.add(row + i);
  const families = new Set([...inputs].map((row) => familyOf(grid.keys[row] as string)));
  const others = new Set(grid.keys.filter((_, row) => !inputs.has(row)));
  const isInputKey = (key: string) => families.has(familyOf(key)) && !others.has(key);
  const before = keysBefore(standing, plan);
  let wasInput = false;
  return grid.keys.every((key, row) => {
    const was = before.get(row);
    // A row that was put in looks like the one above it.
    if (was !== undefined) wasInput = was === null || isInputKey(was);
    // Rows that are about to be taken out take their borders with them.
    return plan.rows[row] === null || was === key || (!inputs.has(row) && !wasInput);
  });
}

/** Whether a row (0-based) of the written tab was none of the kind that it is now: its height is another row's. */
export function isNewPlace(
  grid: PageGrid,
  standing: StandingPage,
  plan: RowPlan,
): (row: number) => boolean {
  const before = keysBefore(standing, plan);
  return (row) => {
    const was = before.get(row) ?? null;
    return was === null || familyOf(was) !== familyOf(grid.keys[row] as string);
  };
}

/** By row of the written tab the key that it had; null for one that a person put in, none for one that is new. */
function keysBefore({ rows }: StandingPage, plan: RowPlan): Map<number | undefined, string | null> {
  return new Map(rows.map(({ row, key }) => [plan.placeOf[row], key]));
}

/** Rows of one kind have keys that differ in their last part. */
function familyOf(key: string): string {
  return key.replace(/[.:][^.:]*$/, '');
}
