import { matchName } from '../lead/field-names';
import type { Field } from '../lead/fields';
import { cellText } from '../lead/fold';

/** Names that say what a column is; the weaker ones ("Nguồn", "Fanpage") may be the value of a first lead. */
const SURE: Partial<Record<Field, number>> = { status: 1, campaign: 0 };

/** Whether a cell is the header of such a column, and nothing else. */
export function isNameOf(field: 'status' | 'campaign', cell: unknown): boolean {
  const names = matchName(cellText(cell)) ?? [];
  return names.some((name) => name.exact && name.field === field && name.rank <= SURE[field]!);
}
