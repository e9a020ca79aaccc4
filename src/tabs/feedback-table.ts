import type { TableSchema } from './table';

export type FeedbackColumn = 'date' | 'who' | 'kind' | 'text' | 'campaign' | 'answered';

/** The Feedback tab: what Sales hears from customers, asks for and praises. */
export const FEEDBACK_TABLE: TableSchema<FeedbackColumn> = {
  key: 'feedback',
  columns: [
    { key: 'date', kind: 'date', width: 95 },
    { key: 'who', kind: 'person', width: 120 },
    { key: 'kind', kind: 'choice', width: 120 },
    { key: 'text', kind: 'text', width: 330 },
    { key: 'campaign', kind: 'text', width: 180 },
    { key: 'answered', kind: 'text', width: 180 },
  ],
  name: (words) => words.teamTabs.feedback,
  note: () => '',
  header: (words, column) => words.teamTabs.columns.feedback[column],
  choices: (words) => words.teamTabs.kinds,
};
