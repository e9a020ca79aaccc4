import { cellText, isBlank } from '../lead/fold';
import { type Settled, settle } from '../lead/settle';
import { cellsOf, isLabel, isLeftOut, sameLength, shown } from './arguments';
import { isNameOf } from './header-row';
import { settingsOf } from './settings-table';

/** Those of the product contract, section 8. */
const RULES = { minAttempts: 3, minDays: 2, giveUpDays: 7 };

/**
 * Each row settled; null for a blank status, and for a header in the first row. Without attempts unanswered leads are
 * pending: a function knows no age.
 *
 * @param names the campaigns of the rows, where they are given: they too may tell a header
 * @param name what the function calls the statuses
 */
export function settledRows(
  status: unknown,
  attempts: unknown,
  settings: unknown,
  names: readonly unknown[] = [],
  name = 'status',
): (Settled | null)[] {
  if (status === undefined) throw new Error(`Give the ${name} too: a range such as E2:E.`);
  const texts = cellsOf(status, name);
  const counts = isLeftOut(attempts) ? [] : cellsOf(attempts, 'attempts');
  if (!isLeftOut(attempts)) sameLength(texts, counts, 'attempts');
  const { statuses, outcomes } = settingsOf(settings);
  return texts.map((cell, row) => {
    const text = cellText(cell);
    if (text === '') return null;
    const { outcome, attempts: stated } = statuses.read(text);
    if (row === 0 && texts.length > 1) {
      if (isNameOf('status', cell)) return null;
      const isBesideName =
        isNameOf('campaign', names[0]) || (isLabel(counts[0]) && !isBlank(counts[0]));
      if (outcome === 'UNKNOWN' && isBesideName) return null;
    }
    const effort = { attempts: callsIn(counts[row], row) ?? stated, callDays: null, age: null };
    return settle(outcome, effort, outcomes, RULES);
  });
}

/** The number of calls in a cell, also as "3 lần"; null for a blank one. */
function callsIn(cell: unknown, row: number): number | null {
  if (isBlank(cell)) return null;
  const found = typeof cell === 'string' ? cell.match(/[-+]?\d+(?:[.,]\d+)?/g) : null;
  const calls = found?.length === 1 ? Number(found[0]?.replace(',', '.')) : cell;
  if (typeof calls === 'number' && Number.isInteger(calls) && calls >= 0) return calls;
  throw new Error(
    `Row ${row + 1} of the attempts is ${shown(cell)}: give the number of calls, such as 3.`,
  );
}
