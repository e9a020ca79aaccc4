import type { Field } from './fields';
import { foldName } from './fold';

type ColumnNames = Partial<Record<Field, string>>;

/** The columns of several tabs as one cell of Settings names them: `Trạng thái | Lead status`. */
export function joinedColumns(tabs: readonly ColumnNames[]): ColumnNames {
  const all = new Map<Field, string[]>();
  for (const tab of tabs) {
    for (const [field, header] of Object.entries(tab) as [Field, string][]) {
      const headers = all.get(field) ?? [];
      // Compared as a whole: a header may hold the sign between two.
      if (!headers.some((one) => foldName(one) === foldName(header))) headers.push(header);
      all.set(field, headers);
    }
  }
  return Object.fromEntries([...all].map(([field, headers]) => [field, headers.join(' | ')]));
}
