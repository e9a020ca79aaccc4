/** The step that every action begins with: the registry, the settings and the language. */
import { type StatusReader, statusReader } from '../lead/status';
import { problemText } from '../meeting/facts';
import { inOrder } from '../page/standing';
import { findCutTabs, findLostTabs } from '../sheet/make-tab';
import { Problem } from '../sheet/problem';
import { readValues } from '../sheet/read-page';
import type { Services } from '../sheet/services';
import { TabRegistry } from '../sheet/tab-registry';
import { settingsOf } from '../tabs/good-values';
import { SETTINGS_COLUMNS } from '../tabs/settings-cells';
import { readSettings, type SettingsReading } from '../tabs/settings-reading';
import { SETTINGS_SCHEMA, type Settings } from '../tabs/settings-values';
import { languageOf, type Words, wordsIn } from '../text';

export interface Opened {
  services: Services;
  registry: TabRegistry;
  /** Null before Set up, and where the Settings tab was deleted. */
  settings: Settings | null;
  /** What was read in the Settings tab. Null where there is none. */
  settingsTab: SettingsReading | null;
  /** Whether a person moved, put in or deleted columns of the Settings tab. */
  areColumnsMoved: boolean;
  /** Where the columns of the Settings page stand in its tab (0-based), the hidden one first; -1 for one that is gone. */
  settingsColumns: readonly number[];
  words: Words;
  /** Reads statuses by the team's own phrases; one for the whole run, since it remembers what it has read. */
  statuses: StatusReader;
}

/**
 * The registry, the settings if there are any, and the language of everything said from here on.
 *
 * @param isThorough look for tabs of Pullpush that came without the registry, at four calls for each tab; only where it
 *   has just been done, and nothing is written, may that be left out
 */
export function open(services: Services, isThorough = true): Opened {
  const registry = new TabRegistry(services.spreadsheet);
  if (registry.isNewer)
    throw new Problem(wordsIn(languageOf(services.userLocale)).errors.newerVersion);
  if (isThorough && services.turn.wasCut) findCutTabs(services.spreadsheet, registry);
  // A copy of a spreadsheet may have come without the registry: its tabs still say what they are.
  if (isThorough && !registry.exists) findLostTabs(services.spreadsheet, registry);
  return openWith(services, registry);
}

/** The same after this run has written into the Settings tab. */
export function openAgain({ services, registry }: Opened): Opened {
  return openWith(services, registry);
}

function openWith(services: Services, registry: TabRegistry): Opened {
  // Set up makes a Settings tab that it had begun as if it were not there, and then obeys what was typed in it.
  const isBegun = services.turn.step === 'setUp' && registry.isUnfinished('settings');
  const sheet = isBegun ? null : registry.find('settings');
  if (!sheet) {
    const nothing = { settings: null, settingsTab: null };
    const columns = { areColumnsMoved: false, settingsColumns: [] };
    const words = wordsIn(languageOf(services.userLocale));
    services.pace.tooMuch = words.errors.tooMuchToRead;
    return { services, registry, ...nothing, ...columns, words, statuses: statusReader() };
  }
  const { values, wasInOrder, columns } = inOrder(readValues(sheet), SETTINGS_COLUMNS);
  const settingsTab = readSettings(values, registry.good ?? {});
  const { settings, cells, good } = settingsTab;
  const words = wordsIn(settings.language);
  services.pace.tooMuch = words.errors.tooMuchToRead;
  if (cells.schema > SETTINGS_SCHEMA) throw new Problem(words.errors.newerVersion);
  registry.good = good;
  const statuses = statusReader(settings.phrases);
  const places = { areColumnsMoved: !wasInOrder, settingsColumns: columns };
  return { services, registry, settings, settingsTab, ...places, words, statuses };
}

/** An opened spreadsheet that has its Settings tab. */
export type Ready = Opened & { settings: Settings; settingsTab: SettingsReading };

/** The same where Pullpush must be set up; throws a Problem where it is not. */
export function openReady(services: Services): Ready {
  return ready(open(services));
}

export function ready(opened: Opened): Ready {
  const { settings, settingsTab, words } = opened;
  if (!settings || !settingsTab) throw new Problem(words.errors.notSetUp);
  return { ...opened, settings, settingsTab };
}

/** What cannot be used in Settings, a sentence each: every action that obeys them says so. */
export function settingProblems({ settingsTab, words }: Opened): string[] {
  return (settingsTab?.problems ?? []).map((problem) => problemText(problem, words).text);
}

/** The same before anything is made: where the Settings tab was deleted, what it last held. */
export function openOrRemember(services: Services, isThorough = true): Opened {
  const opened = open(services, isThorough);
  const { good } = opened.registry;
  if (opened.settings || !good) return opened;
  const settings = settingsOf(good);
  const statuses = statusReader(settings.phrases);
  return { ...opened, settings, words: wordsIn(settings.language), statuses };
}
