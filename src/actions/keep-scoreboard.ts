import { scoreboardPage } from '../meeting/agenda';
import type { StoredWeek } from '../quality/change';
import type { Rules } from '../quality/week-tallies';
import { writePage } from '../sheet/write-page';
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
  const { registry, services, words } = opened;
  const sheet = registry.find('scoreboard');
  if (!sheet) return;
  const facts = factsOf(
    counted,
    latestWeek(services),
    rules,
    services,
    history ?? readHistory(opened),
  );
  const isHalfMade = registry.isUnfinished('scoreboard');
  const tab = { sheet, isNew: false, isHalfMade, isThorough: services.turn.wasCut };
  writePage(tab, scoreboardPage(facts, words), keptWords(words, services));
  registry.finished('scoreboard');
}
