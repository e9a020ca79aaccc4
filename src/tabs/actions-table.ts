import type { TableSchema } from './table';

export type ActionColumn = 'id' | 'week' | 'who' | 'what' | 'byWhen' | 'status' | 'note';

/** The Actions tab: every promise of every meeting, one a line. */
export const ACTIONS_TABLE: TableSchema<ActionColumn> = {
  key: 'actions',
  columns: [
    { key: 'id', kind: 'text', width: 95 },
    { key: 'week', kind: 'text', width: 80 },
    { key: 'who', kind: 'person', width: 150 },
    { key: 'what', kind: 'text', width: 330 },
    { key: 'byWhen', kind: 'date', width: 95 },
    { key: 'status', kind: 'choice', width: 95 },
    { key: 'note', kind: 'text', width: 250 },
  ],
  name: (words) => words.actions.name,
  note: (words) => words.actions.note,
  header: (words, column) => words.actions.columns[column],
  choices: (words) => words.meeting.statuses,
};
