import { COUNT_KEYS, type CountKey, partsOf } from '../quality/stored-week';
import type { Words } from '../text';
import type { TableSchema } from './table';

export type HistoryColumn = 'week' | 'campaign' | 'asOf' | 'received' | CountKey;

/** The History tab: the counts of each week and campaign, as they stood at each day on which a meeting was built. */
export const HISTORY_TABLE: TableSchema<HistoryColumn> = {
  key: 'history',
  isHidden: true,
  columns: [
    { key: 'week', kind: 'text', width: 100 },
    { key: 'campaign', kind: 'text', width: 230 },
    { key: 'asOf', kind: 'text', width: 100 },
    { key: 'received', kind: 'count', width: 100 },
    ...COUNT_KEYS.map((key) => ({ key, kind: 'count' as const, width: 100 })),
  ],
  name: (words) => words.history.name,
  note: (words) => words.history.note,
  header: (words, column) => headerOf(words, column),
  choices: () => [],
};

/** Every column is needed: a count that is missing would be taken for none. */
export const HISTORY_COLUMNS = HISTORY_TABLE.columns.map(({ key }) => key);

function headerOf({ history, outcomes, columns }: Words, column: HistoryColumn): string {
  if (column === 'week' || column === 'asOf') return history[column];
  if (column === 'campaign' || column === 'received') return columns[column];
  const [outcome, part] = partsOf(column);
  const name = outcomes[outcome] ?? outcome;
  return part === undefined ? name : `${name} · ${history[part]}`;
}
