/** The single-value settings in the sidebar: as Settings has them, and changed one by one. */
import { readLeadTable } from '../../sheet/lead-tab';
import { Problem } from '../../sheet/problem';
import type { Services } from '../../sheet/services';
import { CELL } from '../../tabs/settings-cells';
import { SETTING_KEYS } from '../../tabs/settings-values';
import { settingCell, settingLimits, singleSetting } from '../../tabs/single-settings';
import { languageNamed } from '../../tabs/typed-words';
import { wordsIn } from '../../text';
import { leadTabsOf } from '../count-leads';
import { followNewLanguage } from '../follow-language';
import { keepScoreboard } from '../keep-scoreboard';
import { keepSettings } from '../keep-settings';
import { openReady, type Ready } from '../open';
import { typeSettings } from '../type-settings';
import { working } from '../working';
import type { Overview, SettingChange, SettingsView } from './contract';
import { countedAnew, overviewOf } from './overview';
import { Question } from './question';

/** Reads no lead; how targets would change things is in the overview. */
export function readSettings(services: Services): SettingsView {
  const { settingsTab, words } = openReady(services);
  const settings = SETTING_KEYS.map((key) => singleSetting(key, settingsTab, words));
  return { settings };
}

/**
 * Writes settings, all of them or none, and counts anew. Scoreboard follows, and after a change of language every tab.
 *
 * @param sure whether to write over what somebody else has changed since the person saw it
 */
export function changeSettings(
  services: Services,
  changes: readonly SettingChange[],
  sure: boolean,
): Overview {
  return working(services, 'settings', () => change(services, changes, sure));
}

function change(services: Services, changes: readonly SettingChange[], sure: boolean): Overview {
  const before = openReady(services);
  const asked = checkedChanges(before, changes);
  const { later } = before.words.sidebar;
  const conflicts = asked.filter(({ isConflict }) => isConflict);
  if (conflicts.length > 0 && !sure)
    throw new Question(later.settingChanged(conflicts), later.overwrite);
  const cells = asked.flatMap(({ key, value, isNews }) =>
    isNews ? [{ key: `setting.${key}`, column: CELL.value, value }] : [],
  );
  const typed = typeSettings(before, () => ({ cells, lacking: 0 }));
  const { opened } = typed;
  const { registry, settings } = opened;
  const leadTabs = typed.leadTabs ?? leadTabsOf(opened);
  const counting = countedAnew(opened, leadTabs, readLeadTable);
  if (settings.language !== registry.language) {
    keepSettings(opened, { leadTabs });
    followNewLanguage(opened);
  }
  keepScoreboard(opened, counting.counted, settings);
  if (settings.language !== registry.language) registry.save(settings.language);
  return overviewOf(opened, counting);
}

/** The changes with the cell to write; throws a Problem where a value cannot be used. */
function checkedChanges({ settingsTab, words }: Ready, changes: readonly SettingChange[]) {
  const language = changes.find(({ key }) => key === 'language')?.to ?? '';
  // What is picked from a list is written in the language that Settings will have.
  const written = wordsIn(languageNamed(language) ?? words.language);
  return changes.map(({ key, from, to }) => {
    const standing = singleSetting(key, settingsTab, words);
    const { label, choices } = standing;
    const value = settingCell(key, to, written);
    const nameOf = (code: string) => choices.find((one) => one.value === code)?.label ?? code;
    const { later } = words.sidebar;
    if (value === null)
      throw new Problem(later.badSetting(label, nameOf(to.trim()), settingLimits(key, words)));
    const isNews = standing.value !== to.trim();
    return {
      key,
      label,
      value,
      isNews,
      isConflict: isNews && standing.value !== from,
      now: nameOf(standing.value),
      to: nameOf(to.trim()),
    };
  });
}
