/** Which score a person asks about: what is proposed, and what they typed. */
import { isoDate } from '../calendar/civil';
import { parseWeek, weekLabel } from '../calendar/iso-week';
import { daysOfPeriod, parsePeriod, type TypedPeriod } from '../calendar/typed-period';
import { cellText, foldName } from '../lead/fold';
import { namesLike } from '../lead/name-search';
import { meetingWeek } from '../meeting/facts';
import { readBase } from '../page/base';
import { shortened } from '../page/dialog';
import { activeRow } from '../sheet/active-row';
import type { Services } from '../sheet/services';
import type { PeriodName, Words } from '../text';
import type { Opened } from './open';
import { FOUR_WEEKS, latestWeek } from './week-facts';

/** A campaign (folded; '' for leads without one, null for all) and a period. */
export interface AskedScore {
  campaign: string | null;
  period: TypedPeriod;
}

const TABLE_ROW = /^(week|fourWeeks|allTime|pull)(?::([\s\S]*)|\.)/;
const ALL_CAMPAIGNS = /^(?:tất cả|tat ca|all|all campaigns)$/;
const NAMES_LISTED = 10;
/** So many names, so long, where none was meant. */
const NAMES_NAMED = 5;
const NAME_LETTERS = 40;
export const MOST_LETTERS = 80;

/**
 * What is asked about unless a person says otherwise: the campaign and period of the scoreboard row that the active
 * cell stands in; elsewhere in a meeting tab its week; else all campaigns over four weeks.
 */
export function proposedScore(opened: Opened): AskedScore & { name: string | null } {
  const { services, registry } = opened;
  const { spreadsheet, clock, now } = services;
  const key = registry.keyOf(spreadsheet.getActiveSheet().getSheetId());
  const week = key === null ? null : meetingWeek(key);
  const monday = week === null ? null : parseWeek(week, clock.dayOf(now));
  const usual = usualScore(services);
  const weeks = (count: number): TypedPeriod =>
    monday === null ? usual.period : { kind: 'weeks', monday, count };
  const elsewhere = { campaign: null, name: null, period: weeks(1) };
  if (monday === null && key !== 'scoreboard') return elsewhere;
  const cells = activeRow(spreadsheet);
  const keys = cells.map((cell) => readBase(cell)?.key ?? '');
  const [, table, campaign] = TABLE_ROW.exec(keys.find((one) => TABLE_ROW.test(one)) ?? '') ?? [];
  if (table === undefined) return elsewhere;
  const period: TypedPeriod =
    table === 'allTime' ? { kind: 'all' } : weeks(table === 'week' ? 1 : FOUR_WEEKS);
  if (campaign === undefined) return { ...elsewhere, period };
  const shown = cells.map(cellText).find((text) => foldName(text) === campaign);
  return { campaign, name: shown ?? campaign, period };
}

/** All campaigns over the four weeks that end with the latest one that is over. */
export function usualScore(services: Services): AskedScore {
  const period: TypedPeriod = { kind: 'weeks', monday: latestWeek(services), count: FOUR_WEEKS };
  return { campaign: null, period };
}

/**
 * Reads what a person typed: nothing, a campaign (or a part of its name), a period, or both with a comma or semicolon
 * between, or with a blank where that is plain. What is left out is as proposed. `again` is the sentence to ask again with.
 *
 * @param names folded campaign → as it is shown
 */
