/** The tabs of Pullpush that a person may open, and those that they may add: one entry each. */
import type { Words } from '../text';
import { ACTIONS_TABLE } from './actions-table';
import { TEAM_TABLES } from './team-tables';

export interface OurTab {
  /** In the registry. */
  key: string;
  /** The name that Pullpush gives it. */
  name(words: Words): string;
  shows(words: Words): string;
  /** Whether a person may have it made. */
  canAdd: boolean;
}

export const OUR_TABS: readonly OurTab[] = [
  {
    key: 'settings',
    name: ({ tabs }) => tabs.settings,
    shows: ({ sidebar }) => sidebar.later.shows.settings,
    canAdd: true,
  },
  {
    key: 'scoreboard',
    name: ({ tabs }) => tabs.scoreboard,
    shows: ({ sidebar }) => sidebar.later.shows.scoreboard,
    canAdd: true,
  },
  {
    key: ACTIONS_TABLE.key,
    name: (words) => ACTIONS_TABLE.name(words),
    shows: ({ sidebar }) => sidebar.later.shows.actions,
    canAdd: true,
  },
  ...TEAM_TABLES.map(
    (schema): OurTab => ({
      key: schema.key,
      name: (words) => schema.name(words),
      shows: (words) => schema.shows(words),
      canAdd: true,
    }),
  ),
];
