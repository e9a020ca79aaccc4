import type { Field } from './fields';
import { foldName } from './fold';

type ColumnNames = Partial<Record<Field, string>>;

/** The columns of several tabs as one cell of Settings names them: `Trạng thái | Lead status`. */
export function joinedColumns(tabs: readonly ColumnNames[]): ColumnNames {
  const all: ColumnNames = {};
  for (const tab of tabs) {
    for (const [field, header] of Object.entries(tab) as [Field, string][]) {
      const before = all[field];
      const named = (before ?? '').split(' | ').map(foldName);
      if (before === undefined) all[field] = header;
      else if (!named.includes(foldName(header))) all[field] = `${before} | ${header}`;
    }
  }
  return all;
}
