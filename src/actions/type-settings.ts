/** Writing into the Settings tab as a person would: only the cells concerned, wherever they stand. */
import type { LeadTabs } from '../sheet/lead-tabs';
import { type TypedCell, typeCells } from '../sheet/type-cells';
import type { SettingsCellChange } from '../tabs/phrase-changes';
import { leadTabsOf } from './count-leads';
import { renewSettings } from './keep-settings';
import { openAgain, type Ready, ready } from './open';

/** What is to be written into Settings, as it was read. */
export interface SettingsChanges {
  cells: SettingsCellChange[];
  /** Rows for phrases that are missing. */
  lacking: number;
}

export interface TypedSettings {
  /** Settings as they stand now. */
  opened: Ready;
  /** The lead tabs, where they had to be looked for. */
  leadTabs: LeadTabs | null;
}

/** Rows for phrases are made so many at a time. */
const PHRASES_MORE = 20;

/**
 * Writes cells of Settings at once, before anything slow is done: somebody else may be typing there. To be called
 * within a turn, right after Settings was read. Where a row, a
 * column or room for phrases is missing, the tab is written anew first, with all that people typed.
 *
 * @param changesOf what is to be written, by what stands in Settings
 */
export function typeSettings(
  opened: Ready,
  changesOf: (opened: Ready) => SettingsChanges,
): TypedSettings {
  let [now, changes] = [opened, changesOf(opened)];
  let leadTabs: LeadTabs | null = null;
  if (changes.cells.length === 0 && changes.lacking === 0) return { opened, leadTabs };
  if (changes.lacking > 0 || placed(now, changes.cells) === null) {
    leadTabs = leadTabsOf(now);
    renewSettings(now, leadTabs, changes.lacking > 0 ? changes.lacking + PHRASES_MORE : 0);
    now.registry.save(now.settings.language);
    now = ready(openAgain(now));
    changes = changesOf(now);
  }
  const sheet = now.registry.find('settings');
  const cells = placed(now, changes.cells) ?? [];
  if (!sheet || cells.length === 0) return { opened: now, leadTabs };
  typeCells(sheet, cells, now.words);
  const typed = ready(openAgain(now));
  // What was typed stands also where the tab is deleted before the next build. The tabs follow a new language later.
  typed.registry.save(typed.registry.language ?? typed.settings.language);
  return { opened: typed, leadTabs };
}

/** The cells where they stand in the tab; null where one of them is gone. */
function placed(
  { settingsTab, settingsColumns }: Ready,
  changes: readonly SettingsCellChange[],
): TypedCell[] | null {
  const cells = changes.map(({ key, column, value }) => ({
    row: settingsTab.cells.rowOf(key),
    column: settingsColumns[column] ?? -1,
    value,
  }));
  return cells.every(({ row, column }) => row > 0 && column >= 0) ? cells : null;
}
