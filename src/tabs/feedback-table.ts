import type { Words } from '../text';
import type { TeamTableSchema } from './table';

export type FeedbackColumn = keyof Words['teamTabs']['feedbackColumns'];

export type FeedbackKind = keyof Words['teamTabs']['kinds'];

/** In the order of the drop-down. */
export const FEEDBACK_KINDS: readonly FeedbackKind[] = ['objection', 'faq', 'request', 'praise'];

/** The Feedback tab: what Sales hears and needs, one thing a line. */
export const FEEDBACK_TABLE: TeamTableSchema<FeedbackColumn> = {
  key: 'feedback',
  columns: [
    { key: 'date', kind: 'date', width: 100 },
    { key: 'who', kind: 'person', width: 130 },
    { key: 'kind', kind: 'choice', width: 130 },
    { key: 'text', kind: 'text', width: 380 },
    { key: 'campaign', kind: 'campaign', width: 190 },
    { key: 'answered', kind: 'text', width: 190 },
  ],
  name: ({ teamTabs }) => teamTabs.feedback,
  shows: ({ teamTabs }) => teamTabs.shows.feedback,
  note: ({ teamTabs }) => teamTabs.notes.feedback,
  header: ({ teamTabs }, column) => teamTabs.feedbackColumns[column],
  choices: ({ teamTabs }) => FEEDBACK_KINDS.map((kind) => teamTabs.kinds[kind]),
  examples: {
    column: 'text',
    rows: ({ teamTabs: { examples, kinds } }) => [
      { date: { day: 0 }, kind: kinds.objection, text: examples.objection },
      { date: { day: 0 }, kind: kinds.request, text: examples.request },
    ],
  },
};
