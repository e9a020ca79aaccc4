/** The Settings tab is written only when it is made, or when what it shows is no longer what is so. */
import type { DataProblem } from '../lead/problem';
import { layOut } from '../page/lay-out';
import type { Page } from '../page/page';
import { PROPOSAL } from '../quality/week-tallies';
import type { LeadTabs } from '../sheet/lead-tabs';
import { readPage } from '../sheet/read-page';
import { followLanguage } from '../sheet/tab-names';
import { writePage } from '../sheet/write-page';
import { goodValues } from '../tabs/good-values';
import { runLines } from '../tabs/run-log';
import { SETTINGS_COLUMNS, SettingsCells } from '../tabs/settings-cells';
import { type SettingsSurroundings, settingsPage } from '../tabs/settings-page';
import { needsRenewal, withoutFilledIn } from '../tabs/settings-renewal';
import { defaultSettings, type Settings } from '../tabs/settings-values';
import type { CountedLeads } from './count-leads';
import { keptWords } from './kept-words';
import type { Opened } from './open';

/**
 * Writes the Settings tab anew, if it is of an earlier version, in another language, lacks a row, or has a new lead
 * tab to propose. What a person typed stays as it is.
 */
export function keepSettings(opened: Opened, { leadTabs }: Pick<CountedLeads, 'leadTabs'>): void {
  if (isRenewed(opened, leadTabs)) renewSettings(opened, leadTabs);
}

/**
 * Writes the Settings tab anew. What a person typed stays as it is.
 *
 * @param morePhrases rows for phrases beyond those there are
 */
export function renewSettings(opened: Opened, leadTabs: LeadTabs, morePhrases = 0): void {
  const { registry, settings, settingsTab, services, words } = opened;
  const sheet = registry.find('settings');
  if (!sheet || !settings || !settingsTab) return;
  followLanguage(opened, sheet, ({ tabs }) => tabs.settings);
  followLanguage(opened, registry.find('scoreboard'), ({ tabs }) => tabs.scoreboard);
  const { values, cells } = settingsTab;
  const page = renewedPage(opened, leadTabs, surroundings(opened, leadTabs), morePhrases);
  const read = readPage(sheet, SETTINGS_COLUMNS, withoutFilledIn(values, cells));
  const isHalfMade = registry.isUnfinished('settings');
  const isThorough = registry.isRenewing;
  // What is proposed in it is known by then; should this run be cut off, the next one begins again.
  registry.isRenewing = true;
  registry.save(registry.language ?? settings.language);
  writePage(
    { sheet, isNew: false, isHalfMade, isThorough, read },
    page,
    keptWords(words, services),
  );
  registry.finished('settings');
  registry.isRenewing = false;
  registry.good = goodValues({ ...settings, leadTabs: leadTabs.listed });
}

/** A drop-down of Google Sheets takes 500 entries. */
const NAMES_LISTED = 400;

/** What the Settings page shows beside the settings. */
export function surroundings(opened: Opened, leadTabs: LeadTabs): SettingsSurroundings {
  const { registry, words } = opened;
  const notes = new Map<number, string>();
  for (const { row, name } of leadTabs.listed) {
    const note = registry.leads[name]?.note;
    if (note) notes.set(row, words.settings.tabNote(note));
  }
  return { tabNames: leadTabs.namesOfTabs().slice(0, NAMES_LISTED), notes };
}

/** Problems that a cell of Settings would put right, with that cell as it will stand after this run. */
export function placedInSettings(
  problems: readonly DataProblem[],
  opened: Opened,
  leadTabs: LeadTabs,
): DataProblem[] {
  if (!problems.some(({ kind, cell }) => cell || kind === 'ambiguousDates')) return [...problems];
  const cells =
    opened.settingsTab && !isRenewed(opened, leadTabs)
      ? opened.settingsTab.cells
      : new SettingsCells(layOut(renewedPage(opened, leadTabs, {})).values);
  return problems.map((problem) => {
    if (problem.kind === 'ambiguousDates')
      return { ...problem, other: cells.place('setting.dateOrder', 2) };
    const { cell } = problem;
    return cell ? { ...problem, place: cells.place(cell.key, cell.column) } : problem;
  });
}

function isRenewed(opened: Opened, leadTabs: LeadTabs): boolean {
  const { registry, settings, settingsTab } = opened;
  if (!settings || !settingsTab || opened.areColumnsMoved) return true;
  // It may have been written by half.
  if (registry.isRenewing || registry.isUnfinished('settings')) return true;
  const { cells } = settingsTab;
  return leadTabs.isNews || needsRenewal(cells, settings.language, registry.language);
}

/** The page with room for every phrase row there is; what they hold is put back as it was typed. */
function renewedPage(
  opened: Opened,
  leadTabs: LeadTabs,
  around: SettingsSurroundings,
  morePhrases = 0,
): Page {
  const { settings, settingsTab, words } = opened;
  const shown: Settings = settings ?? defaultSettings(words.language, PROPOSAL.withoutHistory);
  const cells = settingsTab?.cells;
  const phraseRows = Math.max(0, ...(cells?.numbered('phrase') ?? []));
  const phrases = cells?.has('phrase.1') || phraseRows > 0 ? [] : shown.phrases;
  return settingsPage({ ...shown, leadTabs: leadTabs.listed, phrases }, words, {
    ...around,
    runs: cells ? runLines(cells) : [],
    phraseRows: phraseRows + morePhrases,
  });
}
