/** The tabs that no page is written to now, in the language that was just chosen. */
import { meetingKey } from '../meeting/facts';
import { renewTable } from '../sheet/make-table';
import { followLanguage } from '../sheet/tab-names';
import { readTable } from '../sheet/table-tab';
import { ACTIONS_TABLE } from '../tabs/actions-table';
import { HISTORY_TABLE } from '../tabs/history-table';
import type { TableSchema } from '../tabs/table';
import { TEAM_TABLES } from '../tabs/team-tables';
import type { Opened } from './open';
import { meetingWeeks } from './other-meetings';

/** Names of the tabs, and headers and drop-downs of the tables. What meeting tabs show is put into it when they are built. */
export function followNewLanguage(opened: Opened): void {
  const { registry } = opened;
  for (const week of meetingWeeks(registry))
    followLanguage(opened, registry.find(meetingKey(week)), ({ tabs }) => tabs.meeting(week));
  tableFollows(opened, ACTIONS_TABLE);
  tableFollows(opened, HISTORY_TABLE);
  for (const schema of TEAM_TABLES) tableFollows(opened, schema);
}

function tableFollows<Key extends string>(opened: Opened, schema: TableSchema<Key>): void {
  const { registry, words } = opened;
  const sheet = registry.find(schema.key);
  if (!sheet || registry.language === null) return;
  followLanguage(opened, sheet, (spoken) => schema.name(spoken));
  const table = readTable(sheet, schema, false);
  if (table) renewTable(table, words, []);
}
