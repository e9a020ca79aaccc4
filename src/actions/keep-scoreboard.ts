import { scoreboardPage } from '../meeting/agenda';
import type { Rules } from '../quality/week-tallies';
import { writePage } from '../sheet/write-page';
import type { CountedLeads } from './count-leads';
import { readHistory } from './keep-history';
import { keptWords } from './kept-words';
import type { Opened } from './open';
import { factsOf, latestWeek } from './week-facts';

/** Brings Scoreboard up to date with what was counted, where that tab is there. */
export function keepScoreboard(opened: Opened, counted: CountedLeads, rules: Rules): void {
  const { registry, services, words } = opened;
  const sheet = registry.find('scoreboard');
  if (!sheet) return;
  const facts = factsOf(counted, latestWeek(services), rules, services, readHistory(opened));
  writePage({ sheet, isNew: false }, scoreboardPage(facts, words), keptWords(words, services));
}