export function askedScore(
  typed: string,
  proposal: AskedScore,
  names: ReadonlyMap<string, string>,
  today: number,
  words: Words,
): AskedScore | { again: string } {
  const { explain } = words;
  const text = typed.trim();
  // A campaign's own name is no period, whatever it looks like, and may hold commas.
  if (names.has(foldName(text))) return { ...proposal, campaign: foldName(text) };
  const [, before, after] = /^([\s\S]*)[,;]([^,;]*)$/.exec(text) ?? [];
  const alone =
    after === undefined && specialName(text, words) === undefined ? parsePeriod(text, today) : null;
  const typedPeriod = (after ?? '').trim();
  const period = alone ?? (typedPeriod === '' ? proposal.period : parsePeriod(typedPeriod, today));
  // What follows the last comma and is no period belongs to the name.
  const name = alone ? '' : (period === null ? text : (before ?? text)).trim();
  const isNamed = names.has(foldName(name));
  const known =
    name === '' ? proposal.campaign : isNamed ? foldName(name) : specialName(name, words);
  const found = known === undefined ? namesLike(name, names) : [known];
  const [campaign = null] = found;
  if (found.length !== 1) {
    if (period === null && before !== undefined && isCampaign(before.trim(), names, words))
      return { again: explain.noSuchPeriod(short(typedPeriod)) };
    if (found.length === 0) {
      const apart = before === undefined ? apartFromPeriod(text, names, today, words) : null;
      if (apart !== null) return askedScore(apart, proposal, names, today, words);
      const all = [...names.values()];
      const some = quoted(all.slice(0, NAMES_NAMED), NAME_LETTERS);
      return { again: explain.noSuchCampaign(short(name), some, all.length - NAMES_NAMED) };
    }
    const listed = found.slice(0, NAMES_LISTED).map((key) => names.get(key as string) as string);
    const more = found.length - listed.length;
    return { again: explain.severalCampaigns(short(name), quoted(listed, MOST_LETTERS), more) };
  }
  return begun({ campaign, period: period ?? proposal.period }, today, words);
}

/** The same of a period that was typed on its own. */
export function askedPeriod(
  typed: string,
  proposal: AskedScore,
  today: number,
  words: Words,
): AskedScore | { again: string } {
  const period = typed.trim() === '' ? proposal.period : parsePeriod(typed.trim(), today);
  if (!period) return { again: words.explain.noSuchPeriod(short(typed.trim())) };
  return begun({ ...proposal, period }, today, words);
}

/** A week that has not begun has no score. */
function begun(asked: AskedScore, today: number, words: Words): AskedScore | { again: string } {
  const days = daysOfPeriod(asked.period);
  if (days && days.from > today && asked.period.kind === 'weeks')
    return { again: words.errors.futureWeek(weekLabel(asked.period.monday)) };
  return asked;
}

/** `Call 4 tuần` with a comma between the campaign and the period; null where it is not both. */
function apartFromPeriod(
  text: string,
  names: ReadonlyMap<string, string>,
  today: number,
  words: Words,
): string | null {
  const parts = shortened(text, MOST_LETTERS).split(/\s+/);
  for (let i = 1; i < parts.length; i++) {
    const name = parts.slice(0, i).join(' ');
    const period = parts.slice(i).join(' ');
    if (parsePeriod(period, today) && isCampaign(name, names, words)) return `${name}, ${period}`;
  }
  return null;
}

function quoted(names: readonly string[], letters: number): string {
  return names.map((name) => `“${shortened(name, letters)}”`).join(', ');
}

function isCampaign(text: string, names: ReadonlyMap<string, string>, words: Words): boolean {
  return text === '' || specialName(text, words) !== undefined || namesLike(text, names).length > 0;
}

/** Null for a text that means all campaigns, '' for one that means leads without any; else undefined. */
function specialName(text: string, words: Words): string | null | undefined {
  const typed = foldName(text);
  if (typed === foldName(words.all) || ALL_CAMPAIGNS.test(typed)) return null;
  const none = foldName(words.noCampaign);
  return typed === none || `(${typed})` === none ? '' : undefined;
}

function short(text: string): string {
  return shortened(text, MOST_LETTERS);
}

/** A period as it is named. */
export function periodName(period: TypedPeriod): PeriodName {
  const days = daysOfPeriod(period);
  const isWeeks = period.kind === 'weeks';
  return {
    week: isWeeks && period.count === 1 ? weekLabel(period.monday) : null,
    weeks: isWeeks ? period.count : null,
    from: days && isoDate(days.from),
    to: days && isoDate(days.to),
  };
}
