/** One line about the plan: leads received against those planned for the week. */
import { type PageRow, sentenceRows } from '../page/page';
import type { Words } from '../text';
import type { WeekFacts } from './facts';
import { WIDTHS } from './widths';

export function planRows({ team, thisWeek }: WeekFacts, words: Words): PageRow[] {
  const said = words.sections.plan;
  const tab = words.teamTabs.plan;
  const { leads, orders, revenue } = team.plan;
  const quiet = (text: string) => sentenceRows('plan', text, WIDTHS, 'quiet');
  if (!team.hasPlan) return quiet(said.noTab(words.sections.path(words.menu.addTab, tab)));
  if (team.unread.plan) return quiet(words.sections.unread(tab));
  if (leads !== null)
    return sentenceRows('plan', said.against(leads, thisWeek.total.tally.received), WIDTHS);
  return quiet(orders === null && revenue === null ? said.noWeek(tab) : said.noLeads(tab));
}
