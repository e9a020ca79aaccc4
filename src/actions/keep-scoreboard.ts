import { scoreboardPage } from '../meeting/agenda';
import type { StoredWeek } from '../quality/change';
import type { Rules } from '../quality/week-tallies';
import { type PageTab, writePage } from '../sheet/write-page';
import type { CountedLeads } from './count-leads';
import { readHistory } from './keep-history';
import { keptWords } from './kept-words';
import type { Opened } from './open';
import { factsOf, latestWeek } from './week-facts';

/**
 * Brings Scoreboard up to date with what was counted, where that tab is there.
 *
 * @param history how weeks stood at earlier builds, where it was read already
 */
export function keepScoreboard(
  opened: Opened,
  counted: CountedLeads,
  rules: Rules,
  history?: StoredWeek[],
): void {
  const { registry } = opened;
  const sheet = registry.find('scoreboard');
  if (!sheet) return;
  const isHalfMade = registry.isUnfinished('scoreboard');
  writeScoreboard(opened, { sheet, isNew: false, isHalfMade }, counted, rules, history);
}

/** Lays out Scoreboard on its tab. */
export function writeScoreboard(
  opened: Opened,
  tab: PageTab,
  counted: CountedLeads,
  rules: Rules,
  history?: StoredWeek[],
): void {
  const { registry, services, words } = opened;
  const facts = factsOf(
    counted,
    latestWeek(services),
    rules,
    services,
    history ?? readHistory(opened),
  );
  const isThorough = services.turn.wasCut;
  writePage({ ...tab, isThorough }, scoreboardPage(facts, words), keptWords(words, services));
  registry.finished('scoreboard');
}
