/** A tab that a team added: made when it is asked for, and kept up to date by every build. */
import { MS_PER_DAY } from '../calendar/civil';
import { makeTable, renewLists, renewTable } from '../sheet/make-table';
import { followLanguage } from '../sheet/tab-names';
import { readTable, type TableTab } from '../sheet/table-tab';
import type { PageTab } from '../sheet/write-page';
import { namesMark } from '../tabs/names-mark';
import type { TableSchema } from '../tabs/table';
import type { CountedLeads } from './count-leads';
import type { Opened } from './open';

type Names = Pick<CountedLeads, 'people' | 'campaigns'>;

/**
 * Lays out a table in an empty tab, with the names of the leads in its drop-downs; one whose making was cut off anew,
 * with the lines that it has.
 */
export function layOutTable(
  { services, registry, words }: Opened,
  { sheet, isHalfMade }: PageTab,
  schema: TableSchema<string>,
  { people, campaigns }: Names,
): void {
  const { clock, now } = services;
  const names = campaigns.all();
  const source = {
    campaigns: names,
    today: clock.dayOf(now),
    dayStart: (day: number) => new Date(clock.toInstant(day * MS_PER_DAY)),
  };
  const standing = isHalfMade ? readTable(sheet, schema, false) : null;
  makeTable(sheet, schema, words, people, source, standing);
  registry.finished(schema.key);
  registry.lists[schema.key] = markOf(people, names);
}

function markOf(people: readonly string[], names: readonly string[]): string {
  return `${namesMark([people])} ${namesMark([names])}`;
}

/**
 * Brings name, words and drop-downs of a table up to date. Costs no call where neither the language nor any name of the
 * leads has changed since the last time; the caller saves the registry.
 */
export function keepTeamTab<Key extends string>(
  opened: Opened,
  table: TableTab<Key>,
  { people, campaigns }: Names,
): void {
  const { registry, words } = opened;
  const { schema, sheet } = table;
  if (registry.language !== null && registry.language !== words.language) {
    followLanguage(opened, sheet, (spoken) => schema.name(spoken));
    renewTable(table, words, []);
  }
  const names = campaigns.all();
  const mark = markOf(people, names);
  const before = registry.lists[schema.key] ?? '';
  if (before === mark) return;
  // Only the drop-downs whose names have changed: each costs a call.
  const [oldPeople, oldNames] = before.split(' ');
  const [newPeople, newNames] = mark.split(' ');
  renewLists(table, oldPeople === newPeople ? [] : people, oldNames === newNames ? [] : names);
  registry.lists[schema.key] = mark;
}
