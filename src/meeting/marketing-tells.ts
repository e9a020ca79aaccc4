/** Marketing tells Sales what is running: message, offer, audience and material of the week's campaigns. */
import { type Block, type PageRow, sentenceRows } from '../page/page';
import type { Words } from '../text';
import { TOLD } from '../text/sections-words';
import type { WeekFacts } from './facts';
import { rowsFrom, toldText, uniqueKeys } from './overflow';
import type { RunningCampaign } from './team-facts';
import { WIDTHS } from './widths';

/** So many campaigns are told of in full, so many more by name. */
const IN_FULL = 15;
const BY_NAME = 30;
/** Of those that the tab lacks so many are named. */
const UNLISTED_NAMED = 5;
/** Letters of a link: it must not be cut. */
const LONGEST_LINK = 2000;
/** Names stand in the first column, what is told of them from here on. */
const TOLD_FROM = 1;

export function marketingTells(facts: WeekFacts, words: Words): Block {
  const said = words.sections.marketing;
  const tab = words.teamTabs.campaigns;
  const title: PageRow = {
    key: 'marketing.title',
    cells: [{ value: said.title, role: 'heading' }],
  };
  const { campaigns, unread } = facts.team;
  if (!campaigns) {
    const path = words.sections.path(words.menu.addTab, tab);
    const rows = [title, ...sentenceRows('marketing.noTab', said.noTab(path), WIDTHS, 'quiet')];
    return { key: 'marketing', rows };
  }
  if (unread.campaigns) {
    const text = words.sections.unread(tab);
    const rows = [title, ...sentenceRows('marketing.unread', text, WIDTHS, 'quiet')];
    return { key: 'marketing', rows };
  }
  const { running, unlisted } = campaigns;
  const keyOf = uniqueKeys();
  const rows = [
    title,
    ...running
      .slice(0, IN_FULL)
      .flatMap((campaign) => campaignRows(campaign, keyOf(`marketing:${campaign.key}`), words)),
  ];
  const rest = running.slice(IN_FULL);
  if (rest.length > 0)
    rows.push(...rowsFrom(0, 'marketing.rest', said.rest(listed(rest, BY_NAME, words))));
  if (running.length === 0)
    rows.push(...sentenceRows('marketing.none', said.none(tab), WIDTHS, 'quiet'));
  if (unlisted.length > 0) {
    const list = listed(unlisted, UNLISTED_NAMED, words);
    rows.push(...rowsFrom(0, 'marketing.unlisted', said.unlisted(tab, list)));
  }
  return { key: 'marketing', rows };
}

/** The campaign's name, and beside it what is told of it, line by line. */
function campaignRows(campaign: RunningCampaign, key: string, words: Words): PageRow[] {
  const said = words.sections.marketing;
  const { name, received, marketer, platform, from, to, isOver } = campaign;
  const who = toldText(marketer);
  const first = [
    received === null ? '' : said.leads(received),
    who && said.marketer(who),
    toldText(platform),
    said.dates(from, to),
  ];
  const rows = rowsFrom(TOLD_FROM, key, first.filter(Boolean).join(' · '), [
    { value: toldText(name) || words.noCampaign, role: 'name', strong: true },
  ]);
  if (isOver) rows.push(...rowsFrom(TOLD_FROM, `${key}.over`, said.over(to, received ?? 0)));
  const told = TOLD.filter((what) => toldText(campaign[what]) !== '');
  for (const what of told) {
    const typed =
      what === 'material' ? toldText(campaign[what], LONGEST_LINK) : toldText(campaign[what]);
    const text = said.told(what, typed);
    rows.push(...rowsFrom(TOLD_FROM, `${key}.${what}`, text));
  }
  if (told.length === 0)
    rows.push(...rowsFrom(TOLD_FROM, `${key}.missing`, said.missing, [], 'quiet'));
  return rows;
}

/** Campaigns with their leads, the first ones by name. */
function listed(
  campaigns: readonly { name: string; received: number | null }[],
  most: number,
  words: Words,
): string {
  const { sections, noCampaign } = words;
  const names = campaigns
    .slice(0, most)
    .map(({ name, received }) => {
      const shown = toldText(name) || noCampaign;
      return received === null ? shown : sections.marketing.counted(shown, received);
    })
    .join(', ');
  const more = campaigns.length - most;
  return more > 0 ? sections.more(names, more) : names;
}
